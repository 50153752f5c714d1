import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { type Edge, type Graph, isDoneElsewhere } from '../model/graph';
import { withoutZeros } from '../model/nameIndex';
import { nameSpan } from '../model/nameOf';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { type Span, textAt } from '../util/span';
import { nearest } from './nearest';
import type { Finding, Fix } from './rule';
import { changeFix, defineRule } from './rule';
import { shortened } from './shortened';
import { unknownSections } from './waitingSections';
import { takenOut } from './withoutDependency';

/** A dependency on an id that nothing has, or that several tasks have. */
export const unknownDependency = defineRule({
	id: 'unknown-dependency',
	description: 'A dependency on a task that this document does not have.',
	severity: 'error',
	fixable: 'suggestion',
	*check({ document, graph }) {
		const near = new Map<string, readonly string[]>();
		let removals = MOST_SEARCHES;
		const isMissed = (edge: Edge | undefined): edge is Edge => edge !== undefined && isUnknown(document, edge);
		for (const [at, edge] of graph.edges.entries()) {
			const { id, source } = edge.dependency;
			if (edge.resolution === 'ambiguous' && source !== 'front-matter')
				yield ambiguous(document, edge, graph.resolve(id));
			if (!isMissed(edge)) continue;
			const { ids, whole, families } = idsOf(document);
			const own = document.tasks[edge.statedBy]?.id ?? '';
			if (isDoneElsewhere(edge) || isOfOtherFile(id, own, families) || (whole && isOfOther(id, whole))) {
				yield { ...missing(edge, []), severity: 'information' };
				continue;
			}
			// A range that leads past its tasks is one finding.
			if (isOfOneRange(edge, graph.edges[at - 1], isMissed)) continue;
			const others: string[] = [];
			for (let next = at + 1; isOfOneRange(graph.edges[next], graph.edges[next - 1], isMissed); next++)
				others.push((graph.edges[next] as Edge).dependency.id);
			if (others.length > 0) {
				yield {
					...missing(edge, []),
					message: message('No tasks {0} in this document.', listed([id, ...others])),
				};
				continue;
			}
			if (!near.has(id)) near.set(id, near.size < MOST_SEARCHES ? nearIds(id, ids) : []);
			const place = idIn(document, edge.dependency.span, id);
			const meant = place ? (near.get(id) ?? []).filter(other => other !== own) : [];
			const removed =
				removals-- > 0 ? takenOut(document, edge, message('Remove task {0} from the dependencies', id)) : [];
			yield { ...missing(edge, meant), fixes: [...corrections(graph, place, meant), ...removed] };
		}
		yield* unknownSections(document);
	},
});

/** What tells whether an id belongs to a document. */
const idsOf = remembered(({ tasks }: TaskDocument) => {
	const ids = new Set(tasks.flatMap(task => task.id ?? []));
	const firstDone = new Map<string, number>();
	for (const { id, status } of tasks) {
		const [prefix, number] = endOf(id ?? '');
		if (status === 'done' && !(number > (firstDone.get(prefix) ?? number))) firstDone.set(prefix, number);
	}
	return { ids, whole: wholeOf(ids), families: familiesOf(ids), firstDone };
});

/** Whether nothing in a document answers to what an edge names, which is not said to be elsewhere. */
function isUnknown(document: TaskDocument, edge: Edge): boolean {
	const { id, source } = edge.dependency;
	// A file that holds one task names those of other files.
	if (edge.resolution !== 'missing' || source === 'front-matter') return false;
	if (isDoneElsewhere(edge) && !staysWhenDone(document, id)) return false;
	// What heads a row or a section that is no task.
	return !document.headedIds.has(withoutZeros(id.toLowerCase()));
}

/** Whether a task whose id begins as one does, with a lower number, stands here though it is done: done ones are not put elsewhere. */
function staysWhenDone(document: TaskDocument, id: string): boolean {
	const [prefix, number] = endOf(id);
	return prefix !== '' && (idsOf(document).firstDone.get(prefix) ?? number) < number;
}

/** What stands before the last number of an id, and that number (`S1-T` and 30 of `S1-T30`). */
function endOf(id: string): readonly [string, number] {
	const prefix = id.replace(/\d{1,9}$/, '');
	return [prefix, Number(id.slice(prefix.length))];
}

/** Whether two edges come from one range that a task names (`T3–T9`), and both lead nowhere. */
function isOfOneRange(
	edge: Edge | undefined,
	before: Edge | undefined,
	isMissed: (edge: Edge | undefined) => edge is Edge,
): boolean {
	if (!isMissed(edge) || !isMissed(before) || before.statedBy !== edge.statedBy) return false;
	const [own, other] = [edge.dependency.span, before.dependency.span];
	return own.start === other.start && own.end === other.end;
}

/** So many ids of a range are listed. */
const MOST_LISTED = 3;

