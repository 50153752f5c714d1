import { statedTotal } from '../../../src/rules/stated-total';
import { tableRow } from '../../../src/rules/table-row';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const garden = (head: string, beds: string, pond: string, mark = '') => `
# Garden

## Phase 1: Beds

- [x] 01-01 Dig
- [x] 01-02 Rake

## Phase 2: Pond

- [x] 02-01 Fill
- [ ] 02-02 Plant
- [ ] 02-03 Light

## Progress

| Phase | ${head} | Status | Completed |
|-------|-------|--------|-----------|
| 1. Beds | ${beds} | Finished | - |
| 2. Pond | ${pond} | Underway | - |
${mark}`;

suite('columns that are headed by a noun and a word for what is done', () => {
	for (const head of ['Plans Complete', 'Steps Done', '**Chores completed**'])
		test(head, () => {
			for (const rule of [tableTasks, tableRow]) checkRule(rule, garden(head, '2/2', '1/3'));
			checkRule(
				tableTasks,
				garden(head, '2/2', '0/3', '            ^ States 0 done for 2. Pond; the document has 1 (1 too few).\n'),
			);
			checkSafeFixes(tableTasks, garden(head, '2/2', '0/3'), garden(head, '2/2', '1/3'));
		});

	test('near miss: what else the parts have, of which there are not as many', () => {
		for (const rule of [tableTasks, tableRow]) checkRule(rule, garden('Plants Complete', '4/6', '0/3'));
	});

	test('near miss: another head', () => {
		checkRule(tableTasks, garden('Plans of the garden', '2/2', '0/3'));
		checkRule(tableTasks, garden('Plans', '2/2', '0/3'));
	});

	test('some of what is done in a column of its own', () => {
		const table = String.raw`
| Phase | Tasks | Completed | Verified |
|-------|-------|-----------|----------|
| Dig | 3 | 1 | 2 |
| Fill | 3 | 2 | 1 |
`;
		const tasks = (last: string): string =>
			`\n## Dig\n\n- [x] A1: One\n- [x] A2: Two\n- [x] A3: Three\n\n## Fill\n\n- [x] B1: One\n- [x] B2: Two\n- [${last}] B3: Three\n`;
		checkRule(tableTasks, table.slice(1) + tasks('x'));
		// Where such a row is wrong, nobody knows in which of both columns.
		const wrong = table.slice(1).replace('| 2 | 1 |', '| 1 | 1 |') + tasks('x');
		checkSafeFixes(tableTasks, wrong, wrong);
	});

	test('near miss: another column that makes no row add up', () => {
		checkRule(
			tableTasks,
			String.raw`
| Phase | Tasks | Completed | Beds |
|-------|-------|-----------|------|
| Dig | 3 | 1 | 1 |
            ^ States 1 done for Dig; the document has 2 (1 too few).

## Dig

- [x] A1: One
- [x] A2: Two
- [ ] A3: Three
`,
		);
	});

	test('beside a stage that no status has, what is to do may be only what is not begun', () => {
		const board = (head: string, counts: string) =>
			`| Bed | ${head} |\n|---|---|---|---|\n| East | ${counts} |\n\n## East\n\n- [ ] A1: One\n- [/] A2: Two\n- [x] A3: Three\n`;
		for (const head of ['To do | Review | Done', 'Open | Planted | Done', 'Pending | Testing | Completed'])
			for (const counts of ['1 | 1 | 1', '2 | 1 | 1']) checkRule(tableTasks, board(head, counts));
		// Notes are no stage.
		const [wrong, right] = ['1', '2'].map(open => board('To do | Notes | Done', `${open} | wet | 1`)) as [
			string,
			string,
		];
		checkSafeFixes(tableTasks, wrong, right);
	});

	test('a column of what is taken is one of work, not of tasks in Dutch', () => {
		const tasks = ['Open', 'In progress', 'Done'].map(
			(status, at) => `### Task ${at + 1}: Bed\n- **Status:** ${status}\n- **Priority:** High\n`,
		);
		const table = (head: string, row: string) =>
			`| Priority | ${head} |\n|---|---|---|---|\n${row}\n\n${tasks.join('\n')}`;
		checkRule(tableTasks, table('Open | Taken | Done', '| High | 1 | 1 | 1 |'));
		checkRule(tableRow, table('Open | Taken | Done', '| High | 1 | 1 | 1 |'));
		checkRule(
			tableTasks,
			table(
				'Taken | Open | Klaar',
				'| High | 4 | 2 | 1 |\n         ^ States 4 tasks for High; the document has 3 (1 too many).',
			),
		);
		const counts = (line: string): string => `# Plan\n\n${line}\n\n${tasks.join('\n')}`;
		for (const line of ['- Open: 1\n- Taken: 1\n- Done: 1', 'Taken: 1 | Done: 1', '1 open, 1 taken, 1 done'])
			checkRule(statedTotal, counts(line));
		checkRule(statedTotal, counts('Taken: 4, klaar: 1\n       ^ States 4 tasks; the document has 3 (1 too many).'));
	});
});
