import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Message, message } from '../util/message';
import type { Span } from '../util/span';
import type { SomeSettings } from './defaultSettings';
import { readObject } from './readObject';
import { fileSchema } from './settings';

const LONGEST = 1 << 20;
const MOST_ERRORS = 10;

/** Something in a configuration file that can't be used, and where. */
export interface ConfigProblem {
	readonly span: Span;
	readonly message: Message;
}

/** A configuration file as it was read. */
export interface ConfigFile {
	/** What counts instead of the settings of those names. */
	readonly settings: SomeSettings;
	readonly problems: readonly ConfigProblem[];
}

/**
 * Reads the text of a `.tally.json`: JSON in which comments and commas at the end are allowed. Never throws: what can't be used
 * is a problem at its place and left out, everything else counts, also where the file is broken further down.
 */
export function readConfigFile(text: string): ConfigFile {
	if (text.length > LONGEST) return failed(message('The file is larger than 1 MB, the most for a configuration.'));
	const errors: ParseError[] = [];
	try {
		const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true, allowEmptyContent: true });
		const problems = errors.slice(0, MOST_ERRORS).map(error => syntaxProblem(error, text));
		if (!root) return { settings: {}, problems };
		if (root.type !== 'object')
			return {
				settings: {},
				problems: [...problems, { span: spanOf(root), message: message('A configuration is an object in braces.') }],
			};
		const { good, issues } = readObject(fileSchema, getNodeValue(root), '');
		const { $schema: _, ...settings } = good;
		const found = issues.map(issue => ({ span: spanAt(root, issue.path, issue.isName), message: issue.message }));
		return {
			settings,
			problems: [...problems, ...repeatedNames(root), ...found].sort((a, b) => a.span.start - b.span.start),
		};
	} catch (error) {
		// Brackets in tens of thousands of brackets.
		if (error instanceof RangeError) return failed(message('The file is nested too deeply.'));
		throw error;
	}
}

function failed(text: Message): ConfigFile {
	return { settings: {}, problems: [{ span: { start: 0, end: 0 }, message: text }] };
}

/** The numbers are those of `ParseErrorCode`, a const enum that esbuild does not see through. */
function syntaxProblem({ error, offset, length }: ParseError, text: string): ConfigProblem {
	const start = Math.min(offset, text.length);
	const span = { start, end: Math.min(text.length, start + length) };
	const found = text.slice(span.start, Math.min(span.end, span.start + 20));
	const expected = { 3: '"name"', 4: '"value"', 5: ':', 6: ',', 7: '}', 8: ']' }[error as number];
	if (expected !== undefined)
		return {
			span,
			message:
				found === ''
					? message('The file ends where {0} is missing.', expected)
					: message('{0} stands where {1} is missing.', found, expected),
		};
	return { span, message: message('This is no JSON: {0}', found) };
}

/** Names that stand twice in one object: the last counts. */
function* repeatedNames(node: Node): Iterable<ConfigProblem> {
	const seen = new Set<unknown>();
	for (const child of node.children ?? []) {
		const name = node.type === 'object' ? child.children?.[0] : undefined;
		if (name && seen.has(name.value))
			yield {
				span: spanOf(name),
				message: message('{0} stands here a second time; the last one counts.', String(name.value)),
			};
		if (name) seen.add(name.value);
		yield* repeatedNames(child);
	}
}

/** The place of the value, or of the name, at a path; of the nearest thing around it where there is none. */
function spanAt(root: Node, path: readonly PropertyKey[], isName: boolean): Span {
	let at = root;
	for (const [index, part] of path.entries()) {
		const children: readonly Node[] = at.children ?? [];
		if (at.type === 'array') at = children[Number(part)] ?? at;
		else {
			const [name, value] = children.findLast(({ children: [key] = [] }) => key?.value === part)?.children ?? [];
			const next = isName && index === path.length - 1 ? name : (value ?? name);
			at = next ?? at;
		}
	}
	return spanOf(at);
}

function spanOf({ offset, length }: Node): Span {
	return { start: offset, end: offset + length };
}
