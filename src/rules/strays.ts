import {
	type Reference,
	type Section,
	type TaskDocument,
	sectionsAround,
	isWithin,
	sectionAt,
} from '../model/document';
import type { Graph } from '../model/graph';
import { nameOf, nameSpan } from '../model/nameOf';
import type { Task } from '../model/task';
import { append } from '../util/append';
import { lineOf } from '../util/lineIndex';
import { message } from '../util/message';
import type { Finding } from './rule';

/**
 * Tasks that are named under a heading which repeats a section's name, while they stand in another section: only in a
 * part without tasks of its own that names several of that section's.
 */
export function* strays(document: TaskDocument, { resolve }: Graph): Iterable<Finding> {
	const parts = repeatedNames(document);
	if (parts.size === 0) return;
	const named = bySection(document);
	for (const [part, section] of parts) {
		const found = (named.get(part.index) ?? []).flatMap(reference => {
			const tasks = resolve(reference.id).map(index => document.tasks[index] as Task);
			return tasks.length > 0 ? [{ reference, tasks }] : [];
		});
		const isHome = (task: Task): boolean => isWithin(document, task.section, section.index);
		const away = found.filter(({ tasks }) => !tasks.some(isHome));
		// A part that mostly names other sections' tasks is about something else.
		if (found.length - away.length <= away.length) continue;
		for (const { reference, tasks } of away) {
			const task = tasks[0] as Task;
			yield {
				span: reference.span,
				message: message(
					'Names task {0} under {1}; it stands under {2}.',
					nameOf(task),
					part.title,
					document.sections[task.section]?.title ?? '',
				),
				related: [{ span: nameSpan(task), message: message('Task {0} stands here.', nameOf(task)) }],
			};
		}
	}
}

/** The tasks that are named outside of tasks, by the section in which they are named. */
function bySection(document: TaskDocument): ReadonlyMap<number, readonly Reference[]> {
	const named = new Map<number, Reference[]>();
	const seen = new Set<string>();
	for (const reference of document.references) {
		const key = `${lineOf(document, reference.span)} ${reference.id}`;
		// Named twice in a line it is named once.
		if (reference.task !== null || seen.has(key)) continue;
		seen.add(key);
		const { index } = sectionAt(document, reference.span.start);
		append(named, index, reference);
	}
	return named;
}

/** Parts without tasks, and the one section with tasks whose name each of them repeats. */
function repeatedNames(document: TaskDocument): ReadonlyMap<Section, Section> {
	const populated = new Set<number>();
	for (const { kind, section } of document.tasks)
		for (const { index } of kind === 'task' ? sectionsAround(document, section) : []) populated.add(index);
	const empty = document.sections.filter(({ level, index }) => level > 0 && !populated.has(index));
	if (empty.length === 0) return new Map();
	const names = new Map<string, Section[]>();
	for (const section of document.sections)
		if (section.level > 1 && populated.has(section.index))
			for (const name of namesOf(section.title)) append(names, name, section);
	const parts = new Map<Section, Section>();
	for (const part of empty) {
		const same = new Set(namesOf(part.title).flatMap(name => names.get(name) ?? []));
		const [section] = same;
		if (section && same.size === 1) parts.set(part, section);
	}
	return parts;
}

/** A title, its numbered name alone (`phase 3`), and what follows a colon (`Parallel Example: User Story 1`). */
function namesOf(title: string): readonly string[] {
	const parts = [title, ...title.split(/[:：]/)].map(
		part =>
			part
				.toLowerCase()
				.replace(/\([^)]{0,200}\)|\[[^\]]{0,200}\]/g, ' ')
				.match(/[\p{L}\p{N}]+/gu)
				?.join(' ') ?? '',
	);
	const numbered = parts.flatMap(
		part => /^(?:phase|week|sprint|stage|milestone|part|user story|epic) \d+/.exec(part)?.[0] ?? [],
	);
	return [...new Set([parts[0] as string, ...numbered])].filter(name => name !== '');
}
