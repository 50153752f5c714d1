import { replacement } from '../edits/textEdit';
import { claimHolds } from '../model/claimValue';
import type { CountClaim, RangeClaim } from '../model/claims';
import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { nameOf, nameSpan } from '../model/nameOf';
import { tasksWithin } from '../model/population';
import type { Task } from '../model/task';
import { lastNumber, splitNumber } from '../util/lastNumber';
import { message } from '../util/message';
import { type Span, textAt } from '../util/span';
import { idRuns } from './idRuns';
import type { Finding, Fix } from './rule';
import { changeFix, defineRule } from './rule';
import { strays } from './strays';

/** A range of ids that is not the one of the tasks it stands over. */
export const staleRange = defineRule({
	id: 'stale-range',
	description: 'A range of ids that is not the one of the tasks it stands over.',
	severity: 'warning',
	fixable: 'both',
	*check({ document, graph }) {
		for (const stated of statedRanges(document)) {
			const finding = report(document, graph, stated);
			if (finding) yield finding;
		}
		yield* strays(document, graph);
	},
});

/** A range with what stands under it. */
interface StatedRange {
	readonly span: Span;
	readonly text: string;
	readonly ids: readonly string[];
	readonly under: readonly Task[];
	/** Whether the document says that some of them stand elsewhere. */
	readonly isPartly: boolean;
}

function* statedRanges(document: TaskDocument): Iterable<StatedRange> {
	for (const claim of document.claims) {
		if (!isRange(document, claim)) continue;
		const within = tasksWithin(document, claim.scope);
		const isPartly =
			(document.sections[claim.scope.section]?.elsewhere ?? false) || within.some(({ kind }) => kind === 'range');
		yield { span: claim.span, text: claim.text, ids: claim.ids ?? [], under: within.filter(isIdentified), isPartly };
	}
	for (const task of document.tasks) {
		if (!task.range) continue;
		const under: Task[] = [];
		for (let at = task.index + 1; (document.tasks[at]?.line ?? Number.POSITIVE_INFINITY) <= task.endLine; at++)
			if (isIdentified(document.tasks[at] as Task)) under.push(document.tasks[at] as Task);
		const { first, last } = task.range;
		const ids = Array.from({ length: Math.min(last - first + 1, 2000) }, (_, at) => String(first + at));
		const place = /(?<!\d)\d+\s{0,9}\D{1,3}\s{0,9}\d+/.exec(textAt(document, task.titleSpan));
		const start = task.titleSpan.start + (place?.index ?? 0);
		const span = place ? { start, end: start + place[0].length } : task.titleSpan;
		yield { span, text: textAt(document, span), ids, under, isPartly: true };
	}
}

/** A list of ids that counts wrong is the business of `stated-section`. */
function isRange(document: TaskDocument, claim: { readonly type: string }): claim is RangeClaim | CountClaim {
	if (claim.type === 'range') return true;
	const count = claim as CountClaim;
	return claim.type === 'count' && count.ids !== null && count.side === 'total' && claimHolds(document, count) === true;
}

function isIdentified({ kind, id }: Task): boolean {
	return kind === 'task' && id !== null;
}

function report(document: TaskDocument, graph: Graph, stated: StatedRange): Finding | null {
	const { span, text, ids, under } = stated;
	if (under.length === 0 || ids.length < 2) return null;
	const isUnder = new Set(under.map(({ index }) => index));
	// What only another range stands for is written nowhere.
	const named = ids.map(id => graph.resolve(id).filter(index => document.tasks[index]?.kind !== 'range'));
	const isNamed = new Set(named.flat());
	const extra = under.filter(({ index, id }) => !isNamed.has(index) && isLike(id ?? '', ids[0] as string));
	const away = named.filter(tasks => tasks.length > 0 && !tasks.some(index => isUnder.has(index)));
	// Where none of them stands here they are named for another reason (`Repairs (T001, T004)`).
	if (away.length > 0 && extra.length === under.length) return null;
	const endsNowhere = [named[0], named.at(-1)].some(tasks => tasks?.length === 0);
	// As many tasks as ids: one of them carries a wrong id, which is the business of other rules.
	const isComplete = under.length === ids.length || stated.isPartly;
	if (extra.length === 0 && away.length === 0 && (!endsNowhere || isComplete)) return null;
	return {
		span,
		message: message('Says {0}; the tasks here are {1}.', text.trim(), idRuns(under)),
		related: [
			...extra.slice(0, 5).map(task => ({
				span: nameSpan(task),
				message: message('Task {0} stands here and is not named.', nameOf(task)),
			})),
			...away.slice(0, 5).map(tasks => {
				const task = document.tasks[tasks[0] as number] as Task;
				return {
					span: nameSpan(task),
					message: message('Task {0} is named and stands elsewhere.', nameOf(task)),
				};
			}),
		],
		fixes: fixesFor(document, stated),
	};
}

function isLike(id: string, other: string): boolean {
	return prefixOf(id) === prefixOf(other);
}

function prefixOf(id: string): string {
	return splitNumber(id)[0].toLowerCase();
}

/** From the lowest to the highest id that stands here; safe where none between them is missing. */
function fixesFor(document: TaskDocument, { span, under, ids }: StatedRange): readonly Fix[] {
	const written = textAt(document, span);
	const [, , between] = /^\s*(\S*?(?<!\d)\d+)(\s*(?:[-–—~〜～]|to)\s*)(\S*?(?<!\d)\d+)\s*$/.exec(written) ?? [];
	const numbered = under
		.filter(({ id }) => isLike(id ?? '', ids[0] as string))
		.map(({ id }) => ({ id: id as string, number: lastNumber(id) }))
		.sort((a, b) => a.number - b.number);
	const [first, last] = [numbered[0], numbered.at(-1)];
	if (between === undefined || !first || !last || first === last) return [];
	const numbers = new Set(numbered.map(({ number }) => number));
	const newText = written.trim().startsWith('#')
		? `#${first.id}${between}${/\s#/.test(written) ? '#' : ''}${last.id}`
		: `${first.id}${between}${last.id}`;
	const isSafe = numbers.size === numbered.length && last.number - first.number + 1 === numbers.size;
	return [changeFix(replacement(document, span, newText), null, isSafe)];
}
