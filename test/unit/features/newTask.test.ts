import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/textEdit';
import { planNewTask } from '../../../src/features/newTask';
import { checkDocument } from '../../../src/rules/check';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { toText } from '../../../src/util/message';
import { readMarked } from '../../support/checkFeatures';
import { withoutFirstBreak } from '../../support/checkEdits';

/** Checks the text with a new task by the cursor at `$0`, its stops written `‹like this›`; nothing may be wrong in it that was not before. */
function checkNewTask(marked: string, after: string): void {
	const { document, offset } = readMarked(marked);
	const answer = planNewTask(document, { line: document.lines.lineAt(offset) }, 'New task');
	assert.ok(answer.type === 'task', answer.type === 'refused' ? toText(answer.reason) : '');
	const { at, pieces, claimEdits } = answer.task;
	const write = (open: string, close: string): string => {
		const newText = pieces.map(({ text, stop }) => (stop === null ? text : open + text + close)).join('');
		return applyEdits(document.text, [{ span: { start: at, end: at }, oldText: '', newText }, ...claimEdits]);
	};
	assert.equal(write('‹', '›'), withoutFirstBreak(after));
	const written = parse(write('', ''));
	assert.deepEqual(
		checkDocument(written, buildGraph(written), {}).map(({ finding }) => toText(finding.message)),
		checkDocument(document, buildGraph(document), {}).map(({ finding }) => toText(finding.message)),
	);
}

function refusal(marked: string): string {
	const { document, offset } = readMarked(marked);
	const answer = planNewTask(document, { line: document.lines.lineAt(offset) }, 'New task');
	return answer.type === 'refused' ? toText(answer.reason) : answer.type;
}

