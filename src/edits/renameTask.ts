import { sectionAt, type TaskDocument } from '../model/document';
import { type NameIndex, nameIndex } from '../model/nameIndex';
import type { Task } from '../model/task';
import { rangeJoin } from '../parser/names/idRanges';
import { lastNumber, splitNumber } from '../util/lastNumber';
import { overlaps, type Span, byPlace } from '../util/span';
import { anchorChanges, isInAnchor } from './anchors';
import { type Change, toEdits } from './change';
import type { TextEdit } from './textEdit';

/** What goes with a task that gets another id. */
export interface RenameOptions {
	/** Whether everything that can mean the task names it by the new id: slots, fields, comma lists, ranges, prose, tables, headings. */
	readonly references: boolean;
	/** Whether a range comes to stand for the tasks that are written between its ends alone, as where all numbers move. */
	readonly onlyWritten?: boolean;
}

/**
 * The edits that give a task another id: in each place that writes the task, in the numbers of its subtasks (`9.1` under 9), and
 * on request wherever it is named. Each name keeps its way of writing (`Task 9`, `#9`), a range is parted where it must be
 * (`3–7` without 5 is `3–4, 6–7, 12`, without 3 `12, 4–7`). Empty for a task without an id of its own. Whether `newId` is free and fits is for the
 * caller to know (`nextId`).
 */
export function renameTask(
	document: TaskDocument,
	task: Task,
	newId: string,
	options: RenameOptions,
): readonly TextEdit[] {
	return renameTasks(document, withSubtasks(document, task, newId), options);
}

/** The same for several tasks at once, each with its new id, subtasks that go with them included. */
export function renameTasks(
	document: TaskDocument,
	renamed: ReadonlyMap<number, string>,
	{ references, onlyWritten = false }: RenameOptions,
): readonly TextEdit[] {
	const own = [...renamed].flatMap(([index, id]): readonly Change[] => {
		const { idSpan, otherPlaces } = document.tasks[index] as Task;
		return [idSpan, ...otherPlaces.map(place => place.idSpan)].flatMap(span => (span ? [{ span, newText: id }] : []));
	});
	if (!references || own.length === 0) return toEdits(document, own);
	const named = namesOf(document, renamed).filter(
		({ span }) => !own.some(change => overlaps(change.span, span)) && !isInAnchor(document, span),
	);
	return toEdits(document, [
		...own,
		...follow(document, named, renamed, onlyWritten),
		...anchorChanges(document, renamed),
	]);
}

/** A task and those under it whose numbers go on from its own, each with its new id. */
export function withSubtasks(document: TaskDocument, task: Task, newId: string): ReadonlyMap<number, string> {
	const renamed = new Map<number, string>();
	const add = (each: Task): void => {
		const isOwn = each === task || each.id?.toLowerCase().startsWith(`${task.id?.toLowerCase()}.`);
		if (!isOwn || each.id === null || task.id === null) return;
		renamed.set(each.index, newId + each.id.slice(task.id.length));
		for (const child of each.children) add(document.tasks[child] as Task);
	};
	add(task);
	return renamed;
}

/** A text that names one or more tasks: `Task 9`, or a range with its two ends. */
interface Named {
	readonly span: Span;
	readonly first: Name;
	/** The same as `first` where it is no range. */
	readonly last: Name;
	readonly resolve: (id: string) => readonly number[];
}

interface Name {
	readonly id: string;
	/** What the id of the task has before a number that stands for it alone; empty as a rule. */
	readonly prefix: string;
	/** The characters that name it, the id last. */
	readonly span: Span;
	/** The task whose text it is, or null. */
	readonly task: number | null;
}

/** The names and ranges that can mean one of the renamed tasks. */
function namesOf(document: TaskDocument, renamed: ReadonlyMap<number, string>): readonly Named[] {
	const index = nameIndex(document);
	const numbers = new Set([...renamed.keys()].map(at => lastNumber(document.tasks[at]?.id ?? '')));
	const names = allNames(document);
	const found: Named[] = [];
	for (let at = 0; at < names.length; at++) {
		const first = names[at] as Name;
		const next = names[at + 1];
		const last = next && isRange(document, first, next) ? next : first;
		if (last !== first) at++;
		const span = { start: first.span.start, end: last.span.end };
		const resolve = resolverAt(document, index, first);
		const isMeant = idsIn(first, last).some(
			id => numbers.has(lastNumber(id)) && resolve(id).some(each => renamed.has(each)),
		);
		if (isMeant) found.push({ span, first, last, resolve });
	}
	return found;
}

function resolverAt(
	document: TaskDocument,
	index: NameIndex,
	{ task, span, prefix }: Name,
): (id: string) => readonly number[] {
	return id =>
		task === null
			? index.resolveIn(sectionAt(document, span.start).index, prefix + id)
			: index.resolveFrom(task, prefix + id);
}

