import assert from 'node:assert/strict';
import { lenses } from '../../../src/features/lenses';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { toText } from '../../../src/util/message';
import { checkLenses, URI } from '../../support/checkFeatures';

suite('lenses', () => {
	test('over each task and section', () => {
		checkLenses(`
> 1 of 3 done · 3.5 h left · 1 ready
## P0 — CRITICAL

1. [x] **Buy flour** — [P0][Ann][2h][None]
> ✓ Complete | ▷ Start
2. [ ] **Bake bread** — [P0][Ann][1h][Task #1]
> ✓ Complete | ▷ Start | waits for #2 (open), #1 (done)
3. [ ] **Eat bread** — [P0][Bob][2.5h][Task #1,2]
`);
	});

	test('a cycle, a missing id, work in progress and cancelled work', () => {
		checkLenses(`
Status: [ ] Not Started, [/] In Progress, [x] Complete, [-] Cancelled

> 0 of 4 done · 1 cancelled · 4 h left · 0 ready
## P0 — CRITICAL

> ✓ Complete | ▷ Start | waits for #2 (in a cycle)
1. [ ] **Buy flour** — [P0][1h][Task #2]
> ✓ Complete | ▷ Start | waits for #1 (in a cycle)
2. [ ] **Bake bread** — [P0][1h][Task #1]
> ✓ Complete
3. [/] **Eat bread** — [P0][1h][None]
4. [-] **Wash up** — [P0][1h][None]
> ✓ Complete | ▷ Start | waits for #99 (missing)
5. [ ] **Sleep** — [P0][1h][Task #99]
`);
	});

	test('over finished tasks where they are asked for', () => {
		const document = parse('- [x] T1 Flour\n- [ ] T2 Salt\n');
		const found = lenses(document, buildGraph(document), URI, toText, undefined, true);
		assert.deepEqual(
			found.map(({ message, command }) => [toText(message), command?.id]),
			[
				['↺ Reopen', 'tally.reopen'],
				['✓ Complete', 'tally.complete'],
				['▷ Start', 'tally.start'],
			],
		);
	});

	test('none over subtasks, boxes and ranges', () => {
		checkLenses(`
> 0 of 1 done · 1 ready
## Kitchen

> ✓ Complete | ▷ Start
### Task 1: Bake bread ⬜
- [ ] 1.1 Knead

**Acceptance criteria**
- [ ] It tastes good

### Tasks 2-9: (more of it)
`);
	});

	test('a heading says it once: one whose tasks are all those of the heading around it says nothing', () => {
		checkLenses(`
> 1 of 3 done · 2 ready
# Kitchen
## Bread
> 1 of 2 done · 1 ready
### Bake
- [x] #1: Knead
> ✓ Complete | ▷ Start
- [ ] #2: Wait
> 0 of 1 done · 1 ready
### Eat
#### All of it
> ✓ Complete | ▷ Start
- [ ] #3: Cut
`);
	});

	test('many names are folded', () => {
		checkLenses(`
> ✓ Complete | ▷ Start
- [ ] T1 Flour
> ✓ Complete | ▷ Start
- [ ] T2 Salt
> ✓ Complete | ▷ Start
- [ ] T3 Yeast
> ✓ Complete | ▷ Start
- [ ] T4 Water
> ✓ Complete | ▷ Start
- [ ] T5 Oven
> ✓ Complete | ▷ Start | waits for T1 (open), T2 (open), T3 (open), T4 (open) and 1 more
- [ ] T6 Bread (depends on T1, T2, T3, T4, T5)
`);
	});

	test('what it waits for leads to the first open one', () => {
		const document = parse('- [x] T1 Flour\n- [ ] T2 Salt\n- [ ] T3 Bread (depends on T1, T2)\n');
		const waits = lenses(document, buildGraph(document), URI).at(-1);
		assert.deepEqual(waits?.command, {
			id: 'tally.goToTask',
			arguments: [{ uri: URI, line: 1, id: 'T2', title: 'Salt' }],
		});
	});

	test('near some lines only, with sections counted as a whole', () => {
		const document = parse(
			'## Kitchen\n\n- [ ] T1 Flour\n- [ ] T2 Salt\n\n## Garden\n\n- [ ] T3 Hedge\n- [x] T4 Lawn\n',
		);
		const lines = [
			[0, 2],
			[8, 99],
		] as const;
		const near = lenses(document, buildGraph(document), URI, toText, lines, true);
		assert.deepEqual(
			near.map(({ span, message }) => `${document.lines.lineAt(span.start)}: ${toText(message)}`),
			['0: 0 of 2 done · 2 ready', '2: ✓ Complete', '2: ▷ Start', '8: ↺ Reopen'],
		);
	});
});
