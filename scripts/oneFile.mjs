// The extension is one file, in which what is imported later is evaluated later: a web extension host takes no more. The desktop takes
// the same one, behind a small file that knows when. esbuild divides code for `import` alone, so it does that first; what comes of it is
// bundled once more.
import { build } from 'esbuild';
import { statSync } from 'node:fs';
import path from 'node:path';
import { TEXTS } from './longTexts.mjs';

/** The file with all of the extension, in `dist/`. */
export const WHOLE = 'tally.js';

/** Stands for `require` until the second build: of that itself esbuild makes more, for hosts that have none. */
const LATER = 'requireLater';

/**
 * The plugin for the file with all of the extension. It has no `require` but for the editor, so the long texts are an array that is empty
 * until `src/bundledEngine.ts` fills it, which stands between the entry and the engine.
 */
export function inOneFile(texts) {
	return {
		name: 'in one file',
		setup(first) {
			const { outfile } = first.initialOptions;
			const options = divide(first, texts);
			toEngine(first, ({ resolveDir }) => ({ path: path.join(resolveDir, 'bundledEngine.ts') }));
			first.onEnd(async result => {
				if (result.errors.length > 0) return;
				const parts = partsOf(result);
				const [entry] = parts.values();
				const plugin = {
					name: 'parts',
					setup({ onResolve, onLoad }) {
						onResolve({ filter: /.*/ }, ({ path }) =>
							parts.has(path) ? { path: path.slice(2), namespace: 'part' } : { path, external: true },
						);
						onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({ contents: parts.get(`./${path}`).text }));
					},
				};
				const stdin = { contents: entry.text, sourcefile: entry.file };
				await build({ ...options, stdin, outfile, plugins: [plugin] });
				const inputs = Object.assign({}, ...[...parts.values()].map(({ inputs }) => inputs));
				result.metafile.outputs = outputsOf(outfile, inputs);
			});
		},
	};
}

/** The plugin for the file that the desktop begins with: its engine is that of the file with all. */
export function doorstep(texts) {
	return {
		name: 'doorstep',
		setup(only) {
			ownCode(only, texts);
			editorOnce(only, 'require');
			toEngine(only, () => ({ path: 'engine', namespace: 'whole' }));
			only.onLoad({ filter: /.*/, namespace: 'whole' }, () => ({
				contents: `export const start = async entrance => (await require('./${WHOLE}').loadEngine()).start(entrance);`,
			}));
			leaveRequired(only, 'whole');
		},
	};
}

/** The plugin for a file on its own that requires the long texts. */
export function withTexts(texts) {
	return {
		name: 'with texts',
		setup(only) {
			ownCode(only, texts, `require('./${TEXTS}')`);
			leaveRequired(only, 'texts');
		},
	};
}

/** Has a build make modules in memory, without their long texts, and gives the options of the second one, which makes a file of them. */
function divide(first, texts) {
	const { outfile, minify, charset, target } = first.initialOptions;
	delete first.initialOptions.outfile;
	const outdir = path.dirname(outfile);
	Object.assign(first.initialOptions, { outdir, splitting: true, format: 'esm', sourcemap: 'inline', write: false });
	ownCode(first, texts, '[]');
	editorOnce(first, LATER);
	return {
		...{ minify, charset, target, bundle: true, format: 'cjs', platform: 'neutral', sourcemap: true },
		...{ define: { [LATER]: 'require' }, supported: { 'dynamic-import': false } },
		...{ allowOverwrite: true, logLevel: 'warning' },
	};
}

/** Has a build take our own code without its long texts, and those from somewhere else. */
function ownCode({ onLoad, onResolve }, texts, textsFrom) {
	// Each file's own import of the editor would copy all its names, forty times: they share one that copies nothing.
	const codeOf = file =>
		texts.codeOf(file).replace("import * as vscode from 'vscode'", "import { vscode } from 'vscode'");
	onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => ({ contents: codeOf(file), loader: 'ts' }));
	onResolve({ filter: /^tally:texts$/ }, ({ path }) => ({ path, namespace: 'texts' }));
	onLoad({ filter: /.*/, namespace: 'texts' }, () => ({ contents: `export const texts = ${textsFrom};` }));
}

/** The module that our files share as the editor. */
function editorOnce({ onLoad, onResolve }, require) {
	onResolve({ filter: /^vscode$/ }, ({ path, namespace }) =>
		namespace === 'editor' ? { path, external: true } : { path, namespace: 'editor' },
	);
	onLoad({ filter: /.*/, namespace: 'editor' }, () => ({ contents: `export const vscode = ${require}('vscode');` }));
}

/** Has a build leave what a module of the plugin requires to when it runs. */
function leaveRequired({ onResolve }, namespace) {
	onResolve({ filter: /.*/, namespace }, ({ path }) => ({ path, external: true }));
}

/** Says what the entry of the extension finds where it imports the engine. */
function toEngine({ onResolve }, found) {
	onResolve({ filter: /^\.\/engine$/ }, args => (path.basename(args.importer) === 'extension.ts' ? found(args) : null));
}

/** What stands in a metafile of a file, made of those inputs, and of its source map. */
function outputsOf(outfile, inputs) {
	const map = `${outfile}.map`;
	return { [outfile]: { bytes: statSync(outfile).size, inputs }, [map]: { bytes: statSync(map).size, inputs: {} } };
}

/** What a build made, by the names under which its parts import one another; the entry first. */
function partsOf({ outputFiles, metafile: { outputs } }) {
	const named = Object.keys(outputs).sort((a, b) => Number(!outputs[a].entryPoint) - Number(!outputs[b].entryPoint));
	return new Map(
		named.map(output => {
			const { path: file, text } = outputFiles.find(({ path: file }) => file === path.resolve(output));
			return [`./${path.basename(output)}`, { file, text, inputs: outputs[output].inputs }];
		}),
	);
}
