import assert from 'node:assert/strict';
import { pathToTask, type TreeNode, tree } from '../../../src/features/tree';
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
▾ P0 Critical | 0 / 3 · 4.5 h left
  ▾ Ann | 0 / 2 · 3.5 h left
    ☐ 2 Buy flour | 2 h · ready
    ☐ 4 Eat bread | 1.5 h · ready
  ▸ Bob | 0 / 2 · 2.5 h left
    ☐ 3 Bake bread | 1 h · waits for 2
    ☐ 4 Eat bread | 1.5 h · ready
▸ P1 High | 0 / 1 · 8 h left
  ▸ No owner | 0 / 1 · 8 h left
    ☐ ⚠ 5 Sleep | 8 h · waits for 99 (missing)
▸ P2 Medium | 1 / 1
  ▸ Bob | 1 / 1
    ☑ 1 Light the oven | 0.5 h · done
▸ No priority | 0 / 1 · 1 h left
  ▸ Ann | 0 / 1 · 1 h left
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
▾ P0 Critical | 0 / 1 · 1 h left
  ☐ ⚠ 1 Buy flour | 1 h · waits for 2
▸ P1 High | 0 / 3 · 3 h left
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
▾ In progress | 1 · 1 h left
  ☐ 3 Bread | 1 h · in progress
▸ Open | 1 · 1 h left
  ☐ 2 Salt | 1 h · ready
▸ Done | 1
  ☑ 1 Flour | 2 h · done
`,
			{ grouping: 'status' },
		);
	});

	test('by priority alone, or by owner alone', () => {
		const list = '1. [ ] **Flour** — [P0][Ann]\n2. [ ] **Salt** — [P1][Bob]\n3. [ ] **Bread** — [P1][Ann]\n';
		checkTree(
			list,
			'\n▾ P0 Critical | 0 / 1\n  ☐ 1 Flour | ready\n▸ P1 High | 0 / 2\n  ☐ 2 Salt | ready\n  ☐ 3 Bread | ready\n',
			{ grouping: 'priority-only' },
		);
		checkTree(list, '\n▾ Ann | 0 / 2\n  ☐ 1 Flour | ready\n  ☐ 3 Bread | ready\n▸ Bob | 0 / 1\n  ☐ 2 Salt | ready\n', {
			grouping: 'owner',
		});
	});

	test('ungrouped: in the order of the list', () => {
		checkTree(
			'2. [ ] **Salt** — [P1][Ann]\n1. [ ] **Flour** — [P0][Bob]\n',
			'\n☐ 2 Salt | ready\n☐ 1 Flour | ready\n',
			{ grouping: 'flat' },
		);
	});

	test('a warning where a problem stands on a task, or on a line beneath it; beside a state that has its own icon', () => {
		checkTree(
			'1. [ ] **Salt** — [P1][8hrs?]\n2. [/] **Flour** — [P1][2h]\n   - [ ] Weigh\n   - Depends on: task #7\n',
			'\n▾ P1 High | 0 / 2 · 2 h left\n  ☐ ⚠ 1 Salt | ready\n  ▸ ☐ 2 Flour | ⚠ 2 h · in progress · waits for 7 (missing)\n    ☐ Weigh | waits with its task\n',
		);
	});

	test('what the warning means stands above everything else in the tooltip', () => {
		const document = parse('1. [ ] **Salt** — [P1][8hrs?]\n2. [ ] **Flour** — [P1][Task #9]\n');
		const graph = buildGraph(document);
		const troubles = troubledTasks(document, checkDocument(document, graph)).get(1) ?? [];
		const card = taskCard(document, graph, 1, { uri: URI, translate: toText, troubles });
		assert.match(card, /^\$\(warning\) No task 9 in this document\..*\n\n---\n\n\*\*#2 Flour\*\*/);
	});

	test('an icon says what the box doesn’t: ready and done tasks have none', () => {
		const document = parse('- [ ] #1: A\n- [x] #2: B\n- [ ] #3: C (after 1)\n- [ ] #4: D 🚧\n- [ ] #5: E (after 9)\n');
		const nodes = tree(document, buildGraph(document), URI, toText, { grouping: 'flat' });
		assert.deepEqual(
			nodes.map(({ icon }) => icon?.id ?? null),
			[null, null, 'issue-draft', 'play-circle', 'warning'],
		);
	});

	test('a long title of a section leaves room for its count, and is heard as a whole', () => {
		checkTree(
			`
## Phase 1: Setup (T001–T004) ✅ COMPLETE
- [x] Buy flour
## Phase 2: User Story 1 — put something away (T009–T014)
- [ ] Bake
## 🥖 Authentication & Session Management [P0]
- [ ] Eat
## 認証とセッションの管理を行うための準備作業をすべて終わらせること
- [ ] Sleep
## Plan (1/2)
- [ ] Wake
`,
			`
▸ Phase 1: Setup ✅ COMPLETE | 1 / 1
  ☑ Buy flour | done
▾ Phase 2: User Story 1 — put… | 0 / 1
  ☐ Bake | ready
▸ 🥖 Authentication & Session… | 0 / 1
  ☐ Eat | ready
▸ 認証とセッションの管理を行うための準備作業をすべて終わ… | 0 / 1
  ☐ Sleep | ready
▸ Plan (1/2) | 0 / 1
  ☐ Wake | ready
`,
			{ grouping: 'section' },
		);
		const document = parse(
			`## Phase 2: User Story 1 — put something away (T009–T014)\n- [ ] Bake\n## Rest\n- [ ] Eat\n`,
		);
		const [first] = tree(document, buildGraph(document), URI);
		assert.equal(first?.spoken(), 'Phase 2: User Story 1 — put something away (T009–T014), 0 of 1 done');
	});

	test('what the eye sees is said to those who hear it, what is wrong too', () => {
		const document = parse(`
1. [/] **Salt** — [P0][4h][Task #9]
2. [x] **Flour** — [P0][1h][None]
3. [ ] **Bread** — [P1][Task #4]
4. [ ] **Butter** — [P1][Task #3]

### Tasks 5-8: (later)
`);
		const graph = buildGraph(document);
		const troubled = troubledTasks(document, checkDocument(document, graph));
		const heard = (nodes: readonly TreeNode[]): string[] =>
			nodes.flatMap(node => [node.spoken(), ...heard(node.children)]);
		assert.deepEqual(heard(tree(document, graph, URI, toText, { troubled })), [
			'P0 Critical, 1 of 2 done, 4 hours left',
			'1 Salt, in progress, 4 hours, waits for 9 (missing), problem: No task 9 in this document.',
			'2 Flour, done, 1 hour',
			'P1 High, 0 of 2 done',
			'3 Bread, open, waits for 4, problem: Tasks 3 → 4 → 3 wait for each other.',
			'4 Butter, open, waits for 3, a problem in what it waits for',
			'No priority, written elsewhere',
			'Tasks 5-8: (later), written elsewhere',
		]);
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