function listed(ids: readonly string[]): string {
	const last = ids.at(-1) as string;
	return ids.length > MOST_LISTED ? [...ids.slice(0, MOST_LISTED - 1), '…', last].join(', ') : ids.join(', ');
}

/** For so many missing ids the nearest are looked for, and what would remain without them; more of them are no slips of the finger. */
const MOST_SEARCHES = 50;

/** So many ids show that a document is one part of a plan. */
const FEWEST = 3;

/** The ids of a document that begin with the same letters. */
interface Family {
	readonly count: number;
	/** The lowest of their numbers. */
	readonly first: number;
}

/** A list whose first id is past this one goes on where another has ended. */
const LATE = 20;

/** Whether another file may have an id: the only epic of a file names those of others, and a list that begins at 87 what was before. */
function isOfOtherFile(id: string, statedBy: string, families: ReadonlyMap<string, Family>): boolean {
	const family = families.get(familyIn(id));
	if (!family) return false;
	const isAlone = family.count === 1 && familyIn(statedBy) === familyIn(id);
	return isAlone || (family.first > LATE && numberIn(id) < family.first);
}

function familiesOf(ids: ReadonlySet<string>): ReadonlyMap<string, Family> {
	const families = new Map<string, Family>();
	for (const id of ids) {
		const { count, first } = families.get(familyIn(id)) ?? { count: 0, first: Number.POSITIVE_INFINITY };
		families.set(familyIn(id), { count: count + 1, first: Math.min(first, numberIn(id)) });
	}
	families.delete('');
	return families;
}

function familyIn(id: string): string {
	return /^[a-z]+(?=[-_]?\d)/i.exec(id)?.[0].toLowerCase() ?? '';
}

function numberIn(id: string): number {
	return Number(/\d+/.exec(id)?.[0] ?? Number.NaN);
}

/** The number that all ids of a document begin with (`6` of 6.1, 6.2, …; of 6 and its parts, or alone); empty where there is none. */
function wholeOf(ids: ReadonlySet<string>): string {
	const wholes = new Set([...ids].map(wholeIn));
	const [whole = ''] = wholes;
	return wholes.size === 1 && (ids.size >= FEWEST || ids.has(whole)) ? whole : '';
}

/** Whether an id (`5.2`, `5`) is of another part of the plan, which another file may hold. */
function isOfOther(id: string, whole: string): boolean {
	const other = wholeIn(id);
	return other !== '' && other !== whole;
}

function wholeIn(id: string): string {
	return /^(\d+)(?:\.\d|$)/.exec(id)?.[1] ?? '';
}

function missing({ dependency: { id, span, certainty } }: Edge, near: readonly string[]): Finding {
	return {
		span,
		certainty,
		message:
			near.length > 0
				? message('No task {0} in this document. Nearest: {1}.', id, near.join(', '))
				: message('No task {0} in this document.', id),
	};
}

function nearIds(id: string, ids: ReadonlySet<string>): readonly string[] {
	return nearest(id, ids, ids.size)
		.filter(other => isSlip(id, other))
		.slice(0, 2);
}

/** Whether one id may be a slip for another: of two digits any third one is as near, so they are next to each other, swapped or doubled. */
function isSlip(id: string, other: string): boolean {
	const [a, b] = [id, other].map(each => each.replace(/\D+/g, '')) as [string, string];
	if (a.length > 2 || a === b) return true;
	if (a.length !== b.length) return a === b + b;
	return [...a].reverse().join('') === b || [1, 10].includes(Math.abs(Number(a) - Number(b)));
}

/** The ids that may have been meant, each with the title of its task. */
function corrections({ document, resolve }: Graph, place: Span | null, meant: readonly string[]): readonly Fix[] {
	if (!place) return [];
	return meant.map(id => {
		const task = document.tasks[resolve(id)[0] ?? -1];
		return changeFix(replacement(document, place, id), task ? shortened(task.title) : null);
	});
}

function ambiguous(document: TaskDocument, { dependency }: Edge, tasks: readonly number[]): Finding {
	const { id, span, certainty } = dependency;
	const found = tasks.slice(0, 10).flatMap(index => document.tasks[index] ?? []);
	return {
		span,
		certainty,
		severity: 'warning',
		message: message(
			'Task {0} can mean any of those on lines {1}: give each its own id.',
			id,
			found.map(({ line }) => line + 1).join(', '),
		),
		related: found.map(task => ({
			span: nameSpan(task),
			message: message('Task {0} is here: {1}.', id, task.title),
		})),
	};
}

/** Where the id itself stands in the words that name it: `24` in `Task #24`; null within a range (`T3-T8`), which names it without writing it. */
function idIn(document: TaskDocument, span: Span, id: string): Span | null {
	const at = textAt(document, span).toLowerCase().lastIndexOf(id.toLowerCase());
	return at === -1 ? null : { start: span.start + at, end: span.start + at + id.length };
}
