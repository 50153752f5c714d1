import * as vscode from 'vscode';
import { type Lens, lenses, type Lines } from '../features/lenses';
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

/**
 * Puts a line over each task and section: what can be done, what it waits for, how far it is. In a long list over those near what is
 * on screen: the editor takes a second after each key to move and draw those of ten thousand tasks. All have their calls from the start,
 * since the editor goes on with lenses that it has thrown away when it is to ask for calls one by one, and a click on those is an error.
 */
export function registerCodeLens({ lists, settings, guard }: CodeLensDeps): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	/** The lines of long lists that have got theirs. */
	const given = new WeakMap<vscode.TextDocument, readonly Lines[]>();
	return vscode.Disposable.from(
		changed,
		lists.onDidChangeAll(() => changed.fire()),
		vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document } }) => {
			const lines = given.get(document);
			if (lines && !onScreen(document, MARGIN / 2).every(screen => isWithin(lines, screen))) changed.fire();
		}),
		vscode.languages.registerCodeLensProvider(
			{ language: 'markdown' },
			{
				onDidChangeCodeLenses: changed.event,
				provideCodeLenses: document =>
					guard.wait('lenses', [], async () => {
						const { 'codeLens.enabled': enabled, 'codeLens.finishedTasks': finished } = settings.for(document.uri);
						const reading = enabled ? await lists.ready(document) : null;
						if (!reading) return [];
						const near = reading.document.tasks.length > LONG ? onScreen(document, MARGIN) : [];
						if (near.length > 0) given.set(document, near);
						else given.delete(document);
						const found = lenses(
							reading.document,
							reading.graph,
							reading.uri,
							translate,
							near.length > 0 ? near : undefined,
							finished,
						);
						return found.map(lens => new vscode.CodeLens(toRange(reading.document.lines, lens.span), callOf(lens)));
					}),
			},
		),
	);
}

/** A list of more tasks and boxes is a long one. Where lenses come into view they move the lines beneath them, so no shorter one. */
const LONG = 1000;

/** Lines above and below what is on screen that have lenses too; asked for anew when half of them are passed. */
const MARGIN = 200;

/** What the editors that show a document have on screen, with some lines around it. */
function onScreen(document: vscode.TextDocument, margin: number): readonly Lines[] {
	return vscode.window.visibleTextEditors
		.filter(editor => editor.document === document)
		.flatMap(editor => editor.visibleRanges)
		.map(({ start, end }) => [Math.max(0, start.line - margin), Math.min(document.lineCount - 1, end.line + margin)]);
}

function isWithin(all: readonly Lines[], [first, last]: Lines): boolean {
	return all.some(([start, end]) => start <= first && last <= end);
}

function callOf({ message, command }: Lens): vscode.Command {
	const title = inert(translate(message));
	// The editor shows a lens whose command has no id as plain words.
	return command ? { title, command: command.id, arguments: [...command.arguments] } : { title, command: '' };
}
