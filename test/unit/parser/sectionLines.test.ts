import { checkClaims } from '../../support/checkReading';

suite('what a summary says of sections', () => {
	test('numbers and ids of the sections that its lines name', () => {
		checkClaims(
			`
			## Phase 1: Set-up
			- [ ] T001 A
			- [ ] T002 B

			## Phase 2: Story 1 - Menu
			### Kitchen
			- [ ] T003 C
			### Hall
			- [ ] T004 D

			## Summary
			- **Set-up**: 2 tasks
			- Kitchen and hall: 2 tasks (T003-T004)
			- **Phase 2 (Menu)**: 3 tasks
			`,
			`
			12: section 2 tasks in Phase 1: Set-up
			13: section 2 tasks in Phase 2: Story 1 - Menu
			13: range T003–T004 in Phase 2: Story 1 - Menu
			14: section 3 tasks in Phase 2: Story 1 - Menu
			`,
		);
	});

	const phases = `## Phase 1: Pond\n- [ ] Dig\n- [ ] Line\n\n## Phase 2: Fence\n- [ ] Paint\n\n## Phase 3: Testing\n### 3.1 Gate testing\n- [ ] Open\n### 3.2 Locks\n- [ ] Lock\n\n## Summary\n`;

	test('the sections that a bracket numbers, whatever the label', () => {
		checkClaims(
			`${phases}**Critical priority**: 4 tasks (Phases 1-2)\n**Handing over**: 3 tasks (Phase 3)\n`,
			'15: section 4 tasks in Phase 1: Pond\n16: section 3 tasks in Phase 3: Testing',
		);
		checkClaims(
			`${phases}- Wood: 1 task (Phase 2)\n- Water: 2 tasks (Phase 1)\n`,
			'15: section 1 tasks in Phase 2: Fence\n16: section 2 tasks in Phase 1: Pond',
		);
	});

	test('near miss: one line alone, phases in two lines, some of the phases by other numbers', () => {
		checkClaims(`${phases}- Handing over: 1 task (Phase 3)\n`, '');
		checkClaims(`${phases}- First: 2 tasks (Phase 1)\n- Both: 3 tasks (Phases 1-2)\n`, '');
		checkClaims(`${phases}- With two hands: 1 task (Phase 1)\n- With a ladder: 1 task (Phase 3)\n`, '');
		checkClaims(`${phases}- Wood: 1 task (Phase 2)\n- Water: 2 tasks (Phase 9)\n`, '');
	});

	test('the name behind a number beats one that only has the word', () => {
		checkClaims(`${phases}- Testing: 3 tasks\n`, '15: section 3 tasks in Phase 3: Testing');
		checkClaims(`${phases.replace('Phase 3: ', 'Phase 3: Care & ')}- Testing: 3 tasks\n`, '');
	});

	test('a step on the way that a heading names is no section', () => {
		const plan = (title: string): string =>
			`## ${title}\n- [ ] T1 A\n- [ ] T2 B\n\n## Summary\n- **Kitchen**: 3 tasks\n`;
		checkClaims(plan('Wish → kitchen → code'), '');
		checkClaims(plan('Kitchen and hall'), '6: section 3 tasks in Kitchen and hall');
	});

	test('no section, several, some of the tasks, or another unit', () => {
		checkClaims(
			`
			## Tests of the menu
			- [ ] T001 A
			## Tests of the hall
			- [ ] T002 B

			## Summary
			- Tests: 2 tasks
			- Cellar: 4 tasks
			- Hall: 1 task can wait
			- Hall: 3 chairs (T001-T002)
			- Hall: 2 tasks (T001-T009)
			`,
			'',
		);
	});

	test('ids behind a task word, a dash or a colon in a heading', () => {
		checkClaims(
			`
			## Week 1 (Tasks 1-2)
			- [ ] #1: A
			- [ ] #2: B
			## Week 2 (#3-#4)
			- [ ] #3: C
			## Week 3 — #4 to #5
			- [ ] #4: D
			- [ ] #5: E
			## Week 4: Tasks 6–8
			- [ ] #6: F
			## 2025 – 2026
			- [ ] #9: G
			## Weeks (5-6)
			`,
			`
			1: range 1–2 in Week 1 (Tasks 1-2)
			4: range 3–4 in Week 2 (#3-#4)
			6: range 4–5 in Week 3 — #4 to #5
			9: range 6–8 in Week 4: Tasks 6–8
			`,
		);
	});

	for (const [total, done, left] of [
		['Total de tareas', 'Tareas completadas', 'Tareas pendientes'],
		['Total de tarefas', 'Tarefas concluídas', 'Tarefas pendentes'],
		['Total des tâches', 'Tâches terminées', 'Tâches restantes'],
		['Aufgaben gesamt', 'Erledigte Aufgaben', 'Offene Aufgaben'],
		['Totaal aantal taken', 'Afgeronde taken', 'Openstaande taken'],
		['Всего задач', 'Выполнено задач', 'Осталось задач'],
		['إجمالي المهام', 'المهام المكتملة', 'المهام المتبقية'],
		['任务总数', '已完成任务', '剩余任务'],
		['タスク総数', '完了タスク', '残りタスク'],
		['전체 작업', '완료된 작업', '남은 작업'],
	])
		test(`a total: ${total}`, () => {
			checkClaims(
				`**${total}**: 3\n- ${done}: 1\n- **${left}**: 2\n\n- [x] #1: A\n- [ ] #2: B\n- [ ] #3: C\n`,
				'1: total 3 tasks\n2: total 1 done tasks\n3: total 2 remaining tasks',
			);
		});

	for (const label of [
		'Última atualização',
		'Última actualización',
		'Dernière mise à jour',
		'Zuletzt aktualisiert',
		'Последнее обновление',
		'آخر تحديث',
		'最后更新',
		'最終更新',
	])
		test(`a date: ${label}`, () => {
			checkClaims(`**${label}**: 2026-03-12\n\n- [ ] #1: A\n`, `1: date ${label.toLowerCase()} 2026-03-12`);
		});
});

