import type { TaskDocument } from '../model/document';
import type { StatusMark, Task, TaskKind } from '../model/task';
import type { Span } from '../util/span';

/** One place in which a task is written: its defining line, or another listing of it. */
export interface StatusPlace {
	readonly task: number;
	readonly kind: TaskKind;
	readonly shape: 'heading' | 'list' | 'row';
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
		titleSpan,
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

function shapeOf(document: TaskDocument, span: Span): StatusPlace['shape'] {
	const text = document.text.slice(span.start, span.end).trimStart();
	if (/^#{1,6}\s/.test(text)) return 'heading';
	if (/^(?:[-*+]|\d+[.)])\s|^[-*+]?\s*\[/.test(text)) return 'list';
	return text.includes('|') ? 'row' : 'list';
}

function titleIn(document: TaskDocument, span: Span, title: string): Span {
	const at = title === '' ? -1 : document.text.slice(span.start, span.end).indexOf(title);
	return at < 0 ? span : { start: span.start + at, end: span.start + at + title.length };
}

function sectionAt(document: TaskDocument, line: number): number {
	let found = 0;
	for (const section of document.sections) if (section.line <= line && line <= section.endLine) found = section.index;
	return found;
}
