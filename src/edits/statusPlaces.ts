import type { TaskDocument } from '../model/document';
import type { StatusMark, Task, TaskKind } from '../model/task';
import { type Span, textAt, spanAt } from '../util/span';

/** One place in which a task is written: its defining line, or another listing of it. */
export interface StatusPlace {
	readonly task: number;
	readonly kind: TaskKind;
	/** How the line is written; a list item with a box is another shape than one without. */
	readonly shape: 'heading' | 'boxed' | 'list' | 'row';
	readonly section: number;
	readonly line: number;
	/** The line without indentation and line end. */
	readonly span: Span;
	readonly titleSpan: Span;
	readonly marks: readonly StatusMark[];
	/** The first place, whose details follow it. */
	readonly isFirst: boolean;
}

/** Every place in which a task is written, its defining line first. */
export function placesOf(document: TaskDocument, task: Task): readonly StatusPlace[] {
	const { index, kind, section, line, span, titleSpan, marks } = task;
	const own = {
		task: index,
		kind,
		shape: shapeOf(document, span),
		section,
		line,
		span,
		// A title of its own line (`Title: Bake bread`) stays there alone.
		titleSpan: titleSpan.start <= span.end ? titleSpan : spanAt(span.end),
		marks,
		isFirst: true,
	};
	return [
		own,
		...task.otherPlaces.map(place => ({
			task: index,
			kind,
			shape: shapeOf(document, place.span),
			section: sectionAt(document, place.line),
			line: place.line,
			span: place.span,
			titleSpan: titleIn(document, place.span, place.title),
			marks: place.marks,
			isFirst: false,
		})),
	];
}

/** Every place of every task; ranges stand for tasks written elsewhere and are left out. */
export function allPlaces(document: TaskDocument): readonly StatusPlace[] {
	return document.tasks.filter(task => task.kind !== 'range').flatMap(task => placesOf(document, task));
}

/** The end of what a place's line says; the closing hashes of a heading and space at the end stand behind it. */
export function contentEnd(document: TaskDocument, { span, shape }: StatusPlace): number {
	const text = textAt(document, span);
	const end = shape === 'heading' ? text.replace(/(?<!\s)\s+#+\s*$/u, '') : text;
	return span.start + end.trimEnd().length;
}

function shapeOf({ text }: TaskDocument, { start, end }: Span): StatusPlace['shape'] {
	const line = text.slice(start, end).replace(/^[\s>]+/u, '');
	if (/^#{1,6}\s/u.test(line)) return 'heading';
	if (/^(?:[-*+]|\d+[.)])?\s*\[[^\][]{0,3}\]/u.test(line)) return 'boxed';
	if (/^(?:[-*+]|\d+[.)])\s/u.test(line)) return 'list';
	return line.includes('|') ? 'row' : 'list';
}

function titleIn(document: TaskDocument, span: Span, title: string): Span {
	const at = title === '' ? -1 : textAt(document, span).indexOf(title);
	return at < 0 ? span : { start: span.start + at, end: span.start + at + title.length };
}

function sectionAt(document: TaskDocument, line: number): number {
	let found = 0;
	for (const section of document.sections) if (section.line <= line && line <= section.endLine) found = section.index;
	return found;
}
