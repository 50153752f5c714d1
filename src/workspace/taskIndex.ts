import { IgnoredFiles } from '../util/ignoredFiles';
import { hashOf } from '../util/hashOf';
import type { FileRef, Files, FileStamp } from './files';
import { type IndexRecord, readCache, writeCache } from './indexCache';

/** How long the index works before it lets others have their turn, in milliseconds. */
const SLICE = 10;
/** So many files are asked for at a time. */
const BATCH = 16;
/** A file that only its text could make a task list is passed over from here on, in bytes. */
const LARGE = 2 * 1024 * 1024;

/** What an index needs from around it. An entry is what is kept of a task list: plain data that JSON can hold. */
export interface IndexPorts<Entry> {
	readonly files: Files;
	/** Whether a file is left alone whatever it holds: it is switched off, or a pattern excludes it. */
	readonly isExcluded: (file: FileRef) => boolean;
	/** Whether its name or what was said by hand makes it a task list. */
	readonly isNamed: (file: FileRef) => boolean;
	/** A hash of everything besides its text that the entry of a file hangs on: settings, the version of Tally. */
	readonly keyOf: (file: FileRef) => number;
	/** What is to be kept of a text; null when it is no task list. */
	readonly read: (file: FileRef, text: string) => Entry | null;
	/** The time in milliseconds, and a turn for everybody else. */
	readonly now: () => number;
	readonly pause: () => Promise<void>;
	/** Something of what the index holds has changed. */
	readonly changed: () => void;
}

/** How a scan goes on: told after each file, asked whether it is still wanted. */
export interface ScanWatcher {
	readonly isCancelled: () => boolean;
	readonly progress: (done: number, all: number) => void;
}

/** A task list of the workspace. */
export interface Indexed<Entry> {
	readonly file: FileRef;
	readonly entry: Entry;
}

/**
 * The task lists of a workspace and what is kept of each. A file is read again only when its stamp and then its text are
 * other ones; the texts themselves are not kept. Nothing is looked at before the first `scan`.
 */
export class TaskIndex<Entry> {
	readonly #ports: IndexPorts<Entry>;
	#records = new Map<string, IndexRecord<Entry>>();
	readonly #turns = new Map<string, number>();
	readonly #ignored = new Map<string, IgnoredFiles>();
	#since = 0;

	constructor(ports: IndexPorts<Entry>) {
		this.#ports = ports;
	}

