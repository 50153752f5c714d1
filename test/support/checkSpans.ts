import assert from 'node:assert/strict';
import type { Claim } from '../../src/model/claims';
import type { TaskDocument } from '../../src/model/document';
import type { Task } from '../../src/model/task';
import { plainText } from '../../src/parser/outline/buildSections';
import { undamage } from '../../src/parser/damage/undamage';
import { withStars } from '../../src/parser/lines/withStars';
import type { Span } from '../../src/util/span';

/** Checks that each span of a document covers in the original text, damaged or not, exactly what was read from it. */
export function checkSpans(document: TaskDocument): void {
	const covers = (span: Span, text: string, what: string) => assert.equal(read(document, span), text, what);
	for (const task of document.tasks) checkTask(document, task);
	for (const section of document.sections.slice(1)) {
		assert.equal(plainText(read(document, section.titleSpan)), section.title, 'section title');
		assert.equal(document.lines.lineAt(section.span.start), section.line, 'line of a section');
		assert.equal(document.lines.lineAt(section.span.end), section.endLine, 'last line of a section');
		inside(section.span, section.titleSpan, 'section title');
	}
	// An id in the middle of a range has the place of the range.
	for (const { id, span } of document.references)
		assert.match(read(document, span), /[\p{L}\p{N}]/u, `reference ${id}`);
	for (const claim of document.claims) {
		if (claim.type !== 'table') covers(claim.span, claim.text, `${claim.type} claim`);
		else for (const row of claim.rows) for (const cell of row.cells) covers(cell.span, cell.text, 'cell of a claim');
	}
	for (const span of allSpans(document)) checkBounds(document, span);
}

/** Every span of a document, in no order. */
export function allSpans(document: TaskDocument): readonly Span[] {
	return [
		...document.tasks.flatMap(taskSpans),
		...document.sections.flatMap(({ span, titleSpan }) => [span, titleSpan]),
		...document.references.map(({ span }) => span),
		...document.claims.flatMap(claimSpans),
		...document.legend.spans,
		...document.conflicts,
		...document.unread.map(({ span }) => span),
		...document.fences.flatMap(({ span, wrongEnd, boxes }) => [span, ...(wrongEnd ? [wrongEnd] : []), ...boxes]),
		...document.directives.flatMap(({ span, rules }) => [span, ...rules.map(rule => rule.span)]),
		...(document.damage ? [...document.damage.mended.map(({ span }) => span), ...document.damage.lost] : []),
	];
}

/** Checks that a span lies in the text, has its ends in order, and cuts neither a surrogate pair nor a line end apart. */
export function checkBounds({ text }: TaskDocument, { start, end }: Span): void {
	assert.ok(0 <= start && start <= end && end <= text.length, `[${start}, ${end}) lies in ${text.length} units`);
	for (const at of [start, end]) {
		const before = text.charCodeAt(at - 1);
		const after = text.charCodeAt(at);
		const isPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
		assert.ok(!isPair, `${at} lies between the halves of a character`);
		assert.ok(!(before === 13 && after === 10), `${at} lies inside a line end`);
	}
}

function checkTask(document: TaskDocument, task: Task): void {
	const covers = (span: Span, text: string, what: string) =>
		assert.equal(read(document, span), text, `${what} of ${task.id ?? task.title}`);
	const { lines, text } = document;
	const own = lines.lineSpan(task.line);
	inside(own, task.span, 'task');
	// Quote marks may be left out, and closing hashes, stars around a heading and a comment behind the text.
	assert.match(text.slice(own.start, task.span.start), /^[\s\ufeff>]*$/, `start of ${task.title}`);
	assert.match(text.slice(task.span.start, task.span.end), /^(?:\S.*)?$/su, `start of ${task.title}`);
	assert.match(text.slice(task.span.end, own.end), /^(?:\s|#|\*\*|<!--.*-->)*$/, `end of ${task.title}`);
	assert.ok(task.endLine >= task.line, `lines of ${task.title}`);
	// A section that belongs to the id (`P2 #9`) stands in its heading.
	if (task.idSpan) assert.ok(task.id?.endsWith(read(document, task.idSpan)), `id ${task.id}`);
	else assert.equal(task.id, null);
	// A task whose heading is lost has no title; its place is its first field. One that is named by its id alone has the title of another place.
	const title = plainText(withStars(read(document, task.titleSpan)));
	const isElsewhere = title === '' && task.otherPlaces.some(place => place.title === task.title);
	if (task.because !== 'lost-heading' && !isElsewhere) assert.equal(title, task.title, 'title');
	for (const mark of task.marks) covers(mark.span, mark.text, `${mark.source} mark`);
	for (const priority of task.priorities) covers(priority.span, priority.text, 'priority');
	for (const owner of task.owners) covers(owner.span, owner.text, 'owner');
	if (task.estimate) assert.equal(read(document, task.estimate.span).trim(), task.estimate.text, 'estimate');
	for (const { id, span } of task.dependencies) assert.match(read(document, span), /[\p{L}\p{N}]/u, `dependency ${id}`);
	for (const detail of task.details) {
		covers(detail.labelSpan, detail.label, 'label');
		covers(detail.valueSpan, detail.value, 'value');
	}
	for (const place of task.otherPlaces) {
		assert.equal(lines.lineAt(place.span.start), place.line, 'other place');
		for (const mark of place.marks) covers(mark.span, mark.text, 'mark');
	}
}

function taskSpans(task: Task): readonly Span[] {
	return [
		task.span,
		task.titleSpan,
		...[task.idSpan, task.estimate?.span, task.dependsOnNone].filter(span => span !== null && span !== undefined),
		...[...task.marks, ...task.priorities, ...task.owners, ...task.dependencies].map(({ span }) => span),
		...task.details.flatMap(({ labelSpan, valueSpan }) => [labelSpan, valueSpan]),
		...task.otherPlaces.flatMap(({ span, marks }) => [span, ...marks.map(mark => mark.span)]),
	];
}

function claimSpans(claim: Claim): readonly Span[] {
	if (claim.type !== 'table') return [claim.span];
	return [claim.span, ...claim.rows.flatMap(row => [row.labelSpan, ...row.cells.map(({ span }) => span)])];
}

/** The characters of a span as they are read: damage undone. */
function read({ text, damage }: TaskDocument, { start, end }: Span): string {
	const raw = text.slice(start, end);
	return damage ? (undamage(raw)?.text ?? raw) : raw;
}

function inside(outer: Span, inner: Span, what: string): void {
	assert.ok(outer.start <= inner.start && inner.end <= outer.end, `${what} lies inside its line or section`);
}
