import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';

/** The most that each file of code may have, in bytes. */
const FILES: Readonly<Record<string, number>> = {
	// What a window without task lists loads.
	'extension.js': 53_000,
	// One file is all that a web extension host takes.
	'tally.js': 878_000,
	'cli.js': 798_000,
};

/** The most that may be, in bytes: the project's own code in the extension, its long texts, and what a user downloads. */
const MOST = { own: 724_000, texts: 112_000, vsix: 440_000 };

/** What terser and zopfli leave of what zlib makes: `npm run package` packs with them, which takes too long here. */
const TIGHTER = 0.935;

/** Everything that ships. Each entry stands for at least one file, and each file for one of them. */
const SHIPPED = [
	/^package\.json$/,
	/^package\.nls(?:\.[a-z]{2})?\.json$/,
	/^(?:CHANGELOG\.md|LICENSE)$/,
	/^dist\/(?:extension|tally)\.js$/,
	/^dist\/(?:texts|rules)\.json$/,
	/^dist\/(?:NOTICES\.txt|README\.md)$/,
	/^docs\/format\.md$/,
	/^l10n\/bundle\.l10n(?:\.[a-z]{2})?\.json$/,
	/^media\/(?:icon\.png|[a-z-]+\.(?:svg|md))$/,
	/^schema\/tally\.schema\.json$/,
	/^syntaxes\/[a-z.]+\.tmLanguage\.json$/i,
];

suite('the package', () => {
	let files: readonly string[];

	suiteSetup(async () => {
		// The types of vsce don't know yet that another file can stand in for the README.
		const options = { packageManager: PackageManager.None, readmePath: 'dist/README.md' };
		files = (await listFiles(options)).map(file => file.replaceAll('\\', '/'));
	});

	test('nothing ships but what is needed, and all of that does', () => {
		const unknown = files.filter(file => !SHIPPED.some(pattern => pattern.test(file)));
		const missing = SHIPPED.filter(pattern => !files.some(file => pattern.test(file)));
		assert.deepEqual({ unknown, missing }, { unknown: [], missing: [] });
	});

	test('whatever the manifest names ships, but the command line, which is no part of the extension', () => {
		const { bin, ...read } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: unknown };
		assert.deepEqual(bin, { tally: 'dist/cli.js' });
		const manifest = JSON.stringify(read);
		const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media|schema|syntaxes)\/[^"]+\.[a-z]+)"/g)].map(
			([, file]) => file,
		);
		assert.ok(named.length >= 4, 'it names its bundles, its icon and its grammar');
		for (const file of named) assert.ok(file && files.includes(file), `${file} does not ship`);
	});

	test('the README that ships has no pictures, links or commands that need the sources, and is the README otherwise', () => {
		const shipped = readFileSync('dist/README.md', 'utf8');
		assert.doesNotMatch(shipped, /!\[|npm (?:start|test)|\]\((?!https?:|#)/);
		const readme = readFileSync('README.md', 'utf8');
		const lines = readme.split(/^(?=## )/m).filter(part => !/^## (?:Try it|For those who work)/.test(part));
		for (const line of lines.join('').split('\n')) if (!/\]\(/.test(line)) assert.ok(shipped.includes(line), line);
	});

	test('what a user downloads stays small', () => {
		const names = files.reduce((sum, file) => sum + 2 * file.length + 100, 0);
		const deflated = files.reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length, 0);
		const packed = names + Math.round(deflated * TIGHTER);
		assert.ok(packed <= MOST.vsix, `about ${packed} bytes, at most ${MOST.vsix}`);
	});

	test('the files of code stay small, and so does our own code in them', () => {
		const sizes = JSON.parse(readFileSync('dist/sizes.json', 'utf8')) as Record<string, { bytes: number; own: number }>;
		assert.deepEqual(Object.keys(sizes).sort(), Object.keys(FILES).sort());
		for (const [name, { bytes }] of Object.entries(sizes))
			assert.ok(bytes <= (FILES[name] ?? 0), `${name} has ${bytes} bytes, at most ${FILES[name]}`);
		const own = sizes['tally.js']?.own ?? 0;
		assert.ok(own > 0 && own <= MOST.own, `${own} bytes of our own, at most ${MOST.own}`);
		const texts = statSync('dist/texts.json').size;
		assert.ok(texts <= MOST.texts, `${texts} bytes of long texts, at most ${MOST.texts}`);
	});
});
