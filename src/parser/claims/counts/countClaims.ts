import type { Claim, ClaimPlace, CountClaim, PercentageClaim, Scope, Side } from '../../../model/claims';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import { isUnderWay, sideOf } from '../../words/sides';
import { attributeOf, type ClaimContext, type ClaimText, isOfOtherThings, saysOneWordMore, unitOf } from '../claimText';
import { statusWords } from '../states/statusWords';
import { listOfCounts } from './listsOfCounts';
import { makeCount } from './makeCount';
import { isOfSome, lastLabel, namesOthers } from './namesOthers';
import { percentageBefore, percentageBehind } from './percentages';
import { isNextLabel, sideAfterUnit, sideBefore, sideBehind } from './sidesBeside';

/** Where a count stands and what its surroundings say of it. */
export interface CountPlace {
	readonly role: CountClaim['role'];
	readonly place: ClaimPlace;
	readonly scope: Scope;
	/** The side and unit that the label before the text gives; null where it gives none. */
	readonly side: Side | null;
	readonly unit: CountClaim['unit'] | null;
	readonly elsewhere: boolean;
	/** Whether the label says that what it counts is all (`Total`). */
	readonly isOfAll?: boolean;
	/** Whether two numbers have to say that they count tasks: they stand where none are. */
	readonly isAway?: boolean;
}

/** What stands between a part and its whole: `/`, `of`. */
export const ofWhole = String.raw`(?:\/|(?<!\p{L})(?:of|out of|von|de|di|su|van(?: de)?|из|із|з|z(?:e)?|av|sur|dari)(?!\p{L})|من)`;

const pair = wide(String.raw`(?<![\p{L}\p{N}.,/-])(\d{1,6})\s*${ofWhole}\s*(\d{1,6})(?![\d/]|[.,]\d|-\d|\s*%)/iu`);
const single = wide(/(?<![\p{L}\p{N}.,/+–-]|[~≈]\s?)(\d{1,6})(\+)?(?![\d/%–]|[.,]\d|-\d|\s*%)/gu);

