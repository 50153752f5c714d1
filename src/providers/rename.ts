import * as vscode from 'vscode';
import { renamable, rename } from '../features/rename';
import { toWorkspaceEdit } from '../host/edits';
import type { Guard } from '../host/guard';
import { toOffset, toRange } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import type { CheckedFinding } from '../rules/check';
import type { Message } from '../util/message';

/** What renaming needs from around it. */
export interface RenameDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly guard: Guard;
}

/** Renames a task id with all that names it. The editor shows the text of an error that is thrown as the reason. */
export function registerRename({ lists, guard }: RenameDeps): vscode.Disposable {
	return vscode.languages.registerRenameProvider(
		{ language: 'markdown' },
		{
			prepareRename: async (document, position) => {
				const reading = await lists.ready(document);
				const found = guard.run('rename', null, () =>
					reading ? renamable(reading.graph, toOffset(reading.document.lines, position)) : null,
				);
				// Headings and links are left to Markdown's own renaming.
				if (!reading || !found) return undefined;
				return found.type === 'id' ? toRange(reading.document.lines, found.span) : refuse(found.reason);
			},
			provideRenameEdits: async (document, position, newName) => {
				const reading = await lists.ready(document);
				const found = guard.run('rename', null, () =>
					reading ? rename(reading.graph, toOffset(reading.document.lines, position), newName) : null,
				);
				if (!reading || !found) return undefined;
				return found.type === 'edits'
					? toWorkspaceEdit(document.uri, reading.document, found.edits)
					: refuse(found.reason);
			},
		},
	);
}

function refuse(reason: Message): never {
	throw new Error(translate(reason));
}
