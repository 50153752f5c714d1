import type { Status } from '../../model/task';
import { append, countUp } from '../../util/append';
import { FIELDS } from '../lines/lexFields';
import { HEADING } from '../lines/lexLine';
import type { Line } from '../lines/line';
import { isAdviceLabel, isCriteriaLabel, isTasksLabel, isUnder } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { isSpokenStatus } from '../titles/titleShape';
import { readStatus } from '../words/readStatus';
import { startsLikeSection, tellsAboutAll } from '../words/sectionTitles';
import type { FieldName } from '../words/words.data';
import { type Candidates, makeCandidate } from './verdict';

/** A thing has an owner and a status as well; work has one of these. */
const telling: ReadonlySet<FieldName> = new Set<FieldName>(['priority', 'estimate', 'dependencies']);

/**
 * Headings that no number names are tasks where several of a level under one heading have a status and an effort, a level or dependencies of their own,
 * or a status under `Tasks`, and nothing else is work: beside other tasks the status would be that of a section. So are those of a level with a status
 * in brackets behind them (`### Leaking pond [OPEN]`), where some are done and some are not.
 */
export function judgeTold(outline: Outline, candidates: Candidates): void {
	judgeSigned(outline, candidates);
	if (candidates.some((candidate, at) => candidate && !isUnder(outline, at, isCriteriaLabel))) return;
	const told = new Map<number, { isTold: boolean; isKnown: boolean; isMore: boolean }>();
	for (let at = 0; at < outline.count; at++) {
		const heading = outline.heading[at] as number;
		if (heading < 0 || (outline.item[at] as number) >= 0 || outline.fieldsIn(at) !== FIELDS) continue;
		const known = told.get(heading) ?? { isTold: false, isKnown: false, isMore: false };
		for (const { field, value } of outline.fields(at)) {
			if (field === 'status') {
				known.isTold = true;
				known.isKnown ||= readStatus(value, outline.words).status !== null;
			} else if (field && telling.has(field)) known.isMore = true;
		}
		told.set(heading, known);
	}
	const wholes = new Set([...told].filter(([, { isTold }]) => isTold).map(([at]) => outline.heading[at] as number));
	const alike = new Map<string, number[]>();
	for (const [at, { isTold, isMore }] of told) {
		const over = outline.heading[at] as number;
		if (!isTold || wholes.has(at) || !isPlainWork(outline, at)) continue;
		if (!isMore && !(over >= 0 && isTasksLabel(outline.line(over)))) continue;
		if (!isUnder(outline, at, isNoWork)) append(alike, `${outline.level(at)} ${over}`, at);
	}
	for (const headings of alike.values())
		if (headings.filter(at => told.get(at)?.isKnown).length > 1)
			for (const at of headings) candidates[at] = makeCandidate('heading', null);
	judgeBracketed(outline, candidates);
}

/**
 * A heading with a sign for a status before its title and a status beneath it is a task like those with a number at its level that have a status as
 * well (`### ✓ Fill the pond` beside `### 1. Dig the pond`).
 */
function judgeSigned(outline: Outline, candidates: Candidates): void {
	const stated = new Set<number>();
	const wholes = new Set<number>();
	for (let at = 0; at < outline.count; at++) {
		const heading = outline.heading[at] as number;
		if (outline.kinds[at] === HEADING || candidates[at]) wholes.add(heading);
		if (heading < 0 || (outline.item[at] as number) >= 0 || outline.fieldsIn(at) !== FIELDS) continue;
		const status = outline.fields(at).find(({ field }) => field === 'status');
		if (status && readStatus(status.value, outline.words).status !== null) stated.add(heading);
	}
	const numbered = new Map<number, number>();
	for (const at of stated)
		if (candidates[at]?.form === 'heading' && candidates[at].id) countUp(numbered, outline.level(at));
	for (const at of stated) {
		if (candidates[at] || wholes.has(at) || (numbered.get(outline.level(at)) ?? 0) < 2) continue;
		const title = outline.title(at);
		const isSigned = title?.marks.some(mark => mark.source === 'emoji' && mark.read.status && mark.start < title.start);
		if (isSigned && isPlainWork(outline, at)) candidates[at] = makeCandidate('heading', null);
	}
}

function judgeBracketed(outline: Outline, candidates: Candidates): void {
	const levels = new Map<number, { at: number; status: Status }[]>();
	const wholes = new Set<number>();
	for (let at = 0; at < outline.count; at++) {
		if (outline.kinds[at] !== HEADING) continue;
		const status = statusBehind(outline, at);
		if (status === null) continue;
		wholes.add(outline.heading[at] as number);
		if (isPlainWork(outline, at) && !isUnder(outline, at, isNoWork)) append(levels, outline.level(at), { at, status });
	}
	for (const found of levels.values()) {
		const headings = found.filter(({ at }) => !candidates[at] && !wholes.has(at));
		const done = headings.filter(({ status }) => status === 'done').length;
		const left = headings.filter(({ status }) => status !== 'done' && status !== 'cancelled').length;
		if (done > 0 && left > 0) for (const { at } of headings) candidates[at] = makeCandidate('heading', null);
	}
}

/** The status that stands in brackets behind the title of a heading; null for none. */
export function statusBehind(outline: Outline, at: number): Status | null {
	const title = outline.title(at);
	const slot = title?.slots.at(-1);
	if (!title || !slot || slot.start < title.end) return null;
	const read = readStatus(slot.text, outline.words);
	return isSpokenStatus(read, slot.text) ? read.status : null;
}

/** Whether a heading without an id may say what is to be done. */
function isPlainWork(outline: Outline, at: number): boolean {
	const text = outline.titleText(at);
	if (outline.level(at) < 2 || outline.title(at)?.id || text === '') return false;
	return !startsLikeSection(text) && !tellsAboutAll(text);
}

function isNoWork(label: Line): boolean {
	return isAdviceLabel(label) || isCriteriaLabel(label);
}
