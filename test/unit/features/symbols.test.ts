import assert from 'node:assert/strict';
import { findTasks, taskNames } from '../../../src/features/symbols';
import { parse } from '../../../src/parser/parse';
import { checkSymbols } from '../../support/checkFeatures';

suite('outline', () => {
	test('tasks in lists, their subtasks under them; headings are left to the outline of Markdown', () => {
		checkSymbols(
			`
# Plan

## Kitchen

1. [x] **Flour** — [P0][None]
   - [x] Weigh
   - [ ] Sift
2. [ ] **Dough** — [P0][Task #1]
`,
			`
1 Flour | done
  Weigh | done
  Sift | open
2 Dough | open
`,
		);
	});

	test('of a task that is a heading the subtasks alone', () => {
		checkSymbols(
			`
### Task 1: Bake bread ✅
- [x] 1.1 Knead

### Task 2: Eat bread
`,
			`
1.1 Knead | done
`,
		);
	});
});

suite('tasks of a workspace', () => {
	const document = parse('# Plan\n## Kitchen\n### Task 1: Bake bread ✅\n- [x] 1.1 Knead\n### Task 12: Eat bread\n');
	const find = (query: string): readonly string[] =>
		findTasks(taskNames(document), query).map(({ name, line, column }) => `${name} at ${line}:${column}`);

	test('by id and by title, also in part', () => {
		assert.deepEqual(find('#12'), ['12 Eat bread at 4:13']);
		assert.deepEqual(find('brd'), ['1 Bake bread at 2:12', '12 Eat bread at 4:13']);
		assert.deepEqual(find('knead'), ['1.1 Knead at 3:10']);
		assert.deepEqual(find('cake'), []);
		assert.equal(find('').length, 3);
	});
});