/** Every name of a task in the order of the text, without the ids that a range leaves unsaid. */
function allNames(document: TaskDocument): readonly Name[] {
	const { text } = document;
	const counted = new Set(
		document.claims.flatMap(claim => (claim.type === 'count' && claim.ids === null ? [claim.span.end] : [])),
	);
	const stated = document.tasks.flatMap(({ index, dependencies, otherPlaces }) =>
		[...dependencies, ...otherPlaces.flatMap(place => place.dependencies)].map(name => ({ ...name, task: index })),
	);
	const names = [...stated, ...document.references.filter(({ span }) => !counted.has(span.end))]
		.map(({ id, span, task }): Name => ({ ...asWritten(id, text.slice(span.start, span.end)), span, task }))
		.filter(({ id, span }) => text.slice(span.end - id.length, span.end) === id);
	const ends = new Set(names.map(({ span }) => span.end));
	const claimed = document.claims.flatMap(claim =>
		claim.type === 'range' || (claim.type === 'count' && claim.ids !== null) || (claim.type === 'next' && claim.said)
			? idsAt(text, claim.span)
			: [],
	);
	const sorted = [...names, ...claimed.filter(({ span }) => !ends.has(span.end))].sort(byPlace);
	return sorted.filter(({ span }, at) => span.start >= (sorted[at - 1]?.span.end ?? 0));
}

/** How a text spells an id: in full, or by its number alone (`002`, `Task 2` for BE-002). */
function asWritten(id: string, text: string): Pick<Name, 'id' | 'prefix'> {
	const [prefix, number] = splitNumber(id);
	const [written] = /(?<![^\s#])\d+$/.exec(text) ?? [];
	return written && Number(written) === Number(number) ? { id: written, prefix } : { id, prefix: '' };
}

function idsAt(text: string, { start, end }: Span): readonly Name[] {
	return Array.from(text.slice(start, end).matchAll(/(?:[A-Za-z]{1,10}\d{0,3}-?)?\d+(?:\.\d+)*/g), match => ({
		id: match[0],
		prefix: '',
		span: { start: start + match.index, end: start + match.index + match[0].length },
		task: null,
	}));
}

function isRange({ text }: TaskDocument, first: Name, next: Name): boolean {
	const between = text.slice(first.span.end, Math.min(next.span.start, first.span.end + 12));
	return rangeJoin.test(between) && lastNumber(first.id) < lastNumber(next.id);
}

/** Wider ones are two numbers with a dash, and left alone. */
const WIDEST = 2000;

function idsIn(first: Name, last: Name): readonly string[] {
	if (first === last) return [first.id];
	const width = splitNumber(first.id)[1].length;
	const count = lastNumber(last.id) - lastNumber(first.id) + 1;
	return Array.from(
		{ length: count > WIDEST ? 0 : count },
		(_, at) => prefixOf(first.id) + String(lastNumber(first.id) + at).padStart(width, '0'),
	);
}

function follow(
	document: TaskDocument,
	names: readonly Named[],
	renamed: ReadonlyMap<number, string>,
	onlyWritten: boolean,
): readonly Change[] {
	return names.map(({ span, first, last, resolve }) => {
		const runs: string[][] = [[]];
		const leading: string[] = [];
		const moved: string[] = [];
		for (const id of idsIn(first, last)) {
			const found = resolve(id);
			const target = onlyWritten ? found[0] : found.find(each => renamed.has(each));
			if (target === undefined) {
				if (!onlyWritten) runs.at(-1)?.push(id);
			} else {
				const was = document.tasks[target]?.id ?? '';
				const isFirst = runs.length === 1 && runs[0]?.length === 0;
				(isFirst ? leading : moved).push(spelledLike(id, was, renamed.get(target) ?? was));
				if (!isFirst) runs.push([]);
			}
		}
		const write = ({ id, span: own }: Name, newId: string): string =>
			document.text.slice(own.start, own.end - id.length) + newId;
		const joint = document.text.slice(first.span.end, last.span.start);
		// The second end of `T012-15` goes without the letters.
		const isShort = /^\d+$/.test(last.id);
		const kept = [...inRuns(leading), ...runs.filter(({ length }) => length > 0), ...inRuns(moved)];
		const texts = kept.map(([head = '', ...tail], at) => {
			const start = write(at === 0 ? first : last, head);
			const end = tail.at(-1);
			return end === undefined ? start : start + joint + write(last, isShort ? splitNumber(end)[1] || end : end);
		});
		return { span, newText: texts.join(', ') };
	});
}

/** Ids in runs of consecutive numbers. */
function inRuns(ids: readonly string[]): readonly string[][] {
	const runs: string[][] = [];
	for (const id of ids) {
		const run = runs.at(-1);
		const last = run?.at(-1) ?? '';
		if (run && prefixOf(last) === prefixOf(id) && lastNumber(last) + 1 === lastNumber(id)) run.push(id);
		else runs.push([id]);
	}
	return runs;
}

/** `9` for `P1-9` becomes `12` for `P1-12`, `002` for `BE-002` `012`; a name that is no mere number becomes the whole id. */
function spelledLike(name: string, id: string, newId: string): string {
	const isShort = /^\d+$/.test(name) && !/^\d+$/.test(id);
	if (!isShort || prefixOf(id) !== prefixOf(newId)) return newId;
	return name.length === splitNumber(id)[1].length ? splitNumber(newId)[1] : String(lastNumber(newId));
}

function prefixOf(id: string): string {
	return splitNumber(id)[0];
}
