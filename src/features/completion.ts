import { mostCommon } from '../edits/siblings';
import { sectionPriority, type TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { parentsOf } from '../model/parentsOf';
import { isClosed, type Task } from '../model/task';
import { countUp } from '../util/append';
import { type Message, message } from '../util/message';
import { type Span, touches } from '../util/span';
import { taskAtLine } from './taskTarget';
import { statusSign, statusWord } from './taskWords';

/** One thing that can be written at the cursor. */
export interface Proposal {
	readonly kind: 'task' | 'priority' | 'owner' | 'estimate' | 'dependency';
	/** What is written. */
	readonly label: string;
	/** Stands beside it, dimmed: a task's state and title, what an owner tag stands for. */
	readonly description: string;
	/** In words, for the one that is chosen; null where there is nothing to add. */
	readonly detail: Message | null;
}

/** What can be written at the cursor, the likeliest first, over the characters that have been typed of it. */
export interface Proposals {
	readonly span: Span;
	readonly items: readonly Proposal[];
	/** There are more than are offered: ask again when more has been typed. */
	readonly isCut: boolean;
}

/** More than this nobody reads. */
const MOST = 300;

/** Where the ids of other tasks are written; what has been typed of the one at the cursor is the last group. */
const idPlaces: readonly RegExp[] = [
	// `[Task #32,`
	/(?<![\w.])([\w.]*(?:-\w*)?)$(?<=\[(?:(?:tasks?\s*)?#|tasks?\s+(?=\d|$))[^\][]*)/i,
	// `(see task #`, not the marks of a heading
	/^\s*\S.*[\s([,]#([\w.-]*)$/,
	// `Depends on: `, `- **Dependencies**: Task 3, `, `(after T001`
	/(?:^|[\s(*_-])(?:depends on|dependent on|dependency|dependencies|blocked by|blocks|waits for|waiting for|requires|after|abhängig von|depende de|dépend de|зависит от)(?:\s*(?:[*_]{1,3}\s*)?[:：]\s*(?:[*_]{1,3}\s*)?|\s+)(?:(?:tasks?\s*#|tasks?\s+|#)?[\w.-]+(?:\s*[,&]\s*|\s+and\s+))*(?:tasks?\s*)?#?([\w.-]*)$/iu,
];

/** What can be written at an offset: the id of another task, or a value of a slot; null where neither belongs. */
export function proposals(graph: Graph, offset: number): Proposals | null {
	const { document } = graph;
	const { lines, text, states } = document;
	const line = lines.lineAt(offset);
	if (states[line] !== 'text' && states[line] !== 'blank') return null;
	const before = text.slice(lines.lineSpan(line).start, offset).slice(-400);
	const own = taskAtLine(document, line);
	for (const place of idPlaces) {
		const typed = place.exec(before)?.[1];
		if (typed !== undefined) return otherTasks(graph, own, offset, typed);
	}
	const isSlot = own?.line === line && usesSlots(document) && !/^[\s>]*(?:[-*+]|\d+[.)])\s+\[[^\]]*$/.test(before);
	const slot = isSlot ? /\S\s*\[([\p{L}\d.@]*)$/u.exec(before)?.[1] : undefined;
	if (slot === undefined || !own) return null;
	return { span: { start: offset - slot.length, end: offset }, items: slotValues(document, own), isCut: false };
}

/** The other tasks that are not named yet, by how likely one waits for them: unfinished ones of the same section first, those that wait for it last. */
function otherTasks(graph: Graph, own: Task | null, offset: number, typed: string): Proposals {
	const { tasks } = graph.document;
	const waiting = own ? waitingFor(graph, own) : new Set<number>();
	const named = own ? graph.waitsFor(own.index).filter(({ dependency }) => !touches(dependency.span, offset)) : [];
	const left = new Set([own?.index, ...named.map(({ to }) => to)]);
	const others = tasks.filter(
		({ id, kind, range, index }) => id !== null && kind !== 'item' && range === null && !left.has(index),
	);
	const wanted = typed.toLowerCase();
	const fitting =
		others.length <= MOST ? others : others.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted));
	const ranks: Task[][] = [[], [], [], [], [], [], [], []];
	for (const task of fitting) {
		const rank = (waiting.has(task.index) ? 4 : 0) + (isClosed(task) ? 2 : 0) + (task.section === own?.section ? 0 : 1);
		ranks[rank]?.push(task);
	}
	return {
		span: { start: offset - typed.length, end: offset },
		items: ranks
			.flat()
			.slice(0, MOST)
			.map(task => ({
				kind: 'task',
				label: task.id as string,
				description: `${statusSign(task.status)} ${task.title}`,
				detail: waiting.has(task.index) ? message('waits for this task itself') : statusWord(task.status),
			})),
		isCut: others.length > MOST,
	};
}

/** What would wait for itself, if the task waited for it: everything that waits for the task, its parents and subtasks. */
function waitingFor(graph: Graph, own: Task): ReadonlySet<number> {
	const found = new Set([own.index]);
	for (const at of found) {
		for (const { from } of graph.holdsUp(at)) if (from !== null) found.add(from);
		if (at === own.index) for (const child of own.children) found.add(child);
	}
	for (const { index } of parentsOf(graph.document, own)) found.add(index);
	return found;
}

function usesSlots({ tasks }: TaskDocument): boolean {
	return tasks.some(({ priorities, estimate }) => priorities[0]?.source === 'slot' || estimate?.source === 'slot');
}

/**
 * Priorities, the legend's owners or those that tasks have, estimates from the most to the least used, and the beginnings of
 * dependencies; the priority of the section and its usual owner go first.
 */
function slotValues(document: TaskDocument, own: Task): readonly Proposal[] {
	const { vocabulary, legend, tasks } = document;
	const lent = sectionPriority(document, own.section);
	const others = tasks.filter(task => task.section === own.section && task !== own);
	const usual = mostCommon(others.flatMap(task => task.owners.map(owner => owner.value)));
	const owners = new Map([...vocabulary.owners.map((owner): [string, string] => [owner, '']), ...legend.owners]);
	const listed = owners.size > 0;
	const estimates = new Map<string, number>();
	for (const task of tasks) {
		if (!listed) for (const { value } of task.owners) owners.set(value, '');
		const { text, source } = task.estimate ?? {};
		if (text && source === 'slot') countUp(estimates, text);
	}
	const value = (kind: Proposal['kind'], label: string, description = ''): Proposal => ({
		kind,
		label,
		description,
		detail: null,
	});
	return [
		...first([...vocabulary.priorities, ...legend.priorities], lent).map(label => value('priority', label)),
		...first([...owners.keys()], usual).map(label => value('owner', label, owners.get(label))),
		...[...estimates].sort((a, b) => b[1] - a[1]).map(([label]) => value('estimate', label)),
		value('dependency', 'Task #'),
		value('dependency', 'None'),
	];
}

function first(values: readonly string[], likeliest: string | null): readonly string[] {
	return likeliest !== null && values.includes(likeliest)
		? [likeliest, ...values.filter(value => value !== likeliest)]
		: values;
}
