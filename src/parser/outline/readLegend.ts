import type { Legend } from '../../model/document';
import type { Status } from '../../model/task';
import type { Vocabulary } from '../../model/vocabulary';
import type { Span } from '../../util/span';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { BOXED, COMMENT, kindIn, stateIn, TEXT } from '../lines/forms';
import { HEADING } from '../lines/lexLine';
import { EXPLAINS, LEGEND, LEGEND_WORD, type LineTable, TAGS, BLOCKED, WAIT_WORD, WAITING } from '../lines/lineTable';
import { BRACKET } from '../lines/signs';
import { readPriority } from '../words/readPriority';
import { readStatus } from '../words/readStatus';
import { partOf, waitsForItsTurn } from '../words/waitsApart';
import { arrowSaid } from './legendArrow';
import { readColours } from './ownColours';
import { readOwnStates } from './ownStates';

const legendHeading = wide(
	/^(?:[^\p{L}]*)(?:status |task |checklist |priority )?(?:legend|key|markers?|symbols?|status markers?|task states?|leyenda|legenda|légende|legende|легенда|обозначения|الرموز|الحالات|دليل الرموز|\p{L}{0,8}(?:图例|标识|凡例)|说明|状态说明)(?:[^\p{L}]*)$/iu,
	/l[eé][gy]|key|mark|symb|state|лег|обозн|رمو|الحالات|图例|标识|凡例|说明/i,
);
const boxed = /^\s*(?:<!--\s*)?(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[.{0,2}\]\s/;
const ownerLabel = /owners?(?: legend| key)?|team|roles?|assignees?/i;

/** Gathers what the document itself says its marks and owner tags mean. Linear. */
export function* readLegend(lines: LineTable, vocabulary: Vocabulary): Steps<Legend> {
	const statuses = new Map<string, Status | null>();
	const owners = new Map<string, string>();
	const priorities: string[] = [];
	const spans: Span[] = [];
	let effortUnit: Legend['effortUnit'] = '';
	let arrow = '';
	let inLegend = false;
	let [areWaiting, areBlocked] = [false, false];
	for (let number = 0; number < lines.count; number++) {
		if (number % 512 === 0) yield;
		const form = lines.forms[number] as number;
		const isComment = stateIn(form) === COMMENT;
		if (!isComment && stateIn(form) !== TEXT) continue;
		if (!isComment) inLegend = opensLegend(lines, number, form) || (inLegend && kindIn(form) !== HEADING);
		if (!isComment && (lines.words & WAIT_WORD) !== 0) {
			areWaiting ||= lines.answer(number, WAITING, isOfWaiting);
			areBlocked ||= lines.answer(number, BLOCKED, isOfBlocked);
		}
		// In a comment may stand a line that explains boxes; tasks that are commented out are none.
		const isListed = inLegend && !isComment;
		if (!isComment && (lines.words & LEGEND_WORD) !== 0) {
			const text = isListed || lines.answer(number, EXPLAINS, explains) ? lines.textOf(number) : '';
			if (text !== '' && effortUnit === '') effortUnit = unitSaid(text);
			if (text !== '' && arrow === '') arrow = arrowSaid(text);
		}
		if (!isListed && !mayExplain(lines, number, form)) continue;
		const line = lines.line(number);
		if (line.legend?.vocabulary !== vocabulary)
			line.legend = { vocabulary, said: saidIn(line.text, inlineLegend(line.text, vocabulary)) };
		const said = isListed ? saidIn(line.text, legendLine(line.text, vocabulary)) : line.legend.said;
		if (!said) continue;
		for (const [mark, status] of said.statuses) if (!statuses.has(mark)) statuses.set(mark, status);
		for (const [tag, name] of said.owners) owners.set(tag, name);
		spans.push(line.span(line.from, line.to));
	}
	for (const [word, status] of areWaiting && areBlocked ? waitsForItsTurn : [])
		if (!statuses.has(word)) statuses.set(word, status);
	const states = yield* readOwnStates(lines, vocabulary);
	const colours = yield* readColours(lines, statuses, vocabulary);
	return { statuses, owners, effortUnit, arrow, dash: null, priorities, states, spans, colours };
}

/** `**Est** = engineering days`, `Effort: hours` */
const unitBehind = wide(
	/(?<![\p{L}\p{N}])(?:est(?:imates?|imated|imation|imación)?|efforts?|esfuerzo|esforço|aufwand|schätzung|оценка)[.*_`]{0,3} ?(?:=|:|→|[-–—]|(?:is |are )?in) ?[*_`]{0,3}(?:[a-z]{1,20}[ -])?(?:(hours?|hrs?|horas|stunden|heures|uren|часы)|days?|días|dias|tage|jours|dagen|дни)(?!\p{L})/iu,
);

/** The unit that a line of a legend gives to efforts. */
function unitSaid(text: string): Legend['effortUnit'] {
	const found = unitBehind.exec(text);
	return !found ? '' : found[1] === undefined ? 'd' : 'h';
}

/** Whether a line that begins with the word for a legend says the unit of efforts, or what an arrow means. */
function explains(lines: LineTable, number: number): boolean {
	const text = lines.textOf(number);
	return beginsLegend.test(text) && (unitBehind.test(text) || arrowSaid(text) !== '');
}

const beginsLegend = wide(/^[\s>*_#-]*(?:legend|легенда|图例|凡例|标识)(?![\p{L}\p{N}])/iu);

function isOfWaiting(lines: LineTable, number: number): boolean {
	return partOf(lines.textOf(number)) === 'waiting';
}

function isOfBlocked(lines: LineTable, number: number): boolean {
	return partOf(lines.textOf(number)) === 'blocked';
}

/** What a line says of marks or of owner tags; null for nothing. */
export interface LegendLine {
	readonly statuses: ReadonlyMap<string, Status | null>;
	readonly owners: readonly (readonly [string, string])[];
}

const legendLabel = wide(
	/^[^\p{L}]*(?:(?:\p{L}[\p{L} ]*)?(?:legend|легенда|图例|凡例|标识)|status (?:marker|icon|symbol)s)[^\p{L}]*$/iu,
);

/** Whether a legend begins with a line. */
function opensLegend(lines: LineTable, number: number, form: number): boolean {
	if (kindIn(form) !== HEADING && (lines.words & LEGEND_WORD) === 0) return false;
	return lines.answer(number, LEGEND, isLegend);
}

function isLegend(lines: LineTable, number: number): boolean {
	if (kindIn(lines.forms[number] as number) === HEADING) return legendHeading.test(lines.line(number).content);
	return legendLabel.test(lines.textOf(number));
}

/** Whether a line outside of a legend may say what marks or owner tags mean: it has brackets, and is no task with a box. */
function mayExplain(lines: LineTable, number: number, form: number): boolean {
	if (((lines.signs[number] as number) & BRACKET) === 0) return false;
	if ((form & BOXED) === 0) return true;
	return lines.answer(number, TAGS, mayGiveTags);
}

function mayGiveTags(lines: LineTable, number: number): boolean {
	const text = lines.textOf(number);
	return !boxed.test(text) || ownerLabel.test(text);
}

function saidIn(text: string, statuses: ReadonlyMap<string, Status | null>): LegendLine | null {
	const owners = statuses.size === 0 && ownerLabel.test(text) ? ownerTags(text) : [];
	return statuses.size > 0 || owners.length > 0 ? { statuses, owners } : null;
}

const boxAndWords = wide(/`?\[([^\][]{0,2})\]`?\s*(?:(?:=|:|-|–|—|→)\s*)?([\p{L}_][\p{L}\p{N}_ '-]{1,30})/gu);

/** A line of prose that explains two boxes or more: `Status: [ ] Not Started, [/] In Progress`. */
function inlineLegend(text: string, vocabulary: Vocabulary): Map<string, Status> {
	const found = new Map<string, Status>();
	const first = text.indexOf('[');
	// A task's own line begins with a box; a legend's line begins with its label.
	if (boxed.test(text)) return found;
	if (first < 0) return found;
	for (const match of boxAndWords.all(text)) {
		// `[ ] Open [ ] Done`: a choice, not a legend.
		if (found.has(markKey(match[1] as string))) return new Map();
		const status = readStatus((match[2] as string).replace(/_/g, ' '), vocabulary).status;
		if (status) found.set(markKey(match[1] as string), status);
	}
	return found.size >= 2 ? found : new Map();
}

/** A line under a legend's heading: one mark and what it means. */
function legendLine(text: string, vocabulary: Vocabulary): Map<string, Status | null> {
	const found = new Map<string, Status | null>();
	for (const match of text.matchAll(
		/(?:`?\[([^\][]{0,2})\]`?|(\p{Extended_Pictographic})\ufe0f?)[\s*]*(?:(?:=|:|-|–|—|→|\|)[\s*]*)?([\p{L}_][\p{L}\p{M}\p{N}_ '-]{1,40})/gu,
	)) {
		const words = (match[3] as string).replace(/_/g, ' ');
		const { status } = readStatus(words, vocabulary);
		if (status) found.set(markKey(match[1] ?? (match[2] as string)), status);
		// `🔴 Critical`
		else if (match[2] && readPriority(words, vocabulary, [])) found.set(match[2], null);
		// `🔴🟡🟢 = Risk`: several signs for one thing that is no status.
		else
			for (const [sign] of signRun.exec(text)?.[0].matchAll(/\p{Extended_Pictographic}/gu) ?? []) found.set(sign, null);
	}
	return found;
}

const signRun = wide(/(?:\p{Extended_Pictographic}\ufe0f?){2,8}(?=[\s*]*[=:|–—-])/u);

function markKey(mark: string): string {
	return mark.trim() === '' ? ' ' : mark.trim();
}

const tagAndName = wide(/\[([\p{L}\p{N}_+-]{1,20})\]\s*(?:=|:)\s*([^,;|[\]]{1,60})/gu);

/** `[AA]=Augment Agent, [Sec]=Security Lead`. */
function ownerTags(text: string): [string, string][] {
	const tags = tagAndName.all(text).map(match => [match[1] as string, (match[2] as string).trim()] as [string, string]);
	return tags.length >= 2 ? tags : [];
}
