import type { Judgement } from '../model/claimValue';
import { countOf, judgeCell, judgeCount } from '../model/claimValue';
import type { Claim, CompletionClaim, CountClaim, EffortClaim, Scope, StateClaim, TableClaim } from '../model/claims';
import { isSide, inSection } from '../model/claims';
import { sectionAt, type TaskDocument } from '../model/document';
import { keyOf as keyOfScope, scopeOf, tasksWithin } from '../model/population';
import { effortHolds, type HoursWithin, hoursWithin, isExcerpt, isPartly, isTimeFrame } from '../model/statedEffort';
import { countUp } from '../util/append';
import { lineOf } from '../util/lineIndex';
import { type Span, textAt } from '../util/span';
import { isInLog, labelAt, speaksOf } from './speaksOf';

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
	/** For a cell of a table: the whole that its row states, NaN if none; null elsewhere. */
	readonly whole: number | null;
	/** Whether the tasks bear it out; null where they can't tell. */
	readonly holds: boolean | null;
}

/** What a document states about itself, comparably: counts, shares, efforts and the state of sections. */
export function statements(document: TaskDocument): readonly Statement[] {
	const keys = new Map<string, string>();
	const keyOf = (scope: Scope): string => {
		const name = keyOfScope(scope);
		const key = keys.get(name) ?? scopeKey(document, scope) + (scope.family ? ` ${scope.family}` : '');
		keys.set(name, key);
		return key;
	};
	const repeated = repeatedLabels(document);
	const hoursOf = hoursWithin(document);
	return document.claims.flatMap((claim, at) =>
		repeated.has(labelKey(document, claim))
			? []
			: [...ofClaim(document, claim, keyOf, hoursOf), ...shareOfPair(document, claim, document.claims[at + 1], keyOf)],
	);
}

/**
 * Whether two statements of one fact can't both be right. Two tables with different wholes are about different things; what the tasks
 * bear out is right.
 */
export function contradict(a: Statement, b: Statement): boolean {
	if (a.holds && b.holds) return false;
	if (a.whole !== null && b.whole !== null && (a.whole !== b.whole || a.from === a.whole || b.from === b.whole))
		return false;
	return a.to < b.from - 1e-6 || b.to < a.from - 1e-6;
}

type KeyOf = (scope: Scope) => string;

function ofClaim(document: TaskDocument, claim: Claim, keyOf: KeyOf, hoursOf: HoursWithin): readonly Statement[] {
	switch (claim.type) {
		case 'count':
			return ofCount(document, claim, keyOf);
		case 'table':
			return ofTable(document, claim, keyOf);
		case 'completion':
			return ofCompletion(document, claim, keyOf);
		case 'effort':
			return ofEffort(document, claim, keyOf, hoursOf);
		case 'state':
			return ofState(document, claim);
		case 'percentage':
		case 'sum':
		case 'date':
		case 'range':
		case 'next':
			return [];
	}
}

/** Fields of one label in one part are about parts of that part, which only bold words or nothing at all names. */
function repeatedLabels(document: TaskDocument): ReadonlySet<string> {
	const seen = new Map<string, number>();
	for (const claim of document.claims) {
		const key = labelKey(document, claim);
		const line = lineOf(document, claim.span);
		// Two numbers of one line share its label.
		seen.set(key, seen.has(key) && seen.get(key) !== line ? -1 : line);
	}
	seen.delete('');
	return new Set([...seen].filter(([, line]) => line === -1).map(([key]) => key));
}

function labelKey(document: TaskDocument, claim: Claim): string {
	const isField = 'place' in claim && claim.place === 'field';
	// A name that one part gives twice names two things.
	if (claim.type === 'state') return `${sectionAt(document, claim.span.start).index} ${claim.subject}`;
	if (!isField) return '';
	return `${sectionAt(document, claim.span.start).index} ${claim.type} ${labelAt(document, claim.span)}`;
}

function ofCount(document: TaskDocument, claim: CountClaim, keyOf: KeyOf): readonly Statement[] {
	if (claim.atLeast || !speaksOf(document, claim)) return [];
	const { unit, noun = '', side, scope, span, text, value, ids } = claim;
	const judgement = judgeCount(document, claim);
	return [
		{
			key: `count ${noun || unit} ${side} ${keyOf(judgement?.counted.scope ?? scope)}`,
			span,
			text,
			from: value,
			to: value,
			isNumber: ids === null,
			whole: null,
			holds: isBorneOut(judgement),
		},
	];
}

/** Another way of counting, or tasks elsewhere, leave it open; with and without those cancelled are both right. */
function isBorneOut(judgement: Judgement | null): boolean | null {
	if (judgement?.verdict === 'holds' || judgement?.population === 'without-cancelled') return true;
	return judgement?.verdict === 'wrong' ? false : null;
}

/** Rows that seem to be about the same tasks name parts that can't be told apart: they state nothing. */
function ofTable(document: TaskDocument, { rows }: TableClaim, keyOf: KeyOf): readonly Statement[] {
	const keys = rows.map(({ scope }) => scope && keyOf(scope));
	const times = new Map<string | null, number>();
	for (const key of keys) countUp(times, key);
	return rows.flatMap((row, at) => {
		const { cells } = row;
		const key = keys[at] ?? null;
		if (key === null || times.get(key) !== 1) return [];
		const whole = cells.find(({ role }) => role === 'total')?.value ?? Number.NaN;
		return cells.flatMap((cell): readonly Statement[] => {
			const { role, value, span, text } = cell;
			return value === null || !isSide(role) || cell.isOfPoints
				? []
				: [
						{
							key: `count task ${role} ${key}`,
							span,
							text,
							from: value,
							to: value,
							isNumber: true,
							whole,
							holds: isBorneOut(judgeCell(document, row, cell)),
						},
					];
		});
	});
}

