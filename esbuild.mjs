// Bundles what ships: the desktop and the web extension, the command line and the pages of the rules, into dist/.
//   --tests   also transpiles src/ and test/ to out/, file by file, and bundles the suite for the web extension host
//   --watch   keeps rebuilding dist/
// What an earlier build left is overwritten, and only the rest removed, afterwards: an editor or a test run that is
// using dist/ or out/ meanwhile must not find them empty.
import { build, context } from 'esbuild';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LongTexts, TEXTS, filesLoadedLater } from './scripts/longTexts.mjs';
import { WHOLE, doorstep, inOneFile, withTexts } from './scripts/oneFile.mjs';
import { withoutUnused } from './scripts/unusedParts.mjs';

/** What the editor and the command line show of each rule. */
const RULE_PAGES = 'dist/rules.json';
const watch = process.argv.includes('--watch');
const common = {
	bundle: true,
	format: 'cjs',
	minify: true,
	sourcemap: true,
	logLevel: 'warning',
	legalComments: 'none',
	charset: 'utf8',
	metafile: true,
	// Where a package has modules, those: what jsonc-parser has beside them asks for its parts when it runs.
	mainFields: ['module', 'main'],
	plugins: [withoutUnused],
	define: { 'process.env.NODE_ENV': '"production"' },
};
const node = { platform: 'node', target: 'node20' };
const texts = new LongTexts(await filesLoadedLater('src/extension.ts', { ...common, ...node }));
const bundles = {
	// All of the extension in one file, which is all that a web extension host takes. The worker condition: without it remark's
	// entity decoder asks for a DOM, which that host has not.
	extension: {
		...common,
		entryPoints: ['src/extension.ts'],
		platform: 'browser',
		target: 'es2022',
		conditions: ['worker'],
		outfile: `dist/${WHOLE}`,
		plugins: [inOneFile(texts), withoutUnused],
	},
	// What the desktop loads in every window, and the file above where there is something to do.
	doorstep: {
		...common,
		...node,
		entryPoints: ['src/extension.ts'],
		outfile: 'dist/extension.js',
		plugins: [doorstep(texts)],
	},
	cli: {
		...common,
		...node,
		entryPoints: ['src/cli/main.ts'],
		outfile: 'dist/cli.js',
		banner: { js: '#!/usr/bin/env node' },
		plugins: [withTexts(texts), withoutUnused],
	},
};

/** The module `tally:web-tests`: imports every test file of the web suite. */
const webTests = {
	name: 'web tests',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^tally:web-tests$/ }, ({ path }) => ({ path, namespace: 'web-tests' }));
		onLoad({ filter: /.*/, namespace: 'web-tests' }, () => ({
			contents: filesIn('test/web', '.test.ts')
				.map(file => `import ${JSON.stringify(`./${file.replaceAll('\\', '/')}`)};`)
				.join('\n'),
			resolveDir: process.cwd(),
		}));
	},
};

mkdirSync('dist', { recursive: true });
writeFileSync(`dist/${TEXTS}`, JSON.stringify(texts.all));
if (watch) {
	for (const options of Object.values(bundles))
		await (await context({ ...options, minify: false, logLevel: 'info' })).watch();
} else {
	const kept = [`dist/${TEXTS}`, RULE_PAGES, 'dist/sizes.json', 'dist/NOTICES.txt', 'dist/README.md'];
	writeFileSync(RULE_PAGES, JSON.stringify(rulePages()));
	const outputs = {};
	for (const options of Object.values(bundles)) Object.assign(outputs, (await build(options)).metafile.outputs);
	kept.push(...Object.keys(outputs).map(file => path.normalize(file)));
	const code = Object.entries(outputs).filter(([file]) => file.endsWith('.js'));
	const named = code.map(([file, output]) => [path.posix.relative('dist', file.replaceAll('\\', '/')), sizes(output)]);
	writeFileSync('dist/sizes.json', JSON.stringify(Object.fromEntries(named), null, '\t'));
	writeFileSync('dist/NOTICES.txt', notices(code.map(([, output]) => output)));
	writeFileSync('dist/README.md', shippedReadme(readFileSync('README.md', 'utf8')));
	chmodSync('dist/cli.js', 0o755);
	prune('dist', kept);
	if (process.argv.includes('--tests')) await buildTests();
}

