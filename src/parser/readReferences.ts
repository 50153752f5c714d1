import type { Reference } from '../model/document';
import type { Task } from '../model/task';
import type { Span } from '../util/span';
import type { Steps } from '../util/steps';
import type { Outline } from './outline';
import { bareId } from './readId';
import { everyName, type IdForms } from './readDependencies';
import type { ScannedLine } from './scan';
import { taskNouns } from './words.data';

/** Gathers the names of tasks in running text, each time they stand there: only names that exist, outside the places that define a task. */
export function* readReferences(outline: Outline, tasks: readonly Task[], forms: IdForms): Steps<readonly Reference[]> {
	const references: Reference[] = [];
	const defined = new Set<number>();
	const stated = new Set<number>();
	for (const { idSpan, otherPlaces, dependencies } of tasks) {
		if (idSpan) defined.add(idSpan.start);
		for (const place of otherPlaces) if (place.idSpan) defined.add(place.idSpan.start);
		for (const { span } of dependencies) stated.add(span.end);
	}
	let at = 0;
	for (const { line, index } of outline.blocks) {
		if (index % 256 === 0) yield;
		const { source } = line;
		while (at + 1 < tasks.length && (tasks[at + 1] as Task).line <= source.number) at++;
		if (line.memo.named?.forms !== forms) line.memo.named = { forms, names: namesIn(line, forms) };
		for (const { id, span, idSpan } of line.memo.named.names) {
			if (defined.has(idSpan.start) || stated.has(span.end)) continue;
			const task = tasks[at];
			references.push({
				id,
				span,
				task: task && task.line <= source.number && source.number <= task.endLine ? task.index : null,
			});
		}
	}
	return references;
}

/** A name of a task that exists, and the part of it that spells the id. */
export interface NameInLine {
	readonly id: string;
	readonly span: Span;
	readonly idSpan: Span;
}

/** Outside of a dependency field a name has a task word, a `#`, or letters of its own before its number. */
const mayName = new RegExp(`#\\s?\\d|[a-z]-?\\d|(?:${taskNouns.join('|')})s?\\s*(?:[:：]\\s*)?(?:#\\s?)?\\d`, 'iu');

const nothing: readonly NameInLine[] = [];

function namesIn({ source, shape }: ScannedLine, forms: IdForms): readonly NameInLine[] {
	if (!mayName.test(source.masked)) return nothing;
	const found = everyName(source.masked.slice(shape.start, shape.end), forms, false)
		.filter(({ id }) => forms.known.has(bareId(id)))
		.map(({ id, start, end }) => ({
			id,
			span: source.span(shape.start + start, shape.start + end),
			idSpan: source.span(shape.start + end - id.length, shape.end),
		}));
	return found.length > 0 ? found : nothing;
}
