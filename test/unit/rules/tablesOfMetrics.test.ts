import { effortTotal } from '../../../src/rules/effort-total';
import { staleNext } from '../../../src/rules/stale-next';
import { statedBreakdown } from '../../../src/rules/stated-breakdown';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkRule } from '../../support/checkRule';

const tasks = `
- [x] T1: Mark the beds (2h)
- [ ] T2: Dig the pond (2h)
- [ ] T3: Fill the pond (4h)
`;

suite('tables of metrics', () => {
	test('with a column of notes, an image before a number, without a row for a total', () => {
		checkRule(
			statedTotal,
			`| Metric | Value | Notes |
|---|---|---|
| Season | Spring | late |
| Progress | ![50%](bar.svg) **50%** (2 / 4 tasks) | nearly |
                                      ^ States 2 done tasks; the document has 1 (1 too many).
                                          ^ States 4 tasks; the document has 3 (1 too many).
${tasks}`,
		);
		checkRule(
			statedTotal,
			`| What | How many | Why |
|---|---|---|
| Total tasks | 4 | planned |
                ^ States 4 tasks; the document has 3 (1 too many).
| Done | 2 | so far |
         ^ States 2 done tasks; the document has 1 (1 too many).
${tasks}`,
		);
	});

	test('near miss: what is planned to be done', () => {
		checkRule(
			statedTotal,
			`| Metric | Planned | Actual |
|---|---|---|
| Tasks completed | 3 | ___ |
${tasks}`,
		);
	});

	test('bold hours, and the next task', () => {
		checkRule(
			effortTotal,
			`| Indicateur | Valeur |
|---|---|
| Temps total estimé | **9 heures** |
                         ^^^^^^^^ States 9 heures; the estimates of the tasks add up to 8 heures (1 h too many).
${tasks}`,
		);
		checkRule(
			staleNext,
			`| Metric | Value |
|---|---|
| Next task | T1 |
              ^^ Names task T1 as a next step; it is done.
${tasks}`,
		);
	});

	test('near miss: numbers without a noun in a table without a total, of something else, with more numbers beside', () => {
		checkRule(
			statedTotal,
			`| Metric | Value |\n|---|---|\n| Completed | 7 |\n| Plants done | 5 |\n| Beds | 3 / 9 |\n${tasks}`,
		);
		checkRule(statedTotal, `| Year | Total tasks | Rain |\n|---|---|---|\n| 2025 | 9 tasks | 4 |\n${tasks}`);
		checkRule(statedTotal, `| Name | Value |\n|---|---|\n| Progress | 2 / 4 tasks |\n${tasks}`);
		checkRule(statedTotal, `| Metric | Last year | This year |\n|---|---|---|\n| Total tasks | 9 | 5 |\n${tasks}`);
	});

	test('without a header, and all in one row', () => {
		checkRule(
			statedTotal,
			`|  |  |
|---|---|
| Total tasks | 4 |
                ^ States 4 tasks; the document has 3 (1 too many).
${tasks}`,
		);
		checkRule(
			statedTotal,
			`| Total Tasks | ✅ Done | Remaining | % |
|---|---|---|---|
| **4** | 1 | 3 | 25% |
    ^ States 4 tasks; the document has 3 (1 too many).
              ^ States 3 remaining tasks; the document has 2 (1 too many).
${tasks}`,
		);
		// Near misses: a name beside them, another column, one of another kind, several rows.
		for (const table of [
			'| Team | Done | Open |\n|---|---|---|\n| 7 | 9 | 9 |\n',
			'| Total | Done | Risk |\n|---|---|---|\n| 9 | 9 | 2 |\n',
			'| Total hours | Hours done |\n|---|---|\n| 9 | 9 |\n',
			'| Open | Blocked |\n|---|---|\n| 9 | 9 |\n',
			'| Total | Done |\n|---|---|\n| 9h | 9h |\n',
			'| Total | Done |\n|---|---|\n| 9 | 9 |\n| 8 | 8 |\n',
		])
			checkRule(statedTotal, table + tasks);
	});

	const board = (done: string, pending: string, left: string): string => `| Garden dashboard |  |
| :- |:-|
| Task Progress | ██░░ 33% |
${done}
| In Progress | 0 |
${pending}
|-|-|
| Subtask Progress | ██░░ 50% |
| Completed | 1 |
${left}

| ID | Title | Status |
|---|---|---|
| 1 | Mark the beds | ✓ done |
| 1.1 | Take the string | ✓ done |
| 1.2 | Set the pegs | ○ pending |
| 2 | Dig the pond | ○ pending |
| 3 | Fill the pond | ○ pending |
`;

	test('rows of progress, each over what it counts by status', () => {
		checkRule(statedTotal, board('| Done | 1 |', '| Pending | 2 |', '| Pending | 1 |'));
		checkRule(
			statedTotal,
			board(
				'| Done | 1 |',
				`| Pending | 5 |
            ^ States 5 open tasks; the document has 2 (3 too many).`,
				`| Pending | 4 |
            ^ States 4 open subtasks; the document has 1 (3 too many).`,
			),
		);
	});

	test('each word of them counts the tasks that write it', () => {
		const deferred = board('| Done | 1 |', '| Pending | 1 |\n| Deferred | 1 |', '| Pending | 1 |').replace(
			'| 3 | Fill the pond | ○ pending |',
			'| 3 | Fill the pond | x&nbsp;deferred |',
		);
		checkRule(statedTotal, deferred);
		checkRule(statedBreakdown, deferred);
		checkRule(
			statedBreakdown,
			deferred.replace(
				'| Deferred | 1 |',
				'| Deferred | 2 |\n             ^ States 2 deferred tasks; the document has 1 (1 too many).',
			),
		);
	});

	test('near miss: progress of something else, and a table with a header', () => {
		const wrong = board('| Done | 7 |', '| Pending | 7 |', '| Pending | 7 |');
		checkRule(statedTotal, wrong.replaceAll('Task Progress', 'Harvest').replaceAll('Subtask Progress', 'Harvest'));
		checkRule(statedTotal, wrong.replace('| Garden dashboard |  |', '| Garden | Last year |'));
	});
});
