import type { TaskDocument } from '../model/document';
import type { Span } from '../util/span';
import { byPlace, textAt } from '../util/span';
import type { TextEdit } from './textEdit';

/** A replacement that does not say which text it replaces; `toEdits` looks that up. */
export interface Change {
	readonly span: Span;
	readonly newText: string;
}

/** Changes as edits in the order of the text; those that change nothing are left out, insertions at one place become one. */
export function toEdits(document: TaskDocument, changes: readonly Change[]): readonly TextEdit[] {
	const sorted = [...changes].sort(byPlace);
	const edits: TextEdit[] = [];
	for (const { span, newText } of sorted) {
		const oldText = textAt(document, span);
		const last = edits.at(-1);
		if (oldText === newText) continue;
		if (last && last.span.end === span.start && last.span.start === last.span.end) {
			edits[edits.length - 1] = { span, oldText, newText: last.newText + newText };
		} else edits.push({ span, oldText, newText });
	}
	return edits;
}
