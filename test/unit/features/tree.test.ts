import assert from 'node:assert/strict';
import { pathToTask, tree } from '../../../src/features/tree';
import { taskCard } from '../../../src/features/taskCard';
import { troubledTasks } from '../../../src/features/troubledTasks';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { toText } from '../../../src/util/message';
import { checkTree, URI } from '../../support/checkFeatures';

suite('tree', () => {
	test('by priority, then by owner', () => {
		checkTree(
			`
1. [x] **Light the oven** — [P2][Bob][0.5h][None]
2. [ ] **Buy flour** — [P0][Ann][2h][None]
3. [ ] **Bake bread** — [P0][Bob][1h][Task #2]
4. [ ] **Eat bread** — [P0][Ann+Bob][1.5h][Task #1]
5. [ ] **Sleep** — [P1][8h][Task #99]
6. [ ] **Wake up** — [Ann][1h]
`,
			`
▾ P0 Critical | 0 / 3 · 4.5 h
  ▾ Ann | 0 / 2 · 3.5 h
    ☐ 2 Buy flour | 2 h · ready
    ☐ 4 Eat bread | 1.5 h · ready
  ▸ Bob | 0 / 2 · 2.5 h
    ☐ 3 Bake bread | 1 h · waits for 2
    ☐ 4 Eat bread | 1.5 h · ready
▸ P1 High | 0 / 1 · 8 h
  ▸ No owner | 0 / 1 · 8 h
    ☐ ⚠ 5 Sleep | 8 h · waits for 99 (missing)
▸ P2 Medium | 1 / 1
  ▸ Bob | 1 / 1
    ☑ 1 Light the oven | 0.5 h · done
▸ No priority | 0 / 1 · 1 h
  ▸ Ann | 0 / 1 · 1 h
    ☐ 6 Wake up | 1 h · ready
`,
		);
	});

	test('a warning where lower priority comes first, and in a cycle', () => {
		checkTree(
			`
1. [ ] **Buy flour** — [P0][1h][Task #2]
2. [ ] **Earn money** — [P1][1h][None]
3. [ ] **Egg** — [P1][1h][Task #4]
4. [ ] **Hen** — [P1][1h][Task #3]
`,
			`
▾ P0 Critical | 0 / 1 · 1 h
  ☐ ⚠ 1 Buy flour | 1 h · waits for 2
▸ P1 High | 0 / 3 · 3 h
  ☐ 2 Earn money | 1 h · ready
  ☐ ⚠ 3 Egg | 1 h · waits for 4
  ☐ ⚠ 4 Hen | 1 h · waits for 3
`,
		);
	});

	test('without priorities and owners there are no empty levels; subtasks stand under their task', () => {
		checkTree(
			`
### Task 1: Bake bread ⬜
- [x] 1.1 Knead
- [ ] 1.2 Wait

### Task 2: Eat bread 🔄

### Tasks 3-9: (later)
`,
			`
▸ ☐ 1 Bake bread | ready
  ☑ 1.1 Knead | done
  ☐ 1.2 Wait | ready
☐ 2 Eat bread | in progress
Tasks 3-9: (later) | written elsewhere
`,
		);
	});

	const kitchen = `
# Kitchen

- [ ] Sweep

## Bread
### Before
- [x] Buy flour
### After
- [ ] Bake
  - [x] Knead
  - [ ] Wait
## Cake
- [x] Eat
## Notes
Nothing.
`;

	test('a list without priorities and owners goes by its sections, as they stand inside each other', () => {
		checkTree(
			kitchen,
			`
☐ Sweep | ready
▾ Bread | 1 / 2
  ▸ Before | 1 / 1
    ☑ Buy flour | done
  ▾ After | 0 / 1
    ▸ ☐ Bake | ready
      ☑ Knead | done
      ☐ Wait | ready
▸ Cake | 1 / 1
  ☑ Eat | done
`,
		);
	});

	test('the filter hides tasks and empty groups, and leaves what groups add up to', () => {
		checkTree(
			kitchen,
			`
☐ Sweep | ready
▾ Bread | 1 / 2
  ▾ After | 0 / 1
    ▸ ☐ Bake | ready
      ☐ Wait | ready
`,
			{ filter: 'open' },
		);
		checkTree(
			'1. [ ] **Flour** — [P0][Task #2]\n2. [/] **Salt** — [P1]\n   - [ ] Weigh\n',
			'\n▾ P1 High | 0 / 1\n  ▸ ☐ 2 Salt | in progress\n    ☐ Weigh | ready\n',
			{ filter: 'ready' },
		);
		checkTree('1. [x] **Flour** — [P0][None]\n', '', { filter: 'open' });
	});

	test('by status: what is under way first, what is finished last', () => {
		checkTree(
			`
1. [x] **Flour** — [P0][Ann][2h][None]
2. [ ] **Salt** — [P1][Ann][1h][None]
3. [/] **Bread** — [P1][Ann][1h][None]
`,
			`
▾ In progress | 0 / 1 · 1 h
  ☐ 3 Bread | 1 h · in progress
▸ Open | 0 / 1 · 1 h
  ☐ 2 Salt | 1 h · ready
▸ Done | 1 / 1
  ☑ 1 Flour | 2 h · done
`,
			{ grouping: 'status' },
		);
	});

	test('ungrouped: in the order of the list', () => {
		checkTree(
			'2. [ ] **Salt** — [P1][Ann]\n1. [ ] **Flour** — [P0][Bob]\n',
			'\n☐ 2 Salt | ready\n☐ 1 Flour | ready\n',
			{ grouping: 'flat' },
		);
	});

	test('a warning where a problem stands on a task, or on a line beneath it', () => {
		checkTree(
			'1. [ ] **Salt** — [P1][8hrs?]\n2. [/] **Flour** — [P1][2h]\n   - [ ] Weigh\n   - Depends on: task #7\n',
			'\n▾ P1 High | 0 / 2 · 2 h\n  ☐ ⚠ 1 Salt | ready\n  ▸ ☐ ⚠ 2 Flour | 2 h · waits for 7 (missing)\n    ☐ Weigh | waits with its task\n',
		);
	});

	test('what the warning means stands above everything else in the tooltip', () => {
		const document = parse('1. [ ] **Salt** — [P1][8hrs?]\n2. [ ] **Flour** — [P1][Task #9]\n');
		const graph = buildGraph(document);
		const troubles = troubledTasks(document, checkDocument(document, graph)).get(1) ?? [];
		const card = taskCard(document, graph, 1, { uri: URI, translate: toText, troubles });
		assert.match(card, /^\$\(warning\) No task 9 in this document\..*\n\n---\n\n\*\*#2 Flour\*\*/);
	});

	test('ids of nodes stay when lines move', () => {
		const text = '- [ ] Flour\n- [ ] Salt\n- [ ] Salt\n';
		const ids = (source: string): readonly string[] => {
			const document = parse(source);
			return tree(document, buildGraph(document), URI).map(({ id }) => id);
		};
		assert.deepEqual(ids(`# Kitchen\n\n${text}`), ids(text));
	});

	test('the way to a task', () => {
		const document = parse('1. [ ] **Flour** — [P0][Ann]\n2. [ ] **Salt** — [P1][Bob]\n');
		const roots = tree(document, buildGraph(document), URI);
		assert.deepEqual(
			pathToTask(roots, 1).map(({ id }) => id),
			['priority:P1', 'priority:P1/owner:Bob', 'priority:P1/owner:Bob/task:2'],
		);
		assert.deepEqual(pathToTask(roots, 7), []);
	});
});