suite('new task', () => {
	test('numbered, with the slots of its siblings; totals that were true stay so', () => {
		checkNewTask(
			`
**Total**: 3 tasks (2 P0, 1 P1)

## P0 — First

1. [x] **Plan$0** — [P0][BE][2h][None]
2. [ ] **Build** — [P0][FE][4h][Task #1]

## P1 — Second

3. [ ] **Ship** — [P1][BE][1h][Task #2]
`,
			`
**Total**: 4 tasks (3 P0, 1 P1)

## P0 — First

1. [x] **Plan** — [P0][BE][2h][None]
4. [ ] **‹New task›** — [P0][‹BE›][‹2h›][‹None›]
2. [ ] **Build** — [P0][FE][4h][Task #1]

## P1 — Second

3. [ ] **Ship** — [P1][BE][1h][Task #2]
`,
		);
	});

	test('outside tasks at the end of the section, also of an empty one, with its priority', () => {
		checkNewTask(
			'## P0$0\n\n1. [ ] **Plan** — [P0][2h]\n\n---\n\n## P1\n',
			'## P0\n\n1. [ ] **Plan** — [P0][2h]\n2. [ ] **‹New task›** — [P0][‹2h›]\n\n---\n\n## P1\n',
		);
		checkNewTask(
			'## P0\n\n1. [ ] **Plan** — [P0][2h]\n\n## P1$0\n',
			'## P0\n\n1. [ ] **Plan** — [P0][2h]\n\n## P1\n\n2. [ ] **‹New task›** — [P1][‹2h›]\n',
		);
	});

	test('boxes with ids; the range over them goes on, what one of them waits for does not come along', () => {
		checkNewTask(
			'## Build (T001–T002)\n\n- [ ] T001 Plan$0\n- [ ] T002 Build (depends on T001)\n',
			'## Build (T001–T003)\n\n- [ ] T001 Plan\n- [ ] T003 ‹New task›\n- [ ] T002 Build (depends on T001)\n',
		);
		checkNewTask(
			'- [ ] T001 Plan (depends on T009)$0\n- [ ] T009 Build (depends on T001)\n',
			'- [ ] T001 Plan (depends on T009)\n- [ ] T010 ‹New task›\n- [ ] T009 Build (depends on T001)\n',
		);
	});

	test('sections that begin at a hundred of their own count on there', () => {
		checkNewTask(
			'## A\n- [ ] T101 Plan$0\n## B\n- [ ] T201 Build\n',
			'## A\n- [ ] T101 Plan\n- [ ] T102 ‹New task›\n## B\n- [ ] T201 Build\n',
		);
	});

	test('headings with fields, behind all that belongs to the one at the cursor', () => {
		const bake = '### ✅ Task 1: Bake\n**Status**: ✅ COMPLETE\n**Owner**: Ann\n\n- [x] 1.1: Knead\n\n---\n\n';
		const eat = '### Task 2: Eat ⬜\n**Status**: ⬜ NOT STARTED\n**Owner**: Ben\n**Commit**: \n';
		checkNewTask(
			bake.replace('Bake', 'Bake$0') + eat,
			`${bake.slice(0, -6)}\n### Task 3: ‹New task› ⬜\n**Status**: ⬜ NOT STARTED\n**Owner**: ‹Ann›\n\n---\n\n${eat}`,
		);
	});

	test('a subtask of a finished task opens it again, with what counts it', () => {
		checkNewTask(
			'\n**Progress:** 1/2\n\n- [x] 1. Dig\n  - [x] 1.1 Measure\n  - [x] 1.2 Buy$0\n- [ ] 2. Lay\n',
			'\n**Progress:** 0/2\n\n- [ ] 1. Dig\n  - [x] 1.1 Measure\n  - [x] 1.2 Buy\n  - [ ] 1.3 ‹New task›\n- [ ] 2. Lay\n',
		);
	});

	test('a subtask below a subtask, and a task below what is none', () => {
		const list = (one: string, two: string): string =>
			`- [ ] 1: Bake\n  - [ ] 1.1: Knead${one}\n- [ ] 2: Eat\n  - Done when:\n    - [ ] full${two}\n`;
		checkNewTask(list('$0', ''), list('\n  - [ ] 1.2: ‹New task›', ''));
		checkNewTask(list('', '$0'), list('', '\n- [ ] 3: ‹New task›'));
	});

	test('rows of a table, with the cells of its columns', () => {
		const head =
			'| ID | Task | Owner | Status | Depends on | Notes |\n|---|---|---|---|---|---|\n| T1 | Bake | Ann | Done | - | by hand |\n';
		const last = '| T2 | Eat | Ann | Open | T1 | |\n';
		checkNewTask(
			`${head}${last.replace('Eat', 'Eat$0')}`,
			`${head}${last}| T3 | ‹New task› | ‹Ann› | Open | ‹-› | ‹› |\n`,
		);
	});

	test('percentages of sections beside their numbers stay with these', () => {
		const plan = (one: string, added: string): string =>
			`- **Ground**: 2/2 (100%)\n- **Walls**: 0/2 (0%)\n\n## Ground\n\n- [x] T1 Dig\n- [x] T2 Lay${one}\n${added}\n## Walls\n\n- [ ] T3 Paint\n- [ ] T4 Sow\n`;
		checkNewTask(plan('$0', ''), plan('', '- [ ] T5 ‹New task›\n'));
	});

	test('plain boxes, and the line ends of the document', () => {
		checkNewTask('- [x] Bake$0\r\n- [ ] Eat\r\n', '- [x] Bake\r\n- [ ] ‹New task›\r\n- [ ] Eat\r\n');
	});

	test('a clear answer where none can be', () => {
		assert.match(refusal('# Plan$0\n\nWords.\n'), /no task here whose form/);
		assert.match(refusal('- [ ] T1 Plan\n\n## Notes$0\n\nWords.\n'), /no task here whose form/);
		assert.match(refusal('<<<<<<< a\n- [ ] T1 Plan$0\n=======\n- [ ] T1 Plans\n>>>>>>> b\n'), /merge conflict/);
	});
});
