import type { CompletionClaim, CountClaim, EffortClaim } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import { type Section, type TaskDocument, sectionsAround, sectionAt } from '../model/document';
import { effortTitle, summaryTitle } from '../model/summary.data';
import { append } from '../util/append';
import { remembered } from '../util/remembered';
import type { Span } from '../util/span';

/**
 * Whether a claim surely speaks of all that its scope takes in. A field in a part without tasks, `Status` of a plan or
 * `Effort` of a phase, is about that part, and an entry of a log about its day; their numbers say nothing of the whole.
 */
export function speaksOf(document: TaskDocument, claim: CountClaim | CompletionClaim | EffortClaim): boolean {
	const { scope, span } = claim;
	const home = sectionAt(document, span.start);
	if (home.level > 0 && home.index === scope.section) return true;
	if (isInLog(document, home)) return false;
	const place = 'place' in claim ? claim.place : 'field';
	if (place === 'prose') return home.level <= 1;
	if (scope.attribute || home.level === 0 || place === 'fence' || place === 'cell') return true;
	if (home.level === 1 && scope.section === 0) return true;
	if (summaryTitle.test(home.title)) return true;
	// `Remaining hours` under `Time estimates`, where no list of other durations stands.
	if (claim.type === 'effort' && claim.parts.length === 0 && effortTitle.test(home.title))
		return isOfTheWhole(labelAt(document, span));
	const isBehind = isFoot(document, home, span.start) || isBehindTotal(document, home, claim);
	return isBehind && isOfTheWhole(labelAt(document, span));
}

/** What is further from a value does not label it. */
const LONGEST_LABEL = 400;

/** What stands on the line before a value, without the fields further left. */
export function labelAt({ text, lines }: TaskDocument, { start }: Span): string {
	const before = text.slice(Math.max(lines.around(start).start, start - LONGEST_LABEL), start);
	return before
		.slice(before.lastIndexOf('|') + 1)
		.replace(/[^\p{L}\p{N} ]+/gu, '')
		.trim()
		.toLowerCase();
}

/** Behind a thematic break the part is over, and what follows is about the document. */
function isFoot(document: TaskDocument, home: Section, offset: number): boolean {
	const known = firstBreaks.get(home) ?? firstBreak(document, home);
	firstBreaks.set(home, known);
	return known < offset;
}

/** Behind what a part comes to as well. */
function isBehindTotal(document: TaskDocument, home: Section, { type, span }: { type: string; span: Span }): boolean {
	if (type !== 'effort') return false;
	const stated = effortFields(document).get(home.index) ?? [];
	return stated.some(other => other.span.start >= home.span.start && other.span.end <= span.start);
}

/** The fields that state an effort, by the section that it is of. */
const effortFields = remembered(({ claims }: TaskDocument) => {
	const found = new Map<number, EffortClaim[]>();
	for (const claim of claimsOf({ claims }, 'effort'))
		if (claim.place === 'field') append(found, claim.scope.section, claim);
	return found;
});

/** Sections never change, and there can be many claims in one. */
const firstBreaks = new WeakMap<Section, number>();

function firstBreak({ text }: TaskDocument, { span, titleSpan }: Section): number {
	const found = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})\r?$/m.exec(
		text.slice(titleSpan.end, span.end),
	);
	return found ? titleSpan.end + found.index : Number.POSITIVE_INFINITY;
}

function isOfTheWhole(label: string): boolean {
	return /(?<![\p{L}])(?:total|overall|all|current|project|production|completed?|work|remaining|gesamt|totaal|algemene?|łącznie|toplam|genel|geral|general|всего|общ|итого|إجمالي|总|總|全|合計|全体)(?![a-z])/iu.test(
		label,
	);
}

/** Whether a section is one of several dated parts, or a part of what is called a history. */
export function isInLog(document: TaskDocument, home: Section): boolean {
	return sectionsAround(document, home.index).some(({ level, title, parent }) => {
		if (level === 0) return false;
		if (log.test(title)) return true;
		const date = dateIn(title);
		return (
			date !== null &&
			document.sections.some(other => other.parent === parent && (dateIn(other.title) ?? date) !== date)
		);
	});
}

const log =
	/\b(?:change ?log|history|log|journal|archived?|previous)\b|verlauf|historial|histórico|历史|日志|история|журнал|سجل|履歴/iu;

function dateIn(title: string): string | null {
	const date =
		/\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}/i.exec(
			title,
		);
	return date ? date[0].toLowerCase() : null;
}