suite('lines that say how far sections are', () => {
	const beds = '\n## Beds\n\n- [x] Dig\n- [x] Rake\n- [ ] Sow\n\n## Pond (north)\n\n- [ ] Fill\n- [ ] Plant\n';
	const summary = (...lines: readonly string[]): string => `# Plan\n\n## Progress\n\n${lines.join('\n')}\n${beds}`;

	test('pairs behind their names, whatever was done', () => {
		const pond = '6: section 0 done tasks in Pond (north)\n6: section 2 tasks in Pond (north)';
		for (const value of ['2/3', '2/3 done', '2/3 planted (67%)', '2 of 3 ✅'])
			checkClaims(
				summary(`- **Beds**: ${value}`, '- **Pond**: 0/2'),
				`5: section 2 done tasks in Beds\n5: section 3 tasks in Beds\n${pond}${value.endsWith('%)') ? '\n5: 67% = 2 of 3' : ''}`,
			);
		checkClaims(
			`${summary('- **Beds**: 2/2', '- **Pond**: 0/2', '- Paths: 0/1')}\n## Paths\n\n- [ ] Pave\n`,
			`5: section 2 done tasks in Beds\n5: section 2 tasks in Beds\n${pond}\n7: section 0 done tasks in Paths\n7: section 1 tasks in Paths`,
		);
	});

	test('near misses: one line alone, other nouns, names of something else, outside of a summary', () => {
		for (const lines of [
			['- **Beds**: 2/2', '- Notes: none'],
			['- **Beds**: 2/3 spades', '- **Pond**: 0/2 spades'],
			['- **Beds**: 2/5', '- **Pond**: 0/4'],
			['- **Beds**: 2/2', '- **Pond**: 0/2', '- **Hoses**: 0/2', '- **Spades**: 1/2', '- **Rakes**: 1/2'],
		])
			checkClaims(summary(...lines), '');
		checkClaims(`# Plan\n\n## Tools\n\n- **Beds**: 2/2\n- **Pond**: 0/3\n${beds}`, '');
	});

	test('how far all is', () => {
		checkClaims(summary('**Overall**: ~15% complete'), '5: in-progress (15%)');
		checkClaims(summary('**Overall**: 15% of the seeds'), '');
	});
});