/**
 * The README as the editor shows it of an installed extension: without pictures and links to files, which lead nowhere there, and without
 * what is for those who have the sources.
 */
function shippedReadme(text) {
	return text
		.replace(/^!\[.*\n\n?/gm, '')
		.replace(/^## (?:Try it|For those who work on Tally)\n[^]*?(?=^## )/gm, '')
		.replace(/\[([^\]\n]+)\]\((?!https?:|#)[^)\n]+\)/g, '$1');
}

/** Bytes of a bundle, of the project's own code in it, and of each package, largest first. */
function sizes({ bytes, inputs }) {
	const packages = {};
	let own = 0;
	for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
		const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
		if (name) packages[name] = (packages[name] ?? 0) + bytesInOutput;
		else own += bytesInOutput;
	}
	return { bytes, own, packages: Object.fromEntries(Object.entries(packages).sort((a, b) => b[1] - a[1])) };
}

/** The licences of the packages inside the bundles: those ask to be passed on with every copy. */
function notices(outputs) {
	const names = new Set(outputs.flatMap(output => Object.keys(sizes(output).packages)));
	return [...names]
		.sort()
		.map(name => {
			const folder = path.join('node_modules', name);
			const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
			const file = readdirSync(folder).find(entry => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
			const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
			return `${name} ${version} (${license})\n\n${text}\n`;
		})
		.join(`\n${'-'.repeat(80)}\n\n`);
}

/** The pages of the rules by their ids, in one file: as many as there are, packed one by one, are twice as large. */
function rulePages() {
	return Object.fromEntries(
		filesIn('src/rules', '.md').map(page => [path.basename(page, '.md'), readFileSync(page, 'utf8')]),
	);
}

async function buildTests() {
	const modules = await build({
		entryPoints: [...filesIn('src', '.ts'), ...filesIn('test', '.ts')].filter(file => !file.endsWith('.d.ts')),
		outbase: '.',
		outdir: 'out',
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		sourcemap: true,
		logLevel: 'warning',
		metafile: true,
	});
	const kept = Object.keys(modules.metafile.outputs);
	if (existsSync('test/web/index.ts')) kept.push(...(await buildWebTests()));
	for (const folder of ['src', 'test', 'web']) prune(path.join('out', folder), kept);
}

/** The suite of the web extension host in one file: a worker has neither node's modules nor a folder to look into. */
async function buildWebTests() {
	const strictAssert = path.resolve('test/web/strictAssert.js');
	const { metafile } = await build({
		entryPoints: ['test/web/index.ts'],
		bundle: true,
		outfile: 'out/web/index.js',
		format: 'cjs',
		platform: 'browser',
		target: 'es2022',
		external: ['vscode'],
		conditions: ['worker'],
		alias: { 'node:assert/strict': strictAssert, 'node:assert': strictAssert },
		define: { global: 'globalThis' },
		inject: ['test/web/processShim.js'],
		plugins: [webTests],
		sourcemap: true,
		logLevel: 'warning',
		metafile: true,
	});
	return Object.keys(metafile.outputs);
}

/** Removes the files of earlier builds, and the folders they leave empty. */
function prune(folder, kept) {
	const current = new Set(kept.map(file => path.normalize(file)));
	for (const file of filesIn(folder, '')) if (!current.has(file)) rmSync(file);
	const folders = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
	for (const entry of folders.filter(entry => entry.isDirectory()).reverse()) {
		const inner = path.join(entry.parentPath, entry.name);
		if (readdirSync(inner).length === 0) rmdirSync(inner);
	}
}

/** The files under a folder whose names end so. */
function filesIn(folder, extension) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile() && entry.name.endsWith(extension))
		.map(entry => path.join(entry.parentPath, entry.name));
}
