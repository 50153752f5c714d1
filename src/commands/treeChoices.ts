import * as vscode from 'vscode';
import { type Filter, filters, type Grouping, groupings } from '../features/treeShape';
import { type Commands, dismissed, done, type Outcome } from '../host/commands';
import { translate } from '../host/translate';
import type { TreeChoices } from '../host/treeChoices';
import { type Message, message } from '../util/message';

/** What the commands in the title of the view need from around them. */
export interface TreeChoicesDeps {
	readonly commands: Commands;
	readonly choices: TreeChoices;
}

/** Registers the choice of lists, "show all tasks", "group tasks by" and "filter tasks"; the latter two take their answer as an argument, or ask. */
export function registerTreeChoices({ commands, choices }: TreeChoicesDeps): vscode.Disposable {
	return vscode.Disposable.from(
		commands.register('tally.showAllLists', () => keep(choices, { scope: 'all' })),
		commands.register('tally.showCurrentList', () => keep(choices, { scope: 'current' })),
		commands.register('tally.showAllTasks', () => keep(choices, { filter: 'all' })),
		commands.register('tally.groupTasks', async answer => {
			const title = message('Group tasks by');
			const grouping = await choose(title, groupings, groupingLabel, choices.grouping, answer);
			return grouping ? keep(choices, { grouping }) : dismissed;
		}),
		commands.register('tally.filterTasks', async answer => {
			const filter = await choose(message('Show'), filters, filterLabel, choices.filter, answer);
			return filter ? keep(choices, { filter }) : dismissed;
		}),
	);
}

async function keep(choices: TreeChoices, choice: Parameters<TreeChoices['set']>[0]): Promise<Outcome> {
	await choices.set(choice);
	return done;
}

async function choose<T extends string>(
	title: Message,
	values: readonly T[],
	labelOf: (value: T) => Message,
	current: T,
	answer: unknown,
): Promise<T | undefined> {
	const given = values.find(value => value === answer);
	if (given) return given;
	const items = values.map(value => ({
		label: `$(${value === current ? 'check' : 'blank'}) ${translate(labelOf(value))}`,
		value,
	}));
	return (await vscode.window.showQuickPick(items, { title: translate(title) }))?.value;
}

function groupingLabel(grouping: Grouping): Message {
	switch (grouping) {
		case 'automatic':
			return message('What the list has: priority and owner, else section');
		case 'priority':
			return message('Priority and owner');
		case 'priority-only':
			return message('Priority');
		case 'owner':
			return message('Owner');
		case 'section':
			return message('Section');
		case 'status':
			return message('Status');
		case 'due':
			return message('Due date');
		case 'flat':
			return message('Nothing: in the order of the list');
	}
}

function filterLabel(filter: Filter): Message {
	switch (filter) {
		case 'all':
			return message('All tasks');
		case 'open':
			return message('Unfinished tasks');
		case 'ready':
			return message('Ready tasks');
	}
}
