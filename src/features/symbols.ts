import { sectionCounts } from '../model/counts';
import type { TaskDocument } from '../model/document';
import type { Section } from '../model/document';
import type { Task } from '../model/task';
import { type Message, message } from '../util/message';
import type { Span } from '../util/span';
import { statusWord } from './taskWords';

/** An entry of the outline: a section or a task. */
export interface OutlineSymbol {
	readonly kind: 'section' | 'task';
	readonly name: string;
	/** Its state and size, in few words. */
	readonly detail: Message;
	/** From its first to its last line; holds the spans of its children. */
	readonly span: Span;
	readonly nameSpan: Span;
	readonly children: readonly OutlineSymbol[];
}

/** The outline of a document: its sections with the tasks in them. Sections without tasks are left to Markdown's own outline. */
export function symbols(document: TaskDocument): readonly OutlineSymbol[] {
	const found = sectionCounts(document);
	const sectionsIn = grouped(document.sections, section => (section.level === 0 ? -1 : (section.parent ?? 0)));
	const tasksIn = grouped(document.tasks, task => (task.parent === null && isListed(task) ? task.section : -1));
	const childrenOf = (section: number): readonly OutlineSymbol[] => {
		const own = (tasksIn.get(section) ?? []).map(task => taskSymbol(document, task));
		const inner = (sectionsIn.get(section) ?? []).filter(({ index }) => hasTasks(index)).map(sectionSymbol);
		return [...own, ...inner].sort((a, b) => a.span.start - b.span.start);
	};

	function hasTasks(index: number): boolean {
		const sums = found[index];
		return sums !== undefined && sums.tasks > 0;
	}

	function sectionSymbol({ index, title, span, titleSpan }: Section): OutlineSymbol {
		const sums = found[index];
		const counted = sums ? sums.tasks - sums.cancelled : 0;
		return {
			kind: 'section',
			name: title === '' ? '#' : title,
			detail: message('{0} of {1} done', sums?.done ?? 0, counted),
			span,
			nameSpan: titleSpan,
			children: childrenOf(index),
		};
	}

	return childrenOf(0);
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => number): ReadonlyMap<number, readonly T[]> {
	const groups = new Map<number, T[]>();
	for (const value of values) {
		const known = groups.get(keyOf(value));
		if (known) known.push(value);
		else groups.set(keyOf(value), [value]);
	}
	return groups;
}

function taskSymbol(document: TaskDocument, task: Task): OutlineSymbol {
	const id = task.id === null ? '' : `${task.id} `;
	return {
		kind: 'task',
		name: `${id}${task.title}`.trim() || '#',
		detail: task.kind === 'range' ? message('written elsewhere') : statusWord(task.status),
		span: { start: task.span.start, end: Math.max(task.span.end, document.lines.lineSpan(task.endLine).end) },
		nameSpan: task.span,
		children: task.children
			.flatMap(index => document.tasks[index] ?? [])
			.filter(isListed)
			.map(child => taskSymbol(document, child)),
	};
}

function isListed({ kind }: Task): boolean {
	return kind !== 'item';
}
