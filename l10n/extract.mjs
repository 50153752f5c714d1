// node l10n/extract.mjs   writes bundle.l10n.json: every template that src/ gives to `message`, for translators.
// The command line speaks English only, so src/cli has no part in it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = path.dirname(fileURLToPath(import.meta.url));
const sources = path.join(folder, '..', 'src');

/** The templates in the order of the alphabet. Throws where one is not a literal: it could not be translated. */
export function templates() {
	const found = new Set();
	for (const name of fs.readdirSync(sources, { recursive: true }))
		if (name.endsWith('.ts') && !name.startsWith('cli')) collect(path.join(sources, name), found);
	return [...found].sort();
}

/** The bundle as it stands in the file. */
export function bundle(texts = templates()) {
	return `${JSON.stringify(Object.fromEntries(texts.map(text => [text, text])), null, '\t')}\n`;
}

function collect(file, found) {
	const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
	const visit = node => {
		if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'message') {
			const texts = literals(node.arguments[0]);
			if (!texts) {
				const { line } = source.getLineAndCharacterOfPosition(node.getStart());
				throw new Error(`${path.relative(process.cwd(), file)}:${line + 1}: the template is not a literal`);
			}
			for (const text of texts) found.add(text);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
}

/** The text of a literal, or of both that a condition chooses from; null for anything else. */
function literals(node) {
	if (!node) return null;
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (!ts.isConditionalExpression(node)) return null;
	const [yes, no] = [literals(node.whenTrue), literals(node.whenFalse)];
	return yes && no && [...yes, ...no];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	fs.writeFileSync(path.join(folder, 'bundle.l10n.json'), bundle());
