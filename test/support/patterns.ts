import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
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

type Signs = ReadonlySet<string>;
const ALPHABET = [
	...Array.from({ length: 127 }, (_, code) => String.fromCharCode(code)),
	...'\u00a0éдש中٣：（）【】，。–—…✅🔴',
];

const signsByNode = new Map<string, Signs>();

/**
 * What makes a pattern take far more than twice the time for twice the text: a repetition in a repetition where one run of
 * characters can be shared out between them in many ways (`(\w+\s*)*`). Gives the repetitions as they are written.
 */
export function nestedRepeats(source: string, flags: string): readonly string[] {
	const unicode = flags.includes('u');
	const ast = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, unicode);
	const found: string[] = [];

	/** What a node that stands for one character can be. */
	function signsOf(raw: string): Signs {
		const key = `${raw} ${flags}`;
		const known = signsByNode.get(key);
		if (known) return known;
		const one = new RegExp(`^${raw}$`, flags.replace(/[gy]/g, ''));
		const signs = new Set(ALPHABET.filter(sign => one.test(sign)));
		signsByNode.set(key, signs);
		return signs;
	}

	/** All characters that a node can hold. */
	function within(node: AST.Element | AST.Alternative): Signs {
		if (node.type === 'Alternative') return new Set(node.elements.flatMap(each => [...within(each)]));
		if (node.type === 'Group' || node.type === 'CapturingGroup')
			return new Set(node.alternatives.flatMap(each => [...within(each)]));
		if (node.type === 'Quantifier') return within(node.element);
		return node.type === 'Assertion' || node.type === 'Backreference' ? new Set() : signsOf(node.raw);
	}

	/** Whether a node can hold nothing but some of the characters. */
	function canBe(node: AST.Element | AST.Alternative, signs: Signs): boolean {
		if (node.type === 'Alternative') return node.elements.every(each => canBe(each, signs));
		if (node.type === 'Group' || node.type === 'CapturingGroup')
			return node.alternatives.some(each => canBe(each, signs));
		if (node.type === 'Quantifier') return node.min === 0 || canBe(node.element, signs);
		if (node.type === 'Assertion' || node.type === 'Backreference') return true;
		return [...signsOf(node.raw)].some(sign => signs.has(sign));
	}

	/** The endless repetitions in a node beside which it can hold nothing but what they repeat. */
	function shared(node: AST.Element | AST.Alternative): readonly AST.Quantifier[] {
		if (node.type === 'Alternative')
			return node.elements.flatMap((each, at) =>
				shared(each).filter(inner =>
					node.elements.every((other, index) => index === at || canBe(other, within(inner.element))),
				),
			);
		if (node.type === 'Group' || node.type === 'CapturingGroup') return node.alternatives.flatMap(shared);
		if (node.type !== 'Quantifier') return [];
		return node.max === Number.POSITIVE_INFINITY ? [node, ...shared(node.element)] : shared(node.element);
	}

	function visit(node: AST.Element | AST.Alternative | AST.Pattern): void {
		if (node.type === 'Quantifier') {
			if (node.max === Number.POSITIVE_INFINITY && shared(node.element).length > 0) found.push(node.raw);
			visit(node.element);
		} else if ('alternatives' in node) for (const each of node.alternatives) visit(each);
		else if (node.type === 'Alternative') for (const each of node.elements) visit(each);
	}
	visit(ast);
	return found;
}
