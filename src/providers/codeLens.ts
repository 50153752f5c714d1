import * as vscode from 'vscode';
import { type Lens, lenses } from '../features/lenses';
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
	const shown = new WeakMap<vscode.CodeLens, Lens>();
	return vscode.languages.registerCodeLensProvider(
		{ language: 'markdown' },
		{
			onDidChangeCodeLenses: lists.onDidChangeAll,
			provideCodeLenses: document =>
				guard.wait('lenses', [], async () => {
					const reading = settings.for(document.uri)['codeLens.enabled'] ? await lists.ready(document) : null;
					if (!reading) return [];
					let last: vscode.CodeLens | null = null;
					return lenses(reading.document, reading.graph, reading.uri, translate).map(lens => {
						// Those of one task share its place.
						const isSame: boolean = last !== null && shown.get(last)?.span === lens.span;
						last = new vscode.CodeLens(isSame && last ? last.range : toRange(reading.document.lines, lens.span));
						shown.set(last, lens);
						return last;
					});
				}),
			resolveCodeLens: made =>
				guard.run('lens', made, () => {
					const lens = shown.get(made);
					if (!lens) return made;
					const title = inert(translate(lens.message));
					const { command } = lens;
					// The editor shows a lens whose command has no id as plain words.
					made.command = command
						? { title, command: command.id, arguments: [...command.arguments] }
						: { title, command: '' };
					return made;
				}),
		},
	);
}