/** `Phase 6`: the number of a section counts nothing. */
const sectionBefore = /(?:phase|week|sprint|milestone|stage|step|part|day|version|v|#|task|issue)s?\s*$/i;

/** Reads the counts of a text: `35/47 remaining`, `88 of 92 tasks complete (96.7%)`, `142 (23 P0, 47 P1)`, `20 Tasks`. */
export function countClaims(written: ClaimText, place: CountPlace, context: ClaimContext): readonly Claim[] {
	const listed = listClaims(written, place, context);
	if (listed) return listed;
	const match = pair.exec(written.text);
	if (!match) return singleClaims(written, place, context);
	const before = written.text.slice(0, match.index);
	const isOfOthers =
		!unitOf(written.text.slice(match.index + match[0].length)) && namesOthers(lastLabel(before), context);
	// `4 tasks (completed phases: 1/2)`
	if (isOfOthers) return singleClaims({ ...written, text: before }, place, context);
	const [text, at] = byIds(written, match.index + match[0].length, place, context);
	const claims = pairClaims(text, match, at, context);
	// `1 of 4 done, 3 remaining`
	return claims.length === 0 ? claims : [...claims, ...singleClaims(text, at, context, match.index + match[0].length)];
}

/** Reads the counts of a text that are about a scope: those of tasks in a labelled value, unless `more` says otherwise. */
export function countsOf(
	text: ClaimText,
	scope: Scope,
	context: ClaimContext,
	more: Partial<CountPlace> = {},
): readonly Claim[] {
	const role = scope.attribute ? 'part' : scope.section === 0 && !scope.ids ? 'total' : 'section';
	const elsewhere = context.sections[scope.section]?.elsewhere ?? false;
	return countClaims(text, { role, place: 'field', scope, side: null, unit: 'task', elsewhere, ...more }, context);
}

/** The counts of a text that is a list of them; null where it is none, or may count something else. */
function listClaims(text: ClaimText, at: CountPlace, context: ClaimContext): readonly Claim[] | null {
	const list = listOfCounts(text.text, at.side ?? (at.unit || at.isOfAll ? 'total' : null), context);
	if (!list || (at.isAway && list.unit === null)) return null;
	const { counts } = list;
	const whole = counts.find(({ side }) => side === 'total');
	const all = whole ? Number(whole.digits) : sumOf(counts, ({ digits }) => Number(digits));
	const unit = list.unit ?? at.unit;
	// As many sections could be meant just as well.
	if (unit === null && context.names.holds(at.scope.section, all)) return null;
	const group = context.newGroup();
	const claims = counts.map(({ index, digits, side }) =>
		make(text, index, digits, at, side, context, { unit: unit ?? 'task', group }),
	);
	const end = counts.reduce((last, { index, digits }) => Math.max(last, index + digits.length), 0);
	const done = counts.find(({ side }) => side === 'done');
	const share = whole && done ? percentageBehind(text, end, Number(done.digits), all) : null;
	return share ? [...claims, share] : claims;
}

const nounAhead = wide(/^\s+(\p{L}{3,20})s(?!\p{L})/u);

/** `2/11 GAPs completed`: a noun that the ids give is one for the tasks that have such ids. */
function byIds(text: ClaimText, from: number, at: CountPlace, { nouns, sections }: ClaimContext) {
	const [noun = '', word = ''] = (at.scope.section === 0 && nounAhead.exec(text.text.slice(from))) || [];
	const section = word === '' ? undefined : nouns.get(word.toLowerCase());
	if (section === undefined) return [text, at] as const;
	// As long as the noun is, so that what follows stays in its place.
	const named = text.text.slice(0, from) + ' task'.padEnd(noun.length) + text.text.slice(from + noun.length);
	const scope = { ...at.scope, section };
	const role = section > 0 ? 'section' : at.role;
	return [
		{ ...text, text: named },
		{ ...at, role, scope, elsewhere: sections[section]?.elsewhere ?? false },
	] as const;
}

/** The counts that stand by themselves, behind a pair those alone that say of what side they are. */
function singleClaims(text: ClaimText, at: CountPlace, context: ClaimContext, from = 0): readonly Claim[] {
	const claims: CountClaim[] = [];
	const numbers = single.all(text.text);
	const behind = (end: number): string => text.text.slice(end, end + 80);
	const isApart = numbers.some(({ index, 0: found }) => isUnderWay(behind(index + found.length)));
	const isBesidePlan = beyondPlan.test(text.text);
	const kinds = kindsOfTasks.test(text.text);
	let end = from;
	for (const number of numbers) {
		if (number.index < from) continue;
		const isFurther = from > 0 || claims.length > 0;
		const before = text.text.slice(Math.max(0, number.index - 60), number.index);
		// Further numbers are parts of a breakdown only where one would be listed.
		if (
			sectionBefore.test(before) ||
			/\b(?:max(?:imum)?\.?|at most|up to|exactly|limit(?:ed to)?:?)\s*$/i.test(before) ||
			(isFurther && !/[([（,;+/|·]\s*$|\b(?:and|und|et|y|e)\s+$/.test(before))
		)
			continue;
		end = number.index + number[0].length;
		const after = behind(end);
		const said = sideBehind(after, isApart);
		// `Skipped: 0 (all was done)`
		const side = said === 'total' ? (at.side ?? said) : (said ?? at.side);
		const own = attributeAfter(after, context);
		if (isOfOtherThings(after, context) || (!own && !said && saysOneWordMore(after))) continue;
		if (from > 0 && (own || !said)) continue;
		// Each is a part of the whole, in words that no task carries.
		if ((isBesidePlan && ofPlan.test(after)) || (kinds && !own && !said && ofKind.test(after))) continue;
		const unit =
			unitOf(after) ??
			(own ? 'task' : null) ??
			(!isFurther &&
			/^[\s*_~≈(]*(?:about |only |all |approx\.? )?$/i.test(before) &&
			/^\s?(?:个|個|件|项|項|つ|개)?\s*(?:user stories\s*)?(?:$|[*_(（,，;；、:.)\]·|+—–-]|\p{Extended_Pictographic})/u.test(
				after,
			)
				? (at.unit ?? ofParts(after, context))
				: null);
		// The label speaks for the first number only: `Remaining: 3 tasks (7d)`.
		if (!unit && !(said && isFurther)) continue;
		const scope = own ? { section: at.scope.section, attribute: own } : at.scope;
		claims.push(
			make(
				text,
				number.index,
				number[1] as string,
				{ ...at, scope, role: own && at.role === 'total' ? 'part' : at.role },
				side ?? 'total',
				context,
				{ unit: unit ?? 'task', atLeast: number[2] === '+' },
			),
		);
	}
	if (from > 0 || claims.length === 0) return claims;
	const share = shareOf(claims, text, end);
	if (claims.length === 1) return share ? [...claims, share] : claims;
	const group = context.newGroup();
	return [...claims.map(claim => ({ ...claim, group })), ...(share ? [share] : [])];
}

/** `3 planned + 1 extra`, `3 planned, 1 unplanned`: what is planned is what was in the plan from the start, done or not. */
const beyondPlan = wide(
	/(?<![\p{L}\p{N}])\d{1,6}\s+(?:\p{L}+\s+)?(?:extra|unplanned|unscheduled|additional|added|bonus|new)(?!\p{L})/iu,
);

const ofPlan = wide(/^[\s*_]*(?:planned|scheduled|original|initial|committed)(?!\p{L})/iu);

/** `3 planting tasks + 2 watering tasks`: neither is about all tasks. */
const kindsOfTasks = wide(
	/\d\s+[\p{L}-]{2,30}\s+(?:tasks?|issues?|items?|stories|tickets?)\s*(?:[+&,]|and\s)\s*\d{1,6}\s+[\p{L}-]{2,30}\s+(?:tasks?|issues?|items?|stories|tickets?)(?!\p{L})/iu,
);

const ofKind = wide(/^\s+[\p{L}-]{2,30}\s+(?:tasks?|issues?|items?|stories|tickets?)(?!\p{L})/iu);

/** `3 (1 P0, 2 P1)`: what the parts carry. */
function ofParts(after: string, context: ClaimContext): 'task' | null {
	const first = /^\s*[(（]\d+\s*/.exec(after);
	return first && attributeAfter(after.slice(first[0].length), context) ? 'task' : null;
}

/**
 * The percentage behind a whole and the part of it that is done: `4 tasks, 1 done (25%)`; `from` is behind both. Behind a part alone
 * (`Done: 1 (25%)`) it is one of a whole that stands elsewhere: 0.
 */
function shareOf(claims: readonly CountClaim[], text: ClaimText, from: number): PercentageClaim | null {
	const [whole, part] = claims;
	if (claims.length === 2 && whole?.side === 'total' && part?.side === 'done')
		return percentageBehind(text, from, part.value, whole.value);
	return claims.length === 1 &&
		whole &&
		whole.side !== 'total' &&
		!whole.atLeast &&
		inBracket.test(text.text.slice(from))
		? percentageBehind(text, from, whole.value, 0)
		: null;
}

const inBracket = wide(
	/^\s*(?:\p{L}+\s*)?[(（]\s*(?:[~≈]\s*)?\d{1,3}(?:\.\d+)?\s*%(?:\s*(?:of \p{L}+|done|complete|completed))?\s*[)）]/iu,
);

/** What is counted by another noun than one for tasks: ` phases`, ` fixes completed`. */
const otherNoun = wide(/^[\s*_]*(?:(?:are|is|now|already|have been|has been|fully)\s+)*\p{L}{2}/iu);

/** What was done to so many tasks: ` items addressed`. */
const participle = /^[\s*_]*(?:[a-z-]+\s+){1,3}?([a-z]+ed)\b/i;

/** `backend 2/2 tasks, frontend 1/4 tasks`: each is one of a part. */
function isOneOfSeveral({ 2: whole }: RegExpExecArray, after: string, noun: CountClaim['unit'] | null): boolean {
	const next = pair.exec(after);
	if (!next || next[2] === whole) return false;
	const behind = after.slice(next.index + next[0].length);
	return unitOf(behind) === noun && (noun !== null || !otherNoun.test(behind));
}

const ordinal = /(?:phase|week|sprint|milestone|stage|step|part|day|iteration|round|review|level|version|v|pr|#)\s*$/i;

/** `Phase 2/4`, `24/7`, `2/5 → 3/5`. */
function isNoCount(text: string, { 0: found, 1: part, 2: whole, index }: RegExpExecArray, isNamed: boolean): boolean {
	return (
		ordinal.test(text.slice(Math.max(0, index - 20), index)) ||
		(!isNamed && Number(part) > Number(whole)) ||
		/^\s*(?:→|->|=>)/.test(text.slice(index + found.length))
	);
}

/** `In progress (1/4)`, `Not started, 0/4`: how far it is, and not how many are so. */
function sideBeforePair(before: string, { 1: part }: RegExpExecArray): Side | null {
	const side = sideBefore(before);
	const isState =
		side === 'in-progress' || side === 'blocked' || side === 'open' || (side === 'remaining' && part === '0');
	return isState && /[(（,]\s*$/.test(before) ? 'done' : side;
}

/** `n/m`: the word beside it says what n counts; m is the whole. */
function pairClaims(text: ClaimText, match: RegExpExecArray, at: CountPlace, context: ClaimContext): readonly Claim[] {
	const after = text.text.slice(match.index + match[0].length);
	const noun = unitOf(after);
	const unit = noun ?? at.unit;
	const said = isNextLabel(after) ? null : (sideOf(after.replace(/^\s*(?:are|is|now)\s/, '')) ?? sideAfterUnit(after));
	const side = said ?? sideBeforePair(text.text.slice(0, match.index), match) ?? at.side;
	if (isOfOtherThings(after, context)) return [];
	if ((!unit && !side) || (at.isAway && !noun) || isNoCount(text.text, match, noun !== null || said !== null))
		return [];
	if (!noun && !said && otherNoun.test(after) && !attributeAfter(after, context)) return [];
	// `1/2 P0 tasks` is one of those, `1/2 tasks in Phase 1` and `1/2 tasks billed` of nobody knows which.
	const own = noun ? attributeAfter(after, context) : null;
	if (noun && isOfSome(after, own !== null)) return [];
	const place = own ? { ...at, role: 'part' as const, scope: { section: at.scope.section, attribute: own } } : at;
	const verb = noun && !said && participle.exec(after)?.[1];
	if ((verb && sideOf(verb) === null) || isOneOfSeveral(match, after, noun)) return [];
	const whole = match[0].lastIndexOf(match[2] as string);
	const counted = { unit: unit ?? 'task' };
	const spoken = side === null || side === 'total' ? 'done' : side;
	const claims: Claim[] = [
		make(text, match.index, match[1] as string, place, spoken, context, counted),
		make(text, match.index + whole, match[2] as string, place, 'total', context, counted),
	];
	const [part, all] = [Number(match[1]), Number(match[2])];
	const percent =
		all > 0
			? (percentageBehind(text, match.index + match[0].length, part, all) ??
				percentageBefore(text, match.index, part, all))
			: null;
	return percent ? [...claims, percent] : claims;
}

function make(
	text: ClaimText,
	index: number,
	digits: string,
	{ role, place, scope, elsewhere }: CountPlace,
	side: Side,
	{ vocabulary }: ClaimContext,
	more: Partial<CountClaim>,
): CountClaim {
	const start = text.start + index;
	const span = text.line.span(start, start + digits.length);
	const words = statusWords(text.line.masked.slice(0, start), text.text.slice(index + digits.length), side, vocabulary);
	return makeCount({ role, place, scope, elsewhere, side, span, text: digits, value: Number(digits), words, ...more });
}

const wordAhead = wide(/^\s*\**([\p{L}][\p{L}\p{N}]*)/u);

/** `23 P0`, `5 BE`: the attribute right behind a number. */
function attributeAfter(after: string, context: ClaimContext) {
	const word = wordAhead.exec(after)?.[1];
	return word ? attributeOf(word, context) : null;
}
