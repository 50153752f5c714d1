import * as vscode from 'vscode';
import type { Reading } from '../workspace/documents';
import { Debouncer } from './debouncer';
import { type Files, markdownFiles } from './files';
import type { Guard } from './guard';
import type { TaskLists } from './taskLists';

const QUIET = 200;

/** The task list that the view shows: the one in front, else the last one that was, else the first one of the workspace. */
export class CurrentList<Finding> {
	readonly #lists: TaskLists<Finding>;
	readonly #files: Files;
	readonly #guard: Guard;
	readonly #debouncer = new Debouncer();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #disposables: vscode.Disposable[];
	/** The list, or its text, has changed; fires once things are quiet. */
	readonly onDidChange = this.#changed.event;
	#uri: vscode.Uri | null = null;

	constructor(lists: TaskLists<Finding>, files: Files, onDidChangeFile: vscode.Event<vscode.Uri>, guard: Guard) {
		this.#lists = lists;
		this.#files = files;
		this.#guard = guard;
		const refreshFile = (uri: vscode.Uri): void => {
			if (this.#uri === null || this.#isCurrent(uri)) this.#refresh();
		};
		this.#disposables = [
			this.#debouncer,
			this.#changed,
			onDidChangeFile(refreshFile),
			lists.onDidChangeAll(() => this.#refresh()),
			vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
			vscode.workspace.onDidChangeWorkspaceFolders(() => this.#refresh()),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => refreshFile(uri)),
			vscode.workspace.onDidChangeTextDocument(({ document }) => refreshFile(document.uri)),
		];
		this.#follow();
	}

	/** The list's reading as it is now; null when there is none. */
	async read(): Promise<Reading<Finding> | null> {
		const kept = this.#uri && (await this.readFile(this.#uri));
		if (kept) return kept;
		return this.#guard.wait('looking for a task list', null, () => this.#search());
	}

	/** The reading of any document, open or not; null when it is no task list. */
	async readFile(uri: vscode.Uri): Promise<Reading<Finding> | null> {
		const source = await this.#files.textOf(uri);
		if (!source) return null;
		return 'languageId' in source ? this.#lists.checked(source) : this.#lists.readText(uri, source);
	}

	/** Makes a document the current list, if it is a task list. */
	async show(uri: vscode.Uri): Promise<Reading<Finding> | null> {
		const reading = await this.readFile(uri);
		if (reading && !this.#isCurrent(uri)) {
			this.#uri = uri;
			this.#changed.fire();
		}
		return reading;
	}

	/** What is to be said where there is no list. */
	whyNone(): 'no-folder' | 'no-task-list' | 'switched-off' | 'plain-file' {
		const document = vscode.window.activeTextEditor?.document;
		if (document && this.#lists.isSwitchedOff(document.uri)) return 'switched-off';
		if (document?.languageId === 'markdown') return 'plain-file';
		return vscode.workspace.workspaceFolders?.length ? 'no-task-list' : 'no-folder';
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
	}

	#isCurrent(uri: vscode.Uri): boolean {
		return this.#uri?.toString() === uri.toString();
	}

	#refresh(): void {
		this.#debouncer.schedule('refresh', QUIET, () => this.#changed.fire());
	}

	/** A task list that comes to the front becomes the current one; anything else leaves it as it is. */
	#follow(): void {
		const document = vscode.window.activeTextEditor?.document;
		if (document && this.#isCurrent(document.uri)) return;
		void this.#guard.wait('reading the document in front', undefined, async () => {
			if (document && (await this.#lists.ready(document))) this.#uri = document.uri;
			else if (this.#uri !== null) return;
			this.#refresh();
		});
	}

	/** Among open documents first, then in the workspace by name: no other file is read for it. */
	async #search(): Promise<Reading<Finding> | null> {
		const open = vscode.workspace.textDocuments.map(({ uri }) => uri);
		const named = (await markdownFiles()).filter(uri => this.#lists.isNamedAsTaskList(uri));
		for (const uri of [...open, ...named]) {
			const reading = await this.readFile(uri);
			if (!reading) continue;
			this.#uri = uri;
			return reading;
		}
		this.#uri = null;
		return null;
	}
}
