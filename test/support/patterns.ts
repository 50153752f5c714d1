import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A pattern as it stands in a source. */
export interface LiteralPattern {
	readonly file: string;
	readonly line: number;
	readonly source: string;
	readonly flags: string;
}

/** All patterns that are written as such in the sources below a folder. */
export function literalPatterns(root: string): readonly LiteralPattern[] {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
	return files.flatMap(file => {
		const found: LiteralPattern[] = [];
		const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
		const visit = (node: ts.Node): void => {
			ts.forEachChild(node, visit);
			if (!ts.isRegularExpressionLiteral(node)) return;
			const end = node.text.lastIndexOf('/');
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			found.push({ file, line: line + 1, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
		};
		visit(source);
		return found;
	});
}
