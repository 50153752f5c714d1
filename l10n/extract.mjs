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
			const [template] = node.arguments;
			if (!template || !ts.isStringLiteralLike(template)) {
				const { line } = source.getLineAndCharacterOfPosition(node.getStart());
				throw new Error(`${path.relative(process.cwd(), file)}:${line + 1}: the template is not a literal`);
			}
			found.add(template.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	fs.writeFileSync(path.join(folder, 'bundle.l10n.json'), bundle());
