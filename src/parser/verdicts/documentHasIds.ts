import type { Outline } from '../outline/outline';
import { mayBeName } from '../words/readId';
import { areBoxesInOrder } from './boxesInOrder';
import { areIdsOfOnePart } from './idsOfOnePart';
import type { Candidates } from './verdict';

/** Whether the id of a box may be the name of something that its title begins with. */
export function isPerhapsName(outline: Outline, at: number): boolean {
	const id = outline.title(at)?.id;
	return id ? mayBeName(id) : false;
}

/** `- [ ] 3.1: Overview` may be the number of a figure; `- [ ] **3.1** Overview` is set off as an id. */
const loosePair = /^\d+\.\d/;

/** Two identified tasks and more, and not just a few among many boxes without an id; boxes that stand for sections are none, nor do ids count that one part of one phase has, or numbers that only count the boxes of a part. */
export function documentHasIds(outline: Outline, candidates: Candidates, overviews: ReadonlySet<number>): boolean {
	let identified = 0;
	let numbered = 0;
	let nested = 0;
	let bare = 0;
	for (let at = 0; at < candidates.length; at++) {
		const candidate = candidates[at];
		if (!candidate || candidate.form === 'range' || overviews.has(at)) continue;
		const { id, form } = candidate;
		if (form === 'heading' || form === 'row') identified += id ? 3 : 0;
		else if (id && id.noun === null && (/^\d+$/.test(id.id) || loosePair.test(outline.content(at)))) numbered++;
		else if (id && isPerhapsName(outline, at)) nested++;
		else if (id && (id.noun || (outline.item[at] as number) < 0 || outline.title(at)?.id?.delimited)) identified++;
		else if (id) nested++;
		else if ((outline.item[at] as number) < 0) bare++;
	}
	// A few boxes that begin with a number (`3.1` of a figure) among many that do not are no tasks with ids.
	// Nor are nested ones that begin with what may be cited (`ADR-4 baseline`), or any with what may be a product (`ES6 modules`), unless they
	// are as many.
	const areMany = identified + numbered + nested >= 2 && identified * 12 + numbered * 3 + nested >= bare;
	return (
		areMany && !areIdsOfOnePart(outline, candidates, overviews) && !areBoxesInOrder(outline, candidates, overviews)
	);
}
