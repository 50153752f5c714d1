import type { TaskDocument } from '../model/document';
import { sectionPath } from '../model/document';
import type { Task } from '../model/task';
import { type Message, message } from '../util/message';
import type { Span } from '../util/span';
import { statusWord } from './taskWords';

/** A task in the outline. */
export interface OutlineSymbol {
	readonly name: string;
	/** Its state. */
	readonly detail: Message;
	/** From its first to its last line; holds the spans of its children. */
	readonly span: Span;
	readonly nameSpan: Span;
	readonly children: readonly OutlineSymbol[];
}

/** A task as it is looked for in a whole workspace. */
export interface FoundTask {
	readonly name: string;
	/** The titles of the sections it stands in. */
	readonly container: string;
	readonly task: Task;
}

/** The tasks that no heading writes: headings stand in Markdown's own outline, and would stand there twice. */
export function symbols(document: TaskDocument): readonly OutlineSymbol[] {
	return document.tasks
		.filter(task => isListed(task) && (task.parent === null || document.tasks[task.parent]?.form === 'heading'))
		.map(task => taskSymbol(document, task));
}

/** The tasks whose id and title hold the characters of a query in their order, as many as can be looked through. */
export function findTasks(document: TaskDocument, query: string): readonly FoundTask[] {
	const wanted = [...query.toLowerCase().replace(/[\s#]/g, '')];
	const found: FoundTask[] = [];
	for (const task of document.tasks) {
		if (task.kind === 'item' || found.length >= MOST) continue;
		const name = nameOf(task);
		const text = name.toLowerCase();
		let at = 0;
		if (wanted.every(sign => (at = text.indexOf(sign, at) + 1) > 0))
			found.push({ name, container: sectionPath(document, task.section).join(' › '), task });
	}
	return found;
}

/** So many of one document are offered. */
const MOST = 200;

function taskSymbol(document: TaskDocument, task: Task): OutlineSymbol {
	return {
		name: nameOf(task),
		detail: task.kind === 'range' ? message('written elsewhere') : statusWord(task.status),
		span: { start: task.span.start, end: Math.max(task.span.end, document.lines.lineSpan(task.endLine).end) },
		nameSpan: task.span,
		children: task.children
			.flatMap(index => document.tasks[index] ?? [])
			.filter(isListed)
			.map(child => taskSymbol(document, child)),
	};
}

function nameOf({ id, title }: Task): string {
	return `${id ?? ''} ${title}`.trim() || '#';
}

function isListed({ kind, form }: Task): boolean {
	return kind !== 'item' && form !== 'heading';
}
