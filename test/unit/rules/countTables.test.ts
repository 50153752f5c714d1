import { percentage } from '../../../src/rules/percentage';
import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule } from '../../support/checkRule';

suite('tables that count by priority and owner, and what is said of all', () => {
	const tasks = String.raw`
1. [ ] **Wash the car** — [P0][BE][2h][None]
2. [x] **Pump the tyres** — [P1][BE][2h][None]
3. [ ] **Check the brakes** — [P1][FE][2h][None]
`;

	test('a count by priority', () => {
		checkRule(
			tableTasks,
			String.raw`
| Priority | Count |
|----------|-------|
| P0 | 1 |
| P1 | 3 |
       ^ States 3 tasks for P1; the document has 2 (1 too many).
${tasks}`,
		);
	});

	test('near miss: a count by priority that comes to other things', () => {
		checkRule(
			tableTasks,
			String.raw`
| Priority | Count |
|----------|-------|
| P0 | 4 |
| P1 | 9 |
${tasks}`,
		);
	});

	test('owners of two letters that slots name', () => {
		checkRule(
			tableTasks,
			String.raw`
| Owner | Tasks |
|-------|-------|
| BE | 2 |
| FE | 3 |
       ^ States 3 tasks for FE; the document has 1 (2 too many).
${tasks}`,
		);
	});

	test('two numbers behind a word for all', () => {
		for (const word of ['Overall', 'Gesamt'])
			checkRule(
				statedTotal,
				String.raw`
**${word}**: 2/3 (67%)
${' '.repeat(word.length + 6)}^ States 2 done tasks; the document has 1 (1 too many).
${tasks}`,
			);
	});

	test('near miss: as many sections as the second number', () => {
		checkRule(
			statedTotal,
			String.raw`
**Overall**: 1/2
${tasks.replace('1.', '## Phase 1\n1.').replace('3.', '## Phase 2\n3.')}`,
		);
	});

	const phases = tasks.replace('1.', '## Phase 1\n1.').replace('3.', '## Phase 2\n3.');

	test('two numbers behind the name of a phase, and their percentage', () => {
		checkRule(
			percentage,
			String.raw`
- Phase 1: 1/2 (40%)
                ^^^ States 40%; 1 of 2 is 50%.
- Phase 2: 0/1 (0%)
${phases}`,
		);
	});

	test('near miss: the second number is not what the phase holds', () => {
		checkRule(percentage, `- Phase 1: 1/4 (40%)\n- Phase 2: 0/3 (9%)\n${phases}`);
		checkRule(statedSection, `- Phase 1: 3/4 (75%)\n- Phase 2: 2/3\n${phases}`);
	});

	test('the whole behind a priority and a word for a side', () => {
		checkRule(
			statedSection,
			String.raw`
## P1 Completed (1/4)
                   ^ States 4 P1 tasks; the document has 2 (2 too many).

2. [x] **Pump the tyres** — [P1][BE][2h][None]

## P1 Remaining (1/2)

3. [ ] **Check the brakes** — [P1][FE][2h][None]
`,
		);
	});

	test('near miss: pages of a priority, and all that stands there', () => {
		const [, second = '', third = ''] = tasks.split(/\n(?=[23])/);
		for (const said of ['P1 Pages Completed (1/4)', 'P1 Completed (1/1)'])
			checkRule(statedSection, `## ${said}\n\n${second}\n\n## Later\n\n${third}`);
	});
});
