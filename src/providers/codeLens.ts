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
					const found = lenses(reading.document, reading.graph, reading.uri, translate);
					const near = found.length <= FEW ? EVERYWHERE : linesNearScreen(document);
					let last: vscode.CodeLens | null = null;
					return found.map(lens => {
						// Those of one task share its place.
						const isSame: boolean = last !== null && shown.get(last)?.span === lens.span;
						last = new vscode.CodeLens(isSame && last ? last.range : toRange(reading.document.lines, lens.span));
						shown.set(last, lens);
						const { line } = last.range.start;
						if (near.some(([first, end]) => first <= line && line <= end)) last.command = callOf(lens);
						return last;
					});
				}),
			resolveCodeLens: made =>
				guard.run('lens', made, () => {
					const lens = shown.get(made);
					if (lens) made.command = callOf(lens);
					return made;
				}),
		},
	);
}

/**
 * Up to so many lenses get their calls at once, of more only those near what is on screen. The editor asks for the others when
 * they come into view; when it meanwhile takes a new list of lenses, it goes on with calls that it has thrown away, and a click
 * on those is an error until the text changes.
 */
const FEW = 500;

/** Lines above and below what is on screen whose lenses get their calls at once. */
const MARGIN = 60;

type Lines = readonly [first: number, last: number];

const EVERYWHERE: readonly Lines[] = [[0, Infinity]];

function linesNearScreen(document: vscode.TextDocument): readonly Lines[] {
	return vscode.window.visibleTextEditors
		.filter(editor => editor.document === document)
		.flatMap(editor => editor.visibleRanges)
		.map(({ start, end }) => [start.line - MARGIN, end.line + MARGIN]);
}

function callOf({ message, command }: Lens): vscode.Command {
	const title = inert(translate(message));
	// The editor shows a lens whose command has no id as plain words.
	return command ? { title, command: command.id, arguments: [...command.arguments] } : { title, command: '' };
}
