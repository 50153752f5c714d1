import ignore, { type Ignore } from 'ignore';
import { parentOf } from './parentOf';

/** With more stars in one segment, or more `**`, a path that nearly fits takes time without an end: such a pattern is passed over. */
const MOST_STARS = 4;
const MOST_DOUBLE_STARS = 3;

/**
 * What the `.gitignore` files of a folder and of those below it leave out, by git's rules: the deepest file that speaks of a
 * path decides, and nothing in a folder that is left out comes back. Paths are relative to the folder, with forward slashes.
 */
export class IgnoredFiles {
	readonly #files = new Map<string, Ignore>();
	readonly #folders = new Map<string, boolean>();

	/** Takes in the text of the `.gitignore` in a folder; the topmost is `''`. What was taken in for that folder before goes. */
	add(folder: string, text: string): void {
		const patterns = text.split(/\r?\n/).filter(line => !isHostile(line));
		this.#files.set(folder, ignore({ allowRelativePaths: true }).add(patterns));
		this.#folders.clear();
	}

	/** Forgets the `.gitignore` of a folder. */
	remove(folder: string): void {
		if (this.#files.delete(folder)) this.#folders.clear();
	}

	/** Whether a file is left out, by itself or with a folder that it stands in. */
	hasFile(path: string): boolean {
		return this.#files.size > 0 && (this.hasFolder(parentOf(path)) || this.#isLeftOut(path, ''));
	}

	/** Whether a folder is left out, by itself or with one that it stands in. */
	hasFolder(path: string): boolean {
		if (path === '' || this.#files.size === 0) return false;
		const known = this.#folders.get(path);
		if (known !== undefined) return known;
		const isLeftOut = this.hasFolder(parentOf(path)) || this.#isLeftOut(path, '/');
		this.#folders.set(path, isLeftOut);
		return isLeftOut;
	}

	#isLeftOut(path: string, end: '/' | ''): boolean {
		for (let folder = path; folder !== ''; ) {
			folder = parentOf(folder);
			const found = this.#files.get(folder)?.test((folder ? path.slice(folder.length + 1) : path) + end);
			if (found?.ignored) return true;
			if (found?.unignored) return false;
		}
		return false;
	}
}

function isHostile(pattern: string): boolean {
	return (
		pattern.split('**').length - 1 > MOST_DOUBLE_STARS ||
		pattern.split('/').some(segment => segment.split('*').length - 1 > MOST_STARS)
	);
}
