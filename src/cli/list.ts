import { counts } from '../model/counts';
import { sectionPath, type TaskDocument } from '../model/document';
import { type Hours, NO_HOURS } from '../model/hours';
import type { Task } from '../model/task';
import type { Command, Terminal } from './command';
import type { ListedFile } from './contract';
import { estimateText, headingPath, howMany, hoursText, statusMark, stateText } from './describeTask';
import { exitCode, forEachFile } from './forEachFile';
import { taskEntry } from './json';
import type { FileReading } from './readTasks';
import { fit, pad, printable, textWidth, widest } from './text/width';
import { wrap } from './text/wrap';

/** `tally list`: every task with what it says. */
export const list: Command = {
	name: 'list',
	operands: 'PATH…',
	needsOperand: true,
	summary: 'the tasks, with what each says and what it waits for',
	details: ['○ open   ◐ in progress   ■ blocked   ✓ done   ✗ cancelled'],
	options: [],
	async run(invocation, terminal) {
		return exitCode(
			await forEachFile(invocation, terminal, reading => ({
				entry: listEntry(reading),
				text: () => listText(reading, terminal),
			})),
		);
	},
};

function listEntry(reading: FileReading): Omit<ListedFile, 'path'> {
	const { document } = reading;
	const paths = document.sections.map((_, index) => sectionPath(document, index));
	return {
		title: document.title,
		tasks: document.tasks.map(task => taskEntry(reading, task, paths[task.section] ?? [])),
		counts: counts(document),
	};
}

/** A row of the table: one task. */
interface Row {
	readonly cells: readonly string[];
	readonly title: string;
	readonly state: string;
	readonly isClosed: boolean;
}

function listText(reading: FileReading, { columns, paint }: Pick<Terminal, 'columns' | 'paint'>): string {
	const { document, path } = reading;
	const rows = document.tasks.map(task => rowOf(reading, task));
	const widths = [0, 1, 2, 3].map(column => widest(rows.map(row => row.cells[column] ?? '')));
	const lines = [`${paint('bold', path)}${document.title ? `  ${printable(document.title)}` : ''}`];
	let section = -1;
	document.tasks.forEach((task, index) => {
		if (task.section !== section) {
			section = task.section;
			const heading = fit(headingOf(document, section), columns ?? Number.POSITIVE_INFINITY);
			lines.push('', ...(heading ? [paint('bold', heading)] : []));
		}
		lines.push(rowText(rows[index] as Row, widths, columns, paint));
	});
	return `${lines.join('\n')}\n\n${wrap(countsText(reading), columns ?? Number.POSITIVE_INFINITY, '  ').join('\n')}\n`;
}

/** What stands over the tasks of a section; nothing where that is the title of the document, which is printed already. */
function headingOf(document: TaskDocument, section: number): string {
	const path = headingPath(document, section);
	if (path.length === 0) return document.sections.length > 1 ? '(before the first heading)' : '';
	return path.length === 1 && path[0] === document.title ? '' : path.map(printable).join(' › ');
}

function rowOf({ document, graph }: FileReading, task: Task): Row {
	const depth = depthOf(document.tasks, task);
	const id =
		task.id ??
		(task.kind === 'range' && task.range
			? [task.range.first, task.range.last].map(number => (task.range?.prefix ?? '') + number).join('–')
			: '');
	return {
		cells: [
			printable(id),
			// A subtask has its task's priority unless it says another.
			printable((task.kind === 'task' || task.priorities.length > 0 ? task.priority : null) ?? ''),
			printable(task.owners.map(owner => owner.value).join(', ')),
			estimateText(task),
		],
		title: `${'  '.repeat(depth)}${statusMark(task)} ${printable(task.title)}`,
		state: printable(stateText(graph, task)),
		isClosed: task.status === 'done' || task.status === 'cancelled',
	};
}

function depthOf(tasks: readonly Task[], task: Task): number {
	let depth = 0;
	for (let at = task.parent; at !== null && depth < 8; at = tasks[at]?.parent ?? null) depth++;
	return depth;
}

function rowText(
	{ cells, title, state, isClosed }: Row,
	widths: readonly number[],
	columns: number | null,
	paint: Terminal['paint'],
): string {
	const lead = cells
		.map((cell, column) => ({ text: pad(cell, widths[column] ?? 0, column === 3 ? 'left' : 'right'), column }))
		.filter(({ column }) => (widths[column] ?? 0) > 0)
		.map(({ text }) => text)
		.join('  ');
	const start = lead ? `  ${lead}  ` : '  ';
	const end = state ? `  ${state}` : '';
	const room = columns === null ? Number.POSITIVE_INFINITY : Math.max(8, columns - textWidth(start) - textWidth(end));
	const shown = fit(title, room);
	return isClosed ? paint('dim', start + shown + end) : start + shown + paint('dim', end);
}

/** `142 tasks: 0 done, 142 open · 1183.9 h left · 83 ready` */
function countsText({ document, graph }: FileReading): string {
	const all = counts(document);
	if (document.tasks.length === 0) return 'There are no tasks in this file.';
	const states = [
		['done', all.done],
		['in progress', all.inProgress],
		['blocked', all.blocked],
		['open', all.open],
		['cancelled', all.cancelled],
	] as const;
	const shown = states
		.filter(([name, count]) => count > 0 || name === 'done')
		.map(([name, count]) => `${count} ${name}`);
	const ready = document.tasks.filter(task => task.kind === 'task' && graph.isReady(task.index)).length;
	return [
		`${howMany(all.tasks, 'task', 'tasks')}: ${shown.join(', ')}`,
		...(all.subtasks > 0 ? [`${all.subtasksDone} of ${howMany(all.subtasks, 'subtask', 'subtasks')} done`] : []),
		...(all.items > 0 ? [`${all.itemsDone} of ${howMany(all.items, 'item', 'items')} done`] : []),
		...(isSome(all.remainingHours) ? [`${hoursText(all.remainingHours)} left`] : []),
		`${ready} ready`,
	].join(' · ');
}

function isSome(hours: Hours): boolean {
	return hours[1] > NO_HOURS[1];
}
