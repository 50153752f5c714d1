/** A half-open stretch of text, [start, end), in UTF-16 units from the start of the document. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The empty stretch at an offset, where something is put in. */
export function spanAt(offset: number): Span {
	return { start: offset, end: offset };
}

/** What stands in a stretch of a text. */
export function textAt({ text }: { readonly text: string }, { start, end }: Span): string {
	return text.slice(start, end);
}

interface Placed {
	readonly span: Span;
}

/** Sorts what has a place by where that begins. */
export function byStart(a: Placed, b: Placed): number {
	return a.span.start - b.span.start;
}

/** Sorts what has a place by where that begins, then by where it ends. */
export function byPlace(a: Placed, b: Placed): number {
	return byStart(a, b) || a.span.end - b.span.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an offset lies inside a span or at one of its ends. */
export function touches(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
