import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../../src/features/markdown';
import { checkHover, hovered } from '../../support/checkFeatures';

const kitchen = (at: string, text: string): string => text.replace(at, `$0${at}`);

suite('hover', () => {
	test('a task that is ready, with what it holds up', () => {
		checkHover(
			`
1. [x] **Buy flour** — [P0][Ann][2h][None]
2. [ ] **Bake$0 bread** — [P0][Ann][4h][Task #1]
   - [x] 2.1 Knead
   - [ ] 2.2 Wait
3. [ ] **Slice bread** — [P1][Bob][1h][Task #2]
4. [ ] **Eat bread** — [P1][Bob][2-3h][Task #3]
`,
			`
**#2 Bake bread** — ○ open · ready

P0 · Ann · 4 h (1 of 2 subtasks done)

Ready: nothing open before it. [Complete](tally.complete) · [Start](tally.start) · [Show in tree](tally.showInTree)

---

Waits for

- ✓ [1 Buy flour](tally.goToTask) · 2 h · Ann

Holds up

- ○ [3 Slice bread](tally.goToTask) · 1 h · Bob
  - ○ [4 Eat bread](tally.goToTask) · 2–3 h · Bob

Longest chain from here: 2 → 3 → 4, 7–8 h
`,
		);
	});

	test('a reference in a slot', () => {
		checkHover(
			`
1. [ ] **Buy flour** — [P0][Ann][2h][None]
2. [ ] **Bake bread** — [P0][Ann][4h][Task $0#1]
`,
			`
**#1 Buy flour** — ○ open · ready

P0 · Ann · 2 h

Ready: nothing open before it. [Complete](tally.complete) · [Start](tally.start) · [Show in tree](tally.showInTree)

---

Waits for nothing

Holds up

- ○ [2 Bake bread](tally.goToTask) · 4 h · Ann

Longest chain from here: 1 → 2, 6 h
`,
		);
	});

	test('a cycle and an id that nothing has are said in words', () => {
		checkHover(
			`
1. [ ] **Egg$0** — [P0][Task #2]
2. [ ] **Hen** — [P0][Task #1, #9]
`,
			`
**#1 Egg** — ○ open · waiting

P0

Not ready: #1, #2 wait for each other. [Complete](tally.complete) · [Start](tally.start) · [Show in tree](tally.showInTree)

---

Waits for

- ○ [2 Hen](tally.goToTask)
  - ○ [1 Egg](tally.goToTask) · a cycle: they wait for each other
  - ⚠ #9: no task in this document is called so

Holds up

- ○ [2 Hen](tally.goToTask)
  - ○ [1 Egg](tally.goToTask) · a cycle: they wait for each other

Longest chain from here: 1 → 2
`,
		);
	});

	test('a reference to nothing', () => {
		checkHover('1. [ ] **Egg** — [P0][Task $0#9]\n', 'No task in this document is called #9.');
	});

	test('a finished task', () => {
		checkHover(
			'- [x] T1 Buy$0 flour\n- [ ] T2 Bake bread\n',
			`
**T1 Buy flour** — ✓ done

Done. [Reopen](tally.reopen) · [Show in tree](tally.showInTree)

---

Waits for nothing
`,
		);
	});

	test('more than ten lines are folded', () => {
		const ids = Array.from({ length: 15 }, (_, at) => `T${at + 1}`);
		const text = `${ids.map(id => `- [ ] ${id} Step\n`).join('')}- [ ] T99 Last$0 (depends on ${ids.join(', ')})\n`;
		const card = `
**T99 Last** — ○ open · waiting

Not ready: T1 and 14 more come first. [Complete](tally.complete) · [Start](tally.start) · [Show in tree](tally.showInTree)

---

Waits for

${ids
	.slice(0, 10)
	.map(id => `- ○ [${id} Step](tally.goToTask)\n`)
	.join('')}- and 5 more
`;
		checkHover(text, card);
	});

	test('the words under it', () => {
		const text = '1. [ ] **Buy flour** — [P0][None]\n   - Hint: not too much\n\nText about Sunday.\n';
		assert.equal(hovered(kitchen('Buy', text)), '1. [ ] **Buy flour** — [P0][None]');
		assert.equal(hovered(kitchen('Sunday', text)), null);
		assert.equal(hovered(kitchen('Hint', text)), null);
	});

	test('nothing in a title comes alive', () => {
		const title =
			'<img src=x> [now](command:rm) **b** `c` $(zap) https://example.org www.example.org a@example.org | x';
		assert.equal(
			escapeMarkdown(title),
			String.raw`\<img src=x\> \[now\](command:rm) \*\*b\*\* \`c\` \\$(zap) https\://example.org www\.example.org a\@example.org \| x`,
		);
	});

	test('a title from right to left keeps its order to itself', () => {
		assert.equal(escapeMarkdown('خبز الخبز'), '\u2068خبز الخبز\u2069');
	});
});
