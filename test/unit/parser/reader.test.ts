import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TaskDocument } from '../../../src/model/document';
import { parse, Reader } from '../../../src/parser/parse';
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
});

function check(
	text: string,
	edits: readonly { readonly at: number; readonly cut: number; readonly put: string }[],
): void {
	const reader = new Reader();
	let now = text;
	assert.deepEqual(plain(reader.read(now)), plain(parse(now)));
	for (const { at, cut, put } of edits) {
		const from = now.length === 0 ? 0 : at % (now.length + 1);
		now = now.slice(0, from) + put + now.slice(from + cut);
		const [again, anew] = [plain(reader.read(now)), plain(parse(now))];
		assert.deepEqual(again, anew, `after an edit at ${from}: ${JSON.stringify(now)}`);
	}
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
