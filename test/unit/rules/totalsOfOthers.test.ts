import { effortTotal } from '../../../src/rules/effort-total';
import { statedBreakdown } from '../../../src/rules/stated-breakdown';
import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkComplete, checkThereAndBack } from '../../support/checkEdits';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const tasks = '- [x] T1: Dig\n- [x] T2: Fill\n- [ ] T3: Sow\n';
const summary = (said: string): string => `# Garden\n\n${tasks}\n## Summary\n\n**Total tasks:** 3\n${said}\n`;

suite('what is said of a total besides', () => {
	test('the side that it is on', () => {
		const sides: readonly (readonly [string, number])[] = [
			['Total completed', 2],
			['Total Completed', 2],
			['Total remaining', 1],
			['Total open tasks', 1],
			['Total concluídas', 2],
			['Gesamt erledigt', 2],
			['Всего выполнено', 2],
			['Zadań zrealizowanych', 2],
			['Tareas realizadas', 2],
		];
		for (const [label, right] of sides) {
			checkRule(statedTotal, summary(`**${label}:** ${right}`));
			checkSafeFixes(statedTotal, summary(`**${label}:** 9`), summary(`**${label}:** ${right}`));
		}
	});

	test('a word that nobody here knows is no word for all', () => {
		for (const said of [
			'**Tasks delivered:** 2',
			'**Total tasks delivered:** 2',
			'**Tasks per gardener:** 1',
			'**Total accepted:** 2',
			'**Total planned:** 4',
			'**Tasks planned:** 1',
			'**Tâches livrées:** 2',
			'| Metric | Value |\n|---|---|\n| Tasks shipped | 2 |',
			'2 tasks delivered',
		])
			checkRule(statedTotal, summary(said));
		// Near miss: words that change nothing.
		for (const label of ['Tasks identified', 'Total tasks in this plan', 'Tasks (all beds)', 'Total tasks count'])
			checkSafeFixes(statedTotal, summary(`**${label}:** 9`), summary(`**${label}:** 3`));
	});

	test('in a heading', () => {
		const heading = (said: string): string => `# Garden\n\n## Beds (${said})\n\n${tasks}`;
		for (const said of ['2 tasks delivered', '2 tarefas entregues', '2 tasks shipped', '1 task planned'])
			checkRule(statedSection, heading(said));
		checkSafeFixes(statedSection, heading('9 tasks'), heading('3 tasks'));
	});

	test('of hours', () => {
		const hours = (label: string): string =>
			`# Garden\n\n**Total hours:** 7\n**${label}:** 3\n\n- [x] T1 Dig [3h]\n- [ ] T2 Sow [4h]\n`;
		for (const label of ['Total hours delivered', 'Total hours billed', 'Total hours used'])
			checkRule(effortTotal, hours(label));
		checkSafeFixes(effortTotal, hours('Total hours planned'), hours('Total hours planned').replace(':** 3', ':** 7'));
	});
});

suite('numbers of other things than tasks', () => {
	test('issues, tickets and stories where nothing is called so', () => {
		for (const said of [
			'**Issues fixed:** 5',
			'**Total issues:** 5',
			'**Tickets closed:** 5',
			'**Stories completed:** 5',
			'5/7 issues fixed',
			'5 issues fixed',
			'**Issues:** 5/7 fixed',
		])
			checkRule(statedTotal, summary(said));
	});

	test('near miss: where a heading over them, a column or the ids call them so', () => {
		const called = [
			(said: string) => `# Issues of the garden\n\n${tasks}\n## Summary\n\n${said}\n`,
			(said: string) =>
				`${said}\n\n| # | Issue | Status |\n|---|---|---|\n| 1 | Dig | Done |\n| 2 | Fill | Done |\n| 3 | Sow | Open |\n`,
			(said: string) => `${said}\n\n${tasks.replace(/T(?=\d)/g, 'GARDEN-')}`,
		];
		for (const text of called) checkSafeFixes(statedTotal, text('**Total issues:** 5'), text('**Total issues:** 3'));
	});

	test('a word for a status that no task writes', () => {
		for (const said of ['**Delivered:** 2', '**Deferred:** 1', '**Ready:** 1', '**Assigned:** 3', '**Backlog:** 7'])
			checkRule(statedBreakdown, summary(`**Completed:** 2\n${said}`));
		// Near miss: one that writes it.
		checkRule(
			statedBreakdown,
			`| ID | Task | Status |\n|---|---|---|\n| T1 | Dig | Done |\n| T2 | Sow | Deferred |\n\n**Total tasks:** 2\n**Deferred:** 2\n              ^ States 2 deferred tasks; the document has 1 (1 too many).\n`,
		);
	});

	test('what is on a side beside tasks', () => {
		const metrics = (rows: string): string => summary(`| Metric | Value |\n|---|---|\n| Total tasks | 3 |\n${rows}`);
		for (const row of [
			'Open bugs | 4',
			'Open questions | 7',
			'Completed hours | 9',
			'Remaining hours | 9',
			'% complete | 67',
		])
			checkRule(statedTotal, metrics(`| ${row} |`));
		// Near miss: tasks by another word for them, and in no word.
		for (const label of ['Completed items', 'Completed', 'Already done', 'Done so far'])
			checkSafeFixes(
				statedTotal,
				metrics(`| ${label} | 9 |`),
				metrics(`| ${label} | ${label === 'Done so far' ? 9 : 2} |`),
			);
	});
});

