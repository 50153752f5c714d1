import { countsOf } from '../model/counts';
import type { Section, TaskDocument } from '../model/document';
import { taskAt } from '../model/document';
import type { Cycle, Graph } from '../model/graph';
import { blockers } from '../model/graph';
import { lastBegun } from '../model/lastBegun';
import { rollUps } from '../model/rollUp';
import { isToSection } from '../model/sectionsAhead';
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

/** The lines of a document between two, both included, counted from 0. */
export type Lines = readonly [first: number, last: number];

/** So many names fit over a line of text. */
const NAMES = 4;

const EVERYWHERE: readonly Lines[] = [[0, Infinity]];

/**
 * The lines over the tasks and sections of a document, in document order; with `near` only over those that begin there, and over finished
 * tasks only if `finished` asks for it. Lists of tasks within a message are put into words by `translate`.
 */
export function lenses(
	document: TaskDocument,
	graph: Graph,
	uri: string,
	translate: Translate = toText,
	near: readonly Lines[] = EVERYWHERE,
	finished = false,
): readonly Lens[] {
	const found: Lens[] = [];
	const options = { uri, translate, cycles: cyclesByTask(graph) };
	const isNear = (line: number): boolean => near.some(([first, last]) => first <= line && line <= last);
	const ofSections = sectionLenses(document, graph, translate, isNear);
	let next = 0;
	const addSectionsUntil = (offset: number): void => {
		for (; next < ofSections.length && (ofSections[next] as Lens).span.start <= offset; next++)
			found.push(ofSections[next] as Lens);
	};
	const hull: Lines = [Math.min(...near.map(([first]) => first)), Math.max(...near.map(([, last]) => last))];
	for (const task of tasksOn(document, hull)) {
		if (!isTask(task) || !isNear(task.line) || (isClosed(task) && !finished)) continue;
		if (next < ofSections.length) addSectionsUntil(task.span.start);
		addTaskLenses(found, task, graph, options);
	}
	addSectionsUntil(Infinity);
	return found;
}

interface Options {
	readonly uri: string;
	readonly translate: Translate;
	readonly cycles: ReadonlyMap<number, Cycle>;
}

const COMPLETE = message('✓ Complete');
const START = message('▷ Start');
const REOPEN = message('↺ Reopen');

function addTaskLenses(found: Lens[], task: Task, graph: Graph, options: Options): void {
	const { span } = task;
	const add = (words: Message, command: TaskCommand): void => {
		found.push({ span, message: words, command: callFor(command, options.uri, task) });
	};
	if (isClosed(task)) {
		add(REOPEN, 'tally.reopen');
		return;
	}
	add(COMPLETE, 'tally.complete');
	if (task.status !== 'in-progress') add(START, 'tally.start');
	const first = blockers(graph, task.index)[0];
	if (!first) return;
	// The finished ones are named too as long as something is open, behind it; a click goes to the first open one.
	const words = message('waits for {0}', listNames(waitsFor(task, graph, options), NAMES, options.translate));
	const target = taskAt(graph.document, first.to);
	found.push({ span, message: words, command: target ? callFor('tally.goToTask', options.uri, target) : null });
}

function waitsFor(task: Task, graph: Graph, { translate, cycles }: Options): readonly string[] {
	const { tasks } = graph.document;
	const cycle = cycles.get(task.index);
	const edges = new Set([...blockers(graph, task.index), ...graph.waitsFor(task.index)]);
	return [...edges].map(edge => {
		const { to, resolution, dependency } = edge;
		const other = to === null ? undefined : tasks[to];
		if (other && isToSection(edge))
			return translate(message('{0} ({1})', dependency.id, translate(statusWord('open'))));
		if (!other && resolution === 'ambiguous') return translate(message('{0} (not clear which)', idName(dependency.id)));
		if (!other) return translate(message('{0} (missing)', idName(dependency.id)));
		if (cycle && cycle === cycles.get(other.index)) return translate(message('{0} (in a cycle)', handleOf(other)));
		return translate(message('{0} ({1})', handleOf(other), translate(statusWord(other.status))));
	});
}

function sectionLenses(
	document: TaskDocument,
	graph: Graph,
	translate: Translate,
	isNear: (line: number) => boolean,
): readonly Lens[] {
	const lenses: Lens[] = [];
	const shown = document.sections.filter(({ level, line }) => level > 0 && isNear(line));
	if (shown.length === 0) return lenses;
	const sums = rollUps(document);
	for (const section of shown) {
		const own = tasksOn(document, [section.line, section.endLine]);
		const counts = countsOf(document, own.filter(isRoot), sums);
		if (counts.tasks === 0) continue;
		// The heading around it says the same.
		const outer = document.sections[section.parent ?? 0];
		if (outer && outer.level > 0 && !hasOthers(document, outer, section)) continue;
		const counted = counts.tasks - counts.cancelled;
		const parts = [message('{0} of {1} done', counts.done, counted)];
		if (counts.cancelled > 0) parts.push(message('{0} cancelled', counts.cancelled));
		if (counts.remainingHours[1] > 0) parts.push(message('{0} h left', hoursFigure(counts.remainingHours)));
		if (counts.done < counted) {
			const ready = own.filter(task => isTask(task) && graph.isReady(task.index));
			parts.push(message('{0} ready', ready.length));
		}
		lenses.push({ span: section.titleSpan, message: message('{0}', parts.map(translate).join(' · ')), command: null });
	}
	return lenses;
}

/** Whether a section holds tasks outside of one that stands in it. */
function hasOthers(document: TaskDocument, outer: Section, { line, endLine }: Section): boolean {
	return (
		tasksOn(document, [outer.line, line - 1]).some(isTask) ||
		tasksOn(document, [endLine + 1, outer.endLine]).some(isTask)
	);
}

/** Tasks, subtasks and boxes that begin on some lines. */
function tasksOn({ tasks }: TaskDocument, [first, last]: Lines): readonly Task[] {
	return tasks.slice(lastBegun(tasks, first - 1) + 1, lastBegun(tasks, last) + 1);
}

function isTask({ kind }: Task): boolean {
	return kind === 'task';
}

function isRoot({ parent }: Task): boolean {
	return parent === null;
}
