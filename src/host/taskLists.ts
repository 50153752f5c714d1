import * as vscode from 'vscode';
import type { TextSource, Documents, Reading } from '../workspace/documents';
import { decideUnread, isTaskList, readsAsTaskList, type UnreadText } from '../workspace/taskList';
import type { Settings } from '../config/defaultSettings';
import { matchesAny } from '../util/filePattern';
import { hashOf } from '../util/hashOf';
import type { FileChoices } from './fileChoices';
import { isUsersMarkdown } from './usersMarkdown';
import { message } from '../util/message';
import type { EditorSettings } from './settings';
import { translate } from './translate';

/** Milliseconds until it is shown that something is being read. */
const SLOW = 700;

/** The documents of the editor that Tally reads, and how it reads them. */
export class TaskLists<Finding> {
	readonly #documents: Documents<Finding>;
	readonly #settings: EditorSettings;
	readonly #choices: FileChoices;
	/** Thousands of files share a few settings. */
	readonly #hashes = new WeakMap<Settings, number>();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #disposables: vscode.Disposable[];
	/** Documents that are being read. */
	readonly #slow = new Set<string>();
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

	/** The reading of an open document, now; null for one that Tally leaves alone. */
	read(document: vscode.TextDocument): Reading<Finding> | null {
		const source = sourceOf(document);
		return source && this.readText(document.uri, source);
	}

	/** The reading of an open document, without holding up the editor; null for one that Tally leaves alone or that changed meanwhile. */
	ready(document: vscode.TextDocument): Promise<Reading<Finding> | null> {
		return this.#prepare(document, source => this.#documents.ready(source));
	}

	/** The same with what the rules find. */
	checked(document: vscode.TextDocument): Promise<Reading<Finding> | null> {
		return this.#prepare(document, source => this.#documents.checked(source));
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
		const settings = this.#settings.for(uri);
		const hash = this.#hashes.get(settings) ?? hashOf(JSON.stringify(settings));
		this.#hashes.set(settings, hash);
		return hashOf(`${hash} ${this.#choices.of(uri)}`);
	}

	async #prepare(
		document: vscode.TextDocument,
		read: (source: TextSource) => Promise<Reading<Finding> | null>,
	): Promise<Reading<Finding> | null> {
		const source = sourceOf(document);
		if (!source) return null;
		const { uri } = document;
		const { getText } = source;
		const decided = decideUnread(this.#settings.pathOf(uri), this.#settings.for(uri), this.#choices.of(uri), getText);
		if (decided === false) return null;
		const reading = await this.#withProgress(source.uri, read(source));
		return reading && (decided ?? readsAsTaskList(reading.document)) ? reading : null;
	}

	/** Shows that something is read when it lasts; once for each document. */
	async #withProgress<T>(uri: string, work: Promise<T>): Promise<T> {
		if (this.#slow.has(uri)) return work;
		this.#slow.add(uri);
		const timer = setTimeout(() => {
			const title = translate(message('Reading the task list …'));
			void vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () => work);
		}, SLOW);
		return work.finally(() => {
			clearTimeout(timer);
			this.#slow.delete(uri);
		});
	}

	#isTaskList(uri: vscode.Uri, text: UnreadText | null): boolean {
		const path = this.#settings.pathOf(uri);
		return isTaskList(path, this.#settings.for(uri), this.#choices.of(uri), text);
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
	}
}

function sourceOf(document: vscode.TextDocument): TextSource | null {
	if (!isUsersMarkdown(document)) return null;
	return { uri: document.uri.toString(), version: document.version, getText: () => document.getText() };
}
