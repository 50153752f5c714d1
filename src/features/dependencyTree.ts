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

interface TreeOptions {
	readonly uri: string;
	readonly translate: Translate;
}

interface LineOptions extends TreeOptions {
	readonly sums: readonly RollUp[];
}

/**
 * What a task waits for, or what waits for it, to the end, as a nested Markdown list: open ones first, finished ones ticked, a
 * missing id and a cycle said in words. A task that hangs in several places is followed once.
 */
export function dependencyTree(
	graph: Graph,
	start: number,
	direction: 'waits-for' | 'holds-up',
	options: TreeOptions,
): readonly string[] {
	const { words, more } = walk(graph, start, direction, { ...options, sums: rollUps(graph.document) });
	return more > 0 ? [...words, `- ${options.translate(message('and {0} more', more))}`] : words;
}

/** The first lines in words, and how many more there are. */
function walk(
	graph: Graph,
	start: number,
	direction: 'waits-for' | 'holds-up',
	options: LineOptions,
): { readonly words: readonly string[]; readonly more: number } {
	const { tasks } = graph.document;
	const seen = new Uint8Array(tasks.length);
	seen[start] = 1;
	const words: string[] = [];
	let more = 0;
	const stack: Step[] = [];
	pushSteps(stack, graph, start, 0, direction);
	for (let step = stack.pop(); step; step = stack.pop()) {
		const { edge, depth } = step;
		const index = direction === 'waits-for' ? edge.to : edge.from;
		const task = index === null ? undefined : tasks[index];
		const again = task !== undefined && seen[task.index] === 1;
		if (words.length === LINES) more++;
		else {
			const text = task ? lineOf(graph, task, start, again, options) : missing(edge, options);
			words.push(`${'  '.repeat(Math.min(depth, DEPTH))}- ${text}`);
		}
		if (!task || again) continue;
		seen[task.index] = 1;
		pushSteps(stack, graph, task.index, depth + 1, direction);
	}
	return { words, more };
}

interface Step {
	readonly edge: Edge;
	readonly depth: number;
}

/** Puts the steps on from a task on a stack: finished ones lowest, the first of each highest. */
function pushSteps(
	stack: Step[],
	graph: Graph,
	task: number,
	depth: number,
	direction: 'waits-for' | 'holds-up',
): void {
	const { tasks } = graph.document;
	const edges = direction === 'waits-for' ? graph.waitsFor(task) : graph.holdsUp(task);
	for (const over of [true, false])
		for (let at = edges.length - 1; at >= 0; at--) {
			const edge = edges[at] as Edge;
			const index = direction === 'waits-for' ? edge.to : edge.from;
			const other = index === null ? undefined : tasks[index];
			if (!other && direction === 'holds-up') continue;
			if ((other !== undefined && isClosed(other)) === over) stack.push({ edge, depth });
		}
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
	if (task.index === start || cycle?.members.includes(start)) return message('a cycle: they wait for each other');
	return message('as above');
}

function missing({ dependency, resolution }: Edge, { translate }: TreeOptions): string {
	const name = escapeMarkdown(idName(dependency.id));
	if (resolution === 'ambiguous') return `⚠ ${translate(message('{0}: more than one task is called so', name))}`;
	return `⚠ ${translate(message('{0}: no task in this document is called so', name))}`;
}
