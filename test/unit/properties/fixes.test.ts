import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../../src/edits/textEdit';
import type { TaskDocument } from '../../../src/model/document';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { type CheckedFinding, checkDocument } from '../../../src/rules/check';
import { rules } from '../../../src/rules/index';
import { toText } from '../../../src/util/message';
import { overlaps, type Span } from '../../../src/util/span';
import { anyDocument } from '../../support/anyDocument';
import { checkBounds } from '../../support/checkSpans';
import { property } from '../../support/property';

/** So many rounds of safe fixes may be needed: mending a number shows what it was added up to. */
const ROUNDS = 4;

suite('properties: fixes', () => {
	property('every fix replaces text that is there, and changes something', anyDocument, text => {
		const document = parse(text);
		for (const { finding } of findings(document))
			for (const { edits, change, title } of finding.fixes ?? []) {
				assert.notEqual(toText(title), '');
				assert.ok(edits.length > 0 || change, `“${toText(title)}” does something`);
				for (const { span } of edits) checkBounds(document, span);
				if (edits.length > 0) assert.notEqual(applyEdits(text, edits), text);
			}
	});

	property('a safe fix mends its finding', anyDocument, text => {
		const document = parse(text);
		const found = findings(document);
		for (const { rule, finding } of found)
			for (const { edits, safe } of finding.fixes ?? []) {
				if (!safe) continue;
				const after = findings(parse(applyEdits(text, edits)));
				const said = toText(finding.message);
				const same = (each: CheckedFinding): boolean => each.rule === rule && toText(each.finding.message) === said;
				assert.ok(after.filter(same).length < found.filter(same).length, `mended: ${said}`);
			}
	});

	property('safe fixes settle: none is left after a few rounds, and no finding is new', anyDocument, text => {
		let document = parse(text);
		const first = findings(document);
		for (let round = 0; ; round++) {
			const edits = safeEdits(findings(document));
			if (edits.length === 0) break;
			assert.ok(round < ROUNDS, `settles in ${ROUNDS} rounds`);
			document = parse(applyEdits(document.text, edits));
		}
		checkNoneNew(first, findings(document));
	});
});

function findings(document: TaskDocument): readonly CheckedFinding[] {
	return checkDocument(document, buildGraph(document), { 'numbering-gap': 'information' });
}

/** The edits of all safe fixes that don't get into each other's way. */
function safeEdits(found: readonly CheckedFinding[]): readonly TextEdit[] {
	const kept: TextEdit[] = [];
	for (const { finding } of found) {
		const fix = finding.fixes?.find(({ safe }) => safe);
		const isFree = fix?.edits.every(edit => !kept.some(other => overlaps(other.span, edit.span)));
		if (fix && isFree) kept.push(...fix.edits);
	}
	return kept;
}

function count(found: readonly CheckedFinding[], rule: string): number {
	return found.filter(each => each.rule === rule).length;
}

/** No rule finds more than before, but about what another rule finds fault with as well: that was wrong before. */
function checkNoneNew(before: readonly CheckedFinding[], after: readonly CheckedFinding[]): void {
	for (const { id } of rules) {
		const news = after.filter(({ rule, finding }) => rule === id && !isReported(after, id, finding.span));
		assert.ok(
			news.length <= count(before, id),
			`${id}: ${news.map(({ finding }) => toText(finding.message)).join(' · ')}`,
		);
	}
}

function isReported(found: readonly CheckedFinding[], except: string, span: Span): boolean {
	return found.some(({ rule, finding }) => rule !== except && overlaps(finding.span, span));
}
