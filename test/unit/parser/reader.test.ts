import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { TaskDocument } from '../../../src/model/document';
import { buildGraph } from '../../../src/model/graph';
import { parse, Reader } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { taskData } from '../../support/taskData';
import { mutatedMarkdown, someEdits, someMarkdown } from '../../support/someMarkdown';

const seed = Number(process.env['SEED'] ?? 1);
const numRuns = Number(process.env['RUNS'] ?? 300);

suite('reading again', () => {
	test('after any edits the answer is that of reading anew', () => {
		const sequences = fc.tuple(fc.oneof(someMarkdown, mutatedMarkdown), someEdits);
		const { failed, counterexample, errorInstance } = fc.check(
			fc.property(sequences, ([text, edits]) => check(text, edits)),
			{ seed, numRuns },
		);
		if (failed)
			assert.fail(
				`${JSON.stringify(counterexample)}\nSEED=${seed} RUNS=${numRuns}\n${(errorInstance as Error).message}`,
			);
	}).timeout(3_600_000);

	test('an edit leaves the tasks that it does not touch as they are', () => {
		const text =
			'# Plan\n\n1. [ ] Dig [P1][2h]\n   - File: a\n2. [ ] Pour [P2][3h]\n   - Waits for: #1\n   - Then: a\n   - Last: b\n3. [ ] Lay [P1][1h]\n';
		const reader = new Reader();
		const [, , before] = reader.read(text).tasks;
		const [, , after] = reader.read(text.replace('Dig', 'Dig out')).tasks;
		assert.ok(after === before);
		assert.equal(after?.line, 8);
	});

	test('a line more leaves the names of tasks and what they wait for as they are', () => {
		const text = '# Plan\n\n1. [ ] Dig [P1][2h]\n   - File: a\n2. [ ] Pour [P2][3h][Task #1]\n';
		const reader = new Reader();
		const { namesKey } = reader.read(text);
		assert.ok(namesKey);
		assert.equal(reader.read(text.replace('[2h]\n', '[2h]\n\n')).namesKey, namesKey);
		assert.notEqual(reader.read(text.replace('2. ', '3. ')).namesKey, namesKey);
	});

	test('lines that come and go anywhere leave what each task is as reading anew would', () => {
		const text = `# Plan

Progress: 1/4

## One

1. [x] Dig [P1]
   - [x] Mark the place
     - **Owner**: Ann
   **Acceptance criteria**:
   - [ ] Deep
2. [ ] Pour [P2][Task #1]

## Two

### Task 3: Lay
- **Status**: open
- [ ] 3.1 Mix

**Next steps**:
- ✅ **T-12**: Sow

| Part | Done | Total |
|---|---|---|
| One | 1 | 2 |
`;
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
			for (const put of ['\n', '\nplain text', '\n\n\n', '\n- [ ] One more', '\n**Label**:'])
				check(text, [
					{ at, cut: 0, put },
					{ at: at + 1, cut: 0, put: 'x' },
					{ at, cut: put.length + 1, put: '' },
					{ at: Math.max(0, at - 3), cut: 0, put },
				]);
	});

	test('a row of boxes that changes, or the tasks that it names', () => {
		const text =
			'### Story S-1: Dig\n\n### Story S-2: Line\n\n## Progress\n\n- [x] S-1 (3) · [ ] S-2 (2)\n- [ ] S-3: Fill\n\nText\n';
		const changes = ['[ ] S-2', '· [ ] S-2', 'S-2 (2)', ': Fill', 'Text', 'Line', 'S-2: Line', 'S-1: Dig'];
		for (const from of changes)
			for (const put of ['[x] S-2', 'S-4', ' · [x] S-1', '\n', 'x']) {
				const at = text.indexOf(from);
				check(text, [
					{ at, cut: from.length, put },
					{ at, cut: put.length, put: from },
				]);
			}
	});

	test('a bold line is a heading as long as a labelled value stands right beneath it', () => {
		const text =
			'# Garden\n\n- [ ] Mow\n\n**POND-1 — Dig**\n- **Kind:** Earth\n- **Estimate:** 3 h\n\nText\n\n**POND-2 — Fill**\n**Owner:** Ann\n- [ ] Tap\n\n---\n\n- [ ] Rest\n\nTotal: 3 h\n';
		for (const from of ['**Kind:**', '**Estimate', '**POND-1', 'POND-2 — ', '— Dig**', 'Owner:', '---', 'Text', 'Rest'])
			for (const put of ['x', '', '\n', '**R-1: Frost**\n', 'Owner: Bea']) {
				const at = text.indexOf(from);
				check(text, [
					{ at, cut: from.length, put },
					{ at, cut: put.length, put: from },
				]);
			}
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
			for (const put of ['\n', '\nplain text', '\n**POND-3 — Plant**', '\n- **Priority:** P1', '\n---'])
				check(text, [
					{ at, cut: 0, put },
					{ at: at + 1, cut: 0, put: 'x' },
					{ at, cut: put.length + 1, put: '' },
				]);
	});

	test('words that are ids follow the headings beside them', () => {
		const text =
			'## A (9h)\n\n### [ ] P-1: Dig ⏱️ 1h\n\n### [ ] POND-EDGE: Lay (2h)\n**Depends on:** P-1\n\n### [ ] WALL-EDGE: Sow\n';
		for (const from of ['P-1: ', 'POND', '-EDGE', '[ ] POND', ' ⏱️', '(2h)', 'WALL'])
			for (const put of ['WALL', 'x', '', '\n']) {
				const at = text.indexOf(from);
				check(text, [
					{ at, cut: from.length, put },
					{ at, cut: put.length, put: from },
				]);
			}
	});

	test('what sections wait for follows their headings and fields', () => {
		const text =
			'## Phase 1: Dig\n**Depends on**: Phase 3\n**Plans**: 2 plans\n- [ ] 01-01: Mix\n\n## Phase 2: Pour\n**Depends on**: Phase 1\n- [x] Pour\n\nThen more\n';
		for (const from of ['Phase 1', 'Phase 2', 'Phase 3', 'Depends', '## Phase 2', '2 plans', '01-01', 'Then', '[ ]'])
			for (const put of ['Phase 3', 'x', '', '\n']) {
				const at = text.indexOf(from);
				check(text, [
					{ at, cut: from.length, put },
					{ at, cut: put.length, put: from },
				]);
			}
	});

	test('rows that sum a part follow the numbers, names and emphasis of those above', () => {
		const text =
			'| Task | Owner | Hours |\n|---|---|---|\n| Dig | Ann | 1h |\n| Fill | Bob | 2h |\n| Ann total | | 3h |\n| Sow | Cleo | 4h |\n| **Bed total** | | 5h |\n';
		for (const from of ['1h', 'Ann |', 'Fill', 'Hours', 'Sow', 'Ann total', '5h'])
			for (const put of ['2h', 'Bea |', '**Rake**', 'Days', 'Bob total', '']) {
				const at = text.indexOf(from);
				check(text, [
					{ at, cut: from.length, put },
					{ at, cut: put.length, put: from },
				]);
			}
	});

	test('boxes without an id follow where the ids stand', () => {
		const text =
			'## Phase 1\n- [ ] A a\n- [ ] B b\n- [ ] C c\n\n## Phase 2\n- [ ] D d\n- [ ] E e\n\n## Phase 3\n- [ ] F f\n\n### Fixes\n- [ ] LOW-1: G\n- [ ] LOW-2: H\n';
		for (const from of ['Phase 1', 'Phase 2', 'Phase 3', 'Fixes', 'LOW-1', 'LOW-2: ', 'B b', '### ', 'F f'])
			for (const put of ['Tasks', 'LOW-3: x', '', '\n']) {
				const at = text.indexOf(from);
				check(text, [
					{ at, cut: from.length, put },
					{ at, cut: put.length, put: from },
				]);
			}
	});

	test('a label that comes makes a list of the fields beneath it', () => {
		const text =
			'### Task 1: Dig\n- **Status**: open\n- **Depends on**: 2\nBy hand\n- **Status**: done\n- **Depends on**: 3\n';
		const reader = new Reader();
		reader.read(text);
		const labelled = text.replace('By hand', 'By hand\n**Dependencies:**');
		const read = reader.read(labelled).tasks.map(({ status, marks }) => [status, marks.length]);
		assert.deepEqual(
			read,
			parse(labelled).tasks.map(({ status, marks }) => [status, marks.length]),
		);
	});

	test('a line is not taken for the one that stood at its number two readings before', () => {
		const old = 'x\n-| 1.1\n Corners\n=====\n  - _Requirements: 1.1_\nOwner of all';
		const now = old.replace('Corners', 'Corner: s');
		const last = now.replace('of', 'for');
		const reader = new Reader();
		reader.read(old);
		reader.read(now);
		assert.deepEqual(reader.read(last).sections, parse(last).sections);
	});

	test('an id in digits of another script is another spelling for those that name it', () => {
		const text = '- [ ] #１ Dig\n- [ ] #2 Pour\n  - Depends on: all previous tasks\n';
		const reader = new Reader();
		reader.read(text);
		const changed = text.replace('１', '1');
		const named = ({ tasks }: TaskDocument): readonly string[] =>
			tasks.flatMap(({ dependencies }) => dependencies.map(({ id }) => id));
		assert.deepEqual(named(reader.read(changed)), named(parse(changed)));
		assert.deepEqual(named(parse(changed)), ['1']);
	});

	test('what names many tasks follows their headings and ids', () => {
		const text = `## Phase 1
### Task 1.1: Dig
**Blocks:** All subsequent tasks

## Phase 2
### Task 2.1: Sow
**Depends on:** 1.x

### Task 2.2: Rake
**Depends on:** all Phase 1 tasks
`;
		for (const put of ['2', '11', 'x', '\n'])
			for (const at of [...text.matchAll(/\d/g)].map(({ index }) => index)) check(text, [{ at, cut: 1, put }]);
	});

	test('the unit of efforts follows the legend', () => {
		const text =
			'**Legend:** Est = days\n\n| ID | Task | Est | Status |\n|---|---|---|---|\n| C-1 | Dig | 2 | todo |\n| C-2 | Sow | 3 | todo |\n';
		check(text, [
			{ at: text.indexOf('days'), cut: 4, put: 'hours' },
			{ at: 2, cut: 1, put: 'M' },
			{ at: text.indexOf('Est'), cut: 3, put: 'Due' },
		]);
	});

	test('words of damaged text are looked for as they are mended', () => {
		const damaged = (word: string): string => Buffer.from(word).toString('latin1');
		const text = `- [ ] T1 Dig\n- [ ] T2 Pour\n  - ${damaged('зависит от')} T1\n`;
		const sound = parse(text.replace(damaged('зависит от'), 'зависит от'));
		const count = (document: TaskDocument): number => document.tasks.flatMap(task => task.dependencies).length;
		assert.equal(count(sound), 1);
		assert.equal(count(parse(text)), 1);
	});

	test('details that are asked for while a list is read again are those of the list once it is', () => {
		const text = '- [ ] **T1** Dig\n  - File: a\n- [ ] **T2** Pour\n  - File: b\n';
		const changed = `- [ ] **T0** Draw\n${text}`;
		const expected = parse(changed).tasks.map(({ details }) => details.map(({ value }) => value));
		for (let after = 0; after < 60; after++) {
			const reader = new Reader();
			const before = reader.read(text);
			const steps = reader.steps(changed);
			for (let step = 0; step < after; step++) steps.next();
			for (const { details } of before.tasks) void details;
			const { tasks } = reader.read(changed);
			assert.deepEqual(
				tasks.map(({ details }) => details.map(({ value }) => value)),
				expected,
			);
		}
	});

	test('what is asked of a list while it is read again has an end', () => {
		const text = '# A\n\n## S ✅ COMPLETE\n\n- [x] **T1**: one\n  - [ ] two\n- [ ] **T9**: n\n';
		const reader = new Reader();
		const before = reader.read(text);
		const graph = buildGraph(before);
		reader.read(text.replace('- [x]', '- [ ] **T0**: zero\n- [x]'));
		for (let index = 0; index < before.tasks.length; index++) graph.isReady(index);
		checkDocument(before, graph);
	});

	test('nothing of it holds on to the texts of before', () => {
		// Without it what is still to be collected counts too.
		setFlagsFromString('--expose_gc');
		const collect = runInNewContext('gc') as () => void;
		const used = (): number => {
			collect();
			return process.memoryUsage().heapUsed;
		};
		const lines = Array.from(
			{ length: 1200 },
			(_, at) => `${at + 1}. [ ] **Dig part ${at + 1} of the garden** [P1][${at > 0 ? `Task #${at}` : 'None'}][2h]\n`,
		);
		const reader = new Reader();
		const read = (at: number): TaskDocument => {
			lines[at] = `${lines[at]?.slice(0, 12)}x${lines[at]?.slice(12)}`;
			// An editor's text is in one piece, with nothing in common with the one before.
			const document = reader.read(Buffer.from(lines.join('')).toString());
			checkDocument(document, buildGraph(document));
			return document;
		};
		let document = read(0);
		for (let key = 1; key < 20; key++) document = read((key * 57) % lines.length);
		const before = used();
		for (let key = 20; key < 120; key++) document = read((key * 57) % lines.length);
		const grown = (used() - before) / document.text.length;
		assert.ok(grown < 25, `after 100 keys ${grown.toFixed(1)} times the text is kept besides it`);
	});

	test('of boxes that a list under a status repeats, one after the other is ticked', () => {
		const reader = new Reader();
		const ids = ['T01', 'T02', 'T03', 'T04'];
		const boxes = (box: string) => ids.map(id => `- [${box}] ${id} Dig hole ${id}`).join('\n');
		let text = `## Done\n\n${boxes('x')}\n\n## Garden\n\n${boxes(' ')}\n`;
		assert.equal(reader.read(text).tasks.length, 8);
		for (const _ of ids) {
			text = text.replace('[ ]', '[x]');
			assert.deepEqual(plain(reader.read(text)), plain(parse(text)));
		}
		assert.equal(reader.read(text).tasks.length, 4);
		text = text.replace('## Done', '## Gone');
		assert.equal(reader.read(text).tasks.length, 8);
	});
});

