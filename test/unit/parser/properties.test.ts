import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/parser/parse';
import { printClaims, printReading, printSections } from '../../support/checkReading';
import { allSpans, checkBounds, checkSpans } from '../../support/checkSpans';
import { anyText, mutatedMarkdown, someMarkdown } from '../../support/someMarkdown';

/** `SEED=n RUNS=n` repeat a run or make it longer. */
const seed = Number(process.env['SEED'] ?? 1);
const numRuns = Number(process.env['RUNS'] ?? 200);

suite('reading any text', () => {
	holds('every string gives a document', fc.oneof(anyText, mutatedMarkdown), text => {
		assert.equal(parse(text).text, text);
	});

	holds('the same text reads the same', mutatedMarkdown, text => {
		assert.equal(everything(text), everything(text));
	});

	holds('spans lie in the text and cut no character and no line end', fc.oneof(anyText, mutatedMarkdown), text => {
		const document = parse(text);
		for (const span of allSpans(document)) checkBounds(document, span);
	});

	holds('spans cover what was read', mutatedMarkdown, text => {
		checkSpans(parse(text));
	});

	holds('tasks, sections and their lines stand in order', mutatedMarkdown, text => {
		const { tasks, sections, lines } = parse(text);
		for (const [index, task] of tasks.entries()) {
			assert.equal(task.index, index);
			assert.ok(index === 0 || task.line > (tasks[index - 1]?.line ?? 0), `line ${task.line} of task ${index}`);
			assert.ok(task.endLine < lines.starts.length);
			assert.ok(task.parent === null || tasks[task.parent]?.children.includes(index));
		}
		for (const [index, section] of sections.entries()) {
			assert.equal(section.index, index);
			assert.ok(section.parent === null ? index === 0 : section.parent < index);
		}
	});

	holds('line ends make no difference', mutatedMarkdown, text => {
		const lf = text.replace(/\r\n?/g, '\n');
		assert.equal(everything(lf.replaceAll('\n', '\r\n')), everything(lf));
	});

	holds('a byte order mark and a final newline make no difference', someMarkdown, text => {
		assert.equal(everything(`\ufeff${text}`), everything(text));
		assert.equal(everything(`${text}\n`), everything(text));
	});
});

/** A property as a test; the smallest text for which it fails is printed with line numbers, and how to run it again. */
function holds(title: string, texts: fc.Arbitrary<string>, check: (text: string) => void): void {
	test(title, () => {
		const { failed, counterexample, errorInstance } = fc.check(fc.property(texts, check), { seed, numRuns });
		if (!failed) return;
		const smallest = counterexample?.[0] ?? '';
		const shown = smallest.split('\n').map((line, index) => `${index + 1} | ${line}`);
		console.error(
			`\nSEED=${seed} RUNS=${numRuns}: the smallest text that fails is ${JSON.stringify(smallest)}\n${shown.join('\n')}\n`,
		);
		throw errorInstance;
	}).timeout(300_000);
}

function everything(text: string): string {
	const document = parse(text);
	return [printReading(document), printSections(document), printClaims(document)].join('\n\n');
}
