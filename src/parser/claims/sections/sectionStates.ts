import { inSection } from '../../../model/claims';
import type { Claim, CompletionClaim, Scope } from '../../../model/claims';
import { isWithin } from '../../../model/document';
import type { Status } from '../../../model/task';
import { wide } from '../../../util/wide';
import { BULLET } from '../../lines/lexLine';
import { PICTURED } from '../../lines/signs';
import { isCriteriaLabel, isUnder } from '../../outline/labels';
import { NO_BLOCK } from '../../outline/outline';
import { withoutDescription } from '../../verdicts/overviews';
import { readStatus } from '../../words/readStatus';
import { sideOf } from '../../words/sides';
import { type ClaimContext, type ClaimText, claimText, unitOf } from '../claimText';
import { fieldsBeside } from '../counts/amongOthers';
import { countsOf } from '../counts/countClaims';
import { sizeOf } from '../counts/sizes';
import { makeCompletion, wordOfState } from '../states/completionClaims';

const pairAlone = wide(
	/^[^\p{L}\d]*\d{1,6}\s*(?:\/|of)\s*(\d{1,6})(?:\s+(\p{L}[\p{L} ]{2,20}?))?[^\p{L}\d]*(?:$|[(（])/u,
);

const goals =
	/goal|milestone|objective|target|deadline|next|meilenstein|zie[lr]|hito|objetivo|meta|marco|jalon|objectif|этап|цел|далее|里程碑|目标|目標|マイルストーン|下一步|목표/iu;

/**
 * Reads how far a line of a summary says that the section it names is: `Phase 1: 2/3 complete` where the section has so many tasks,
 * `Phase 1: ✅ Complete`.
 */
export function sectionState(
	label: string,
	text: ClaimText,
	at: number,
	home: number,
	context: ClaimContext,
): readonly Claim[] {
	const named = context.names.named(label, home);
	if (named === null) return [];
	const scope: Scope = inSection(named);
	const isPair = pairAlone.test(text.text);
	if (!context.names.isName(label, named) && (isPair || !isOneOfSections(at, home, context))) return [];
	if (isUnderGoals(at, context)) return [];
	if (isPair) return pairOfSection(text, scope, context);
	const claim = wordOfState(text, scope, context);
	return claim ? [claim] : [];
}

/** Reads the two numbers of a section that has so many tasks: `2/3`, `2/3 complete`. */
export function pairOfSection(text: ClaimText, scope: Scope, context: ClaimContext): readonly Claim[] {
	const [, whole, word] = pairAlone.exec(text.text) ?? [];
	if (Number(whole) !== sizeOf(scope.section, context)) return [];
	return word === undefined || sideOf(word) || unitOf(word) ? countsOf(text, scope, context) : [];
}

/** Whether each line of a list names another section with tasks: `Setup phase: done` beside `US1: not started`. */
function isOneOfSections(at: number, home: number, context: ClaimContext): boolean {
	const named = fieldsBeside(at, context).map(({ label }) => context.names.named(label, home));
	return named.length > 1 && named.every(Boolean) && new Set(named).size === named.length;
}

const ending = wide(/^(.{3,120}?)(?:\s[—–-]\s|[(（[])([^()（）[\]—–]{3,40})[)）\]]?[*_]*$/u);

/** Reads how far the end of a line says that the section is which it begins with: `**Phase 2: Build** — ✅ COMPLETE`, `Phase 2: Build (done)`. */
export function stateAtEnd(at: number, home: number, context: ClaimContext): CompletionClaim | null {
	const line = context.outline.line(at);
	const [, label = '', said = ''] = ending.exec(line.content) ?? [];
	const named = label === '' ? null : context.names.called(label, home);
	if (named === null || isUnderGoals(at, context)) return null;
	const start = line.from + line.content.lastIndexOf(said);
	return wordOfState(claimText(line, start, start + said.length), inSection(named), context);
}

/** What stands under goals is meant to come. */
function isUnderGoals(at: number, { outline }: ClaimContext): boolean {
	return isUnder(outline, at, line => goals.test(line.content) || isCriteriaLabel(line));
}

/**
 * Reads a box that is no task and called by a section, `- [x] Phase 2: Build`, as how far that is: ticked it says that all of it is done, else
 * that something is left.
 */
export function boxOfSection(at: number, context: ClaimContext): CompletionClaim | null {
	const { outline, names, sections, sectionOf } = context;
	if (!outline.isBoxed(at) || (outline.item[at] as number) >= 0) return null;
	const line = outline.line(at);
	const box = boxBefore.exec(line.text.slice(0, line.from));
	if (!box) return null;
	const home = sectionOf(at);
	const labels = new Set([line.content, withoutDescription(line.content)]);
	const [section] = [...labels].flatMap(label => names.called(label, home) ?? []);
	if (section === undefined) return null;
	// A part of the section that the box stands in, or that one itself, may be meant as one of several steps.
	const isInTitle = (sections[home]?.level ?? 0) < 2;
	if (!isInTitle && isWithin({ sections }, section, home)) return null;
	if (isUnderGoals(at, context)) return null;
	const scope: Scope = inSection(section);
	const state = box[1] === ' ' ? 'in-progress' : 'complete';
	return makeCompletion(line, box.index, box.index + 3, scope, 'field', state);
}

const marked = wide(
	/^[*_]*(\p{Extended_Pictographic}\ufe0f?)[*_]*\s+(\P{Extended_Pictographic}{3,80})$|^([^:：\p{Extended_Pictographic}]{3,80}?)[\s:：—–-]+(\p{Extended_Pictographic}\ufe0f?)\s*$/u,
);

/**
 * Reads the mark beside the name of a section in a list of several (`- ✅ Phase 1: Data`, `1. Phase 2 ⏳`), as how far that is. Alone, or the same
 * before each, it may be decoration.
 */
export function markOfSection(at: number, home: number, context: ClaimContext): CompletionClaim | null {
	const own = markedSection(at, home, context);
	if (!own || isUnderGoals(at, context)) return null;
	const beside = [own, ...besideIt(at, -1, home, context), ...besideIt(at, 1, home, context)];
	const isOfSeveral = new Set(beside.map(({ section }) => section)).size > 1;
	const isVaried = new Set(beside.map(({ sign }) => sign)).size > 1;
	if (!isOfSeveral || !isVaried) return null;
	const line = context.outline.line(at);
	const start = line.from + own.index;
	const scope: Scope = inSection(own.section);
	return makeCompletion(line, start, start + own.sign.length, scope, 'field', own.state);
}

/** More entries of a list tell no more. */
const MOST_BESIDE = 20;

/** The marks of sections on the lines of one kind before or after a line. */
function besideIt(at: number, step: 1 | -1, home: number, context: ClaimContext): readonly Marked[] {
	const { kinds, count } = context.outline;
	const found: Marked[] = [];
	for (let line = at + step; line >= 0 && line < count && Math.abs(line - at) < MOST_BESIDE; line += step) {
		const other = kinds[line] === kinds[at] ? markedSection(line, home, context) : null;
		if (other) found.push(other);
		else if (kinds[line] !== NO_BLOCK && kinds[line] !== BULLET) break;
	}
	return found;
}

interface Marked {
	readonly section: number;
	readonly sign: string;
	readonly index: number;
	readonly state: CompletionClaim['state'];
}

function markedSection(at: number, home: number, context: ClaimContext): Marked | null {
	const { outline, words, names } = context;
	if ((outline.signs(at) & PICTURED) === 0 || outline.isBoxed(at)) return null;
	const { content } = outline.line(at);
	const [, before, behind, ahead, after] = marked.exec(content) ?? [];
	const sign = before ?? after;
	const label = behind ?? ahead;
	if (sign === undefined || label === undefined) return null;
	const { status } = readStatus(sign, words);
	const state = status && stateOf[status];
	if (!state) return null;
	const section = names.called(label, home);
	if (section === null) return null;
	return {
		section,
		sign,
		index: before === undefined ? content.lastIndexOf(sign) : content.indexOf(sign),
		state,
	};
}

const stateOf: Readonly<Record<Status, CompletionClaim['state'] | null>> = {
	done: 'complete',
	open: 'not-started',
	'in-progress': 'in-progress',
	blocked: null,
	cancelled: null,
};

const boxBefore = /\[([ xX])\]\s*$/;
