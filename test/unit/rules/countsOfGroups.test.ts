import { effortTotal } from '../../../src/rules/effort-total';
import { listTotal } from '../../../src/rules/list-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkComplete } from '../../support/checkEdits';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const beds = (epics: readonly string[], head = 'Epic'): string => `
## Sprint 1

| Story | ${head} | Points | Estimate |
|---|---|---|---|
| G-1: Dig | ${epics[0]} | 2 | 2h |
| G-2: Rake | ${epics[0]} | 3 | 1h |

## Sprint 2

| Story | ${head} | Points | Estimate |
|---|---|---|---|
| G-3: Pour | ${epics[1]} | 4 | 5h |
| G-4: Mow | ${epics[2]} | 1 | 1h |
| G-5: Sow | ${epics[2]} | 1 | 1h |
`;

const plan = (rows: string, listing: string): string => `# Garden\n\n| Epic | Tasks | Points |\n${rows}\n${listing}`;

const numbered = `|---|---|---|
| Epic 1: Beds | 3 | 6 |
                 ^ States 3 tasks for Epic 1: Beds; the document has 2 (1 too many).
| Epic 2: Pond | 1 | 5 |
| Epic 3: Lawn | 2 | 2 |`;

suite('rows about what a column of the tasks says', () => {
	test('by number or name', () => {
		for (const epics of [
			['E1', 'E2', 'E3'],
			['Epic 1', 'Epic 2', 'Epic 3'],
			['1', '2', '3'],
			['Beds', 'Pond', 'Lawn'],
			['**E1: Beds**', 'E2', 'Epic 3 – Lawn'],
		])
			checkRule(tableTasks, plan(numbered, beds(epics)));
		checkRule(
			tableTasks,
			plan(
				`|---|---|---|
| Beds | 2 | 5 |
| Pond | 2 | 4 |
         ^ States 2 tasks for Pond; the document has 1 (1 too many).
| Lawn | 2 | 2 |`,
				beds(['Beds', 'Pond', 'Lawn'], 'Epics'),
			),
		);
	});

	test('points, and those of all in the total row where the column adds up to it', () => {
		checkRule(
			listTotal,
			plan(
				`|---|---|---|
| Epic 1: Beds | 2 | 6 |
                     ^ States 6; the points of the tasks add up to 5 (1 too many).
| Epic 2: Pond | 1 | 5 |
                     ^ States 5; the points of the tasks add up to 4 (1 too many).
| Epic 3: Lawn | 2 | 2 |
| **Total** | **5** | **13** |
                        ^^ States 13; the points of the tasks add up to 11 (2 too many).`,
				beds(['E1', 'E2', 'E3']),
			),
		);
		checkRule(
			listTotal,
			plan(
				'|---|---|---|\n| Epic 1 | 2 | 5 |\n| Epic 2 | 1 | 4 |\n| Epic 4 | 3 | 9 |\n| **Total** | 6 | 18 |',
				beds(['E1', 'E2', 'E2']).replace('| G-5: Sow | E2 | 1 |', '| G-5: Sow | E2 | - |'),
			),
		);
	});

	test('hours', () => {
		checkRule(
			effortTotal,
			`# Garden

| Epic | Hours |
|---|---|
| Beds | 4h |
         ^^ States 4h; the estimates of the tasks add up to 3h (1 h too many).
| Pond | 5h |
| Lawn | 2h |
${beds(['Beds', 'Pond', 'Lawn'])}`,
		);
	});

	test('what is wrong, the row or the column of the tasks, nobody can tell: no fix is safe', () => {
		const text = plan(numbered, beds(['E1', 'E2', 'E3'])).replace(/^ +\^.*\n/m, '');
		checkSafeFixes(tableTasks, text, text);
		const hours = `| Epic | Hours |\n|---|---|\n| Beds | 4h |\n| Pond | 5h |\n${beds(['Beds', 'Pond', 'Lawn'])}`;
		checkSafeFixes(effortTotal, hours, hours);
	});

	test('near miss: not all tasks have such a column, one is of two groups, numbers or names differ', () => {
		const rows = '|---|---|---|\n| Epic 1: Beds | 3 | 6 |\n| Epic 2: Pond | 1 | 5 |\n| Epic 3: Lawn | 2 | 2 |';
		const quiet = (listing: string): void => {
			checkRule(tableTasks, plan(rows, listing));
			checkRule(listTotal, plan(rows, listing));
		};
		quiet(beds(['E1', 'E2', 'E3'], 'Part'));
		quiet(`${beds(['E1', 'E2', 'E3'])}\n## Later\n\n- [ ] **G-6**: Fence\n`);
		quiet(beds(['E1', 'E1, E2', 'E3']));
		quiet(beds(['E4', 'E5', 'E6']));
		quiet(beds(['1.1', '1.2', '1.3']));
		quiet(beds(['Epic 1: Shed', 'Epic 2: Wall', 'Epic 3']));
		quiet(beds(['E1', 'E2', 'E3']).replace('G-2', 'G-1'));
	});

	test('they follow what is done', () => {
		const text = (status: string, done: number): string =>
			`| Epic | Done | Total |\n|---|---|---|\n| Epic 1: Beds | ${done} | 2 |\n| Epic 2: Pond | 0 | 1 |\n\n## Garden\n\n| ID | Task | Epic | Status |\n|---|---|---|---|\n| G-1 | Dig | E1 | Done |\n| G-2 | Rake | E1 | ${status} |\n| G-3 | Pour | E2 | Open |\n`;
		checkComplete(text('Open', 1).replace('Rake', 'Rake$0'), text('Done', 2));
	});

	test('near miss: each row is the name of a section', () => {
		checkRule(
			tableTasks,
			`# Garden

| Sprint | Tasks |
|---|---|
| Sprint 1 | 2 |
| Sprint 2 | 2 |
             ^ States 2 tasks for Sprint 2; the document has 3 (1 too few).
${beds(['1', '1', '2'], 'Sprint')}`,
		);
	});
});
