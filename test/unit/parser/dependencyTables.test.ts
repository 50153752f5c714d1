import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse, Reader } from '../../../src/parser/parse';
import { unknownDependency } from '../../../src/rules/unknown-dependency';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const boxes = '- [ ] T001 Dig\n- [ ] T002 Fill\n- [ ] T003 Sow\n- [ ] T004 Water\n- [ ] T005 Reap\n';

suite('tables of what several tasks depend on', () => {
	test('a row of a range or a list is one of each', () => {
		for (const range of ['T003–T004', 'T003-T004', 'T003 to T004', 'T003, T004', '**T003–004**'])
			checkReading(
				`${boxes}\n| Task | Depends on |\n|---|---|\n| T002 | T001 |\n| ${range} | T001, T002 |\n| T005 | T003–T004 |\n`,
				`
				task T001: Dig | open
				task T002: Fill | open | after T001
				task T003: Sow | open | after T001, T002
				task T004: Water | open | after T001, T002
				task T005: Reap | open | after T003, T004
				`,
			);
	});

	test('a remark in brackets is of some of them, and none waits for another of its row', () => {
		checkReading(
			`${boxes}\n| 任務 | 依賴 |\n|---|---|\n| T002–T004 | T001、T002（T004 另依賴 T003） |\n| T005 | T004（下午） |\n`,
			`
			task T001: Dig | open
			task T002: Fill | open | after T001
			task T003: Sow | open | after T001
			task T004: Water | open | after T001
			task T005: Reap | open | after T004
			`,
		);
	});

	test('a name that nothing has is one problem', () => {
		checkRule(
			unknownDependency,
			String.raw`
- [ ] T001 Dig
- [ ] T002 Fill
- [ ] T003 Sow

| Task | Depends on |
|---|---|
| T002–T003 | T001, T052 |
                    ^^^^ No task T052 in this document.
`,
		);
	});

	test('near miss: rows of phases, of other ids, and of things', () => {
		const isNothing = (head: string, row: string): void =>
			checkReading(
				`${boxes}\n| ${head} |\n|---|---|\n| ${row} |\n`,
				'task T001: Dig | open\ntask T002: Fill | open\ntask T003: Sow | open\ntask T004: Water | open\ntask T005: Reap | open',
			);
		isNothing('Phase | Depends on', 'T003–T004 | T001');
		isNothing('Task | Depends on', 'Phase 3–4 | T001');
		isNothing('Task | Depends on', 'T003–T004 and the rest | T001');
		isNothing('Task | Depends on', 'X03–X04 | T001');
		isNothing('Task | Notes', 'T003–T004 | T001');
		isNothing('Depends on | Task', 'T001 | T003–T004');
	});

	test('is read again by what changed', () => {
		const text = `${boxes}\n| Task | Depends on | Needs |\n|---|---|---|\n| T002 | T001 | T004 |\n| T003–T004 | T001 | T002 |\n`;
		const edits: readonly (readonly [string, string])[] = [
			['| T001 | T002', '| T002 | T001'],
			['T003–T004 |', 'T003 |'],
			['T003–T004', 'T004–T005'],
			['Depends on | Needs', 'Notes | Depends on'],
			['Task |', 'Phase |'],
			['T005 Reap', 'T006 Reap'],
			['Sow', 'Sow (after T002)'],
			['\n|', '\n\n|'],
		];
		for (const [from, to] of edits) {
			const reader = new Reader();
			const answer = (read: ReturnType<typeof parse>): string =>
				read.tasks
					.map(
						({ id, dependencies }) =>
							`${id}: ${dependencies.map(one => `${one.id} ${one.span.start} ${one.certainty}`).join()}`,
					)
					.concat(buildGraph(read).edges.map(({ from: a, to: b }) => `${a} > ${b}`))
					.join('\n');
			reader.read(text);
			for (const next of [text.replace(from, to), text])
				assert.equal(answer(reader.read(next)), answer(parse(next)), `${from} → ${to}`);
		}
	});
});

suite('what waits in traditional Chinese', () => {
	test('stands in the brackets of a title', () => {
		checkReading(
			'- [ ] T001 Dig\n- [ ] T002 Fill（依賴 T001）\n- [ ] T003 Sow（**依賴 T002 完成**）\n- [ ] T004 Reap, 依賴於 T003\n',
			`
			task T001: Dig | open
			task T002: Fill | open | after T001
			task T003: Sow（依賴 T002 完成） | open | after T002?
			task T004: Reap, 依賴於 T003 | open | after T003?
			`,
		);
	});
});
