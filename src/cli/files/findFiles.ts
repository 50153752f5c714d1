import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { type Message, message } from '../../util/message';
import { matchesAny } from '../../util/filePattern';
import { readProblem } from './readFile';

/** A file to read, by the path that is shown, or one that can't be and why. */
export type Found = { readonly path: string } | { readonly path: string; readonly error: Message };

/** What stands for standard input among paths. */
export const STANDARD_INPUT = '-';

/**
 * The files that paths mean, each once, in the order given and by name inside a folder. A file that is named is read
 * whatever its name; in folders the patterns choose, and `node_modules` and folders with a leading dot are passed over.
 */
export function* findFiles(paths: readonly string[], patterns: readonly string[]): Generator<Found> {
	const seen = new Set<string>();
	for (const path of paths)
		for (const found of path === STANDARD_INPUT ? [{ path }] : findIn(path, patterns)) {
			const identity = 'error' in found || path === STANDARD_INPUT ? found.path : realPath(found.path);
			if (seen.has(identity)) continue;
			seen.add(identity);
			yield found;
		}
}

function* findIn(path: string, patterns: readonly string[]): Generator<Found> {
	let isFolder: boolean;
	try {
		isFolder = statSync(path).isDirectory();
	} catch (error) {
		return yield { path, error: readProblem(error) };
	}
	if (!isFolder) return yield { path };
	// `TODO.md` that is a folder is more likely an accident than a place for task lists; a slash says it is meant.
	if (/\.(?:md|markdown)$/i.test(path)) return yield { path, error: folderNamedLikeFile(path) };
	let isEmpty = true;
	for (const found of walk(path, patterns)) {
		isEmpty = false;
		yield found;
	}
	if (isEmpty) yield { path, error: message('No file in this folder matches the patterns: {0}.', patterns.join(', ')) };
}

/** The files below a folder, a folder's own before those of the folders in it. */
function* walk(root: string, patterns: readonly string[]): Generator<Found> {
	const top = root.replace(/(?<=.)[/\\]+$/, '');
	const join = (folder: string, name: string): string =>
		folder === '.' ? name : `${folder === '/' ? '' : folder}/${name}`;
	const open = [{ folder: top, relative: '' }];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const { folder, relative } = at;
		let entries: Dirent[];
		try {
			entries = readdirSync(folder, { withFileTypes: true });
		} catch (error) {
			yield { path: folder, error: readProblem(error) };
			continue;
		}
		const folders: { folder: string; relative: string }[] = [];
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = join(folder, entry.name);
			const within = relative ? `${relative}/${entry.name}` : entry.name;
			if (!entry.isDirectory()) {
				// A link may lead to a folder; those are not followed, since they can lead round in a circle.
				if (matchesAny(within, patterns) && !(entry.isSymbolicLink() && isFolder(path))) yield { path };
			} else if (matchesAny(within, patterns)) yield { path, error: folderNamedLikeFile(path) };
			else if (entry.name !== 'node_modules' && !entry.name.startsWith('.'))
				folders.push({ folder: path, relative: within });
		}
		open.push(...folders.reverse());
	}
}

function folderNamedLikeFile(path: string): Message {
	return message('It is a folder, not a file; {0} with a slash at the end reads what is in it.', `${path}/`);
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		// It is gone, or a link that leads nowhere; reading it will say so.
		return path;
	}
}
