import { inSection, attributeScope } from '../../../model/claims';
import type { Claim, CountClaim, Scope } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import type { Line } from '../../lines/line';
import { readDate } from '../../words/readDate';
import { behindFirstWord, meansUnbegun, saysSideAlone, sideOf, sideSaidBy } from '../../words/sides';
import { sectionNouns } from '../../words/words.data';
import { fieldScope, idsInBracket, isOfNamed, rangeOfIds, speaksOfAll } from '../claimScope';
import {
	attributeOfLabel,
	type ClaimContext,
	countsOtherThings,
	isProgress,
	isState,
	saysMoreOfTasks,
	saysWhole,
	sideCountedBy,
	unitOf,
	unitOfLabel,
	valueText,
} from '../claimText';
import { effortField } from '../effort/effortClaims';
import { hoursOfParts } from '../effort/hoursBeside';
import { sectionLine, sectionPair } from '../sections/sectionLines';
import { sectionState } from '../sections/sectionStates';
import { completionClaim, shareClaim } from '../states/completionClaims';
import { withTasks } from '../states/idNouns';
import { nextField, nextSection } from '../states/nextClaims';
import { tasksInState } from '../states/statesOfIds';
import { sectionsInStatus } from '../states/statesTold';
import { groupOfHeading } from '../tables/groups';
import { rowScope } from '../tables/tableClaims';
import { fieldsBeside } from './amongOthers';
import { countsOf } from './countClaims';
import type { Listed } from './countsTasks';
import { makeCount } from './makeCount';
import { longNouns, namesOthers } from './namesOthers';
import { isOfOthers, ofSomeTime } from './ofOthers';
import { partClaims } from './partClaims';
import { besideNumber, claimsOfThisTime, isOfThisTime } from './thisTime';

