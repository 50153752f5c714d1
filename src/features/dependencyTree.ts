import type { Edge, Graph } from '../model/graph';
import { hoursOf, type RollUp, rollUps } from '../model/rollUp';
import { isClosed, type Task } from '../model/task';
import { message } from '../util/message';
import { commandLink, escapeMarkdown } from './markdown';
import { callFor } from './taskTarget';
import { hoursFigure, idName, statusSign, type Translate } from './taskWords';

/** A tree longer than this is folded. */
const LINES = 10;
/** Lists nested deeper than this are drawn at this depth. */
const DEPTH = 8;

interface Line {
	readonly depth: number;
	/** Only the lines that are shown are put into words. */
	readonly text: () => string;
}

interface TreeOptions {
	readonly uri: string;
	readonly translate: Translate;
}

interface LineOptions extends TreeOptions {
	readonly sums: readonly RollUp[];
}

/**
 * What a task waits for, or what waits for it, to the end, as a nested Markdown list: open ones first, finished ones ticked, a
 * missing id and a circle said in words. A task that hangs in several places is followed once.
 */
export function dependencyTree(
	graph: Graph,
	start: number,
	direction: 'waits-for' | 'holds-up',
	options: TreeOptions,
): readonly string[] {
	const lines = walk(graph, start, direction, { ...options, sums: rollUps(graph.document) });
	const shown = lines.slice(0, lines.length > LINES ? LINES : lines.length);
	const list = shown.map(({ depth, text }) => `${'  '.repeat(Math.min(depth, DEPTH))}- ${text()}`);
	const rest = lines.length - shown.length;
	return rest > 0 ? [...list, `- ${options.translate(message('and {0} more', rest))}`] : list;
}

function walk(graph: Graph, start: number, direction: 'waits-for' | 'holds-up', options: LineOptions): readonly Line[] {
	const seen = new Set([start]);
	const lines: Line[] = [];
	const stack = nextSteps(graph, start, 0, direction);
	for (let step = stack.pop(); step; step = stack.pop()) {
		const { edge, depth } = step;
		const index = direction === 'waits-for' ? edge.to : edge.from;
		const task = index === null ? undefined : graph.document.tasks[index];
		if (!task) {
			lines.push({ depth, text: () => missing(edge, options) });
			continue;
		}
		const again = seen.has(task.index);
		lines.push({ depth, text: () => lineOf(graph, task, start, again, options) });
		if (again) continue;
		seen.add(task.index);
		stack.push(...nextSteps(graph, task.index, depth + 1, direction));
	}
	return lines;
}

interface Step {
	readonly edge: Edge;
	readonly depth: number;
}

/** The steps on from a task, the last to be shown first, since they go on a stack. */
function nextSteps(graph: Graph, task: number, depth: number, direction: 'waits-for' | 'holds-up'): Step[] {
	const edges = direction === 'waits-for' ? graph.waitsFor(task) : graph.holdsUp(task);
	const isOver = (edge: Edge): boolean => {
		const other = graph.document.tasks[(direction === 'waits-for' ? edge.to : edge.from) ?? -1];
		return other !== undefined && isClosed(other);
	};
	const shown = direction === 'waits-for' ? edges : edges.filter(({ from }) => from !== null);
	return [...shown.filter(edge => !isOver(edge)), ...shown.filter(isOver)].reverse().map(edge => ({ edge, depth }));
}

function lineOf(graph: Graph, task: Task, start: number, again: boolean, options: LineOptions): string {
	const { uri, translate, sums } = options;
	const id = task.id === null ? '' : `${escapeMarkdown(task.id)} `;
	const link = commandLink(`${id}${escapeMarkdown(task.title)}`, callFor('tally.goToTask', uri, task));
	const sum = sums[task.index];
	const hours = sum && hoursOf(task, sum);
	const parts = [
		`${statusSign(task.status)} ${link}`,
		hours ? translate(message('{0} h', hoursFigure(hours))) : '',
		escapeMarkdown(task.owners.map(({ value }) => value).join(', ')),
		again ? translate(repetition(graph, task, start)) : '',
	];
	return parts.filter(part => part !== '').join(' · ');
}

function repetition(graph: Graph, task: Task, start: number) {
	const cycle = graph.cycles.find(({ members }) => members.includes(task.index));
	if (task.index === start || cycle?.members.includes(start)) return message('a circle: they wait for each other');
	return message('as above');
}

function missing({ dependency, resolution }: Edge, { translate }: TreeOptions): string {
	const name = escapeMarkdown(idName(dependency.id));
	if (resolution === 'ambiguous') return `⚠ ${translate(message('{0}: more than one task is called so', name))}`;
	return `⚠ ${translate(message('{0}: no task in this document is called so', name))}`;
}
