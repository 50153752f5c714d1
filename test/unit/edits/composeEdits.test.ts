import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composeEdits, movedOffset } from '../../../src/edits/composeEdits';
import { applyEdits, type TextEdit } from '../../../src/edits/textEdit';

suite('edits one after the other', () => {
	test('two places', () => {
		const first = [edit(0, 1, 'one')];
		const second = [edit(6, 7, 'three')];

		assert.equal(applied('1 2 3', first, second), 'one 2 three');
	});

	test('the second inside what the first wrote', () => {
		const first = [edit(2, 3, 'two')];
		const second = [edit(3, 4, 'W')];

		assert.equal(applied('1 2 3', first, second), '1 tWo 3');
	});

	test('the second across several of the first', () => {
		assert.equal(applied('1 2 3', [edit(0, 1, 'a'), edit(4, 5, 'ccc')], [edit(0, 6, '')]), 'c');
	});

	test('any edits come to the same as one after the other', () => {
		const text = fc.string({ minLength: 0, maxLength: 20 });
		fc.assert(
			fc.property(text, fc.infiniteStream(fc.nat()), (before, numbers) => {
				const first = editsFrom(before, numbers);
				const middle = applyEdits(before, first);
				const second = editsFrom(middle, numbers);
				assert.equal(applyEdits(before, composeEdits(before, first, second)), applyEdits(middle, second));
			}),
			{ numRuns: Number(process.env['RUNS'] ?? 500), seed: Number(process.env['SEED'] ?? 1) },
		);
	});

	test('an offset moves with the text around it', () => {
		const move = movedOffset([edit(1, 3, ''), edit(5, 5, 'xy')]);

		assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map(move), [0, 1, 1, 1, 2, 5, 6]);
	});
});

function edit(start: number, end: number, newText: string): TextEdit {
	return { span: { start, end }, oldText: '', newText };
}

function applied(text: string, first: readonly TextEdit[], second: readonly TextEdit[]): string {
	const real = first.map(each => ({ ...each, oldText: text.slice(each.span.start, each.span.end) }));
	return applyEdits(text, composeEdits(text, real, second));
}

/** A few edits of a text that neither overlap nor touch. */
function editsFrom(text: string, numbers: Iterator<number>): readonly TextEdit[] {
	const next = (): number => numbers.next().value ?? 0;
	const edits: TextEdit[] = [];
	for (let at = next() % 4; at <= text.length; at += 1 + (next() % 4)) {
		const end = Math.min(text.length, at + (next() % 4));
		edits.push({ span: { start: at, end }, oldText: text.slice(at, end), newText: 'abc'.slice(0, next() % 4) });
		at = end;
	}
	return edits;
}