	/** The task lists, by folder and path. */
	get lists(): readonly Indexed<Entry>[] {
		const found: Indexed<Entry>[] = [];
		for (const { file, entry } of this.#records.values()) if (file && entry !== null) found.push({ file, entry });
		return found.sort((a, b) => compare(a.file.folder, b.file.folder) || byPath(a.file.path, b.file.path));
	}

	/** Whether it knows nothing yet. */
	get isEmpty(): boolean {
		return this.#records.size === 0;
	}

	/** What another session remembered; whatever can't be used is read anew. `isEntry` says what an entry looks like. */
	remember(text: string, isEntry: (value: unknown) => value is Entry): void {
		this.#records = readCache(text, isEntry);
	}

	/** What another session needs, for `remember`. */
	toText(): string {
		return writeCache([...this.#records.values()]);
	}

	/** Looks at all files; those that are known or named as task lists go first. Answers whether it came to its end. */
	async scan({ isCancelled, progress }: ScanWatcher): Promise<boolean> {
		this.#since = this.#ports.now();
		const found = await this.#ports.files.list();
		await this.#readIgnored(found.filter(isGitignore));
		const wanted = found.filter(file => !isGitignore(file) && this.#isWanted(file));
		this.#dropOthers(new Set(wanted.map(({ uri }) => uri)));
		const first: FileRef[] = [];
		const rest: FileRef[] = [];
		for (const file of wanted)
			(this.#records.get(file.uri)?.entry || this.#ports.isNamed(file) ? first : rest).push(file);
		const all = [...first, ...rest];
		for (let at = 0; at < all.length; at += BATCH) {
			if (isCancelled()) return false;
			const batch = all.slice(at, at + BATCH);
			const stamps = await Promise.all(batch.map(({ uri }) => this.#ports.files.stamp(uri)));
			for (const [index, file] of batch.entries()) await this.#look(file, stamps[index] ?? null);
			progress(Math.min(at + BATCH, all.length), all.length);
		}
		return true;
	}

	/** Looks at one file again: it was written, opened, edited or closed. */
	async update(file: FileRef): Promise<void> {
		this.#since = this.#ports.now();
		if (this.#isWanted(file)) await this.#look(file, await this.#ports.files.stamp(file.uri));
		else this.remove(file.uri);
	}

	/** Looks at the known task lists again, for files may have gone without a word: with a folder that is there again, say. */
	async verify(): Promise<void> {
		for (const { file } of this.lists) await this.update(file);
	}

	/** Forgets a file that is gone. */
	remove(uri: string): void {
		const known = this.#records.get(uri);
		this.#turns.delete(uri);
		if (this.#records.delete(uri) && known?.entry) this.#ports.changed();
	}

	/** Forgets a folder that is gone with everything in it; answers which task lists those were. */
	removeFolder(uri: string): readonly FileRef[] {
		const found = this.lists.filter(({ file }) => file.uri.startsWith(`${uri}/`)).map(({ file }) => file);
		for (const file of found) this.remove(file.uri);
		return found;
	}

	#isWanted(file: FileRef): boolean {
		return !this.#ports.isExcluded(file) && !this.#ignored.get(file.folder)?.hasFile(file.path);
	}

	async #readIgnored(files: readonly FileRef[]): Promise<void> {
		this.#ignored.clear();
		const texts = await Promise.all(files.map(({ uri }) => this.#ports.files.read(uri)));
		for (const [index, { folder, path }] of files.entries()) {
			const ignored = this.#ignored.get(folder) ?? new IgnoredFiles();
			ignored.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))), texts[index] ?? '');
			this.#ignored.set(folder, ignored);
		}
	}

	#dropOthers(uris: ReadonlySet<string>): void {
		for (const uri of [...this.#records.keys()]) if (!uris.has(uri)) this.remove(uri);
	}

	/** Reads a file if it is not as it was. Of several looks at one file the last one counts. */
	async #look(file: FileRef, stamp: FileStamp | null): Promise<void> {
		const { files, keyOf, isNamed } = this.#ports;
		const turn = (this.#turns.get(file.uri) ?? 0) + 1;
		this.#turns.set(file.uri, turn);
		const known = this.#records.get(file.uri);
		if (stamp === null) return this.remove(file.uri);
		const key = keyOf(file);
		const state = { file, stamp: stamp.value, isLasting: stamp.isLasting, key };
		if (known?.stamp === stamp.value && known.key === key) {
			this.#records.set(file.uri, { ...known, ...state });
			if (known.file === null && known.entry !== null) this.#ports.changed();
			return;
		}
		const text = stamp.size > LARGE && !isNamed(file) ? null : await files.read(file.uri);
		if (this.#turns.get(file.uri) !== turn) return;
		// What is no task list is as soon looked at again as compared.
		const isKnown = known !== undefined && known.key === key && known.entry !== null;
		const same = isKnown && text !== null && known.hash === hashOf(text) ? known : null;
		const entry = same ? same.entry : text === null ? null : this.#ports.read(file, text);
		const hash = same ? same.hash : text === null || entry === null ? 0 : hashOf(text);
		this.#records.set(file.uri, { ...state, hash, entry });
		if (entry !== known?.entry || known.file === null) if (entry !== null || known?.entry) this.#ports.changed();
		if (this.#ports.now() - this.#since < SLICE) return;
		await this.#ports.pause();
		this.#since = this.#ports.now();
	}
}

function isGitignore({ path }: FileRef): boolean {
	return path === '.gitignore' || path.endsWith('/.gitignore');
}

/** A folder's own files before those of the folders in it. */
function byPath(a: string, b: string): number {
	return a.split('/').length - b.split('/').length || compare(a, b);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
