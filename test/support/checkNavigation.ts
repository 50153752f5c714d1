import assert from 'node:assert/strict';
import { applyEdits } from '../../src/edits/textEdit';
import { proposals } from '../../src/features/completion';
import { definition, occurrences } from '../../src/features/navigation';
import { renamable, rename } from '../../src/features/rename';
import type { TaskDocument } from '../../src/model/document';
import { buildGraph } from '../../src/model/graph';
import { toText } from '../../src/util/message';
import type { Span } from '../../src/util/span';
import { withoutFirstBreak } from './checkEdits';
import { readMarked } from './checkFeatures';

/** Checks where `$0` leads: the mention with the places, each as `line: words`; nothing where no task is named. */
export function checkDefinition(marked: string, printed: string): void {
	const { document, offset } = readMarked(marked);
	const found = definition(buildGraph(document), offset);
	const places = found?.places.map(({ span, nameSpan }) => `${print(document, nameSpan)} in ${print(document, span)}`);
	const line = found ? `${print(document, found.origin)} → ${places?.join(' | ')}` : '';
	assert.equal(line, printed);
}

/** Checks what names the task at `$0`: `line: words` each, `*` where the task itself stands. */
export function checkOccurrences(marked: string, printed: string): void {
	const { document, offset } = readMarked(marked);
	const found = occurrences(buildGraph(document), offset);
	const lines = found.map(({ span, kind }) => `${kind === 'write' ? '*' : ' '} ${print(document, span)}\n`);
	assert.equal(lines.join(''), withoutFirstBreak(printed));
}

/** Checks what can be written at `$0`: what has been typed of it, then one proposal a line. */
export function checkProposals(marked: string, printed: string): void {
	const { document, offset } = readMarked(marked);
	const found = proposals(buildGraph(document), offset);
	const typed = found && document.text.slice(found.span.start, found.span.end);
	const lines = found?.items.map(({ label, description, detail }) =>
		[label, description, detail ? toText(detail) : ''].filter(Boolean).join(' | '),
	);
	assert.equal(found ? `“${typed}”\n${lines?.map(line => `${line}\n`).join('')}` : '', withoutFirstBreak(printed));
}

/** Checks the text after the task at `$0` is given another id. */
export function checkRename(marked: string, newId: string, after: string): void {
	const { document, offset } = readMarked(marked);
	const found = rename(buildGraph(document), offset, newId);
	assert.ok(found.type === 'edits', found.type === 'refused' ? toText(found.reason) : '');
	assert.equal(applyEdits(document.text, found.edits), withoutFirstBreak(after));
}

/** What is said instead of renaming the task at `$0`; without an id what is said before one is asked for, empty when it can be. */
export function refusal(marked: string, newId?: string): string {
	const { document, offset } = readMarked(marked);
	const graph = buildGraph(document);
	const found = newId === undefined ? renamable(graph, offset) : rename(graph, offset, newId);
	return found?.type === 'refused' ? toText(found.reason) : '';
}

/** The characters that the box for the new id starts with, or null where nothing is renamed. */
export function renamedText(marked: string): string | null {
	const { document, offset } = readMarked(marked);
	const found = renamable(buildGraph(document), offset);
	return found?.type === 'id' ? document.text.slice(found.span.start, found.span.end) : null;
}

function print({ text, lines }: TaskDocument, { start, end }: Span): string {
	return `${lines.lineAt(start) + 1}: ${text.slice(start, end)}`;
}
