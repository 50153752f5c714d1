import assert from 'node:assert/strict';
import { applyEdits } from '../../src/edits/textEdit';
import type { TaskDocument } from '../../src/model/document';
import { buildGraph } from '../../src/model/graph';
import { parse } from '../../src/parser/parse';
import { contextOf } from '../../src/rules/check';
import type { Finding, Fix, Rule } from '../../src/rules/rule';
import { toText } from '../../src/util/message';

/**
 * Checks what a rule finds in an annotated text: each finding is a line of carets under the text it marks, with its
 * message behind. Caret lines are taken out before reading, and columns count UTF-16 units. A finding without a mark
 * fails, and so does a mark without a finding; the annotated text that would pass is printed.
 */
export function checkRule(rule: Rule, annotated: string): void {
	const { text } = withoutCarets(annotated);
	const document = parse(text);
	const actual = annotate(document, findingsOf(rule, document));
	const expected = annotated.replace(/^\n/, '');
	if (actual !== expected) console.error(`\n${rule.id} finds:\n${actual}\n`);
	assert.equal(actual, expected);
}

/** Checks the text after the one fix with this title, wherever it is offered; carets in `before` are left out. */
export function checkFix(rule: Rule, before: string, title: string, after: string): void {
	const document = parse(withoutCarets(before).text);
	const fixes = findingsOf(rule, document).flatMap(finding => finding.fixes ?? []);
	const titled = fixes.filter(fix => toText(fix.title) === title);
	assert.equal(titled.length, 1, `offered: ${fixes.map(fix => toText(fix.title)).join(' | ') || 'nothing'}`);
	assert.equal(applyEdits(document.text, (titled[0] as Fix).edits), after.replace(/^\n/, ''));
}

/** Checks the text after everything that "fix all" applies for a rule. */
export function checkSafeFixes(rule: Rule, before: string, after: string): void {
	const document = parse(withoutCarets(before).text);
	const fixes = findingsOf(rule, document).flatMap(finding => finding.fixes ?? []);
	const edits = fixes.filter(fix => fix.safe).flatMap(fix => fix.edits);
	assert.equal(applyEdits(document.text, edits), after.replace(/^\n/, ''));
}

/** Checks which changes of status a rule offers, each as `title: task → status`. */
export function checkChanges(rule: Rule, annotated: string, expected: readonly string[]): void {
	const document = parse(withoutCarets(annotated).text);
	const fixes = findingsOf(rule, document).flatMap(finding => finding.fixes ?? []);
	const offered = fixes.map(({ title, change }) => {
		const task = change && document.tasks[change.task];
		return `${toText(title)}: ${task?.id ?? task?.title ?? 'nothing'} → ${change?.status ?? ''}`;
	});
	assert.deepEqual(offered, expected);
}

/** An annotated text without its caret lines and without the line end that it begins with. */
export function withoutCarets(annotated: string): { readonly text: string; readonly carets: number } {
	const lines = annotated.replace(/^\n/, '').split('\n');
	const kept = lines.filter(line => !/^ *\^/.test(line));
	return { text: kept.join('\n'), carets: lines.length - kept.length };
}

/** The text with a line of carets and the message under each finding. */
export function annotate(document: TaskDocument, findings: readonly Finding[]): string {
	const marks = new Map<number, string[]>();
	for (const { span, message } of findings) {
		const { line, column } = document.lines.positionAt(span.start);
		const width = Math.max(1, span.end - span.start);
		const mark = `${' '.repeat(column)}${'^'.repeat(width)} ${toText(message)}`;
		marks.set(line, [...(marks.get(line) ?? []), mark]);
	}
	return document.text
		.split('\n')
		.flatMap((line, index) => [line, ...(marks.get(index) ?? [])])
		.join('\n');
}

function findingsOf(rule: Rule, document: TaskDocument): readonly Finding[] {
	const found = [...rule.check(contextOf(document, buildGraph(document)))];
	return found.sort((a, b) => a.span.start - b.span.start);
}
