import { existsSync, writeFileSync } from 'node:fs';
import nodePath from 'node:path';
import { CONFIG_FILE } from '../config/configName';
import type { Settings } from '../config/defaultSettings';
import { vocabularyOf } from '../config/vocabularyOf';
import type { TaskDocument } from '../model/document';
import { toText } from '../util/message';
import { matchesAny } from '../util/filePattern';
import { isTaskList } from '../workspace/taskList';
import type { Command, ExitCode, Terminal } from './command';
import type { Initial } from './contract';
import { howMany } from './describeTask';
import { findFiles, isFolder } from './files/findFiles';
import { readFile, readProblem } from './files/readFile';
import { attempt } from './readFiles';
import { type FileReading, readTasks } from './readTasks';
import { toJson } from './text/toJson';
import { printable } from './text/width';

/** `tally init`: a configuration that fits the task lists of a folder. */
export const init: Command = {
	name: 'init',
	operands: '[FOLDER]',
	needsOperand: false,
	summary: 'write a .tally.json that fits the task lists found',
	details: [
		'It names the files that are task lists, and the owners, priorities and statuses in them.',
		'A configuration that is there already is left as it is.',
	],
	options: [],
	run({ operands, format }, terminal) {
		return Promise.resolve(initIn(operands, format, terminal));
	},
};

function initIn(operands: readonly string[], format: 'text' | 'json', terminal: Terminal): ExitCode {
	const refuse = (why: string): ExitCode => {
		terminal.complain(printable(why));
		return 2;
	};
	const [folder = '.', more] = operands;
	if (more !== undefined) return refuse('init takes one folder, or none for the current one.');
	const path = folder === '.' ? CONFIG_FILE : `${folder.replace(/(?<!\/)\/+$/, '')}/${CONFIG_FILE}`;
	if (!isFolder(folder)) return refuse(`${folder}: There is no such folder.`);
	if (existsSync(path)) return refuse(`${path}: There is a configuration already; it is left as it is.`);
	const { lists, failures } = readLists(folder, terminal);
	const configuration = configurationFor(lists, terminal.settings);
	try {
		writeFileSync(path, configText(configuration), { flag: 'wx' });
	} catch (error) {
		return refuse(`${path}: ${toText(readProblem(error))}`);
	}
	const entry: Initial = { version: 1, path, files: lists.map(list => list.path), configuration };
	if (format === 'json') terminal.write(toJson(entry));
	else terminal.write(`${printable(doneText(entry))}\n`);
	for (const failure of failures) terminal.complain(printable(failure));
	return failures.length > 0 ? 2 : 0;
}

/** The task lists of a folder, whatever their names, and a line for each file that can't be read. */
function readLists(folder: string, { settings }: Pick<Terminal, 'settings'>) {
	const vocabulary = vocabularyOf(settings);
	const lists: FileReading[] = [];
	const failures: string[] = [];
	for (const found of findFiles([folder], () => ({
		patterns: ['*.md', '*.markdown'],
		excluded: settings.exclude,
		base: null,
	}))) {
		// A folder without Markdown is no failure: it gets the usual patterns.
		if ('error' in found && found.path === folder) continue;
		const { path } = found;
		const read = 'error' in found ? found : readFile(path);
		const reading = 'error' in read ? read : attempt(() => readTasks(path, read.text, vocabulary, { settings }));
		if ('error' in reading) failures.push(`${path}: ${toText(reading.error)}`);
		else {
			const unread = { text: () => reading.document.text, document: () => reading.document };
			if (isTaskList(nodePath.relative(folder, path), settings, null, unread)) lists.push(reading);
		}
	}
	return { lists, failures };
}

/** What the lists need: patterns for names that none fits, owners, and the words that nothing explains. */
function configurationFor(lists: readonly FileReading[], { include }: Settings): Initial['configuration'] {
	const documents = lists.map(({ document }) => document);
	const names = lists.map(({ path }) => nodePath.basename(path)).filter(name => !matchesAny(name, include));
	const tasks = documents.flatMap(document => document.tasks);
	const priorities = lists.flatMap(wordsWithoutPriority);
	return {
		include: [...include, ...distinct(names)],
		owners: [...distinct(documents.flatMap(ownersOf))],
		statuses: Object.fromEntries(
			distinct(
				tasks
					.flatMap(task => (task.kind === 'item' ? [] : task.marks.filter(mark => mark.status === null)))
					.map(({ text }) => text.trim()),
			).map(word => [word, 'open' as const]),
		),
		priorities: Object.fromEntries(distinct(priorities).map(word => [word, word])),
	};
}

/** The owners of a list, unless it says itself whom there is. */
function ownersOf({ legend, tasks }: TaskDocument): readonly string[] {
	return legend.owners.size > 0 ? [] : tasks.flatMap(({ owners }) => owners.map(({ value }) => value));
}

/** The words that nothing explains: further numbers (`P9`), and what is no slip of a known one (`PI`). */
function wordsWithoutPriority({ document, findings }: FileReading): readonly string[] {
	return findings.flatMap(({ rule, finding: { span, fixes = [] } }) => {
		const word = document.text.slice(span.start, span.end);
		return rule === 'unknown-priority' && (/\d$/.test(word) || fixes.length === 0) ? [word] : [];
	});
}

function distinct(words: readonly string[]): readonly string[] {
	return [...new Set(words.filter(Boolean))].sort((a, b) => a.localeCompare(b, 'en'));
}

const remarks: Readonly<Record<keyof Initial['configuration'], string>> = {
	include: 'Names of the files that are task lists, in any case.',
	owners: 'Everybody who can own a task; another name is a problem.',
	statuses: 'Words that nothing explained. Say of each: open, in-progress, blocked, done or cancelled.',
	priorities: 'Priorities beside P0 to P3, each with what it means.',
};

function configText(configuration: Initial['configuration']): string {
	const entries = Object.entries(configuration).filter(([, value]) => Object.keys(value).length > 0);
	const parts = entries.map(([name, value]) => {
		const json = JSON.stringify(value, null, '\t').replaceAll('\n', '\n\t');
		return `\t// ${remarks[name as keyof typeof remarks]}\n\t"${name}": ${json}`;
	});
	return `{\n${parts.join(',\n')}\n}\n`;
}

function doneText({ path, files, configuration: { owners, statuses, priorities } }: Initial): string {
	const found = [
		howMany(files.length, 'task list', 'task lists'),
		...(owners.length > 0 ? [howMany(owners.length, 'owner', 'owners')] : []),
		...Object.keys(priorities).map(word => `priority ${word}`),
		...Object.keys(statuses).map(word => `status ${word}`),
	];
	return files.length === 0
		? `Wrote ${path} with the usual file names: no task list was found here.`
		: `Wrote ${path}, which fits what was found: ${found.join(', ')}.`;
}
