import { append } from '../../util/append';
import type { Outline } from '../outline/outline';
import { isPerhapsName } from './documentHasIds';
import { placeOf } from './families';
import type { Candidates } from './verdict';

/** So many make a run. */
const FEWEST = 3;

const short = /^[A-Z](\d{1,2})$/;

/** Tells of a box whether its id may be the name of something, and is none of a run of ids. */
export function isUncountedName(outline: Outline, candidates: Candidates): (at: number) => boolean {
	let runs: ReadonlySet<number> | null = null;
	return at => {
		if (!isPerhapsName(outline, at)) return false;
		runs ??= boldRuns(outline, candidates);
		return !runs.has(at);
	};
}

/** The boxes of lists in which each title begins in bold with one letter and the next number, from 0 or 1 on: `- [ ] **G1 Ground:** earth`. */
function boldRuns(outline: Outline, candidates: Candidates): ReadonlySet<number> {
	const lists = new Map<string, number[]>();
	for (let at = 0; at < candidates.length; at++)
		if (candidates[at]?.form === 'checklist') append(lists, placeOf(outline, at), at);
	return new Set([...lists.values()].filter(list => isRun(outline, list)).flat());
}

function isRun(outline: Outline, list: readonly number[]): boolean {
	const ids = list.map(at => (beginsBold(outline, at) && outline.title(at)?.id?.id) || '');
	const first = Number(short.exec(ids[0] ?? '')?.[1] ?? Number.NaN);
	if (list.length < FEWEST || !(first <= 1)) return false;
	const letter = ids[0]?.[0];
	return ids.every((id, place) => id[0] === letter && Number(short.exec(id)?.[1]) === first + place);
}

/** Whether an id begins right behind `**`. */
export function beginsBold(outline: Outline, at: number): boolean {
	const id = outline.title(at)?.id;
	return id ? outline.line(at).text.startsWith('**', id.nameStart - 2) : false;
}
