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
		'“2h” is its estimate, in hours: 2.',
		'It waits for 2.',
	);
	check(
		'Dig the trench',
		'task',
		'A task, because it has an id of its own: 2.',
		'“?” is no mark or word for a status that is known here; the task counts as open.',
		'“1-2h” is its estimate, in hours: 1 to 2.',
		'It is said to wait for nothing.',
	);
	check('Tools: spade', 'detail', 'A detail of “Lay the cable” (line 9).');
	check('Dependencies: Task', 'detail', 'A detail of “Lay the cable” (line 9).', 'It says that the task waits for 2.');
	check('Under way', 'legend', 'A line of the legend: it says what marks or tags mean.');
	check('Total Tasks', 'claim', 'It states a count: 3.');
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

	test('a line past the end', () => {
		assert.equal(explain(parse('# A\n'), 7).kind, 'none');
	});
});

function check(words: string, kind: string, ...reasons: readonly string[]): void {
	test(`“${words}” is read as ${kind}`, () => {
		const line = plan.split('\n').findIndex(text => text.includes(words));
		const explained = explain(parse(plan), line);
		assert.deepEqual([explained.kind, ...explained.reasons.map(toText)], [kind, ...reasons]);
	});
}
