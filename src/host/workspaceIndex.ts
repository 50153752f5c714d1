import * as vscode from 'vscode';
import { type FileEntry, fileEntry, isFileEntry } from '../features/fileEntry';
import type { CheckedFinding } from '../rules/check';
import { message } from '../util/message';
import { type Indexed, TaskIndex } from '../workspace/taskIndex';
import { Debouncer } from './debouncer';
import type { Guard } from './guard';
import type { EditorSettings } from './settings';
import type { TaskLists } from './taskLists';
import { translate } from './translate';
import { openDocument, refOf, uriOf, WATCHED, type WorkspaceFiles } from './workspaceFiles';

const QUIET = 200;
/** Typing changes the counts of a list at most this often. */
const QUIET_TYPING = 1000;
const SAVED_AFTER = 5000;
/** A scan that is over sooner shows no progress. */
const SHORT = 500;
/** The names that the patterns of the watcher mean. */
const NAMES = /\.(?:md|markdown|gitignore)$/i;
/** With more changes at a time (another branch, say) everything is looked at. */
const MANY = 50;

/** What the index of the workspace needs from around it. */
export interface WorkspaceIndexDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly settings: EditorSettings;
	readonly files: WorkspaceFiles;
	readonly guard: Guard;
	/** Where the workspace's own data is kept; undefined without a folder. */
	readonly storage: vscode.Uri | undefined;
	/** The version of Tally: another one may read otherwise. */
	readonly version: string;
}

/**
 * All task lists of the window, kept current by one watcher. It begins to look for them when it is first asked to, and not at
 * all where nobody does.
 */
export class WorkspaceIndex {
	readonly #deps: WorkspaceIndexDeps;
	readonly #index: TaskIndex<FileEntry>;
	readonly #debouncer = new Debouncer();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #fileChanged = new vscode.EventEmitter<vscode.Uri>();
	readonly #disposables: vscode.Disposable[];
	readonly #pending = new Map<string, vscode.Uri>();
	/** The lists, or what is kept of them, have changed; fires once things are quiet. */
	readonly onDidChange = this.#changed.event;
	/** A Markdown file was written, made or deleted. */
	readonly onDidChangeFile = this.#fileChanged.event;
	#scanning: Promise<void> | null = null;
	#isDue = true;
	#isWanted = false;
	/** Whether lists may have gone unheard: a folder that goes and comes back at once is told as if nothing were. */
	#isDoubtful = false;

