// Gives the properties of our own objects short names in the bundles: esbuild shortens variables, but has to take any
// property for one that somebody else knows. Which are ours alone the types say (mangledNames.mjs).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';

const CACHE = 'out/names.json';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$';

/**
 * The names of properties that become short, by entry point, each with its short one; the same sources always give the same.
 * Asking the types takes as long as checking them, so the answer is kept until a source changes.
 */
export async function shortNames(entries) {
	const key = digest();
	const known = existsSync(CACHE) ? JSON.parse(readFileSync(CACHE, 'utf8')) : {};
	if (known.key === key) return known.names;
	const { namesOf } = await import('./mangledNames.mjs');
	const names = Object.fromEntries(namesOf(entries).map(found => [found.entry, shortened(found)]));
	mkdirSync(path.dirname(CACHE), { recursive: true });
	writeFileSync(CACHE, JSON.stringify({ key, names }));
	return names;
}

/** The plugin of esbuild that puts them in: in our own files, the packages' stay as they are. */
export function shorten(names) {
	const mangleProps = new RegExp(`^(?:${Object.keys(names).join('|')})$`);
	return {
		name: 'short names',
		setup({ onLoad }) {
			onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
				if (file.includes('node_modules')) return null;
				const { code, warnings } = await transform(readFileSync(file, 'utf8'), {
					loader: 'ts',
					target: 'es2022',
					tsconfigRaw: { compilerOptions: { target: 'es2022', verbatimModuleSyntax: true } },
					mangleProps,
					mangleCache: { ...names },
					sourcefile: file,
					sourcemap: 'inline',
					charset: 'utf8',
				});
				return { contents: file.endsWith('.data.ts') ? withJoinedLists(code) : code, warnings, loader: 'js' };
			});
		},
	};
}

/** Lists of many words as one text that is taken apart when it is loaded: two bytes less for each word. */
function withJoinedLists(code) {
	return code.replace(
		/\[\s*"[^"\\|]*"(?:,\s*"[^"\\|]*"){7,}\s*\]/g,
		list => `"${JSON.parse(list).join('|')}".split("|")`,
	);
}

/** The shortest names for those that are used most; never one that something is called already. */
function shortened({ uses, kept }) {
	const free = freeNames(new Set([...Object.keys(uses), ...Object.keys(kept)]));
	const ours = Object.keys(uses).filter(name => name.length > 2 && !Object.hasOwn(kept, name));
	ours.sort((a, b) => uses[b] - uses[a] || (a < b ? -1 : 1));
	return Object.fromEntries(ours.map(name => [name, free.next().value]));
}

function* freeNames(taken) {
	for (const first of ['', ...LETTERS]) for (const last of LETTERS) if (!taken.has(first + last)) yield first + last;
}

/** One text for everything the names hang on. */
function digest() {
	const hash = createHash('sha256');
	const sources = readdirSync('src', { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
		.map(entry => path.join(entry.parentPath, entry.name));
	for (const file of [
		...sources.sort(),
		'tsconfig.json',
		'package-lock.json',
		'scripts/shortNames.mjs',
		'scripts/namePlaces.mjs',
		'scripts/readSources.mjs',
		'scripts/mangledNames.mjs',
	])
		hash.update(`${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}
