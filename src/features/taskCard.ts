import { chainFrom } from '../model/chains';
import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { NO_HOURS } from '../model/hours';
import { rollUps } from '../model/rollUp';
import { isClosed, type Task } from '../model/task';
import { type Message, message } from '../util/message';
import { dependencyTree } from './dependencyTree';
import { dueFact } from './dueDates';
import { commandLink, escapeMarkdown } from './markdown';
import { callFor, type TaskCommand } from './taskTarget';
import { handleOf, hoursFigure, statusSign, statusWord, type Translate } from './taskWords';
import { whyNotReady } from './whyNotReady';

/** What a card needs from around it: the document's address for its links, and the words. */
export interface CardOptions {
	readonly uri: string;
	readonly translate: Translate;
	/** What is wrong with the task; it stands above everything else. */
	readonly troubles?: readonly Message[];
	/** Today as `2026-01-05`, which a due date is told beside. */
	readonly today?: string;
}

/** So many tasks of a longest chain are named. */
const CHAIN = 8;

/** The card of a task as Markdown, the tooltip of the tree too: what it is, why it is ready or not, what it waits for and what it holds up. */
export function taskCard(document: TaskDocument, graph: Graph, index: number, options: CardOptions): string {
	const task = document.tasks[index];
	if (!task) return '';
	const { translate } = options;
	if (task.range)
		return translate(message('Stands for tasks {0} to {1}, written elsewhere.', task.range.first, task.range.last));
	const troubles = (options.troubles ?? []).map(trouble => `$(warning) ${escapeMarkdown(translate(trouble))}`);
	const blocks = [
		...(troubles.length > 0 ? [troubles.join('\n\n')] : []),
		// What can be done and why comes before the chain: the editor shows so many lines of a hover, and scrolls to the rest.
		[
			heading(task, graph, translate),
			facts(document, task, options),
			`${translate(reason(graph, task))} ${links(task, options)}`,
		]
			.filter(line => line !== '')
			.join('\n\n'),
		[waits(graph, task, options), holds(graph, task, options), longestChain(graph, task, translate)]
			.filter(part => part !== '')
			.join('\n\n'),
	];
	return blocks.join('\n\n---\n\n');
}

function heading(task: Task, graph: Graph, translate: Translate): string {
	const id = task.id === null ? '' : `${escapeMarkdown(handleOf(task))} `;
	const state = `${statusSign(task.status)} ${translate(statusWord(task.status))}`;
	const ready =
		task.status !== 'open' ? '' : ` · ${translate(graph.isReady(task.index) ? message('ready') : message('waiting'))}`;
	return `**${id}${escapeMarkdown(task.title)}** — ${state}${ready}`;
}

function facts(document: TaskDocument, task: Task, { translate, today = '' }: CardOptions): string {
	const sum = rollUps(document)[task.index];
	const parts = [task.priority ?? '', task.owners.map(({ value }) => value).join(', ')].map(escapeMarkdown);
	if (task.estimate) {
		const { minHours, maxHours } = task.estimate;
		parts.push(translate(message('{0} h', hoursFigure([minHours, maxHours]))));
	}
	const due = dueFact(task, today);
	if (due) parts.push(translate(due));
	const line = parts.filter(part => part !== '').join(' · ');
	if (!sum || sum.subtasks === 0) return line;
	const below = sum.hours
		? message('with subtasks {0} h, {1} of {2} done', hoursFigure(sum.hours), sum.done, sum.subtasks)
		: message('{0} of {1} subtasks done', sum.done, sum.subtasks);
	return line === '' ? translate(below) : `${line} (${translate(below)})`;
}

function waits(graph: Graph, task: Task, options: CardOptions): string {
	const lines = dependencyTree(graph, task.index, 'waits-for', options);
	const { translate } = options;
	if (lines.length > 0) return `${translate(message('Waits for'))}\n\n${lines.join('\n')}`;
	return translate(message('Waits for nothing'));
}

function holds(graph: Graph, task: Task, options: CardOptions): string {
	const lines = dependencyTree(graph, task.index, 'holds-up', options);
	return lines.length > 0 ? `${options.translate(message('Holds up'))}\n\n${lines.join('\n')}` : '';
}

function longestChain(graph: Graph, task: Task, translate: Translate): string {
	if (isClosed(task)) return '';
	const { tasks, hours } = chainFrom(graph, task.index);
	if (tasks.length < 2) return '';
	const names = tasks.slice(0, CHAIN).map(index => {
		const each = graph.document.tasks[index];
		return escapeMarkdown(each?.id ?? each?.title ?? '');
	});
	const path = names.join(' → ') + (tasks.length > CHAIN ? ' → …' : '');
	if (hours[1] === NO_HOURS[1]) return translate(message('Longest chain from here: {0}', path));
	return translate(message('Longest chain from here: {0}, {1} h', path, hoursFigure(hours)));
}

function reason(graph: Graph, task: Task): Message {
	switch (task.status) {
		case 'done':
			return message('Done.');
		case 'cancelled':
			return message('Cancelled: it counts for nothing.');
		case 'in-progress':
		case 'blocked':
		case 'open':
			return whyNotReady(graph, task);
	}
}

function links(task: Task, { uri, translate }: CardOptions): string {
	const link = (words: Message, command: TaskCommand) => commandLink(translate(words), callFor(command, uri, task));
	const actions = isClosed(task)
		? [link(message('Reopen'), 'tally.reopen')]
		: [
				link(message('Complete'), 'tally.complete'),
				...(task.status === 'in-progress' ? [] : [link(message('Start'), 'tally.start')]),
			];
	const show = task.kind === 'item' ? [] : [link(message('Show in tree'), 'tally.showInTree')];
	return [...actions, ...show].join(' · ');
}
