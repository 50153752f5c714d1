import { percentage } from '../../../src/rules/percentage';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('percentage: beside two numbers of anything', () => {
	test('before and in a bracket', () => {
		checkRule(
			percentage,
			`
**Seeds sown:** 81% (30/40 bags)
                ^^^ States 81%; 30 of 40 is 75%.
- 44 of 60 pots (92%)
                 ^^^ States 92%; 44 of 60 is 73%.

| Bed | State |
|---|---|
| North | 12/20 stakes passing (63.5%) |
                                ^^^^^ States 63.5%; 12 of 20 is 60.0%.
`,
		);
		checkSafeFixes(percentage, '- 44 of 60 pots (92%)\n', '- 44 of 60 pots (92%)\n');
	});

	test('near miss: rounded either way, of something else, or what is a name', () => {
		for (const line of [
			'- 112/115 pots (97%), 112/115 pots (98%)',
			'- 97.4% (112/115 pots)',
			'- ~70% (30/40 pots)',
			'- 90% greenhouse ready (8/12 beds)',
			'- 90% (8/12 beds, 2 begun)',
			'- 3/7 (30% left)',
			'- 1/4 (80% coverage)',
			'- 3/7 pots (50% of the yard)',
			'- Week 2/7 (30%)',
			'- 12/24/2026 (30%)',
			'- 20–30% (2/20)',
			'- 5/4 pots (80%)',
		])
			checkRule(percentage, `${line}\n`);
	});
});
