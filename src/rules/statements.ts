import type { Claim, CompletionClaim, CountClaim, EffortClaim, Scope, TableClaim } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { scopeOf, tasksWithin } from '../model/population';
import type { Span } from '../util/span';
import { speaksOf } from './speaksOf';

/** One place that states a fact, as a range of numbers: two that don't overlap contradict each other. */
export interface Statement {
	/** Equal for statements of the same fact. */
	readonly key: string;
	readonly span: Span;
	/** What it says, as written. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
	/** Whether the span holds a plain number that another may replace. */
	readonly isNumber: boolean;
}

/** What a document states about itself, comparably: counts, shares, efforts and the state of sections. */
export function statements(document: TaskDocument): readonly Statement[] {
	return document.claims.flatMap((claim, at) => [
		...ofClaim(document, claim),
		...shareOfPair(document, claim, document.claims[at + 1]),
	]);
}

function ofClaim(document: TaskDocument, claim: Claim): readonly Statement[] {
	switch (claim.type) {
		case 'count':
			return ofCount(document, claim);
		case 'table':
			return ofTable(document, claim);
		case 'completion':
			return ofCompletion(document, claim);
		case 'effort':
			return ofEffort(document, claim);
		case 'percentage':
		case 'sum':
		case 'date':
		case 'range':
		case 'next':
			return [];
	}
}

function ofCount(document: TaskDocument, claim: CountClaim): readonly Statement[] {
	if (claim.atLeast || !speaksOf(document, claim)) return [];
	const { unit, side, scope, span, text, value, ids } = claim;
	const key = `count ${unit} ${side} ${scopeKey(document, scope)}`;
	return [{ key, span, text, from: value, to: value, isNumber: ids === null }];
}

/** Rows that seem to be about the same tasks name parts that can't be told apart: they state nothing. */
function ofTable(document: TaskDocument, { rows }: TableClaim): readonly Statement[] {
	const keys = rows.map(({ scope }) => scope && scopeKey(document, scope));
	return rows.flatMap(({ cells }, at) => {
		const key = keys[at];
		if (!key || keys.indexOf(key) !== keys.lastIndexOf(key)) return [];
		return cells.flatMap(({ role, value, span, text }): readonly Statement[] =>
			value === null || ['label', 'percentage', 'status', 'hours', 'other'].includes(role)
				? []
				: [{ key: `count task ${role} ${key}`, span, text, from: value, to: value, isNumber: true }],
		);
	});
}

/** `complete` is 100%, `in progress` anything below; a percentage is right to its last digit, after `~` to one more. */
function ofCompletion(document: TaskDocument, claim: CompletionClaim): readonly Statement[] {
	const { scope, span, text, state, percent, percentTo } = claim;
	if (scope.attribute || !speaksOf(document, claim)) return [];
	const slack = /[~≈]/.test(text) ? 1 : 0;
	const [from, to] =
		percent !== null
			? [percent - slack, (percentTo ?? percent) + slack]
			: state === 'complete'
				? [100, 100]
				: state === 'not-started'
					? [0, 0]
					: [0, 99.999];
	return [{ key: `share ${scopeKey(document, scope)}`, span, text: text.trim(), from, to, isNumber: false }];
}

/** `474/564 tasks` states a share as well. */
function shareOfPair(document: TaskDocument, part: Claim, whole: Claim | undefined): readonly Statement[] {
	if (part.type !== 'count' || whole?.type !== 'count' || part.side !== 'done' || whole.side !== 'total') return [];
	const { scope, span } = part;
	const isPair = /^\s*(?:\/|of|out of|von|de|из|sur|من)\s*$/i.test(document.text.slice(span.end, whole.span.start));
	if (!isPair || whole.value === 0 || scope.section !== 0 || scope.attribute || !speaksOf(document, part)) return [];
	const exact = (100 * part.value) / whole.value;
	const both = { start: span.start, end: whole.span.end };
	const text = document.text.slice(both.start, both.end);
	const key = `share ${scopeKey(document, scope)}`;
	return [{ key, span: both, text, from: exact - 1, to: exact + 1, isNumber: false }];
}

function ofEffort(document: TaskDocument, claim: EffortClaim): readonly Statement[] {
	const { label, side, scope, span, text, minHours, maxHours, atLeast, approximate } = claim;
	if (!speaksOf(document, claim)) return [];
	// The words that make no other fact of it; `total` alone is what a bare duration under its heading says.
	const words = label
		.replace(/[^\p{L}\p{N}\s]+/gu, ' ')
		.split(/\s+/)
		.filter(
			word => word !== '' && !/^(?:total|overall|estimated|estimate|development|dev|time|effort|hours)$/.test(word),
		);
	const slack = approximate ? maxHours / 20 : 0;
	return [
		{
			key: `effort ${words.sort().join(' ')} ${side} ${scopeKey(document, scope)}`,
			span,
			text,
			from: minHours - slack,
			to: atLeast ? Number.POSITIVE_INFINITY : maxHours + slack,
			isNumber: false,
		},
	];
}

/** Equal for scopes that take in the same tasks: a section named after a priority, and the priority. */
function scopeKey(document: TaskDocument, { section, attribute }: Scope): string {
	if (attribute) return `${section} ${attribute.field} ${attribute.value.toLowerCase()}`;
	const { level, priority } = document.sections[section] ?? { level: 0, priority: null };
	const within = tasksWithin(document, { section, attribute: null });
	if (level <= 1 && within.length === document.tasks.length) return '0';
	if (priority !== null) {
		const all = tasksWithin(document, { section: 0, attribute: { field: 'priority', value: priority } });
		const isWithin = scopeOf(document, { section, attribute: null });
		if (all.length === within.length && all.every(isWithin)) return `0 priority ${priority.toLowerCase()}`;
	}
	return String(section);
}
