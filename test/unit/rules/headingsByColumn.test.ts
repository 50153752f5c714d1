import { listTotal } from '../../../src/rules/list-total';
import { percentage } from '../../../src/rules/percentage';
import { statedSection } from '../../../src/rules/stated-section';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

/** Two headings with what they state, and the tasks of both in one table behind them. */
function plan(first: string, second: string, between = '\n## Work\n', head = 'Block'): string {
	return `# Garden

### 🌱 Block A: Pond
- **Progress:** ${first}

### Block B: Beds
- **Progress:** ${second}
${between}
| ID | ${head} | Task | Status |
|---|---|---|---|
| T1 | A | Dig | Done |
| T2 | A | Fill | Open |
| T3 | B | Sow | Open |
`;
}

suite('what stands under a heading that names what tasks say in a column', () => {
	test('is about those tasks, wherever they stand', () => {
		checkRule(statedSection, plan('50% (1 / 2 tasks done)', '0% (0 / 1 tasks done)'));
		checkRule(
			statedSection,
			plan(
				`25% (1 / 4 tasks done)
                         ^ States 4 tasks; this section has 2 (2 too many).`,
				'0% (0 / 1 tasks done)',
			),
		);
		checkRule(
			percentage,
			plan(
				'50% (1 / 2 tasks done)',
				`50% (0 / 1 tasks done)
                ^^^ States 50%; 0 of 1 is 0%.`,
			),
		);
	});

	test('and not about all of a table right beneath the last of them', () => {
		const text = plan('50% (1 / 2 tasks done)', '0% (0 / 1 tasks done)', '\n---\n');
		checkRule(statedSection, text);
		checkSafeFixes(statedSection, text, text);
	});

	test('near miss: points are not those of all tasks', () => {
		const text = `## Block A: Pond

**Points:** 8

| ID | Task | Block | Points | Status |
|---|---|---|---|---|
| T1 | Dig | A | 3 | Open |
| T2 | Fill | A | 5 | Open |

## Block B: Beds

**Points:** 10

| ID | Task | Block | Points | Status |
|---|---|---|---|---|
| T3 | Sow | B | 10 | Open |
`;
		checkRule(listTotal, text);
	});

	test('near miss: another column, and tasks without it', () => {
		checkRule(statedSection, plan('0% (0 / 4 tasks done)', '0% (0 / 5 tasks done)', '\n## Work\n', 'Area'));
		checkRule(
			statedSection,
			`${plan('0% (0 / 4 tasks done)', '0% (0 / 5 tasks done)')}\n## More\n\n| ID | Task | Status |\n|---|---|---|\n| T4 | Mow | Open |\n`,
		);
	});
});