const beforeLabel = wide(/^[^\p{L}\p{N}#]+/u);

const ofRange = /^\W*[A-Z]{1,5}-?\d+\s*(?:-|–|—|to)\s*[A-Z]{0,5}-?\d+\s*\(/;

const dateLabel = wide(
	/update|modified|created|revised|generated|date|aktualis|geändert|обновл|изменен|создан|تحديث|تاريخ|更新|作成|创建|修改|atualiza|actualiza|modifica|mise? à jour|erstellt|criad|cread|créé/iu,
);

/** Reads what a labelled line outside tasks states: `Total Tasks: 142 (23 P0, …)`, `Status: 88 of 92 complete`, `Next task: #17`. */
export function fieldClaims(
	field: StatedValue,
	at: number,
	section: number,
	context: ClaimContext,
	listed: Listed,
): readonly Claim[] {
	const ofTasks = listed === 'tasks';
	const line = context.outline.line(at);
	const next = nextField(field, line, context.forms) ?? nextSection(field, line, context.names);
	if (next) return [next];
	const named = tasksInState(field, at, section, context);
	if (named.length > 0) return named;
	// `T005-T013 (9 tasks)` counts what it names.
	if (!context.populated.has(section) && ofRange.test(field.value)) return [];
	const label = withTasks(beforeLabel.replace(field.label, ''), context.sections);
	// `% complete: 40`
	if (/^[^\p{L}\p{N}%]*%/u.test(field.label) && !field.value.includes('%')) return [];
	const text = valueText(line, field.valueStart, field.valueEnd);
	if (isOfThisTime(label) || isOfThisTime(besideNumber(field.value))) return claimsOfThisTime(label, text, context);
	const scope = fieldScope(section, context);
	const elsewhere = context.sections[scope.section]?.elsewhere ?? false;
	// What is counted where boxes stand and no tasks are those.
	const counted: Scope = context.boxed.has(section) ? inSection(section) : (groupOfHeading(section, context) ?? scope);
	const isAway = listed === 'others' || (counted.section !== section && !speaksOfAll(section, context));
	const date = readDate(field.value);
	if (date && dateLabel.test(label)) {
		return [
			{
				type: 'date',
				span: line.span(field.valueStart, field.valueStart + date.length),
				text: field.value.slice(0, date.length),
				label: label.toLowerCase(),
				date: date.date,
			},
		];
	}
	const parts = partClaims(label, text, section, context, ofTasks);
	if (parts) return parts;
	const effort = effortField(field, at, scope, context);
	if (effort) return [effort, ...hoursOfParts(field, at, context)];
	const isNamed = !ofTasks && isOfNamed(section, counted, label, context);
	const isOfProgress = isProgress(label);
	if (field.field === 'status' || isOfProgress || isState(label)) {
		const unit = isOfProgress && isPairOfTasks(text.text, counted, context) ? 'task' : null;
		// `Phase 1 complete (2/2 tasks), Phase 2 next` counts a part.
		const counts =
			isNamed || ofPart.test(text.text) ? [] : countsOf(text, counted, context, { unit, elsewhere, isAway });
		if (counts.length > 0) {
			// `25% complete, 3 tasks remaining`
			const share = counts.some(({ type }) => type === 'percentage') ? null : shareClaim(text, scope);
			return share ? [share, ...counts] : counts;
		}
		// The bare status of a section that holds nothing speaks of that section alone, and can't be judged.
		const isBare = isOfProgress || /^state$/i.test(label) || (field.field === 'status' && !/\s/.test(label));
		if (isBare && scope.section === 0 && !speaksOfAll(section, context)) return [];
		// Beneath a bullet it says how far that is.
		if ((context.outline.item[at] as number) >= 0 && field.field === 'status') return [];
		const ofParts = sectionsInStatus(text, context);
		if (ofParts.length > 0) return ofParts;
		const completion = completionClaim(text, 'field', scope, context);
		const share = completion?.percent === null || !completion ? shareClaim(text, scope) : null;
		return share ? [share] : completion ? [completion] : [];
	}
	// `Tasks added this week: 4`, `Last done: 1/4`
	if (ofSomeTime.test(label)) return [];
	const stated = sideCountedBy(label);
	const unit =
		unitOfLabel(label) ??
		(/^(?:total|gesamt|totaal|łącznie|razem|toplam|итого|всего|total general|الإجمالي|总计|合计)$/iu.test(label)
			? null
			: undefined);
	const side = stated ?? sideSaidBy(label);
	const saysMore = (side === null || side === 'total') && saysMoreOfTasks(label);
	if ((saysMore || countsOtherThings(label, context)) && !attributeOfLabel(label, context)) return [];
	if (side && isOfOthers(label, stated, context)) return [];
	// `Total quick wins: 5 stories`
	if (side === 'total' && !stated && unitBehind(text.text) && namesOthers(label, context)) return [];
	if (/readiness|overall progress|^progress$|completion$/i.test(label) || isShareOfAll(label, text.text)) {
		const share = shareClaim(text, scope);
		if (share && !/(?<!\d)\d{1,9}\s{0,9}(?:\/|of)\s*\d+/.test(text.text)) return [share];
	}
	// `Verification progress: 1/4` speaks of a part that nothing here may be called by; `Phases 1-10: 159 tasks` of several.
	const scoped = label.replace(/(?<!\s)\s*[(（][^)）]{0,80}[)）]/g, '');
	const part = /^(.*\S)\s+(?:progress|completion)$/i.exec(scoped)?.[1];
	const isPart =
		part !== undefined &&
		side !== 'in-progress' &&
		!/^(?:in|overall|total|tasks?|project|general|current|global)$/i.test(part);
	const partScope = isPart ? rowScope(part, section, context) : null;
	if (severalSections.test(label) || (isPart && !partScope)) return [];
	const breakdown =
		/^(?:summary|overview|statistics|stats|counts?|(?:status |priority |owner )?breakdown|by (?:status|priority|owner)|distribution)$/i.test(
			label,
		);
	if (unit !== undefined || side || breakdown || /progress|completion/i.test(scoped)) {
		const ids = side === 'done' || side === 'remaining' ? rangeOfIds(field.value, context.forms) : null;
		if (ids && unit)
			return [
				makeCount({
					role: 'part',
					span: line.span(text.start, text.end),
					text: field.value,
					value: ids.length,
					side: side as CountClaim['side'],
					scope,
					place: 'field',
					elsewhere,
					ids,
				}),
			];
		const attribute = attributeOfLabel(label, context);
		if (!attribute && (isNamed || (unit === undefined && !partScope && isOfNoun(label, field.value, context))))
			return [];
		// `Critical issues: 0` where nothing here is called so.
		if (!attribute && ofSomeLevel.test(label)) return [];
		// `Progress (MVP): 1/2 tasks`
		const bracket = /[(（]\s*([^()（）]{1,40})[)）]/.exec(label)?.[1];
		if (!attribute && bracket && !saysWhole(bracket) && namesOthers(bracket, context)) return [];
		const where: Scope = attribute ? attributeScope(attribute) : (partScope ?? counted);
		const counts = countsOf(text, where, context, {
			side: side === 'total' ? null : side,
			isOfAll: side === 'total',
			unit: unit ?? (impliesTasks(label, text.text, ofTasks, where, context) ? 'task' : null),
			elsewhere,
			isAway,
		});
		const isUnbegun = side === 'remaining' && (meansUnbegun(label) || meansUnbegun(behindFirstWord(label)));
		const clear = isUnbegun ? counts.map(count => (isLeft(count) ? { ...count, isUnbegun } : count)) : counts;
		return withIds(unit === undefined ? ofNoun(clear, label) : clear, field, line, context);
	}
	const beside = () => fieldsBeside(at, context);
	const ofSection = sectionLine(label, text, section, context, beside);
	if (ofSection.length > 0) return ofSection;
	const pair = sectionPair(label, text, section, context, beside);
	if (pair.length > 0) return pair;
	const state = sectionState(label, text, at, section, context);
	if (state.length > 0) return state;
	// `Deferred: 0` beside other counts: the tasks that write that word, which may count all that are done where none does.
	const word = label.toLowerCase();
	if (!ofTasks || !context.vocabulary.statuses.has(word) || !/^\d+$/.test(field.value.trim())) return [];
	const isWritten = (): boolean =>
		context.tasks.some(({ marks }) => marks.some(({ text }) => text.toLowerCase().includes(word)));
	if (!isWritten()) return [];
	return countsOf(text, { section: scope.section, attribute: { field: 'status', value: word } }, context);
}

function isLeft(claim: Claim): claim is CountClaim {
	return claim.type === 'count' && claim.side === 'remaining';
}

/** What the noun right behind a number that begins a text counts. */
function unitBehind(text: string): CountClaim['unit'] | null {
	return unitOf(numberAndNoun.exec(text)?.[1] ?? '');
}

const numberAndNoun = wide(/^[^\p{L}\d]*\d{1,6} (\p{L}{3,20})/u);

const nounOfAll = wide(/^total\s+(?:(?:number )?of\s+)?(?:\p{L}+\s+)?(\p{L}{3,20}s)$/iu);

/** The counts of `Total findings: 8 (2 high, 6 low)` with what they are of: other places may count tasks. */
function ofNoun(counts: readonly Claim[], label: string): readonly Claim[] {
	const noun = nounOfAll.exec(label)?.[1]?.toLowerCase();
	if (noun === undefined || sideOf(noun) || unitOf(noun) || noun === 'progress') return counts;
	return counts.map(claim => (claim.type === 'count' ? { ...claim, noun } : claim));
}

/** `Overall: ~15% complete` */
function isShareOfAll(label: string, value: string): boolean {
	return (
		/^overall$/i.test(label) &&
		/^[\s*_]*[~≈]?\s?\d{1,3}(?:\.\d+)?\s?%(?:\s(?:complete|completed|done|finished))?[\s*_.]*$/i.test(value)
	);
}

const ofSomeLevel =
	/^\W*(?:critical|high|medium|low|blocking|urgent)(?:[ -]priority)?\s+(?:issues|tasks|items|bugs|problems)\b/i;

/** `Remaining: 2 (T024, T026)`: with the ids behind the only number, where they are as many; it counts no tasks where they name others. */
function withIds(
	counts: readonly Claim[],
	{ valueStart, valueEnd }: StatedValue,
	line: Line,
	{ sectionOfId, forms }: ClaimContext,
): readonly Claim[] {
	const [count] = counts;
	if (count?.type !== 'count' || counts.length > 1 || count.side === 'total') return counts;
	const found = idsInBracket(line.text.slice(valueStart, valueEnd), forms);
	if (found?.ids.length !== count.value) return counts;
	if (!found.ids.every(id => sectionOfId(id) !== undefined)) return [];
	const [start, end] = [valueStart + found.start, valueStart + found.end];
	const text = line.text.slice(start, end);
	return [count, { ...count, role: 'part', span: line.span(start, end), text, ids: found.ids }];
}

/** A phase, week or sprint by its number, before any pair of numbers. */
const ofPart = wide(`^(?:(?!\\d\\s*(?:/|of)\\s*\\d).){0,80}(?<!\\p{L})(?:${longNouns})\\s+#?\\d/isu`);

const severalSections = new RegExp(`^(?:${sectionNouns.join('|')})s?\\s*\\d+\\s*[-–—&+]\\s*\\d`, 'iu');

const properName = wide(/\p{L}\s+\p{Lu}/u);

/** `Completed phases: 1/2`, `Total commits: 4`: numbers alone, of what the label says beside a side. */
function isOfNoun(label: string, value: string, context: ClaimContext): boolean {
	return !wordsBeside.test(value) && namesOthers(label, context);
}

const wordsBeside = wide(/(?<!\p{L})(?!(?:of|von|de|sur|из|з|van|z|di|av)(?!\p{L}))\p{L}/iu);

/** `Total progress: 15/37`, or a bare number beside others that count tasks (`Total: 3 | Done: 1`). */
function impliesTasks(label: string, value: string, ofTasks: boolean, scope: Scope, context: ClaimContext): boolean {
	// `Overall: 2/3`
	if (sideOf(label) === 'total' && !/\s/.test(label) && isPairOfTasks(value, scope, context)) return true;
	if (/progress|completion|total/i.test(label) && /^[\s*_~]*\d+\s*(?:\/|of)/.test(value)) return true;
	// All there are, or those that are not begun.
	if (/\splanned$/i.test(label)) return false;
	const isName = properName.test(label.replace(/\b(?:In|On|Not|To)\b\s*/g, ''));
	const isShort = label.split(/\s+/).length <= 2 && !namesOthers(label, context);
	const alone = isShort && (!isName || saysSideAlone(label) || isStatus(label, context.vocabulary));
	return ofTasks && alone && /^[\s*_~]*\d+(?:个|個|件|项|項|つ|개)?[\s*_]*(?:$|\()/.test(value);
}

/** `Em Progresso`, `Não Iniciadas`: words for a status, of one task or of several. */
function isStatus(label: string, { statuses }: ClaimContext['vocabulary']): boolean {
	return statuses.has(label.toLowerCase().replace(/(?<=[oa])s$/, ''));
}

const barePair = wide(/^[^\p{L}\d]*(?:\d{1,3}(?:\.\d+)?\s*%[^\p{L}\d]*)?\d{1,6}\s*(?:\/|of)\s*(\d{1,6})(?!\d)/u);

/** Whether `1/4` or `25% (1/4)` behind `Progress:` counts tasks: as many sections of one level could be meant just as well. */
function isPairOfTasks(value: string, { section }: Scope, { names }: ClaimContext): boolean {
	const whole = barePair.exec(value)?.[1];
	return whole !== undefined && (whole === '1' || !names.holds(section, Number(whole)));
}
