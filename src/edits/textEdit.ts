import { type Span, textAt, byPlace } from '../util/span';

/** One replacement: the characters of `span` become `newText`; they must still be `oldText`. */
export interface TextEdit {
	readonly span: Span;
	readonly oldText: string;
	readonly newText: string;
}

/** The edit that writes `newText` over a span of a text. */
export function replacement(document: { readonly text: string }, span: Span, newText: string): TextEdit {
	return { span, oldText: textAt(document, span), newText };
}

/** The edits that lead back, once these (in order and apart) are applied. */
export function inverseOf(edits: readonly TextEdit[]): readonly TextEdit[] {
	let shift = 0;
	return edits.map(({ span, oldText, newText }) => {
		const start = span.start + shift;
		shift += newText.length - oldText.length;
		return { span: { start, end: start + newText.length }, oldText: newText, newText: oldText };
	});
}

/** Applies edits that do not overlap. Throws a `StaleEditError` when the text is not the one they were made for. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const sorted = [...edits].sort(byPlace);
	const parts: string[] = [];
	let at = 0;
	for (const { span, oldText, newText } of sorted) {
		if (span.start < at || text.slice(span.start, span.end) !== oldText) throw new StaleEditError(span);
		parts.push(text.slice(at, span.start), newText);
		at = span.end;
	}
	parts.push(text.slice(at));
	return parts.join('');
}

/** An edit whose text is no longer there, or that overlaps another. */
export class StaleEditError extends Error {
	readonly span: Span;

	constructor(span: Span) {
		super('The text has changed since the edit was made; nothing was written.');
		this.name = 'StaleEditError';
		this.span = span;
	}
}