function check(
	text: string,
	edits: readonly { readonly at: number; readonly cut: number; readonly put: string }[],
): void {
	const reader = new Reader();
	let now = text;
	assert.deepEqual(everything(reader.read(now)), everything(parse(now)));
	for (const { at, cut, put } of edits) {
		const from = now.length === 0 ? 0 : at % (now.length + 1);
		now = now.slice(0, from) + put + now.slice(from + cut);
		if (at % 4 === 0) giveUp(reader.steps(`${now.slice(0, from)}- [ ] x\n${now.slice(from)}`), at % 9);
		const [again, anew] = [everything(reader.read(now)), everything(parse(now))];
		assert.deepEqual(again, anew, `after an edit at ${from}: ${JSON.stringify(now)}`);
	}
}

/** A reading that nobody wants to its end. */
function giveUp(steps: Iterator<void>, after: number): void {
	for (let step = 0; step < after; step++) if (steps.next().done) return;
}

/** A document, its graph and what the rules find in it as plain data. */
function everything(document: TaskDocument): unknown {
	const graph = buildGraph(document);
	const { edges, cycles, waiting, hasNamesakes } = graph;
	return {
		document: plain(document),
		graph: copy({ edges, cycles, waiting, hasNamesakes }),
		findings: copy(checkDocument(document, graph)),
	};
}

/** A document as plain data, spans as numbers. */
function plain(document: TaskDocument): unknown {
	const { lines, vocabulary, tasks, ...rest } = document;
	return { ...(copy(rest) as object), tasks: tasks.map(task => copy(taskData(task))), starts: [...lines.starts] };
}

function copy(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(copy);
	if (value instanceof Map || value instanceof Set) return [...value].map(copy);
	if (value === null || typeof value !== 'object') return value;
	if ('start' in value && 'end' in value) return { start: value.start, end: value.end };
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)]));
}
