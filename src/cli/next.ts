import type { TaskDocument } from '../model/document';
import { nameOf } from '../model/nameOf';
import { type NextTask, next as nextTasks } from '../model/next';
import { toText } from '../util/message';
import type { Command, Terminal } from './command';
import type { NextFile } from './contract';
import { estimateText } from './describeTask';
import { exitCode, forEachFile } from './forEachFile';
import type { FileReading } from './readTasks';
import { pad, printable, widest } from './text/width';
import { wrap } from './text/wrap';

const LIMIT = 10;

/** `tally next`: what can be done now, best first, and why. */
export const next: Command = {
	name: 'next',
	operands: 'PATH…',
	needsOperand: true,
	summary: 'what to do now, and why',
	details: [
		'Tasks that wait for nothing unfinished: work under way first, then what something urgent',
		'waits for, then what holds up most.',
	],
	options: [
		{
			name: 'limit',
			value: 'N',
			takes: 'a whole number from 1',
			summary: `how many of each file (${LIMIT} as text, all as json)`,
			isValid: value => /^[1-9]\d{0,8}$/.test(value),
		},
	],
	async run(invocation, terminal) {
		const limit = invocation.options.get('limit');
		const most = limit === undefined ? null : Number(limit);
		return exitCode(
			await forEachFile(invocation, terminal, reading => {
				const found = nextTasks(reading.graph);
				const entry: Omit<NextFile, 'path'> = { next: found.slice(0, most ?? found.length).map(nextEntry) };
				return { entry, text: () => nextText(reading, found, most ?? LIMIT, terminal) };
			}),
		);
	},
};

function nextEntry({ task, reasons }: NextTask): NextFile['next'][number] {
	return { id: task.id, line: task.line + 1, title: task.title, reasons: reasons.map(toText) };
}

function nextText(
	{ document, path }: FileReading,
	found: readonly NextTask[],
	limit: number,
	{ columns, paint }: Pick<Terminal, 'columns' | 'paint'>,
): string {
	const shown = found.slice(0, limit);
	const idWidth = widest(shown.map(({ task }) => printable(task.id ?? '')));
	const lead = ' '.repeat(idWidth > 0 ? idWidth + 4 : 2);
	const lines = [`${paint('bold', path)}${document.title ? `  ${printable(document.title)}` : ''}`, ''];
	const width = columns ?? Number.POSITIVE_INFINITY;
	for (const { task, reasons } of shown) {
		const owners = task.owners.map(owner => owner.value).join(', ');
		const facts = [task.priority ?? '', owners, estimateText(task), `line ${task.line + 1}`]
			.filter(Boolean)
			.join(' · ');
		const id = idWidth > 0 ? `  ${pad(printable(task.id ?? ''), idWidth)}  ` : lead;
		const [first = '', ...rest] = wrap(`${id}${printable(`${task.title}   ${facts}`)}`, width, lead);
		const why = wrap(lead + reasons.map(reason => printable(toText(reason))).join(' '), width, lead);
		lines.push(id + paint('bold', first.slice(id.length)), ...rest, ...why.map(line => paint('dim', line)));
	}
	if (found.length === 0) lines.push(...wrap(`  ${printable(nothingReady(document))}`, width, '  '));
	if (found.length > shown.length)
		lines.push('', `  and ${found.length - shown.length} more (--limit ${found.length})`);
	return `${lines.join('\n')}\n`;
}

function nothingReady({ tasks, conflicts }: TaskDocument): string {
	if (conflicts.length > 0) return 'The file has conflict markers; resolve them first.';
	if (tasks.length === 0) return 'There are no tasks in this file.';
	const begun = tasks.filter(({ kind, status }) => kind === 'task' && status === 'in-progress').map(nameOf);
	if (begun.length === 0) return 'Nothing is ready: every task is closed or waits for another.';
	const more = begun.length > LIMIT ? ` and ${begun.length - LIMIT} more` : '';
	return `Nothing else is ready. Under way: ${begun.slice(0, LIMIT).join(', ')}${more}.`;
}
