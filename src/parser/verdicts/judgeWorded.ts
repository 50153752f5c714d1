import { append } from '../../util/append';
import { BULLET } from '../lines/lexLine';
import { BRACKET } from '../lines/signs';
import { isCriteriaLabel, isNextLabel, isUnder } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { believedId } from './believedId';
import { placeOf } from './families';
import { type Candidates, makeCandidate } from './verdict';

const worded =
	/^\s*[-*+]\s+(?:\*\*)?\[(?:todo|to[ -]do|done|doing|wip|in[ -]progress|pending|not[ -]started|completed?|blocked)\]\s*\S/i;

/** Bullets that begin with a word for their status in brackets (`- [DONE] Dig`, `- [TODO] Fill`) are tasks where several of one list do. */
export function judgeWorded(outline: Outline, candidates: Candidates, families: ReadonlyMap<string, number>): void {
	const lists = new Map<string, number[]>();
	for (let at = 0; at < outline.count; at++) {
		if (candidates[at] || outline.kinds[at] !== BULLET || (outline.signs(at) & BRACKET) === 0) continue;
		if (outline.isBoxed(at) || (outline.item[at] as number) >= 0 || !worded.test(outline.lines.textOf(at))) continue;
		if (isUnder(outline, at, isCriteriaLabel) || isUnder(outline, at, isNextLabel)) continue;
		append(lists, placeOf(outline, at), at);
	}
	for (const list of lists.values())
		if (list.length > 1)
			for (const at of list) candidates[at] = makeCandidate('checklist', believedId(outline, at, families));
}