	constructor(deps: WorkspaceIndexDeps) {
		this.#deps = deps;
		const { lists } = deps;
		this.#index = new TaskIndex<FileEntry>({
			files: deps.files,
			isExcluded: file => lists.isExcluded(uriOf(file)),
			isNamed: file => lists.isNamedAsTaskList(uriOf(file)),
			keyOf: file => lists.keyOf(uriOf(file)),
			read: (file, text) => deps.guard.run('reading a file', null, () => this.#read(uriOf(file), text)),
			now: () => performance.now(),
			pause: () => new Promise(resolve => setTimeout(resolve, 0)),
			changed: () => this.#debouncer.schedule('changed', QUIET, () => this.#tell()),
		});
		const watcher = vscode.workspace.createFileSystemWatcher(WATCHED, false, false, true);
		// A folder that goes takes its files along without a word about each, and one that comes may bring some.
		const folders = vscode.workspace.createFileSystemWatcher('**', false, true, false);
		const changed = (uri: vscode.Uri): void => {
			if (!uri.path.endsWith('.gitignore')) this.#fileChanged.fire(uri);
			this.#look(uri, QUIET);
		};
		const created = (uri: vscode.Uri): void => {
			this.#isDoubtful = true;
			changed(uri);
		};
		const vanished = (uri: vscode.Uri): void => {
			if (NAMES.test(uri.path)) changed(uri);
			else for (const file of this.#index.removeFolder(uri.toString())) this.#fileChanged.fire(uriOf(file));
		};
		const rescan = (): void => this.#rescan();
		this.#disposables = [
			...[this.#debouncer, this.#changed, this.#fileChanged, watcher, folders],
			...[watcher.onDidCreate(created), watcher.onDidChange(changed)],
			...[folders.onDidCreate(uri => void this.#lookIntoFolder(uri)), folders.onDidDelete(vanished)],
			...[vscode.workspace.onDidChangeWorkspaceFolders(rescan), lists.onDidChangeAll(rescan)],
			vscode.workspace.onDidRenameFiles(rescan),
			vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#look(uri, QUIET)),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#look(uri, QUIET)),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.#look(document.uri, QUIET_TYPING)),
		];
	}

	/** The task lists as far as they are known; all of them once `start` has come to its end. */
	get lists(): readonly Indexed<FileEntry>[] {
		return this.#index.lists;
	}

	/** Looks for task lists, the first time in the files of all folders, later only where something has changed. */
	start(): Promise<void> {
		this.#isWanted = true;
		if (!this.#isDue) return this.#scanning ?? Promise.resolve();
		this.#scanning ??= this.#deps.guard
			.wait('looking for task lists', undefined, async () => {
				while (this.#isDue) await this.#scan();
			})
			.finally(() => {
				this.#scanning = null;
			});
		return this.#scanning;
	}

	/** Looks at one file now. */
	async look(uri: vscode.Uri): Promise<void> {
		const ref = refOf(uri);
		if (ref.folder === '' && !openDocument(ref.uri)) this.#index.remove(ref.uri);
		else await this.#index.update(ref);
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
	}

	#read(uri: vscode.Uri, text: string): FileEntry | null {
		const { lists } = this.#deps;
		const open = openDocument(uri.toString());
		const reading = open
			? lists.read(open)
			: lists.readOnce(uri, { uri: uri.toString(), version: 0, getText: () => text });
		if (!reading) return null;
		const findings = this.#hasProblems(uri) ? reading.findings : [];
		return fileEntry(reading.document, reading.graph, reading.uri, findings);
	}

	#hasProblems(uri: vscode.Uri): boolean {
		const which = this.#deps.settings.for(uri)['problems.closedFiles'];
		return which === 'all' || (which === 'named' && this.#deps.lists.isNamedAsTaskList(uri));
	}

	#look(uri: vscode.Uri, delay: number): void {
		if (!this.#isWanted || !NAMES.test(uri.path) || uri.scheme === 'git') return;
		this.#pending.set(uri.toString(), uri);
		this.#debouncer.schedule('pending', delay, () => void this.#lookAtPending());
	}

	async #lookAtPending(): Promise<void> {
		const uris = [...this.#pending.values()];
		this.#pending.clear();
		if (uris.length > MANY || uris.some(({ path }) => path.endsWith('.gitignore'))) return this.#rescan();
		if (this.#isDoubtful) await this.#deps.guard.wait('looking at known files', undefined, () => this.#index.verify());
		this.#isDoubtful = false;
		for (const uri of uris) await this.#deps.guard.wait('looking at a changed file', undefined, () => this.look(uri));
	}

	/** What a folder brings along when it comes is not always told. */
	async #lookIntoFolder(uri: vscode.Uri): Promise<void> {
		if (!this.#isWanted || uri.path.slice(uri.path.lastIndexOf('/')).includes('.')) return;
		const isFolder = await vscode.workspace.fs.stat(uri).then(
			({ type }) => type === vscode.FileType.Directory,
			// Gone again.
			() => false,
		);
		if (isFolder) this.#rescan();
	}

	#rescan(): void {
		this.#isDue = true;
		if (this.#isWanted) this.#debouncer.schedule('scan', QUIET, () => void this.start());
	}

	async #scan(): Promise<void> {
		this.#isDue = false;
		const source = new vscode.CancellationTokenSource();
		let tell: (done: number, all: number) => void = () => {};
		const scanned = this.#firstThenScan(source.token, (done, all) => tell(done, all));
		const showing = setTimeout(() => {
			const options = {
				location: vscode.ProgressLocation.Notification,
				cancellable: true,
				title: translate(message('Looking for task lists')),
			};
			void vscode.window.withProgress(options, async (progress, token) => {
				token.onCancellationRequested(() => source.cancel());
				let before = 0;
				tell = (done, all) => {
					const share = (100 * done) / all;
					progress.report({ increment: share - before });
					before = share;
				};
				await scanned;
			});
		}, SHORT);
		try {
			await scanned;
		} finally {
			clearTimeout(showing);
			source.dispose();
		}
		this.#changed.fire();
		this.#save();
	}

	async #firstThenScan(token: vscode.CancellationToken, progress: (done: number, all: number) => void): Promise<void> {
		const cache = this.#cache();
		if (cache && this.#index.isEmpty)
			try {
				const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(cache));
				this.#index.remember(text, isFileEntry);
			} catch {
				// The first session in this workspace: there is nothing to remember.
			}
		await this.#index.scan({ isCancelled: () => token.isCancellationRequested, progress });
	}

	#tell(): void {
		this.#changed.fire();
		this.#debouncer.schedule('save', SAVED_AFTER, () => this.#save());
	}

	/** The version of Tally is part of the name: what another one remembers is of no use. */
	#cache(): vscode.Uri | null {
		const { storage, version } = this.#deps;
		return storage ? vscode.Uri.joinPath(storage, `index-${version}.json`) : null;
	}

	#save(): void {
		const cache = this.#cache();
		if (!cache) return;
		const bytes = new TextEncoder().encode(this.#index.toText());
		void this.#deps.guard.wait('saving the index', undefined, async () => vscode.workspace.fs.writeFile(cache, bytes));
	}
}
