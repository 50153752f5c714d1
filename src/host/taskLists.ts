import * as vscode from 'vscode';
import type { TextSource, Documents, Reading } from '../workspace/documents';
import { isTaskList, type UnreadText } from '../workspace/taskList';
import { matchesAny } from '../util/filePattern';
import { hashOf } from '../util/hashOf';
import type { FileChoices } from './fileChoices';
import type { EditorSettings } from './settings';

/** The documents of the editor that Tally reads, and how it reads them. */
export class TaskLists<Finding> {
	readonly #documents: Documents<Finding>;
	readonly #settings: EditorSettings;
	readonly #choices: FileChoices;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #disposables: vscode.Disposable[];
	/** What is read, or how, has changed for all documents: settings, or a file switched on or off. */
	readonly onDidChangeAll = this.#changed.event;

	constructor(documents: Documents<Finding>, settings: EditorSettings, choices: FileChoices) {
		this.#documents = documents;
		this.#settings = settings;
		this.#choices = choices;
		const refresh = (): void => {
			documents.clear();
			this.#changed.fire();
		};
		this.#disposables = [
			this.#changed,
			settings.onDidChange(refresh),
			choices.onDidChange(refresh),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => documents.forget(uri.toString())),
		];
	}

	/** The reading of an open document; null for one that Tally leaves alone. */
	read(document: vscode.TextDocument): Reading<Finding> | null {
		if (document.languageId !== 'markdown' || document.isClosed || !isUsersText(document.uri)) return null;
		return this.readText(document.uri, {
			uri: document.uri.toString(),
			version: document.version,
			getText: () => document.getText(),
		});
	}

	/** The reading of a text from anywhere; null for one that Tally leaves alone. */
	readText(uri: vscode.Uri, source: TextSource): Reading<Finding> | null {
		const read = (): Reading<Finding> => this.#documents.get(source);
		return this.#isTaskList(uri, { text: source.getText, document: () => read().document }) ? read() : null;
	}

	/** The reading of a closed file's text, which is not kept; null for one that Tally leaves alone. */
	readOnce(uri: vscode.Uri, source: TextSource): Reading<Finding> | null {
		let reading: Reading<Finding> | null = null;
		const read = (): Reading<Finding> => (reading ??= this.#documents.readOnce(source));
		return this.#isTaskList(uri, { text: source.getText, document: () => read().document }) ? read() : null;
	}

	/** Whether a file's name alone, or what was said by hand, makes it a task list. */
	isNamedAsTaskList(uri: vscode.Uri): boolean {
		return this.#isTaskList(uri, null);
	}

	/** Whether it was said by hand that a file is to be left alone. */
	isSwitchedOff(uri: vscode.Uri): boolean {
		return this.#choices.of(uri) === 'off';
	}

	/** Whether a file is left alone whatever it holds. */
	isExcluded(uri: vscode.Uri): boolean {
		const choice = this.#choices.of(uri);
		const path = this.#settings.pathOf(uri);
		return choice === 'off' || (choice === null && matchesAny(path, this.#settings.for(uri).exclude));
	}

	/** Everything besides its text that the reading of a file hangs on, as one number. */
	keyOf(uri: vscode.Uri): number {
		return hashOf(JSON.stringify([this.#settings.for(uri), this.#choices.of(uri)]));
	}

	#isTaskList(uri: vscode.Uri, text: UnreadText | null): boolean {
		const path = this.#settings.pathOf(uri);
		return isTaskList(path, this.#settings.for(uri), this.#choices.of(uri), text);
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
	}
}

/** Not the other side of a comparison, an output channel, a chat answer: only what can be a user's file. */
export function isUsersText({ scheme }: vscode.Uri): boolean {
	if (scheme === 'untitled') return true;
	return scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
