import assert from 'node:assert/strict';
import type { Claim, Scope } from '../../src/model/claims';
import type { TaskDocument } from '../../src/model/document';
import type { Estimate, Task } from '../../src/model/task';
import { parse } from '../../src/parser/parse';
import { checkSpans } from './checkSpans';

/**
 * Checks every task of a document, one line each: kind, id and title, then what it says of itself. The spans of the
 * document are checked along with it. A text that begins with a line end loses the tabs it is indented by.
 */
export function checkReading(text: string, expected: string): void {
	check(text, expected, printReading);
}

/** Checks every claim of a document, one line each, with its 1-based line. */
export function checkClaims(text: string, expected: string): void {
	check(text, expected, printClaims);
}

/** Checks every section of a document, one line each, indented by its depth. */
export function checkSections(text: string, expected: string): void {
	check(text, expected, printSections);
}

/** The tasks of a document as lines to read. */
export function printReading(document: TaskDocument): string {
	return document.tasks.map(task => taskLine(document, task)).join('\n');
}

/** The claims of a document as lines to read. */
export function printClaims(document: TaskDocument): string {
	return document.claims
		.map(claim => `${document.lines.positionAt(claim.span.start).line + 1}: ${claimLine(document, claim)}`)
		.join('\n');
}

/** The sections of a document as an indented list. */
export function printSections(document: TaskDocument): string {
	return document.sections
		.filter(section => section.index > 0)
		.map(section => {
			let depth = 0;
			for (let at = section.parent; at; at = document.sections[at]?.parent ?? null) depth++;
			const priority = section.priority === null ? '' : ` | ${section.priority}`;
			const elsewhere = section.elsewhere ? ' | elsewhere' : '';
			return `${'  '.repeat(depth)}${section.title}${priority}${elsewhere}`;
		})
		.join('\n');
}

/** A text without the tabs by which a test indents it; verbatim unless it begins with a line end. */
export function unindented(text: string): string {
	if (!text.startsWith('\n')) return text;
	const lines = text.slice(1).split('\n');
	const tabs = lines.filter(line => line.trim() !== '').map(line => /^\t*/.exec(line)?.[0].length ?? 0);
	const indent = Math.min(...tabs);
	return lines.map(line => line.slice(Math.min(indent, /^\t*/.exec(line)?.[0].length ?? 0))).join('\n');
}

function check(text: string, expected: string, print: (document: TaskDocument) => string): void {
	const document = parse(unindented(text));
	const actual = print(document);
	const wanted = unindented(expected).trim();
	if (actual !== wanted) console.error(`\nIt reads:\n${actual}\n`);
	assert.equal(actual, wanted);
	checkSpans(document);
}

function taskLine(document: TaskDocument, task: Task): string {
	const { dependencies, children } = task;
	const kind = `${task.optional ? 'optional ' : ''}${task.kind}`;
	const id = task.range
		? ` ${[task.range.first, task.range.last].map(number => (task.range?.prefix ?? '') + number).join('-')}`
		: task.id === null
			? ''
			: ` ${task.id}`;
	const waits = dependencies.filter(({ direction }) => direction === 'waits-for');
	const blocks = dependencies.filter(({ direction }) => direction === 'blocks');
	const parent = task.parent === null ? null : (document.tasks[task.parent] as Task);
	for (const child of children) assert.equal(document.tasks[child]?.parent, task.index, 'children name their parent');
	return [
		`${kind}${id}: ${task.title}`,
		task.status,
		task.priority,
		task.owners.length > 0 && `by ${task.owners.map(({ value }) => value).join(', ')}`,
		task.estimate && hours(task.estimate),
		waits.length > 0 &&
			`after ${waits.map(({ id, certainty }) => `${id}${certainty === 'certain' ? '' : '?'}`).join(', ')}`,
		task.dependsOnNone && 'after none',
		blocks.length > 0 && `before ${blocks.map(({ id }) => id).join(', ')}`,
		parent && `of ${parent.id ?? parent.title}`,
		task.section > 0 && `in ${document.sections[task.section]?.title || '(no title)'}`,
		task.otherPlaces.length > 0 && `also on ${task.otherPlaces.map(({ line }) => line + 1).join(', ')}`,
	]
		.filter(Boolean)
		.join(' | ');
}

function hours({ minHours, maxHours }: Pick<Estimate, 'minHours' | 'maxHours'>): string {
	return minHours === maxHours ? `${minHours}h` : `${minHours}-${maxHours}h`;
}

function claimLine(document: TaskDocument, claim: Claim): string {
	switch (claim.type) {
		case 'count': {
			const value = claim.ids ? `${claim.value} (${claim.ids.join(' ')})` : `${claim.value}${claim.atLeast ? '+' : ''}`;
			const side = claim.side === 'total' ? '' : `${claim.side} `;
			const elsewhere = claim.elsewhere ? ', elsewhere too' : '';
			return `${claim.role} ${value} ${side}${claim.unit}s${scopeText(document, claim.scope)}${elsewhere}`;
		}
		case 'completion': {
			const percent = claim.percent === null ? '' : ` (${claim.percent}%)`;
			return `${claim.state}${percent}${scopeText(document, claim.scope)}`;
		}
		case 'percentage':
			return `${claim.approximate ? '~' : ''}${claim.value.toFixed(claim.digits)}% = ${claim.part} of ${claim.whole}`;
		case 'table': {
			const rows = claim.rows.map(row => {
				const cells = row.cells.slice(1).map(({ role, value }) => `${role} ${value ?? '-'}`);
				const label = row.isTotal
					? `${row.label} (total)`
					: `${row.label}${row.scope ? scopeText(document, row.scope) : ' of nothing'}`;
				return `\n  ${label}: ${cells.join(', ')}`;
			});
			return `table${rows.join('')}`;
		}
		case 'next':
			return `next ${claim.ids.join(', ')}`;
		case 'state':
			return `${claim.subject} ${claim.state}`;
		case 'sum':
			return `sum ${claim.value} ${claim.noun} = ${claim.parts.map(({ value }) => value).join(' + ')}`;
		case 'effort': {
			const parts = claim.parts.length === 0 ? '' : ` = ${claim.parts.map(hours).join(' + ')}`;
			const side = claim.side === 'total' ? '' : ` ${claim.side}`;
			return `effort ${claim.approximate ? '~' : ''}${hours(claim)}${claim.atLeast ? '+' : ''}${side}${scopeText(document, claim.scope)}${parts}`;
		}
		case 'range':
			return `range ${claim.first}–${claim.last}${scopeText(document, claim.scope)}`;
		case 'date':
			return `date ${claim.label} ${claim.date}`;
	}
}

function scopeText(document: TaskDocument, { section, attribute }: Scope): string {
	const where = section === 0 ? '' : ` in ${document.sections[section]?.title}`;
	return attribute ? ` of ${attribute.field} ${attribute.value}${where}` : where;
}
