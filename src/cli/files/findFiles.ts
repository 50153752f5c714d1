import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import nodePath from 'node:path';
import picomatch from 'picomatch';
import { matchesAny } from '../../util/filePattern';
import { IgnoredFiles } from '../../util/ignoredFiles';
import { type Message, message } from '../../util/message';
import { readProblem } from './readFile';

/** A file to read, by the path that is shown, or one that can't be and why. */
export type Found = { readonly path: string } | { readonly path: string; readonly error: Message };

/** Which files of a folder are task lists: those that the patterns mean and that are not excluded, seen from `base`, or from where the search began. */
export interface Selection {
	readonly patterns: readonly string[];
	readonly excluded: readonly string[];
	readonly base: string | null;
}

/** What stands for standard input among paths. */
export const STANDARD_INPUT = '-';

/** Whether a file is wanted, by its path, its folder and its path from where the search began. */
type Wanted = (path: string, folder: string, within: string) => boolean;

/**
 * The files that paths mean, each once, in the order given and by name inside a folder. A file that is named is read
 * whatever its name, and so is one that a glob means; in folders the patterns choose. What a `.gitignore` leaves out,
 * `node_modules` and folders with a leading dot are passed over.
 */
export function* findFiles(paths: readonly string[], selectionOf: (folder: string) => Selection): Generator<Found> {
	const seen = new Set<string>();
	for (const path of paths)
		for (const found of path === STANDARD_INPUT ? [{ path }] : findIn(path, selectionOf)) {
			const identity = 'error' in found || path === STANDARD_INPUT ? found.path : realPath(found.path);
			if (seen.has(identity)) continue;
			seen.add(identity);
			yield found;
		}
}

function* findIn(path: string, selectionOf: (folder: string) => Selection): Generator<Found> {
	let isFolder: boolean;
	try {
		isFolder = statSync(path).isDirectory();
	} catch (error) {
		const { base, isGlob } = picomatch.scan(path);
		return isGlob ? yield* matching(path, base) : yield { path, error: readProblem(error) };
	}
	if (!isFolder) return yield { path };
	// `TODO.md` that is a folder is more likely an accident than a place for task lists; a slash says it is meant.
	if (/\.(?:md|markdown)$/i.test(path)) return yield { path, error: folderNamedLikeFile(path) };
	const none = message('No file in this folder matches the patterns: {0}.', selectionOf(path).patterns.join(', '));
	yield* orNone(
		path,
		none,
		walk(path, (file, folder, within) => {
			const { patterns, excluded, base } = selectionOf(folder);
			const seen = base === null ? within : slashed(nodePath.relative(base, nodePath.resolve(file)));
			return matchesAny(seen, patterns) && !matchesAny(seen, excluded);
		}),
	);
}

function* matching(pattern: string, base: string): Generator<Found> {
	const isMatch = picomatch(pattern.replace(/^\.\//, ''));
	const none = message('No file matches this pattern.');
	yield* orNone(pattern, none, existsSync(base || '.') ? walk(base || '.', path => isMatch(path)) : []);
}

function* orNone(path: string, none: Message, found: Iterable<Found>): Generator<Found> {
	let isEmpty = true;
	for (const one of found) {
		isEmpty = false;
		yield one;
	}
	if (isEmpty) yield { path, error: none };
}

/** The wanted files below a folder, a folder's own before those of the folders in it. */
function* walk(root: string, isWanted: Wanted): Generator<Found> {
	const top = root.replace(/(?<=[^/\\]|^.)[/\\]+$/, '').replace(/^\.\/(?=.)/, '');
	const join = (folder: string, name: string): string =>
		folder === '.' ? name : `${folder === '/' ? '' : folder}/${name}`;
	const { ignored, lead } = ignoredAbove(top);
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
		if (entries.some(({ name }) => name === IGNORE_FILE)) addIgnored(ignored, folder, [...lead, relative]);
		const folders: { folder: string; relative: string }[] = [];
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = join(folder, entry.name);
			const within = relative ? `${relative}/${entry.name}` : entry.name;
			const fromTop = joined([...lead, within]);
			if (!entry.isDirectory()) {
				// A link may lead to a folder; those are not followed, since they can lead round in a circle.
				if (isWanted(path, folder, within) && !ignored.hasFile(fromTop) && !(entry.isSymbolicLink() && isFolder(path)))
					yield { path };
			} else if (entry.name === 'node_modules' || entry.name.startsWith('.') || ignored.hasFolder(fromTop)) continue;
			else if (/\.(?:md|markdown)$/i.test(path) && isWanted(path, folder, within))
				yield { path, error: folderNamedLikeFile(path) };
			else folders.push({ folder: path, relative: within });
		}
		open.push(...folders.reverse());
	}
}

const IGNORE_FILE = '.gitignore';

/**
 * What the `.gitignore` files above a folder say, from the folder with `.git` down, and the way from there to the folder. A
 * folder that is itself left out has been named on purpose: nothing above it counts then.
 */
function ignoredAbove(folder: string): { readonly ignored: IgnoredFiles; readonly lead: readonly string[] } {
	const ignored = new IgnoredFiles();
	const lead: string[] = [];
	let at = nodePath.resolve(folder);
	for (; !existsSync(nodePath.join(at, '.git')); at = nodePath.dirname(at)) {
		if (nodePath.dirname(at) === at) return { ignored, lead: [] };
		lead.unshift(nodePath.basename(at));
	}
	lead.forEach((_, index) => addIgnored(ignored, nodePath.join(at, ...lead.slice(0, index)), lead.slice(0, index)));
	return ignored.hasFolder(joined(lead)) ? { ignored: new IgnoredFiles(), lead: [] } : { ignored, lead };
}

function addIgnored(ignored: IgnoredFiles, folder: string, way: readonly string[]): void {
	try {
		ignored.add(joined(way), readFileSync(nodePath.join(folder, IGNORE_FILE), 'utf8'));
	} catch {
		// There is none, or it is a folder, or it may not be read: then it leaves out nothing.
	}
}

function joined(names: readonly string[]): string {
	return names.filter(Boolean).join('/');
}

function slashed(path: string): string {
	return nodePath.sep === '/' ? path : path.replaceAll(nodePath.sep, '/');
}

function folderNamedLikeFile(path: string): Message {
	return message('It is a folder, not a file; {0} with a slash at the end reads what is in it.', `${path}/`);
}

/** Whether a folder is there; a link that goes round in a circle is none, which reading it will say. */
export function isFolder(path: string): boolean {
	try {
		return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
	} catch {
		return false;
	}
}

function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		// It is gone, or a link that leads nowhere; reading it will say so.
		return path;
	}
}
