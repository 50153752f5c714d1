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

	test('open tasks alone, and what is checked', () => {
		checkRule(
			tableTasks,
			String.raw`
| Owner | Open tasks |
|-------|------------|
| BE | 2 |
       ^ States 2 remaining for BE; the document has 1 (1 too many).
| FE | 1 |
${tasks}`,
		);
		checkRule(
			tableTasks,
			String.raw`
| Owner | Items | Checked |
|-------|-------|---------|
| BE | 2 | 2 |
           ^ States 2 done for BE; the document has 1 (1 too many).
| FE | 1 | 0 |
${tasks}`,
		);
		checkRule(tableTasks, `\n| Owner | Open questions |\n|---|---|\n| BE | 2 |\n| FE | 3 |\n${tasks}`);
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
		checkRule(percentage, `- Phase 1: 1/4 (25%)\n- Phase 2: 0/3 — 9%\n${phases}`);
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

const rowsOf = (first: number, total: number, label = 'P0', other = 'P1'): string => `
- [x] A-1: Buy seeds
- [x] A-2: Buy pots
- [x] A-3: Buy soil
- [x] A-4: Buy hose
- [x] A-5: Buy fork
- [ ] A-6: Dig beds [P0]
- [ ] A-7: Dig pond [P0]
- [ ] A-8: Fill pond [P1]

| Priority | Count | Done |
|---|---|---|
| ${label} | ${first} | 0 |
| ${other} | 1 | 0 |
| Total | ${total} | 0 |
`;

suite('totals of priorities', () => {
	test('count the tasks that have one', () => {
		checkRule(tableTasks, rowsOf(2, 3));
	});

	test('are compared with those where they are wrong, a row above too', () => {
		checkRule(
			tableTasks,
			rowsOf(3, 4)
				.replace(
					'| P0 | 3 | 0 |\n',
					'| P0 | 3 | 0 |\n       ^ States 3 tasks for P0; the document has 2 (1 too many).\n',
				)
				.replace(
					'| Total | 4 | 0 |\n',
					'| Total | 4 | 0 |\n          ^ States 4 tasks for Total; the document has 3 (1 too many).\n',
				),
		);
	});

	test('near miss: rows of which one is no priority', () => {
		checkRule(tableTasks, rowsOf(2, 3, 'P0', 'Rest'));
	});
});

suite('tables with the names of tickets', () => {
	const parts = '## Pond\n- [ ] Dig\n- [ ] Line\n\n## Fence\n- [ ] Posts\n';
	const table = (header: string, pond: string, fence: string): string =>
		`\n## Overview\n\n| Part | ${header} | Open |\n|---|---|---|\n| Pond | ${pond} | 2 |\n| Fence | ${fence} | 1 |\n`;

	test('a number behind `#`, and those under a header for one ticket, are names', () => {
		checkRule(tableTasks, `${parts}${table('Total', '#144', '#145')}`);
		checkRule(tableTasks, `${parts}${table('Ticket', '144', '145')}`);
		checkRule(tableTasks, `${parts}${table('PR', '#9', '#10')}`);
	});

	test('near miss: how many tickets there are', () => {
		checkRule(
			tableTasks,
			`${parts}
## Overview

| Part | Tickets | Open |
|---|---|---|
| Pond | 3 | 2 |
         ^ States 3 tasks for Pond; the document has 2 (1 too many).
| Fence | 1 | 1 |
`,
		);
	});
});
