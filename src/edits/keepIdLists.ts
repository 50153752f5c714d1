import { withIds } from '../model/claims';
import type { CountClaim, NextClaim, RangeClaim, Side } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { tasksWithin, isOnSide } from '../model/population';
import { isClosed } from '../model/task';
import { groupBy } from '../util/append';
import { lineOf } from '../util/lineIndex';
import { remembered } from '../util/remembered';
import { type Span, textAt } from '../util/span';
import type { Change } from './change';
import { withId } from './idListText';

/** `Completed tasks: 1–16` names exactly the tasks that are done, and goes on doing so; where it names some of them, those alone that stay so. */
export function keepIds(before: TaskDocument, after: TaskDocument, claim: CountClaim): readonly Change[] {
	const listed = new Set(claim.ids);
	const onSide = (document: TaskDocument) => idsOnSide(document, claim.unit, claim.side);
	const was = onSide(before);
	const isAll = was.length === listed.size && was.every(id => listed.has(id));
	if (claim.isSome && claim.place !== 'field') return [];
	if (!isAll && !(claim.isSome && [...listed].every(id => was.includes(id)))) return [];
	const now = isAll ? onSide(after) : onSide(after).filter(id => listed.has(id));
	if (now.length === (isAll ? was.length : listed.size)) return [];
	const { start, end } = claim.span;
	// `0 (T024)` names one too many: the bracket goes with the last of them.
	const open = now.length > 0 ? null : /\s{0,8}[(（]$/u.exec(before.text.slice(Math.max(0, start - 9), start));
	if (open) return [{ span: { start: start - open[0].length, end: end + 1 }, newText: '' }];
	const newText = withId(before.text.slice(start, end), claim.ids ?? [], now);
	if (newText === null) return [];
	return [{ span: claim.span, newText }, ...numbersBeside(before, claim, listed.size, now.length)];
}

/** The ids of all tasks of a kind on a side. */
function idsOnSide({ tasks }: TaskDocument, unit: CountClaim['unit'], side: Side): readonly string[] {
	return tasks.filter(task => task.kind === unit && isOnSide(task, side)).flatMap(task => task.id ?? []);
}

/** How many a list names, in the bracket of its label or behind it: `Completed (2): T1, T2`, `Done: T1, T2 (2 tasks)`. */
function numbersBeside(
	document: TaskDocument,
	{ span }: Pick<CountClaim, 'span'>,
	was: number,
	now: number,
): readonly Change[] {
	const { text, lines } = document;
	const line = lines.around(span.start);
	const label = inLabel.exec(text.slice(Math.max(line.start, span.start - 40), span.start));
	const behind = behindList.exec(text.slice(span.end, Math.min(line.end, span.end + 40)));
	const places = [
		[label, label && span.start - label[0].length + label[0].indexOf(label[1] as string)],
		[behind, behind && span.end + behind[0].indexOf(behind[1] as string)],
	] as const;
	return places.flatMap(([found, start]) =>
		found && start !== null && Number(found[1]) === was
			? { span: { start, end: start + (found[1] as string).length }, newText: String(now) }
			: [],
	);
}

const inLabel = /[(（]\s?(\d{1,5})(?:\s\p{L}{3,12})?[)）][*_\s]*[:：][*_\s]*$/u;

const behindList = /^\s*[(（]\s?(\d{1,5})(?:\s\p{L}{3,12})?[)）]/u;

/** `Phase 1 (T001–T004)` names a new task too, where it named all of them. */
export function keepRange(
	before: TaskDocument,
	after: TaskDocument,
	{ ids, scope, span }: RangeClaim,
): readonly Change[] {
	if (before.tasks.length === after.tasks.length) return [];
	const [was = [], now = []] = [before, after].map(document =>
		tasksWithin(document, scope).flatMap(({ kind, id }) => (kind === 'task' && id !== null ? id : [])),
	);
	if (was.length !== ids.length || now.length === was.length) return [];
	const newText = withId(textAt(before, span), was, now);
	return newText === null ? [] : [{ span, newText }];
}

/** `Remaining: T3, T4` goes on without what is done; the last of them is for its writer to replace. Where it names all that are left, what is left again joins it. */
export function keepUnfinished(before: TaskDocument, after: TaskDocument, claim: NextClaim): readonly Change[] {
	const list = listsOf(before).get(lineOf(before, claim.span));
	if (!list) return [];
	const leftOf = (document: TaskDocument, ids: readonly string[]): readonly string[] =>
		ids.filter(id => tasksWithin(document, withIds([id])).some(task => !isClosed(task)));
	const { ids } = claim;
	const [was, now] = [leftOf(before, ids), leftOf(after, ids)];
	if (was.length < ids.length) return [];
	if (now.length === ids.length)
		return claim !== list.first || claim.said !== 'pending' ? [] : withMore(before, after, list);
	const removed = withoutSome(before, claim, now);
	if (removed.length === 0) return [];
	return [...removed, ...numbersBeside(before, list, list.ids.length, leftOf(after, list.ids).length)];
}

/** A line of ids, which is as many claims as it has names and ranges. */
interface IdList {
	readonly first: NextClaim;
	readonly ids: readonly string[];
	readonly span: Span;
}

const listsOf = remembered((document: TaskDocument): ReadonlyMap<number, IdList> => {
	const claims = claimsOf(document, 'next').filter(({ said }) => said);
	const lists = new Map<number, IdList>();
	for (const [line, those] of groupBy(claims, ({ span }) => lineOf(document, span))) {
		const [first] = those;
		const { end = 0 } = those.at(-1)?.span ?? {};
		if (first) lists.set(line, { first, ids: those.flatMap(({ ids }) => ids), span: { start: first.span.start, end } });
	}
	return lists;
});

function withoutSome(
	{ text, lines }: TaskDocument,
	{ ids, span }: NextClaim,
	now: readonly string[],
): readonly Change[] {
	const { start, end } = span;
	const newText = withId(text.slice(start, end), ids, now);
	if (newText !== null) return [{ span, newText }];
	const line = lines.around(start);
	const behind = /^([*_`]{0,2})\s?[,;、，]\s?\1/.exec(text.slice(end, line.end));
	if (behind) return [{ span: { start, end: end + behind[0].length }, newText: '' }];
	const ahead = /^[*_`\s]*$/.test(text.slice(end, line.end))
		? /([*_`]{0,2})\s?[,;、，]\s?\1$/.exec(text.slice(line.start, start))
		: null;
	return ahead ? [{ span: { start: start - ahead[0].length, end }, newText: '' }] : [];
}

/** A list of all that were left, with those that are left now and were not. */
function withMore(before: TaskDocument, after: TaskDocument, { ids, span }: IdList): readonly Change[] {
	const was = new Set(idsOnSide(before, 'task', 'remaining'));
	const now = idsOnSide(after, 'task', 'remaining');
	if (was.size !== ids.length || !ids.every(id => was.has(id)) || now.length <= was.size) return [];
	const newText = withId(textAt(before, span), ids, now);
	return newText === null ? [] : [{ span, newText }, ...numbersBeside(before, { span }, ids.length, now.length)];
}
