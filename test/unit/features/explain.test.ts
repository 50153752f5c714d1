import assert from 'node:assert/strict';
import { explain } from '../../../src/features/explain';
import { parse } from '../../../src/parser/parse';
import { toText } from '../../../src/util/message';

const plan = `---
owner: Ana
---
# Plan

Status: [ ] Open, [/] Under way, [x] Done
**Total Tasks**: 3

1. [ ] **Lay the cable** — [P0][Ana][2h][None]
   - Tools: spade
   - Dependencies: Task #2
2. [?] **Dig the trench** — [P1][Ben][1-2h][None]

## Acceptance criteria

- [ ] It works

## Next steps

1. Task 2 first

\`\`\`
- [ ] not a task
\`\`\`

[ ] Forgotten mark
`;

suite('explain', () => {
	check(
		'Lay the cable',
		'task',
		'A task, because it has an id of its own: 1.',
		'“[ ]” says that it is open.',
		'“P0” is its priority: P0.',
		'“Ana” is its owner.',
		'“2h” is its estimate: 2 h.',
		'It waits for 2.',
	);
	check(
		'Dig the trench',
		'task',
		'A task, because it has an id of its own: 2.',
		'“?” is no mark or word for a status that is known here; the task counts as open.',
		'“P1” is its priority: P1.',
		'“Ben” is its owner.',
		'“1-2h” is its estimate: 1–2 h.',
		'It is said to wait for nothing.',
	);
	check('Tools: spade', 'detail', 'A detail of “Lay the cable” (line 9).');
	check('Dependencies: Task', 'detail', 'A detail of “Lay the cable” (line 9).', 'It says that the task waits for 2.');
	check('Under way', 'legend', 'A line of the legend: it says what marks or tags mean.');
	check(
		'Total Tasks',
		'claim',
		'“3” counts the tasks of the document: 2.',
		'States 3: that counts every box; there are 2 of this kind.',
	);
	check(
		'It works',
		'item',
		'An item, not a task: it stands under a label for criteria or a legend, not for work.',
		'“[ ]” says that it is open.',
	);
	check('Task 2 first', 'claim', 'It names a next action, “Task 2”, and defines no task.');
	check('not a task', 'code', 'A line of a code block: nothing in it is a task.');
	check('owner: Ana', 'front-matter', 'A line of the front matter at the top of the file.');
	check(
		'## Next steps',
		'section',
		'A heading that groups tasks: it has no task number with a field or mark of its own.',
	);
	check(
		'Forgotten mark',
		'text',
		'Text: no box, no task number with a title, and no status, priority, owner or estimate on it or beneath it.',
		'It begins with a box but with no list marker; put “- ” before it to make it a task.',
	);

	test('of marks that differ, which one counts; a priority from a heading; an owner by the legend; a second place', () => {
		const lines = explained(
			'### Task 1: Bread ✅',
			`
Owner Legend: [BE]=Backend, [FE]=Frontend

## P1 — High

| # | Task | Status | Owner |
|---|---|---|---|
| 2 | Butter | ✅ | BE |

### Task 1: Bread ✅
**Status**: in progress

### Task 2: Butter
`,
		);
		assert.deepEqual(lines, [
			'A task, because it has an id of its own: 1.',
			'“✅” says that it is done.',
			'“in progress” on line 11 says that it is in-progress.',
			'These differ; what is furthest from done counts: in-progress.',
			'Its priority P1 comes from the heading “P1 — High” on line 4.',
		]);
	});

	test('what lends a row its status: a heading, else a day', () => {
		const table = (last: string, cell: string) =>
			`| ID | Task | Owner | ${last} |\n|---|---|---|---|\n| T-1 | Dig | Ann | ${cell} |\n`;
		const row = '| T-1 | Dig';
		assert.equal(
			explained(row, `## Done\n### Shed\n${table('Area', 'Pond')}`)[1],
			'“Done” on line 1 says that it is done.',
		);
		assert.equal(explained(row, table('Completed', '2026-08-30'))[1], '“2026-08-30” says that it is done.');
		assert.equal(explained(row, table('Area', 'Pond'))[1], 'Nothing says its status, so it counts as open.');
	});

	test('the priority of a part', () => {
		const text = '### Task 1: Bread ⚡ CRITICAL\n- [ ] Knead\n### Task 2: Butter\n- [ ] Churn\n';
		assert.ok(
			explained('Knead', text).includes('Its priority P0 comes from the task on line 1, which it is a part of.'),
		);
		assert.ok(!explained('Churn', text).some(reason => reason.startsWith('Its priority')));
	});

	test('a word beside an empty box', () => {
		const lines = explained('Butter', '- [ ] #1: Bread\n- [ ] #2: Butter\n  - Status: blocked\n');
		assert.ok(
			lines.includes('An empty box knows two states only; the word beside it counts: blocked.'),
			lines.join('\n'),
		);
	});

	test('what a number counts, and how many there are', () => {
		const text =
			'# Plan\n\n**Total**: 3 tasks (2 P0, 1 P1)\n\n## Kitchen (1/2 remaining)\n1. [x] **A** — [P0]\n2. [ ] **B** — [P0]\n## Bath\n3. [ ] **C** — [P1]\n';
		assert.deepEqual(explained('Total', text), [
			'“3” counts the tasks of the document: 3.',
			'“2” counts tasks that are P0: 2.',
			'“1” counts tasks that are P1: 1.',
		]);
		assert.match(explained('Kitchen', text).join(' '), /“1” counts tasks that are remaining, “Kitchen.*”: 1\./);
	});

	test('a box that tells a row again, and one that nothing makes a task', () => {
		const rows =
			'| Task | Owner | Status |\n|---|---|---|\n| Paint the hall | Ann | Done |\n| Mend the roof | Bob | Open |\n';
		assert.deepEqual(
			explained('- [ ] Paint', `${rows}\n## Again\n\n- [ ] Paint the hall\n- [x] Mend the roof\n`).slice(0, 1),
			['An item, not a task: it tells again what is listed elsewhere.'],
		);
		assert.deepEqual(explained('- [ ] Sweep', '- [ ] T1: Dig\n- [ ] T2: Fill\n- [ ] Sweep\n').slice(0, 1), [
			'An item, not a task: it has no id, and the tasks of this document have ids.',
		]);
	});

	test('rows that share a section', () => {
		const text =
			'| Area | Total | Done |\n|---|---|---|\n| Boats | 1 | 0 |\n| Nets | 1 | 0 |\n\n## Boats & Nets\n- [ ] Caulk\n- [ ] Knot\n';
		assert.deepEqual(explained('| Boats', text), [
			'A row of a progress table, about a part of “Boats & Nets”: compared together with the other rows about it.',
		]);
	});

	test('what a row of a progress table is about', () => {
		const text =
			'| Priority | Total | Done |\n|---|---|---|\n| P0 | 2 | 1 |\n| Docs | 3 | 1 |\n| Total | 5 | 2 |\n\n## Work\n1. [x] **A** — [P0]\n2. [ ] **B** — [P0]\n';
		assert.deepEqual(explained('| P0', text), [
			'A row of a progress table, about tasks that are P0: 2, of which 1 are done.',
		]);
		assert.match(explained('| Docs', text).join(' '), /Nothing here is called “Docs”/);
	});

	test('a line past the end', () => {
		assert.equal(explain(parse('# A\n'), 7).kind, 'none');
	});
});

function explained(words: string, text: string): readonly string[] {
	const document = parse(text);
	const line = text.split('\n').findIndex(each => each.includes(words));
	return explain(document, line).reasons.map(toText);
}

function check(words: string, kind: string, ...reasons: readonly string[]): void {
	test(`“${words}” is read as ${kind}`, () => {
		const line = plan.split('\n').findIndex(text => text.includes(words));
		const explained = explain(parse(plan), line);
		assert.deepEqual([explained.kind, ...explained.reasons.map(toText)], [kind, ...reasons]);
	});
}
