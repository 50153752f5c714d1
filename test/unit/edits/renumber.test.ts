import assert from 'node:assert/strict';
import { renumber } from '../../../src/edits/renumber';
import { applyEdits } from '../../../src/edits/textEdit';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { toText } from '../../../src/util/message';

suite('renumber the tasks', () => {
	test('in the order of the text, with all that names them', () => {
		check(
			`
Start with Task 9, then Tasks 4–9. See [Task 9](#task-9-mow).

- [ ] #4: Dig
- [ ] #2: Pour (after #4)
- [x] #9: Mow
  - [ ] 9.1: Edges
- [ ] #12: Rest
  - Depends on: #4, #9 and #2
`,
			`
Start with Task 4, then Tasks 2, 4. See [Task 4](#task-9-mow).

- [ ] #2: Dig
- [ ] #3: Pour (after #2)
- [x] #4: Mow
  - [ ] 4.1: Edges
- [ ] #5: Rest
  - Depends on: #2, #4 and #3
`,
		);
	});

	test('each kind of id for itself, as wide as it was', () => {
		check(
			'- [ ] T001 Dig\n- [ ] T005 Pour (depends on T001)\n- [ ] B-7: Mow\n- [ ] B-9: Rest\n- [ ] T010 Look (depends on T001-T005)\n',
			'- [ ] T001 Dig\n- [ ] T002 Pour (depends on T001)\n- [ ] B-7: Mow\n- [ ] B-8: Rest\n- [ ] T003 Look (depends on T001-T002)\n',
		);
	});

	test('nothing where there are no gaps', () =>
		check('- [ ] #1: Dig\n- [ ] #2: Pour\n', '- [ ] #1: Dig\n- [ ] #2: Pour\n'));

	test('refused: a name that can mean several, a merge conflict', () => {
		assert.equal(
			refusal('- [ ] #1: Dig\n- [ ] #3: Pour\n- [ ] #3: Mow\n- [ ] #5: Rest (after #3)\n'),
			'3 on line 4 can mean more than one task. Give each its own id first.',
		);
		assert.equal(
			refusal('<<<<<<< a\n- [ ] #1: Dig\n=======\n- [ ] #3: Dig\n>>>>>>> b\n'),
			'This document holds a merge conflict; counts and fixes rest until it is settled.',
		);
	});

	function check(before: string, after: string): void {
		const found = renumber(buildGraph(parse(before)));
		assert.ok(found.type === 'edits', found.type === 'refused' ? toText(found.reason) : '');
		assert.equal(applyEdits(before, found.edits), after);
	}

	function refusal(text: string): string {
		const found = renumber(buildGraph(parse(text)));
		return found.type === 'refused' ? toText(found.reason) : 'edits';
	}
});
