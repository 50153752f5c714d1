import { sectionCounts } from '../model/counts';
import type { TaskDocument } from '../model/document';
import type { Cycle, Edge, Graph } from '../model/graph';
import { blockers } from '../model/graph';
import { rootOf } from '../model/nameIndex';
import { isClosed, type Task } from '../model/task';
import { type Message, message, toText } from '../util/message';
import type { Span } from '../util/span';
import { cyclesByTask } from './cyclesByTask';
import { type CommandCall, callFor, type TaskCommand } from './taskTarget';
import { handleOf, hoursFigure, idName, listNames, statusWord, type Translate } from './taskWords';

/** One entry of the line over a task or section; several entries with one span stand beside each other in their order. */
export interface Lens {
	readonly span: Span;
	readonly message: Message;
	/** null for words that only inform. */
	readonly command: CommandCall | null;
}

/** So many names fit over a line of text. */
const NAMES = 4;

/** The lines over the tasks and sections of a document, in document order. Lists of tasks within a message are put into words by `translate`. */
export function lenses(
	document: TaskDocument,
	graph: Graph,
	uri: string,
	translate: Translate = toText,
): readonly Lens[] {
	const found = [...sectionLenses(document, graph, translate)];
	const options = { uri, translate, cycles: cyclesByTask(graph) };
	for (const task of document.tasks) if (task.kind === 'task') addTaskLenses(found, task, graph, options);
	return found.sort((a, b) => a.span.start - b.span.start);
}

interface Options {
	readonly uri: string;
	readonly translate: Translate;
	readonly cycles: ReadonlyMap<number, Cycle>;
}

const COMPLETE = message('✓ Complete');
const START = message('▷ Start');
const REOPEN = message('↺ Reopen');

/** An entry of a task. What it calls is worked out when it is asked for, since the editor asks for those in view; a class, as there are many. */
class TaskLens implements Lens {
	readonly span: Span;
	readonly message: Message;
	readonly #task: Task;
	readonly #command: TaskCommand;
	readonly #uri: string;

	constructor(task: Task, words: Message, command: TaskCommand, uri: string) {
		this.span = task.span;
		this.message = words;
		this.#task = task;
		this.#command = command;
		this.#uri = uri;
	}

	get command(): CommandCall {
		return callFor(this.#command, this.#uri, this.#task);
	}
}

function addTaskLenses(found: Lens[], task: Task, graph: Graph, options: Options): void {
	const add = (words: Message, command: TaskCommand): void => {
		found.push(new TaskLens(task, words, command, options.uri));
	};
	if (isClosed(task)) {
		add(REOPEN, 'tally.reopen');
		return;
	}
	add(COMPLETE, 'tally.complete');
	if (task.status !== 'in-progress') add(START, 'tally.start');
	const first = graph.waitsFor(task.index).length > 0 ? blockers(graph, task.index)[0] : undefined;
	if (first) found.push(waitLens(task, first, graph, options));
}

/** What a task waits for, the finished ones too as long as something is open; a click goes to the first open one. */
function waitLens(task: Task, first: Edge, graph: Graph, options: Options): Lens {
	const target = first.to === null ? undefined : graph.document.tasks[first.to];
	return {
		span: task.span,
		get message() {
			return message('waits for {0}', listNames(waitsFor(task, graph, options), NAMES, options.translate));
		},
		get command() {
			return target ? callFor('tally.goToTask', options.uri, target) : null;
		},
	};
}

function waitsFor(task: Task, graph: Graph, { translate, cycles }: Options): readonly string[] {
	const { tasks } = graph.document;
	const cycle = cycles.get(task.index);
	return graph.waitsFor(task.index).map(({ to, resolution, dependency }) => {
		const other = to === null ? undefined : tasks[to];
		if (!other && resolution === 'ambiguous') return translate(message('{0} (not clear which)', idName(dependency.id)));
		if (!other) return translate(message('{0} (missing)', idName(dependency.id)));
		if (cycle && cycle === cycles.get(other.index)) return translate(message('{0} (in a circle)', handleOf(other)));
		return translate(message('{0} ({1})', handleOf(other), translate(statusWord(other.status))));
	});
}

function* sectionLenses(document: TaskDocument, graph: Graph, translate: Translate): Iterable<Lens> {
	const found = sectionCounts(document);
	const ready = readyBySection(document, graph);
	for (const { index, level, parent, titleSpan } of document.sections) {
		const sums = found[index];
		if (level === 0 || !sums || sums.tasks === 0) continue;
		// The heading around it says the same.
		if (parent !== null && parent > 0 && found[parent]?.tasks === sums.tasks) continue;
		const counted = sums.tasks - sums.cancelled;
		const parts = [message('{0} of {1} done', sums.done, counted)];
		if (sums.cancelled > 0) parts.push(message('{0} cancelled', sums.cancelled));
		if (sums.remainingHours[1] > 0) parts.push(message('{0} h left', hoursFigure(sums.remainingHours)));
		if (sums.done < counted) parts.push(message('{0} ready', ready[index] ?? 0));
		yield { span: titleSpan, message: message('{0}', parts.map(translate).join(' · ')), command: null };
	}
}

function readyBySection(document: TaskDocument, graph: Graph): readonly number[] {
	const ready = new Array<number>(document.sections.length).fill(0);
	for (const task of document.tasks) {
		if (task.kind !== 'task' || !graph.isReady(task.index)) continue;
		for (let at: number | null = rootOf(document, task).section; at !== null; ) {
			ready[at] = (ready[at] ?? 0) + 1;
			at = document.sections[at]?.parent ?? null;
		}
	}
	return ready;
}
