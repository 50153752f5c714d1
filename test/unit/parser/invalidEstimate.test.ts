import assert from 'node:assert/strict';
import { invalidEstimate } from '../../../src/parser/words/invalidEstimate';

/** What stands in an estimate's place and is none. */
suite('Estimates that are none', () => {
	const reasons = {
		unclear: ['8hrs?', '8h??', '?8h', '8 hous', '2 dyas', '8h!', '2hh', '3 dd'],
		'no-number': ['h', 'hrs', 'hours', '?h', '_h', 'days?', '小时'],
		negative: ['-2h', '−3 days', '-0.5h'],
		reversed: ['8-4h', '8–4 days', '10 to 2 hours'],
	} as const;

	for (const [reason, texts] of Object.entries(reasons))
		test(reason, () => {
			for (const text of texts) assert.equal(invalidEstimate(text), reason, text);
		});

	test('estimates, sizes, words, tags', () => {
		for (const text of [
			'8h',
			'4-8h',
			'0.5h',
			'~2 weeks',
			'1h 30m',
			'M',
			'XL',
			'm',
			'd',
			'TBD',
			'2FA',
			'3D',
			'30mm',
			'2hs',
			'Ongoing',
			'',
		])
			assert.equal(invalidEstimate(text), null, text);
	});
});
