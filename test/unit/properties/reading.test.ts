import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { defaultVocabulary } from '../../../src/parser/words/vocabulary';
import { checkDocument } from '../../../src/rules/check';
import { toText } from '../../../src/util/message';
import { anyDocument, anyList } from '../../support/anyDocument';
import { printClaims, printReading, printSections } from '../../support/checkReading';
import { property } from '../../support/property';

suite('properties: reading', () => {
	property('every string gives a document, always the same, and rules and graph an answer', anyDocument, text => {
		const document = parse(text);
		assert.equal(document.text, text);
		assert.deepEqual(parse(text), document);
		for (const { finding } of checkDocument(document, buildGraph(document)))
			assert.notEqual(toText(finding.message), '');
	});

	property('asking remark always is asking it on demand', anyDocument, text => {
		assert.deepEqual(parse(text, defaultVocabulary, { alwaysAsk: true }), parse(text));
	});

	property('tasks, sections and their lines stand in order', anyDocument, text => {
		const { tasks, sections, lines } = parse(text);
		for (const [index, task] of tasks.entries()) {
			assert.equal(task.index, index);
			assert.ok(index === 0 || task.line > (tasks[index - 1]?.line ?? 0), `line ${task.line} of task ${index}`);
			assert.ok(task.endLine < lines.starts.length);
			assert.ok(task.parent === null || tasks[task.parent]?.children.includes(index));
			assert.ok(task.children.every(child => tasks[child]?.parent === index));
		}
		for (const [index, section] of sections.entries()) {
			assert.equal(section.index, index);
			assert.ok(section.parent === null ? index === 0 : section.parent < index);
		}
	});

	property('line ends make no difference', anyDocument, text => {
		const lf = text.replace(/\r\n?/g, '\n');
		assert.equal(everything(lf.replaceAll('\n', '\r\n')), everything(lf));
	});

	property('a byte order mark and a final line end make no difference', anyList, text => {
		if (!text.startsWith('\ufeff')) assert.equal(everything(`\ufeff${text}\n`), everything(text));
	});
});

/** What is read and found, with its lines. */
function everything(text: string): string {
	const document = parse(text);
	const found = checkDocument(document, buildGraph(document)).map(
		({ rule, finding }) => `${document.lines.lineAt(finding.span.start)} ${rule}: ${toText(finding.message)}`,
	);
	return [printReading(document), printSections(document), printClaims(document), ...found.sort()].join('\n\n');
}
