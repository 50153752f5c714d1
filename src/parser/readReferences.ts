import type { Reference } from '../model/document';
import type { Task } from '../model/task';
import type { Outline } from './outline';
import { bareId } from './readId';
import { everyName, type IdForms } from './readDependencies';

/** Gathers the names of tasks in running text, each time they stand there: only names that exist, outside the places that define a task. */
export function readReferences(outline: Outline, tasks: readonly Task[], forms: IdForms): readonly Reference[] {
	const references: Reference[] = [];
	const places = tasks.flatMap(task => [task, ...task.otherPlaces]);
	const defined = new Set(places.map(({ idSpan }) => idSpan?.start ?? -1));
	const stated = new Set(tasks.flatMap(task => task.dependencies.map(dependency => dependency.span.end)));
	let at = 0;
	for (const { line } of outline.blocks) {
		const { source, shape } = line;
		while (at + 1 < tasks.length && (tasks[at + 1] as Task).line <= source.number) at++;
		if (!/\d/.test(source.masked)) continue;
		for (const named of everyName(source.masked.slice(shape.start, shape.end), forms, false)) {
			const span = source.span(shape.start + named.start, shape.start + named.end);
			const idStart = source.span(shape.start + named.end - named.id.length, shape.end).start;
			if (!forms.known.has(bareId(named.id)) || defined.has(idStart) || stated.has(span.end)) continue;
			const task = tasks[at];
			references.push({
				id: named.id,
				span,
				task: task && task.line <= source.number && source.number <= task.endLine ? task.index : null,
			});
		}
	}
	return references;
}
