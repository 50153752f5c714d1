// The words of seventeen languages, the patterns made of them and what Tally says are a sixth of its code. They are data, which the desktop
// and the web extension can share: the build moves them to one file beside the bundles, and leaves the place of each in their stead.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { lazyPatterns } from './lazyPatterns.mjs';
import { tightLists } from './tightLists.mjs';

/** A shorter text is not worth its place. */
const LONG = 24;

/** The file they are moved to, in `dist/`. */
export const TEXTS = 'texts.json';

/** A file of ours as it is bundled: its patterns as texts, its lists without white space. */
function sourceOf(file) {
	return lazyPatterns(tightLists(readFileSync(file, 'utf8')));
}

/** The long texts of some files of ours. */
export class LongTexts {
	#files;
	#places = new Map();

	constructor(files) {
		this.#files = new Map([...new Set(files)].sort().map(file => [path.resolve(file), readTexts(file)]));
		for (const { found } of this.#files.values())
			for (const { text } of found) if (!this.#places.has(text)) this.#places.set(text, this.#places.size);
	}

	/** All of them, each at its place. */
	get all() {
		return [...this.#places.keys()];
	}

	/** The code of a file with the places of its long texts instead of them; each line stays where it is. */
	codeOf(file) {
		if (!this.#files.has(file)) return sourceOf(file);
		const { code, found } = readTexts(file, this.#files.get(file));
		let made = '';
		let from = 0;
		for (const { start, end, text, around } of found) {
			// One that was written while the build watches has no place yet.
			if (!this.#places.has(text)) continue;
			const lines = code.slice(start, end).replace(/[^\n]/g, '');
			made += code.slice(from, start) + around(`texts$[${this.#places.get(text)}${lines}]`);
			from = end;
		}
		return from === 0 ? code : `import { texts as texts$ } from 'tally:texts'; ${made}${code.slice(from)}`;
	}
}

/** The code of a file and the long texts in it, or what is known of it where it is still the same. */
function readTexts(file, known) {
	const code = sourceOf(file);
	return known?.code === code ? known : { code, found: longTextsOf(code) };
}

/** The files that the extension of an entry loads only when there is something to do, and no file that it needs from the start. */
export async function filesLoadedLater(entry, options) {
	const { metafile } = await build({
		...options,
		...{ entryPoints: [entry], outdir: 'dist', format: 'esm', splitting: true, metafile: true, write: false },
		external: ['vscode'],
	});
	const { outputs } = metafile;
	const first = Object.keys(outputs).find(name => outputs[name].entryPoint === entry);
	const atOnce = new Set([first]);
	for (const output of atOnce)
		for (const { path, kind } of outputs[output].imports)
			if (kind === 'import-statement' && path in outputs) atOnce.add(path);
	const later = Object.keys(outputs).filter(name => !atOnce.has(name));
	return later.flatMap(name => Object.keys(outputs[name].inputs)).filter(file => /^src\/.*\.ts$/.test(file));
}

/** Where long texts stand in a file, first one first, and what stands around a place there instead of one. */
function longTextsOf(code) {
	const found = [];
	const add = (node, text, around) => {
		if (text.length >= LONG) found.push({ start: node.getStart(file), end: node.end, text, around });
	};
	const visit = (node, parent, inFunction) => {
		if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		const raw = ts.isTaggedTemplateExpression(parent) && parent.tag.getText(file) === 'String.raw';
		if (ts.isStringLiteral(node)) {
			if (isValue(node, parent)) add(node, node.text, place => place);
		} else if (ts.isNoSubstitutionTemplateLiteral(node)) {
			if (raw) add(node, node.rawText, place => `\`\${${place}}\``);
			else if (!ts.isTaggedTemplateExpression(parent)) add(node, node.text, place => place);
		} else if (ts.isTemplateExpression(node)) {
			if (!raw && ts.isTaggedTemplateExpression(parent)) return;
			const textOf = piece => (raw ? piece.rawText : piece.text);
			add(node.head, textOf(node.head), place => `\`\${${place}}\${`);
			for (const { expression, literal } of node.templateSpans) {
				visit(expression, node, inFunction);
				const last = literal.kind === ts.SyntaxKind.TemplateTail;
				add(literal, textOf(literal), place => `}\${${place}}${last ? '`' : '${'}`);
			}
			return;
		} else if (ts.isRegularExpressionLiteral(node) && !inFunction) {
			// One in a function is made once as it stands, and at each call by `RegExp`.
			const end = node.text.lastIndexOf('/');
			add(node, node.text.slice(1, end), place => `new RegExp(${place}, '${node.text.slice(end + 1)}')`);
		}
		const within = inFunction || ts.isFunctionLike(node) || ts.isClassElement(node);
		ts.forEachChild(node, child => visit(child, node, within));
	};
	const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest);
	visit(file, file, false);
	return found;
}

/** Whether a string is a value: neither the name of a property, nor a module, nor a directive. */
function isValue(node, parent) {
	const isName = parent.name === node || parent.propertyName === node;
	return !isName && !ts.isExpressionStatement(parent) && parent.expression?.kind !== ts.SyntaxKind.ImportKeyword;
}
