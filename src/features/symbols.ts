import type { TaskDocument } from '../model/document';
import { childrenOf } from '../model/document';
import type { Task } from '../model/task';
import { type Message, message } from '../util/message';
import { remembered } from '../util/remembered';
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

/** A task as it is looked for in a whole workspace, with where its title stands. */
export interface FoundTask {
	readonly name: string;
	readonly line: number;
	readonly column: number;
}

/** The tasks that no heading writes: headings stand in Markdown's own outline, and would stand there twice. */
export function symbols(document: TaskDocument): readonly OutlineSymbol[] {
	return document.tasks
		.filter(task => isListed(task) && (task.parent === null || document.tasks[task.parent]?.form === 'heading'))
		.map(task => taskSymbol(document, task));
}

/** The tasks of a document as they are looked for in a workspace, as one text, which takes little room: `12:9 T003 Title`, a line each. */
export const taskNames = remembered(({ tasks, lines }: TaskDocument): string =>
	tasks
		.filter(({ kind }) => kind !== 'item')
		.map(task => {
			const { start } = task.titleSpan;
			const line = lines.lineAt(start);
			return `${line}:${start - (lines.starts[line] ?? 0)} ${nameOf(task).slice(0, LONGEST)}`;
		})
		.join('\n'),
);

/** Nobody looks for what stands further behind in a title. */
const LONGEST = 200;

/** The tasks among `taskNames` whose id and title hold the characters of a query in their order, as many as can be looked through. */
export function findTasks(names: string, query: string): readonly FoundTask[] {
	const wanted = [...query.toLowerCase().replace(/[\s#]/g, '')];
	const found: FoundTask[] = [];
	for (const each of names.split('\n')) {
		const [, line, column, name = ''] = /^(\d+):(\d+) (.*)/.exec(each) ?? [];
		if (line === undefined || found.length >= MOST) continue;
		const text = name.toLowerCase();
		let at = 0;
		if (wanted.every(sign => (at = text.indexOf(sign, at) + 1) > 0))
			found.push({ name, line: Number(line), column: Number(column) });
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
		children: childrenOf(document, task)
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
