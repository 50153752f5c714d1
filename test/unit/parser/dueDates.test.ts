import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';

/** The due date of the first task of a text. */
function due(text: string): string | null {
	const { tasks, text: all } = parse(text);
	const [task] = tasks;
	assert.ok(task, text);
	if (task.due) assert.equal(all.slice(task.due.span.start, task.due.span.end), task.due.text);
	return task.due?.value ?? null;
}

suite('due dates', () => {
	test('behind a title', () => {
		for (const said of [
			'📅 2026-01-05',
			'[due:: 2026-01-05]',
			'(due: 2026-01-05)',
			'@due(2026-01-05)',
			'due:2026-01-05',
		])
			assert.equal(due(`- [ ] Wash ${said}\n`), '2026-01-05', said);
		for (const said of [
			'— due 5 Jan 2026',
			'(due by January 5, 2026)',
			'· deadline: 2026/01/05',
			'— fällig am 05.01.2026',
		])
			assert.equal(due(`- [ ] Wash ${said}\n`), '2026-01-05', said);
		for (const said of ['@{2026-01-05}', '@[[2026-01-05]] @@{10:00}', '(due: [[2026-01-05]])'])
			assert.equal(due(`- [ ] Wash ${said}\n`), '2026-01-05', said);
		assert.equal(due('- [ ] Wash\n  DEADLINE: <2026-01-05 Mon>\n'), '2026-01-05');
		assert.equal(due('- [ ] 洗濯 期限：2026年1月5日\n'), '2026-01-05');
	});

	test('on a line beneath, in a column, in front matter', () => {
		assert.equal(due('- [ ] Wash\n  - Due: **2026-01-05**\n'), '2026-01-05');
		assert.equal(due('### Task 1: Wash\n**Deadline**: 2026-01-05 (at noon)\n**Status**: open\n'), '2026-01-05');
		assert.equal(
			due('| ID | Task | Due date | Status |\n|---|---|---|---|\n| T1 | Wash | 2026-01-05 | open |\n'),
			'2026-01-05',
		);
		assert.equal(due("---\nid: task-1\ntitle: Wash\nstatus: To Do\ndue: '2026-01-05'\n---\n\n# Wash\n"), '2026-01-05');
	});

	test('of two listings of a task the one that says it', () => {
		const table = '| ID | Task | Status |\n|---|---|---|\n| T1 | Wash | open |\n| T2 | Dry | open |\n';
		assert.equal(
			due(`${table}\n### T1: Wash\n- Due: 2026-01-05\n- Status: open\n\n### T2: Dry\n- Status: open\n`),
			'2026-01-05',
		);
	});

	test('not where the day is not certain, or the date is another one', () => {
		for (const said of [
			'(due: Friday)',
			'(due: Q3 2026)',
			'(due: 01/05/2026)',
			'(due to 2026 rules)',
			'✅ 2026-01-05',
			'⏳ 2026-01-05',
		])
			assert.equal(due(`- [ ] Wash ${said}\n`), null, said);
		assert.equal(due('- [ ] Wash (overdue 2026-01-05)\n'), null);
		assert.equal(due('- [ ] Wash\n  - Created: 2026-01-05\n'), null);
	});
});