/** `complete` is 100%, `in progress` anything below; a percentage is right to its last digit, after `~` to one more. */
function ofCompletion(document: TaskDocument, claim: CompletionClaim, keyOf: KeyOf): readonly Statement[] {
	const { scope, span, text, state, percent, percentTo } = claim;
	if (scope.attribute || !speaksOf(document, claim)) return [];
	const [from, to] = shareOf(text, state, percent, percentTo);
	return [
		{ key: `share ${keyOf(scope)}`, span, text: text.trim(), from, to, isNumber: false, whole: null, holds: null },
	];
}

function ofState(document: TaskDocument, { span, text, subject, state, percent }: StateClaim): readonly Statement[] {
	if (isInLog(document, sectionAt(document, span.start))) return [];
	const [from, to] = shareOf(text, state, percent, percent);
	return [{ key: `state ${subject}`, span, text, from, to, isNumber: false, whole: null, holds: null }];
}

function shareOf(
	text: string,
	state: CompletionClaim['state'],
	percent: number | null,
	percentTo: number | null,
): readonly [from: number, to: number] {
	const slack = /[~≈]/.test(text) ? 1 : 0;
	if (percent !== null) return [percent - slack, (percentTo ?? percent) + slack];
	if (state === 'complete') return [100, 100];
	return state === 'not-started' && !notDone.test(text) ? [0, 0] : [0, 99.999];
}

/** Words for what is not done, be it begun or not. */
const notDone =
	/^\P{L}*(?:open|incomplete|unfinished|not (?:complete|done|finished)|offen|ouvert|abiert|abert|открыт|未完)/iu;

/** How far a percentage may be from two numbers that stand elsewhere: it is rarely more than a guess. */
const GUESS = 20;

/** `474/564 tasks` states a share as well: the percentage on its line or, without one, roughly what it comes to. */
function shareOfPair(
	document: TaskDocument,
	part: Claim,
	whole: Claim | undefined,
	keyOf: KeyOf,
): readonly Statement[] {
	if (part.type !== 'count' || whole?.type !== 'count' || part.side !== 'done' || whole.side !== 'total') return [];
	const { scope, span, unit } = part;
	const isPair = /^\s*(?:\/|of|out of|von|de|из|sur|من)\s*$/i.test(document.text.slice(span.end, whole.span.start));
	if (!isPair || whole.value === 0 || scope.section !== 0 || scope.attribute || !speaksOf(document, part)) return [];
	const line = document.lines.around(span.start);
	const written = /(\d{1,3}(?:\.\d+)?)\s*%/.exec(textAt(document, line));
	const counted = (100 * part.value) / whole.value;
	const stated = Number(written?.[1] ?? Number.NaN);
	// A percentage that has nothing to do with the two numbers is a fault of its own.
	const isTheirs = Math.abs(stated - counted) <= GUESS;
	const [share, slack] = isTheirs ? [stated, 1] : [counted, GUESS];
	// What is begun counts for something.
	const begun = isTheirs ? 0 : (100 * countOf(document, scope, 'in-progress')) / whole.value;
	const both = { start: span.start, end: whole.span.end };
	const text = textAt(document, both);
	// Subtasks have a share of their own.
	const key = `share ${unit === 'task' ? '' : `${unit} `}${keyOf(scope)}`;
	const [from, to] = [share - slack, share + begun + slack];
	return [{ key, span: both, text, from, to, isNumber: false, whole: null, holds: null }];
}

/** Words that make no other fact of an effort. */
const PLAIN = /^(?:total|overall|estimated|estimate|development|dev|time|effort|hours|days)$/;

function ofEffort(
	document: TaskDocument,
	claim: EffortClaim,
	keyOf: KeyOf,
	hoursOf: HoursWithin,
): readonly Statement[] {
	const { label, side, scope, span, text, minHours, maxHours, atLeast, approximate } = claim;
	if (claim.isOfNamed || !speaksOf(document, claim)) return [];
	const words = (label.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !PLAIN.test(word));
	const slack = approximate ? maxHours / 20 : 0;
	const isElsewhere = isExcerpt(document, claim) || isPartly(document, scope);
	const found = isTimeFrame(claim) || isElsewhere ? null : hoursOf(scope, side);
	return [
		{
			key: `effort ${words.sort().join(' ')} ${side} ${keyOf(scope)}`,
			span,
			text,
			from: minHours - slack,
			to: atLeast ? Number.POSITIVE_INFINITY : maxHours + slack,
			isNumber: false,
			whole: null,
			// Work in progress makes room for more than one to hold.
			holds: found && found.hours[0] === found.hours[1] ? effortHolds(claim, found) : null,
		},
	];
}

/** Equal for scopes that take in the same tasks: a section named after a priority, and the priority. */
function scopeKey(document: TaskDocument, scope: Scope): string {
	const { section, attribute, also, ids } = scope;
	if (ids) return keyOfScope(scope);
	if (also) return keyOfScope({ section: -1, attribute, also: [section, ...also].sort((a, b) => a - b) });
	if (attribute) return `${section} ${attribute.field} ${attribute.value.toLowerCase()}`;
	const { level, priority } = document.sections[section] ?? { level: 0, priority: null };
	const within = tasksWithin(document, inSection(section));
	if (level <= 1 && within.length === document.tasks.length) return '0';
	if (priority !== null) {
		const all = tasksWithin(document, { section: 0, attribute: { field: 'priority', value: priority } });
		const isWithin = scopeOf(document, inSection(section));
		if (all.length === within.length && all.every(isWithin)) return `0 priority ${priority.toLowerCase()}`;
	}
	return String(section);
}
