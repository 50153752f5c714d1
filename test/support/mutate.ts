import type { TextEdit } from '../../src/edits/textEdit';
import { applyEdits, replacement } from '../../src/edits/textEdit';
import type { TaskDocument } from '../../src/model/document';
import type { Graph } from '../../src/model/graph';
import { buildGraph } from '../../src/model/graph';
import { parse } from '../../src/parser/parse';
import type { CheckedFinding } from '../../src/rules/check';
import { checkDocument } from '../../src/rules/check';
import type { Severity } from '../../src/rules/rule';
import { toText } from '../../src/util/message';
import type { Span } from '../../src/util/span';

/** A clean task list as it is read, and what changes of it are made from. */
export interface Fixture {
	readonly document: TaskDocument;
	readonly graph: Graph;
}

/** One rule that a change calls for. */
export interface Call {
	readonly rule: string;
	/** Places in the text before the change: the finding stands or points at the line of one of them; null for the changed lines. */
	readonly at: readonly Span[] | null;
}

/** One small change of a task list and what it has to lead to. */
export interface Mutation {
	/** What kind of change, in a few words. */
	readonly kind: string;
	readonly edits: readonly TextEdit[];
	/** Rules that must fire, each at its place. */
	readonly calls: readonly Call[];
	/** Rules that may fire as well, on the changed lines or on `concerns`. */
	readonly implies?: readonly string[];
	/** 0-based lines before the change that it is about; null for the whole document. */
	readonly concerns?: ReadonlySet<number> | null;
}

/** Rules that are off until they are chosen; here they all run. */
export const ALL_ON: Readonly<Record<string, Severity>> = { 'numbering-gap': 'information' };

/** Reads a list that has to be clean. */
export function fixtureOf(text: string): Fixture {
	const document = parse(text);
	return { document, graph: buildGraph(document) };
}

/** What all rules find in a text, one line each. */
export function findingsIn(text: string): readonly string[] {
	const document = parse(text);
	return checkDocument(document, buildGraph(document), ALL_ON).map(finding => printed(document, finding));
}

/** A change of what a span holds, with the rules that it calls for on its own line. */
export function change(
	{ document }: Fixture,
	kind: string,
	span: Span,
	newText: string,
	calls: readonly (string | Call)[],
	more: Pick<Mutation, 'implies' | 'concerns'> = {},
): Mutation {
	return { kind, edits: [replacement(document, span, newText)], calls: calls.map(asCall), ...more };
}

/** A rule that has to fire on the changed lines. */
export function here(rule: string): Call {
	return { rule, at: null };
}

/** What is wrong with the findings after a change: null if nothing is, else the kind, the lines and the findings. */
export function faultOf({ document: before }: Fixture, mutation: Mutation): string | null {
	const { kind, edits, calls, implies = [], concerns = new Set() } = mutation;
	const text = applyEdits(before.text, edits);
	const document = parse(text);
	const found = checkDocument(document, buildGraph(document), ALL_ON);
	const lines = new LineMap(before, document, edits);
	const faults: string[] = [];
	for (const { rule, at } of calls) {
		const wanted =
			at === null ? lines.changed : new Set(at.map(({ start }) => lines.after(before.lines.lineAt(start))));
		const isMet = found.some(each => each.rule === rule && linesOf(document, each).some(line => wanted.has(line)));
		const where = [...wanted].map(line => line + 1).join(', ');
		if (!isMet) faults.push(`${rule} does not fire on line ${where}`);
	}
	const expected = new Set([...calls.map(({ rule }) => rule), ...implies]);
	const near = new Set([...lines.changed, ...[...(concerns ?? [])].map(line => lines.after(line))]);
	for (const { at } of calls) for (const { start } of at ?? []) near.add(lines.after(before.lines.lineAt(start)));
	for (const each of found)
		if (!expected.has(each.rule)) faults.push(`${each.rule} was not called for`);
		else if (concerns !== null && !linesOf(document, each).some(line => near.has(line)))
			faults.push(`${each.rule} fires elsewhere`);
	if (faults.length === 0) return null;
	return [
		`${kind}: ${[...new Set(faults)].join('; ')}`,
		...lines.printed(),
		...found.map(each => `  ! ${printed(document, each)}`),
	].join('\n');
}

/** Which lines of two texts belong together. */
class LineMap {
	/** The lines that hold what was changed, in the text after. */
	readonly changed: ReadonlySet<number>;
	readonly #shifts: readonly { readonly line: number; readonly by: number }[];
	readonly #before: TaskDocument;
	readonly #after: TaskDocument;
	readonly #edits: readonly TextEdit[];

	constructor(before: TaskDocument, after: TaskDocument, edits: readonly TextEdit[]) {
		this.#before = before;
		this.#after = after;
		this.#edits = edits;
		this.#shifts = edits.map(({ span, oldText, newText }) => ({
			// Whole lines put in before a line move that line too.
			line: before.lines.lineAt(span.start) - (newText.endsWith('\n') && oldText === '' ? 1 : 0),
			by: newText.split('\n').length - oldText.split('\n').length,
		}));
		const changed = edits.flatMap(({ span, newText }) => {
			const first = before.lines.lineAt(span.start);
			const count = newText.replace(/\n$/, '').split('\n').length;
			const start = this.after(first) - (newText.endsWith('\n') ? newText.split('\n').length - 1 : 0);
			return Array.from({ length: count }, (_, at) => start + at);
		});
		this.changed = new Set(changed);
	}

	/** The line after the change that a line before it became. */
	after(line: number): number {
		return this.#shifts.reduce((so, shift) => (line > shift.line ? so + shift.by : so), line);
	}

	printed(): readonly string[] {
		const lines = [...new Set(this.#edits.map(({ span }) => this.#before.lines.lineAt(span.start)))];
		return [
			...lines.map(line => `  - ${line + 1}: ${lineText(this.#before, line)}`),
			...[...this.changed].map(line => `  + ${line + 1}: ${lineText(this.#after, line)}`),
		];
	}
}

function asCall(call: string | Call): Call {
	return typeof call === 'string' ? here(call) : call;
}

/** The lines of a finding and of everything it points at. */
function linesOf(document: TaskDocument, { finding }: CheckedFinding): readonly number[] {
	return [finding.span, ...(finding.related ?? []).map(({ span }) => span)].map(({ start }) =>
		document.lines.lineAt(start),
	);
}

function printed(document: TaskDocument, { rule, finding }: CheckedFinding): string {
	return `${document.lines.lineAt(finding.span.start) + 1} ${rule}: ${toText(finding.message)}`;
}

function lineText({ text, lines }: TaskDocument, line: number): string {
	const { start, end } = lines.lineSpan(line);
	return text.slice(start, end);
}
