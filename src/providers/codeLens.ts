import * as vscode from 'vscode';
import { lenses } from '../features/lenses';
import type { Guard } from '../host/guard';
import { toRange } from '../host/ranges';
import type { EditorSettings } from '../host/settings';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import { inert } from '../util/visible';
import type { CheckedFinding } from '../rules/check';

/** What the lenses need from around them. */
export interface CodeLensDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly settings: EditorSettings;
	readonly guard: Guard;
}

/** Puts a line over each task and section: what can be done, what it waits for, how far it is. */
export function registerCodeLens({ lists, settings, guard }: CodeLensDeps): vscode.Disposable {
	return vscode.languages.registerCodeLensProvider(
		{ language: 'markdown' },
		{
			onDidChangeCodeLenses: lists.onDidChangeAll,
			provideCodeLenses: document =>
				guard.wait('lenses', [], async () => {
					const reading = settings.for(document.uri)['codeLens.enabled'] ? await lists.ready(document) : null;
					if (!reading) return [];
					return lenses(reading.document, reading.graph, reading.uri, translate).map(({ span, message, command }) => {
						const title = inert(translate(message));
						return new vscode.CodeLens(
							toRange(reading.document.lines, span),
							// The editor shows a lens whose command has no id as plain words.
							command ? { title, command: command.id, arguments: [...command.arguments] } : { title, command: '' },
						);
					});
				}),
		},
	);
}
