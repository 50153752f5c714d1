import { inSection, attributeScope } from '../../../model/claims';
import type { Attribute, Claim, Scope } from '../../../model/claims';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { plainText } from '../../outline/buildSections';
import { fieldScope, speaksOfAll } from '../claimScope';
import { attributeOf, type ClaimContext, type ClaimText, claimText, unitOf } from '../claimText';
import { markOfSection, pairOfSection, sectionState } from '../sections/sectionStates';
import { carriedBy, slackOf } from './carriedPriorities';
import { countsOf } from './countClaims';

/** `3 P0`, `2 high priority` */
const numberFirst = wide(/^(\d{1,4})\s+(@?\p{L}[\p{L}\p{N}-]{0,24})(?:\s(\p{L}[\p{L} ]{2,20}))?$/u);
/** `P0: 3 tasks`, `@ann (3)` */
const labelFirst = wide(
	/^(@?\p{L}[\p{L}\p{N} -]{0,24}?)\s?(?:[:：=]\s?|[(（]\s?)(\d{1,4})(?:\s(\p{L}[\p{L} ]{2,20}))?\s?[)）]?$/u,
);

const divider = /[,;·|•]|\s[–—-]\s/;
const emphasis = /[*_`]/g;

/** A line of parts is not longer. */
const LONGEST = 120;

interface Part {
	readonly attribute: Attribute;
	readonly start: number;
	readonly digits: string;
}

/**
 * Reads a line that is nothing but numbers by priority or by owner (`3 P0, 2 P1`, `@ann (3), @bob (2)`), where they come to about as many tasks
 * as carry one: else they count something else.
 */
export function partsInLine(at: number, section: number, context: ClaimContext): readonly Claim[] {
	const line = context.outline.line(at);
	const { content } = line;
	if (content.length > LONGEST || !divider.test(content)) return [];
	const parts: Part[] = [];
	let from = line.from;
	for (const piece of content.split(divider)) {
		const part = partIn(piece, line.text.indexOf(piece, from), context);
		from += piece.length + 1;
		if (!part || parts.some(({ attribute }) => attribute.value === part.attribute.value)) return [];
		parts.push(part);
	}
	const [first] = parts;
	if (!first || parts.length < 2 || parts.some(({ attribute }) => attribute.field !== first.attribute.field)) return [];
	const { field } = first.attribute;
	const count =
		field === 'priority'
			? carriedBy(context.tasks).count
			: context.tasks.filter(({ owners }) => owners.length > 0).length;
	const stated = sumOf(parts, ({ digits }) => Number(digits));
	if (Math.abs(stated - count) > slackOf(count)) return [];
	if (fieldScope(section, context).section !== 0 || !speaksOfAll(section, context)) return [];
	return parts.flatMap(({ attribute, start, digits }) =>
		countsOf(claimText(line, start, start + digits.length), attributeScope(attribute), context, { place: 'prose' }),
	);
}

function partIn(piece: string, start: number, context: ClaimContext): Part | null {
	const text = piece.replace(emphasis, ' ').trim();
	const ahead = numberFirst.exec(text);
	const behind = ahead ? null : labelFirst.exec(text);
	const [digits, label, noun] = ahead ? [ahead[1], ahead[2], ahead[3]] : [behind?.[2], behind?.[1], behind?.[3]];
	if (digits === undefined || label === undefined || start < 0) return null;
	if (noun !== undefined && unitOf(noun.replace(/^priority\s?/i, '') || 'tasks') !== 'task') return null;
	// A name without its sign may be one of anything.
	const attribute = attributeOf(label.replace(/^@/, ''), context);
	if (!attribute || (attribute.field === 'owner' && !label.startsWith('@') && noun === undefined)) return null;
	return { attribute, start: start + piece.indexOf(digits), digits };
}

const sectionAndCount = wide(/^(.{3,100}?)\s?(?:[(（]|\s[—–:-]\s?)\s?(\d{1,4})\s(\p{L}{4,12})\s?[)）]?[\s*_.]*$/u);

/** `🔄 Phase 2: Walls (1/3 done)` */
const pairInBracket = wide(/^(.{3,100}?)\s?[(（[](\d{1,4}\/\d{1,4}[^()（）[\]]{0,20})[)）\]][\s*_.]*$/u);

/** The two numbers in a bracket behind what a line says of a section by a word or a mark: `- **Phase 2**: 🚧 In progress (1/2)`, `- [x] Phase 1: Ground (2/2)`. */
export function pairBehindState(stated: readonly Claim[], at: number, context: ClaimContext): readonly Claim[] {
	const [claim] = stated;
	if (claim?.type !== 'completion' || stated.length > 1) return [];
	const { percent, scope } = claim;
	if (percent !== null || scope.section === 0 || scope.attribute) return [];
	const pair = bracketAtEnd(context.outline.line(at));
	return pair ? pairOfSection(pair.counts, scope, context) : [];
}

/** The two numbers in a bracket that ends a line, and what stands before it. */
function bracketAtEnd(line: Line): { readonly name: string; readonly counts: ClaimText } | null {
	const [, name, counts] = pairInBracket.exec(line.content) ?? [];
	if (name === undefined || counts === undefined) return null;
	const start = line.from + line.content.lastIndexOf(counts);
	return { name, counts: claimText(line, start, start + counts.length) };
}

const numberAndNoun = wide(/\d\s\p{L}/u);
const betweenCounts = wide(/,\s(?=\p{L}[^,]{0,60}\d\s\p{L})/u);

/** Reads how many tasks lines say that sections have by their names: `- Phase 1 (4 tasks)`, `[Beds](#beds) — 3 tasks`, `Phase 1 (4 tasks), Phase 2 (2 tasks)`. */
export function sectionsInLine(at: number, home: number, context: ClaimContext): readonly Claim[] {
	const line = context.outline.line(at);
	const { content } = line;
	if (content.length > LONGEST) return [];
	const pair = bracketAtEnd(line);
	if (pair) {
		const counted = sectionState(plainText(pair.name), pair.counts, at, home, context);
		const mark = counted.length > 0 ? markOfSection(at, home, context) : null;
		return mark ? [...counted, mark] : counted;
	}
	if (!numberAndNoun.test(content)) return [];
	const claims: Claim[] = [];
	let from = line.from;
	for (const piece of content.split(betweenCounts.for(content))) {
		const [, label = '', digits = '', noun = ''] = sectionAndCount.exec(piece) ?? [];
		const start = line.text.indexOf(piece, from);
		from = start + piece.length;
		const name = plainText(label);
		const named = unitOf(noun) === 'task' ? context.names.called(name, home) : null;
		if (named === null) return [];
		const scope: Scope = inSection(named);
		const digitsAt = start + piece.lastIndexOf(digits);
		claims.push(...countsOf(claimText(line, digitsAt, digitsAt + digits.length), scope, context));
	}
	return claims;
}
