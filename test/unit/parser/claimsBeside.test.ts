import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { checkClaims } from '../../support/checkReading';
import { checkRule, checkSafeFixes } from '../../support/checkRule';
import { statedTotal } from '../../../src/rules/stated-total';

suite('reading claims: what stands beside a number', () => {
	test('a percentage behind a whole and its part', () => {
		checkClaims(
			`
			**Total**: 3 tasks, 2 done (67%)

			- [x] #1: A
			- [x] #2: B
			- [ ] #3: C
			`,
			`
			1: total 3 tasks
			1: total 2 done tasks
			1: 67% = 2 of 3
			`,
		);
	});

	test('what a number is the same as', () => {
		const tasks = '\n\n- [x] #1: A\n- [ ] #2: B\n';
		checkClaims(`# Plan (1 task = 1 branch)${tasks}`, '');
		checkClaims(`# Plan (2 tasks)${tasks}`, '1: section 2 tasks in Plan (2 tasks)');
	});

	test('a label speaks for its first number only', () => {
		for (const value of ['3 tasks (7d)', '3 tasks (2 people)', '3 tasks / 18 hours', '3 tasks, 2 weeks'])
			checkClaims(`Remaining: ${value}\n\n- [ ] #1: A\n- [ ] #2: B\n`, '1: total 3 remaining tasks');
	});

	test('another word for what is left, beside what remains with another number, means something else', () => {
		const tasks = '\n\n- [x] #1: A\n- [ ] #2: B\n- [ ] #3: C\n';
		checkClaims(
			`**Total Tasks**: 3\n**Incomplete**: 0\n**Remaining**: 2${tasks}`,
			'1: total 3 tasks\n3: total 2 remaining tasks',
		);
		checkClaims(`**Unfinished tasks**: 1 | **Tasks left**: 2${tasks}`, '1: total 2 remaining tasks');
		// Near misses: the same number, and only one of them.
		const both = '1: total 2 remaining tasks\n2: total 2 remaining tasks';
		checkClaims(`**Incomplete tasks**: 2\n**Remaining tasks**: 2${tasks}`, both);
		checkClaims(`**Incomplete tasks**: 0${tasks}`, '1: total 0 remaining tasks');
	});

	test('what is pending beside what is in progress is what is not begun', () => {
		const tasks = '\n\n- [x] #1: A\n- [/] #2: B\n- [ ] #3: C\n';
		const begun = '1: total 1 done tasks\n1: total 1 in-progress tasks\n1: total 1 open tasks';
		checkClaims(`**Done**: 1 | **In Progress**: 1 | **Pending**: 1${tasks}`, begun);
		checkClaims(
			`Remaining: 2 tasks (1 in progress, 1 open)${tasks}`,
			'1: total 2 remaining tasks\n1: total 1 in-progress tasks\n1: total 1 open tasks',
		);
		checkClaims(`**Done**: 1 | **Pending**: 2${tasks}`, '1: total 1 done tasks\n1: total 2 remaining tasks');
	});

	test('so many of so many, by a verb that finishes nothing, and for several parts', () => {
		const tasks = '\n\n- [x] #1: A\n- [ ] #2: B\n- [ ] #3: C\n';
		const pair = '1: total 1 done tasks\n1: total 3 tasks';
		for (const said of [
			'1/3 tasks addressed',
			'3/3 tasks have been estimated',
			'1/1 tasks here, 0/2 tasks there',
			'A 1/1, B 0/2',
		])
			checkClaims(`**Progress**: ${said}${tasks}`, '');
		// Near misses.
		for (const said of [
			'1/3 tasks',
			'1/3 tasks are fully completed',
			'1/3 tasks, 2/8 points',
			'1/3 tasks done, 1/3 tasks',
		])
			checkClaims(`**Progress**: ${said}${tasks}`, pair);
	});

	test('a guess, and all subtasks of something', () => {
		const tasks = '\n\n- [x] #1: A\n- [ ] #2: B\n';
		for (const line of ['**Total Tasks**: ~12', '**Total**: about ≈ 12 tasks', '- All 6 subtasks are described'])
			checkClaims(`${line}${tasks}`, '');
		checkClaims(`- All 6 tasks are described${tasks}`, '1: total 6 tasks');
		const table = '| Part | Tasks | Done |\n|---|---|---|\n| North | ~12 | 1 |\n\n## North\n- [x] A\n- [ ] B\n';
		checkClaims(table, '1: table\n  North in North: total -, done 1');
	});

	test('a part of a whole with its percentage in a heading of one side', () => {
		checkClaims(
			'# P\n\n## Completed (1/3 = 33%)\n- [x] A\n\n## Open\n- [ ] B\n- [ ] C\n',
			'3: section 1 tasks in Completed (1/3 = 33%)\n3: section 3 tasks in P',
		);
	});

	test('progress in any language', () => {
		const tasks = '\n\n- [x] #1: A\n- [ ] #2: B\n- [ ] #3: C\n';
		const said = [
			'**進捗**: 1/3タスク完了',
			'**Progreso general**: 1/3 tareas completadas',
			'**Gesamtfortschritt**: 1/3 Aufgaben',
			'전체 진행률: 1/3',
		];
		for (const line of said) checkClaims(`${line}${tasks}`, '1: total 1 done tasks\n1: total 3 tasks');
		// Near misses: the progress of something else, and of a part without tasks.
		for (const line of ['**Fortschritt der Aufnahme**: 1/3', '**진행률 표시**: 1/3'])
			checkClaims(`${line}${tasks}`, '');
		checkClaims(`## 概要\n\n### 画面\n\n- **進捗**: 5%\n\n## 実装${tasks}`, '');
	});

	test('a percentage in a row beside the numbers of tasks', () => {
		const rows = '| Metric | Value |\n|---|---|\n| Total tasks | 2 |\n| Done | 1 |\n';
		const counts = '3: total 2 tasks\n4: total 1 done tasks';
		checkClaims(
			`${rows}| Progress | 91.6% |\n\n- [x] A\n- [ ] B\n`,
			`${counts}\n5: in-progress (91.6%)\n5: 91.6% = 1 of 2`,
		);
		checkClaims(`${rows}| Coverage | 91.6% |\n\n- [x] A\n- [ ] B\n`, counts);
	});

	test('a column of pairs headed in Korean', () => {
		checkClaims(
			'| Phase | 진행률 |\n|---|---|\n| Phase 1 | 1/2 |\n| Phase 2 | 0/1 |\n\n## Phase 1\n- [x] A\n- [ ] B\n\n## Phase 2\n- [ ] C\n',
			'1: table\n  Phase 1 in Phase 1: done 1, total 2, percentage -\n  Phase 2 in Phase 2: done 0, total 1, percentage -',
		);
	});

	test('a total at the foot of a document, behind a rule, is that of all', () => {
		checkClaims(
			'# P\n\n## X\n\n- [x] #1: A\n\n## Y\n\n- [ ] #2: B\n\n---\n\n**Total**: 2 tasks\n',
			'13: total 2 tasks',
		);
		const under = (foot: string): string => `# P\n\n### Task 1: A\n\n### Task 2: B\n\n---\n\n${foot}`;
		checkClaims(under('**Total Tasks**: 2\n**Total Effort**: 5 hours\n'), '9: total 2 tasks\n10: effort 5h');
		checkClaims(under('**Status**: done\n**Remaining**: 2 tasks\n\n- A note\n'), '');
	});

	test('a total below a table of numbers is that of its rows, unless they name what stands here', () => {
		const plan = (label: string): string =>
			`| Team | Stories |\n|---|---|\n| North | 7 |\n| ${label} | 5 |\n\n**Total**: 14 tasks\n\n## West\n\n- [ ] A\n- [x] B\n`;
		checkClaims(plan('South'), '');
		checkClaims(plan('South').replace(/[75] /g, 'some '), '6: total 14 tasks');
		const known = '| Part | Done | Total |\n|---|---|---|\n| West | 1 | 2 |\n';
		checkClaims(
			`${known}\n**Total**: 14 tasks\n\n## West\n\n- [ ] A\n- [x] B\n`,
			'1: table\n  West in West: done 1, total 2\n5: total 14 tasks',
		);
	});

	const four = '\n\n- [x] #1: A\n- [ ] #2: B\n- [ ] #3: C\n- [ ] #4: D\n';
	const quarter = '1: total 1 done tasks\n1: total 4 tasks\n1: 25% = 1 of 4';

	test('a percentage before or behind both numbers', () => {
		for (const value of [
			'25% (1/4)',
			'1/4 (25%)',
			'25% — 1 of 4 tasks',
			'25% (1 of 4 tasks complete)',
			'[██░░░░░░] 1/4 (25%)',
		])
			checkClaims(`Progress: ${value}${four}`, quarter);
		checkClaims(`Completion: 25% (1/4 tasks)${four}`, quarter);
		checkClaims(`Progress: 1/4${four}`, '1: total 1 done tasks\n1: total 4 tasks');
	});

	test('no percentage of the rest, of a range or of something else', () => {
		for (const value of ['75% remaining (1 of 4 done)', '1 of 4 done (75% remaining)', '1/4 (80% coverage)'])
			checkClaims(`Progress: ${value}${four}`, '1: total 1 done tasks\n1: total 4 tasks');
	});

	test('a range before both numbers is how far it is', () => {
		checkClaims(
			`Progress: 20-25% (1 of 4 done)${four}`,
			'1: in-progress (20%)\n1: total 1 done tasks\n1: total 4 tasks',
		);
	});

	test('what is left behind a pair and behind a percentage', () => {
		checkClaims(
			`Progress: 25% — 1 of 4 done, 3 remaining${four}`,
			'1: total 1 done tasks\n1: total 4 tasks\n1: 25% = 1 of 4\n1: total 3 remaining tasks',
		);
		checkClaims(
			`**Status**: 25% complete, 3 tasks remaining${four}`,
			'1: in-progress (25%)\n1: total 3 remaining tasks',
		);
	});

	test('nothing where another noun is counted, or as many sections', () => {
		for (const value of [
			'1/4 phases',
			'1/4 phases complete',
			'2/8 environment functions complete',
			'3/20 damage mechanisms',
		])
			checkClaims(`Progress: ${value}${four}`, '');
		checkClaims(`Progress: 3/20 damage mechanisms (15%)${four}`, '1: 15% = 3 of 20');
		checkClaims(`Completed: 1/4 files${four}`, '');
		checkClaims('Progress: 1/2\n\n## A\n\n- [x] #1: A\n- [x] #2: B\n\n## B\n\n- [ ] #3: C\n', '');
	});

	test('the share behind a part, of the whole stated near it', () => {
		checkClaims(
			`- Total: 4\n- Done: 1 (25%)\n- Open: 3 (75%)${four}`,
			`
			1: total 4 tasks
			2: total 1 done tasks
			2: 25% = 1 of 4
			3: total 3 remaining tasks
			3: 75% = 3 of 4
			`,
		);
		checkClaims(`Completed tasks: 1 (25%)${four}`, '1: total 1 done tasks\n1: in-progress (25%)');
		checkClaims(`Remaining tasks: 3 (75%)${four}`, '1: total 3 remaining tasks');
		checkClaims(`Completed tasks: 1 (25% coverage)${four}`, '1: total 1 done tasks');
	});

	test('lines of a summary, one number each, that come to about their total', () => {
		checkClaims(
			`Total: 5\nDone: 1\nOpen: 3${four}`,
			'1: total 5 tasks\n2: total 1 done tasks\n3: total 3 remaining tasks',
		);
		checkClaims(`Total: 45\nPassed: 44\nFailed: 1${four}`, '');
		checkClaims(`Total: 40\nDone: 1\nOpen: 3${four}`, '');
		checkClaims(`## Files\n\nTotal: 4\nDone: 1\nOpen: 3\n\n## Tasks${four}`, '');
	});

	test('nothing from a percentage of something else', () => {
		for (const value of [
			'3/4, 85% of the budget',
			'3/4 (up from 20%)',
			'3/4 (40% last week)',
			'3/4 (target: 100% by Friday)',
			'3/4 (weighted: 90%)',
			'3/4 complete (90% - some is pending)',
		])
			checkClaims(`**Progress**: ${value}${four}`, '1: total 3 done tasks\n1: total 4 tasks');
	});

	test('nothing from phases, dates, changes, limits and points', () => {
		for (const line of [
			'**Status**: In Progress (Phase 2/4)',
			'**Completed**: Sprint 3/6',
			'**Open**: 24/7',
			'**Completed on**: 2/4',
			'**Last done**: 1/4',
			'**Progress**: 2/5 → 3/5',
			'- Total: +8 tasks',
			'**Tasks added this week**: 4',
			'**Total story points**: 3',
			'**WIP limit**: 3 tasks',
			'**Tasks**: max 3 tasks in progress',
		])
			assert.deepEqual(
				parse(`${line}${four}`).claims.filter(({ type }) => type === 'count'),
				[],
				line,
			);
	});

	test('numbers under a heading without tasks say what they count, and over boxes count those', () => {
		const other = '# P\n\n## A\n\n- [x] #1: A\n- [ ] #2: B\n\n';
		checkClaims(`${other}## Mail\n\n**Progress**: 0/3\n`, '');
		checkClaims(`${other}## Mail\n\n**Completed**: 1/3\n`, '');
		checkClaims(
			`${other}## Release\n\n- [x] Tag\n- [ ] Notes\n\n**Completed**: 1/2\n`,
			'13: section 1 done items in Release\n13: section 2 items in Release',
		);
	});

	test('behind a colon in a heading', () => {
		const tasks = '\n\n- [x] T1 Dig\n- [ ] T2 Fill\n';
		checkClaims(
			`## Progress: 1/4 tasks complete${tasks}`,
			'1: section 1 done tasks in Progress: 1/4 tasks complete\n1: section 4 tasks in Progress: 1/4 tasks complete',
		);
		checkClaims(`## Phases: 1/4${tasks}`, '');
		checkClaims(`## Progress: 1/4 phases${tasks}`, '');
	});

	test('numbers beside a number of sprints are of those', () => {
		const list = '\n\n- [x] #1: A\n- [ ] #2: B\n';
		checkClaims(`- Total sprints: 8\n- Completed sprints: 2\n- In progress: 1\n- Remaining: 5${list}`, '');
	});

	test('a label that names a level counts its tasks where a section is named so, and no tasks elsewhere', () => {
		const sections = '\n\n## CRITICAL/BLOCKING\n\n- [ ] #1: A\n- [ ] #2: B\n\n## Later\n\n- [x] #3: C\n';
		checkClaims(
			`Critical issues: 1/2 remaining${sections}`,
			'1: part 1 remaining tasks of priority P0\n1: part 2 tasks of priority P0',
		);
		checkClaims('Critical issues: 0\n\n- [ ] #1: A\n- [ ] #2: B\n', '');
	});

	test('bare numbers beneath a total of points count points', () => {
		const tasks = '\n\n- [x] #1: A\n- [ ] #2: B\n';
		checkClaims(`**Total Points:** 8\n**Completed:** 5\n**Remaining:** 3${tasks}`, '');
		checkClaims(`**Total Story Points:** 8 | **Done:** 5 | **Left:** 3${tasks}`, '');
		checkClaims(`**Total points**: 8\n**Completed**: 5/8${tasks}`, '');
		// Near misses: a noun behind the number, and a total of tasks in between.
		checkClaims(`**Total points**: 8\n**Completed**: 1 task${tasks}`, '2: total 1 done tasks');
		checkClaims(
			`**Total points**: 8\n**Total tasks**: 2\n**Completed**: 1${tasks}`,
			'2: total 2 tasks\n3: total 1 done tasks',
		);
	});

	test('bare numbers beneath a total of tasks count tasks, in each language', () => {
		const tasks = '\n\n- [x] #1: A\n- [ ] #2: B\n';
		for (const [total, done, left] of [
			['Total tasks', 'Done', 'Left'],
			['Total des tâches', 'Complétées', 'Restantes'],
			['Total de tareas', 'Hechas', 'Restantes'],
			['Número de tarefas', 'Completas', 'Restantes'],
			['Gesamtzahl der Aufgaben', 'Erledigt', 'Verbleibend'],
			['Totaal aantal taken', 'Afgerond', 'Resterend'],
		] as const)
			checkClaims(
				`## Budget\n\n- ${total}: 9\n- ${done}: 4\n- ${left}: 2\n\n## Work${tasks}`,
				'3: total 9 tasks\n4: total 4 done tasks\n5: total 2 remaining tasks',
			);
		checkClaims(
			`- **Total**: 2 tasks\n- ✅ **Completed**: 1 (50%)${tasks}`,
			'1: total 2 tasks\n2: total 1 done tasks\n2: 50% = 1 of 2',
		);
		// Near miss: the total counts something else, and the parts don't come to it.
		checkClaims(`## Budget\n\n- Total de páginas: 9\n- Hechas: 4\n- Restantes: 2\n\n## Work${tasks}`, '');
	});

	test('a number alone in a bracket behind the noun that it counts', () => {
		const tasks = '\n\n- [x] #1: A\n- [ ] #2: B\n';
		const under = (title: string, claim: string): void =>
			checkClaims(`## ${title}${tasks}`, claim && `1: section ${claim} in ${title}`);
		under('Remaining tasks (3)', '3 remaining tasks');
		under('Remaining Tasks (3 total)', '3 tasks');
		under('🚧 Offene Aufgaben (3)', '3 remaining tasks');
		under('待办任务（3）', '3 remaining tasks');
		// Near misses: another noun, more behind the noun, a number that one task has, a year.
		for (const title of ['Remaining chapters (3)', 'Task list (3)', 'Tasks of Ada (3)', 'Task (3)', 'Tasks (2024)'])
			under(title, '');
	});

	test('a number of names that stand behind it counts those, tasks or not', () => {
		const plan = (names: string): string =>
			`### 3.1 - Roof ⚠️ IN PROGRESS\n\n#### 3.1.1 - Nail ⚠️ IN PROGRESS\n\n#### 3.1.2 - Seal ⏳ PENDING\n\n## Summary\n\n- **In Progress**: 2 tasks${names}\n`;
		checkRule(statedTotal, plan(' (3.1, 3.1.1)'));
		checkSafeFixes(statedTotal, plan(''), plan('').replace('2 tasks', '1 tasks'));
	});

	test('a word that stands in the titles of hundreds of sections names none', () => {
		const rowsIn = (count: number): readonly (number | undefined)[] => {
			const sections = Array.from(
				{ length: count },
				(_, at) => `## Roof ${at === 0 ? '' : `of house h${at}`}\n\n- [ ] T${at}: Nail\n`,
			);
			const table = '| Section | Tasks | Done |\n|---|---|---|\n| Roof | 1 | 0 |\n| House h3 | 1 | 0 |\n';
			const claims = parse(`# Plan\n\n${table}\n${sections.join('\n')}`).claims;
			return claims.flatMap(claim => (claim.type === 'table' ? claim.rows.map(({ scope }) => scope?.section) : []));
		};
		assert.deepEqual(rowsIn(20), [2, 5]);
		assert.deepEqual(rowsIn(600), [undefined, 5]);
	});

	test('what a label counts, whatever is said of all behind it', () => {
		const tasks = '\n\n- [x] #1: A\n- [ ] #2: B\n';
		checkClaims(
			`**Total tasks**: 2\n- **Skipped**: 0 (all tasks were done)${tasks}`,
			'1: total 2 tasks\n2: total 0 cancelled tasks',
		);
		checkClaims(`**Completed tasks**: 1 (all of them)${tasks}`, '1: total 1 done tasks');
		// Near miss: no label says what it counts.
		checkClaims(`**Tasks**: 2 (all of them)${tasks}`, '1: total 2 tasks');
	});
});
