import { lastWhere } from '../util/lastWhere';
import { remembered } from '../util/remembered';
import { rememberedBy } from '../util/rememberedBy';
import { isOfSide, type Side, WHOLE } from './claims';
import type { SignedLine, TaskDocument } from './document';
import { type Counted, members } from './population';

/**
 * Whether a number that is `missing` tasks may count bullets with signs besides: no tasks by their form, but work perhaps. They are most of
 * those in its scope, or done ones in a document of which no task is done: anywhere for a number of all tasks, among what is done for one of a part.
 */
export function mayCountSigned(document: TaskDocument, { unit, side, scope }: Counted, missing: number): boolean {
	const section = document.sections[scope.section];
	if (missing <= 0 || unit !== 'task' || scope.attribute || !section) return false;
	const all = startsOf(document.signed, side);
	const far = scope.section === 0 ? all.length : amongDone(document.signed);
	const before = (offset: number): number => lastWhere(all.length, at => (all[at] as number) < offset);
	const within = before(section.span.end) - before(section.span.start);
	if (missing <= within && missing * 2 >= within) return true;
	if ((side !== 'total' && side !== 'done') || missing > far) return false;
	const isDone = members(document, { unit, side: 'done', scope: WHOLE }).length > 0;
	return !isDone && startsOf(document.signed, 'done').length > 0;
}

/** Where the bullets on a side begin, in the order of the text. */
const startsOf = rememberedBy(
	(side: Side) => side,
	(signed: readonly SignedLine[], side): readonly number[] =>
		signed.flatMap(({ status, start }) => (side === 'total' || isOfSide(status, side) ? start : [])),
);

/** How many done ones stand where all is done. */
const amongDone = remembered(
	(signed: readonly SignedLine[]) =>
		signed.filter(({ status, isAmongDone }) => status === 'done' && isAmongDone).length,
);
