// The desktop extension and the command line are files that share their code and load one another when there is need: nothing
// lies in two of them. The web extension is one file with such parts in it. esbuild divides code for `import` alone, so it does
// that first; what comes of it is bundled once more, for `require`.
import { build } from 'esbuild';
import { statSync } from 'node:fs';
import path from 'node:path';
import { TEXTS } from './longTexts.mjs';

/** Stands for `require` until then: of that itself esbuild makes more, for hosts that have none. */
const LATER = 'requireLater';

/**
 * The plugin for entries with names and a folder: each becomes a file, and what some of them share becomes one that is named
 * after them, such as `engine-cli.js`. `banners` stand at the top of entries. The entry `apart` only divides: what it needs is
 * not in one file with what needs it, and nobody loads it alone.
 */
export function inFiles(banners, apart, texts) {
	return {
		name: 'in files',
		setup(first) {
			const { outdir } = first.initialOptions;
			const options = divide(first, texts, `${LATER}('./${TEXTS}')`);
			remarkApart(first);
			first.onEnd(async result => {
				if (result.errors.length > 0) return;
				const parts = partsOf(result);
				const outputs = {};
				for (const { file, name, text, inputs } of parts.values()) {
					if (name === `${apart}.js`) continue;
					const outfile = path.join(outdir, name);
					const rename = ({ path }) => ({ path: parts.has(path) ? `./${parts.get(path).name}` : path, external: true });
					await build({
						...options,
						stdin: { contents: text, sourcefile: file },
						outfile,
						banner: { js: banners[name] ?? '' },
						plugins: [{ name: 'files', setup: ({ onResolve }) => onResolve({ filter: /.*/ }, rename) }],
					});
					Object.assign(outputs, outputsOf(outfile, inputs));
				}
				result.metafile.outputs = outputs;
			});
		},
	};
}

/**
 * The plugin for one entry and one file, in which what is imported later is evaluated later. It has no `require`, so the long texts are an
 * array that is empty until `src/webEngine.ts` fills it, which stands between the entry and the engine.
 */
export function inOneFile(texts) {
	return {
		name: 'in one file',
		setup(first) {
			const { outfile } = first.initialOptions;
			const options = divide(first, texts, '[]');
			first.onResolve({ filter: /^\.\/engine$/ }, ({ importer, resolveDir }) =>
				path.basename(importer) === 'extension.ts' ? { path: path.join(resolveDir, 'webEngine.ts') } : null,
			);
			first.onEnd(async result => {
				if (result.errors.length > 0) return;
				const parts = partsOf(result);
				const byFile = new Map([...parts.values()].map(part => [part.file, part]));
				const [entry] = parts.values();
				await build({
					...options,
					stdin: { contents: entry.text, sourcefile: entry.file },
					outfile,
					plugins: [
						{
							name: 'parts',
							setup({ onResolve, onLoad }) {
								onResolve({ filter: /.*/ }, ({ path }) =>
									parts.has(path) ? { path: parts.get(path).file } : { path, external: true },
								);
								onLoad({ filter: /.*/ }, ({ path }) => ({ contents: byFile.get(path).text }));
							},
						},
					],
				});
				const inputs = Object.assign({}, ...[...parts.values()].map(({ inputs }) => inputs));
				result.metafile.outputs = outputsOf(outfile, inputs);
			});
		},
	};
}

/** Has a build make modules in memory, without their long texts, and gives the options of the second one, which makes files of them. */
function divide({ initialOptions, onLoad, onResolve }, texts, textsFrom) {
	const { outfile, outdir = path.dirname(outfile), minify, charset, target } = initialOptions;
	delete initialOptions.outfile;
	Object.assign(initialOptions, { outdir, splitting: true, format: 'esm', sourcemap: 'inline', write: false });
	// Each file's own import of the editor would copy all its names, forty times: they share one that copies nothing.
	onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => ({
		contents: texts.codeOf(file).replace("import * as vscode from 'vscode'", "import { vscode } from 'vscode'"),
		loader: 'ts',
	}));
	onResolve({ filter: /^tally:texts$/ }, ({ path }) => ({ path, namespace: 'texts' }));
	onLoad({ filter: /.*/, namespace: 'texts' }, () => ({ contents: `export const texts = ${textsFrom};` }));
	onResolve({ filter: /^vscode$/ }, ({ path }) => ({ path, namespace: 'editor' }));
	onLoad({ filter: /.*/, namespace: 'editor' }, () => ({ contents: `export const vscode = ${LATER}('vscode');` }));
	return {
		...{ minify, charset, target, bundle: true, format: 'cjs', platform: 'neutral', sourcemap: true },
		...{ define: { [LATER]: 'require' }, supported: { 'dynamic-import': false } },
		...{ allowOverwrite: true, logLevel: 'warning' },
	};
}

/** What stands in a metafile of a file, made of those inputs, and of its source map. */
function outputsOf(outfile, inputs) {
	const map = `${outfile}.map`;
	return { [outfile]: { bytes: statSync(outfile).size, inputs }, [map]: { bytes: statSync(map).size, inputs: {} } };
}

/** Remark, as large as all rules and asked by few documents, stays out of the files that ask it. */
function remarkApart({ onResolve, onLoad }) {
	onResolve({ filter: /\/askRemark$/ }, ({ path }) => ({ path, namespace: 'apart' }));
	onLoad({ filter: /.*/, namespace: 'apart' }, () => ({
		contents: `export const askRemark = text => ${LATER}('./remark.js').askRemark(text);`,
	}));
}

/** What a build made, by the names under which its parts import one another; entries first. */
function partsOf({ outputFiles, metafile: { outputs } }) {
	const users = new Map();
	const use = (output, entry) => {
		if (users.get(output)?.includes(entry)) return;
		users.set(output, [...(users.get(output) ?? []), entry]);
		for (const { path, kind } of outputs[output].imports)
			if (kind === 'import-statement' && path in outputs) use(path, entry);
	};
	const entries = Object.keys(outputs).filter(output => outputs[output].entryPoint);
	for (const entry of entries) users.set(entry, []);
	for (const entry of entries) use(entry, path.basename(entry, '.js'));
	return new Map(
		[...users].map(([output, of]) => {
			const { entryPoint, inputs } = outputs[output];
			const { path: file, text } = outputFiles.find(({ path: file }) => file === path.resolve(output));
			const name = entryPoint ? path.basename(output) : `${of.join('-')}.js`;
			return [`./${path.basename(output)}`, { file, name, text, inputs }];
		}),
	);
}
