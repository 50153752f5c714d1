import { isAdviceLabel, isCriteriaLabel, isTasksLabel, isUnder } from './labels';
import { startsLikeSection, tellsAboutAll } from './judgeHeadings';
import { FIELDS } from './lexFields';
import type { Outline } from './outline';
import { readStatus } from './readStatus';
import { append } from '../util/append';
import { type Candidates, makeCandidate } from './verdict';
import type { FieldName } from './words.data';

/** A thing has an owner and a status as well; work has one of these. */
const telling: ReadonlySet<FieldName> = new Set<FieldName>(['priority', 'estimate', 'dependencies']);

/**
 * Headings that no number names are tasks where several of a level under one heading have a status and an effort, a level or dependencies of their own,
 * or a status under `Tasks`, and nothing else is work: beside other tasks the status would be that of a section.
 */
export function judgeTold(outline: Outline, candidates: Candidates): void {
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
		const text = outline.titleText(at);
		if (!isTold || wholes.has(at) || outline.level(at) < 2 || outline.title(at)?.id) continue;
		if (!isMore && !(over >= 0 && isTasksLabel(outline.line(over)))) continue;
		if (text === '' || startsLikeSection(text) || tellsAboutAll(text)) continue;
		if (!isUnder(outline, at, isAdviceLabel) && !isUnder(outline, at, isCriteriaLabel))
			append(alike, `${outline.level(at)} ${over}`, at);
	}
	for (const headings of alike.values())
		if (headings.filter(at => told.get(at)?.isKnown).length > 1)
			for (const at of headings) candidates[at] = makeCandidate('heading', null);
}