suite('what is left', () => {
	const begun = '- [x] T1: Dig\n- [/] T2: Fill\n- [ ] T3: Sow\n- [ ] T4: Rake\n';
	const said = (text: string): string => `# Garden\n\n${begun}\n## Summary\n\n**Total tasks:** 4\n${text}\n`;

	test('is all that is not done, or what is not begun', () => {
		for (const label of ['Pending', 'Todo', 'Open', 'Total pending', 'Pending tasks'])
			for (const right of [2, 3]) checkRule(statedTotal, said(`**${label}:** ${right}`));
		// Which of both is meant by a wrong number, nobody knows.
		checkRule(
			statedTotal,
			said('**Pending:** 9\n             ^ States 9 remaining tasks; the document has 3 (6 too many).'),
		);
		checkSafeFixes(statedTotal, said('**Pending:** 9'), said('**Pending:** 9'));
		// Near miss: a word that says all of it.
		checkSafeFixes(statedTotal, said('**Remaining:** 2'), said('**Remaining:** 3'));
		checkSafeFixes(
			statedTotal,
			said('**Pending:** 9').replace('[/]', '[ ]'),
			said('**Pending:** 3').replace('[/]', '[ ]'),
		);
	});

	test('is kept as it was meant', () => {
		const plan = (task: string, pending: number): string =>
			`**Total tasks:** 4\n**Pending:** ${pending}\n\n- [x] T1: Dig\n- [/] T2: Fill\n- ${task}\n- [ ] T4: Rake\n`;
		for (const pending of [2, 3]) checkComplete(plan('[ ] $0T3: Sow', pending), plan('[x] T3: Sow', pending - 1));
	});

	test('tasks in progress', () => {
		checkSafeFixes(statedTotal, said('**Tasks in progress:** 5'), said('**Tasks in progress:** 1'));
	});
});

suite('a table that divides what is left where boxes do not', () => {
	const beds = (row: string, box = '[ ] Plant'): string =>
		`# Garden\n\n## Phase 1: Ground\n\n- [x] Dig\n- [x] Fill\n\n## Phase 2: Plants\n\n- ${box}\n- [ ] Sow\n- [ ] Rake\n\n## Summary\n\n| Phase | Tasks | Done | In progress | Open |\n|---|---|---|---|---|\n| Phase 1 | 2 | 2 | 0 | 0 |\n| Phase 2 | ${row} |\n`;

	test('holds where all of it is what is left, and is written anew by nobody', () => {
		for (const row of ['3 | 0 | 1 | 2', '3 | 0 | 3 | 0']) checkRule(tableTasks, beds(row));
		checkSafeFixes(tableTasks, beds('3 | 1 | 1 | 1'), beds('3 | 1 | 1 | 1'));
		// Near miss: where a task says that it is begun.
		checkRule(
			tableTasks,
			`${beds('3 | 0 | 2 | 1', '[/] Plant')}                    ^ States 2 in-progress for Phase 2; the document has 1 (1 too many).\n`,
		);
	});

	test('stays true', () => {
		checkComplete(beds('3 | 0 | 1 | 2', '[ ] $0Plant'), beds('3 | 1 | 1 | 1', '[x] Plant'));
		checkComplete(beds('3 | 0 | 3 | 0', '[ ] $0Plant'), beds('3 | 1 | 2 | 0', '[x] Plant'));
		checkThereAndBack(beds('3 | 0 | 1 | 2', '[ ] $0Plant'), beds('3 | 1 | 1 | 1', '[x] Plant'));
	});

	test('numbers of other things in the columns of sides', () => {
		const table = (head: string, first: string, second: string): string =>
			beds('3 | 0 | 0 | 3').replace(
				/\| Phase \| Tasks[^]*$/,
				`| Phase | ${head} |\n|---|---|---|---|\n| Phase 1 | ${first} |\n| Phase 2 | ${second} |\n`,
			);
		checkRule(tableTasks, table('Bugs | Fixed | Open', '9 | 7 | 2', '4 | 1 | 3'));
		checkRule(tableTasks, table('Subtasks | Completed | Open', '12 | 12 | 0', '9 | 2 | 7'));
		// Near miss: where they are as many as the tasks, and where a part is more than that column.
		checkSafeFixes(
			tableTasks,
			table('Beds | Done | Open', '2 | 1 | 1', '3 | 1 | 2'),
			table('Beds | Done | Open', '2 | 2 | 0', '3 | 0 | 3'),
		);
		checkSafeFixes(
			tableTasks,
			table('Week | Done | Open', '1 | 2 | 1', '2 | 0 | 3'),
			table('Week | Done | Open', '1 | 2 | 0', '2 | 0 | 3'),
		);
	});
});

suite('hours of those who do it', () => {
	const table = (ann: number): string =>
		`# Garden\n\n- [ ] T1: Dig (2h) @ann\n- [ ] T2: Sow (5h) @ann\n- [ ] T3: Rake (3h) @bob\n\n## Summary\n\n| Owner | Hours |\n|---|---|\n| Ann | ${ann} |\n| Bob | 3 |\n`;

	test('far more than their tasks take may be what they have: told, and written anew by nobody', () => {
		checkRule(
			effortTotal,
			table(40).replace(
				'| Bob',
				'        ^^ States 40; the estimates of the tasks add up to 7 (33 h too many).\n| Bob',
			),
		);
		checkSafeFixes(effortTotal, table(40), table(40));
		checkSafeFixes(effortTotal, table(9), table(7));
	});
});
