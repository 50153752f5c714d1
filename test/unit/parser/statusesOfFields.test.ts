import { unknownStatus } from '../../../src/rules/unknown-status';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('statuses as fields say them', () => {
	const cases: readonly (readonly [status: string, texts: readonly string[]])[] = [
		['done', ['All done', 'Signed off', 'Success', '✅ Approved', '✅ Accepted']],
		[
			'in-progress',
			['Pending review', '👀 Pending review', 'Ready for QA', 'Waiting for review (2 days)', 'Under way'],
		],
		['open', ['Approved', 'Upcoming', 'Not yet', 'Pending', 'Ready for development']],
		['blocked', ['Impeded', 'Waiting for the supplier']],
		['cancelled', ['Declined', 'Not planned', 'Not applicable']],
	];

	for (const [status, texts] of cases)
		test(status, () => {
			for (const text of texts) {
				checkReading(`### T1: Dig\n**Status**: ${text}`, `task T1: Dig | ${status}`);
				checkRule(unknownStatus, `### T1: Dig\n**Status**: ${text}`);
			}
		});

	test('near miss: the same words begin a title', () => {
		checkReading(
			'- [ ] Approved colours for the fence\n- [ ] Success page',
			'task: Approved colours for the fence | open\ntask: Success page | open',
		);
	});
});
