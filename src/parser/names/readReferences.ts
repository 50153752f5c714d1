import type { Reference } from '../../model/document';
import { lastBegun } from '../../model/lastBegun';
import type { Task } from '../../model/task';
import { NONE } from '../../util/none';
import { pushAll } from '../../util/pushAll';
import type { Span } from '../../util/span';
import type { Steps } from '../../util/steps';
import type { LineTable } from '../lines/lineTable';
import { LETTERED_NUMBER, MARKED_NUMBER, WORDED_NUMBER } from '../lines/signs';
import { NO_BLOCK, type Outline } from '../outline/outline';
import { bareId } from '../words/readId';
import { taskNouns } from '../words/words.data';
import { everyName, type IdForms } from './readDependencies';

/** Whether a line names tasks: not looked at yet, none, some. */
const UNSEEN = 0;
const NAMELESS = 1;
const NAMING = 2;

/** So many are kept: a range of ids stands for hundreds, on each line that writes it. */
const MOST = 500_000;

/**
 * Gathers the names of tasks in running text, each time they stand there: only names that exist, outside the places that define a task.
 * `touched` are the lines of which that may have changed since the reading before; null for all.
 */
export function* readReferences(
	outline: Outline,
	tasks: readonly Task[],
	forms: IdForms,
	touched: ReadonlySet<number> | null,
): Steps<readonly Reference[]> {
	const references: Reference[] = [];
	const { kinds, lines, count } = outline;
	const naming = lines.namingWith(forms);
	let stated: Stated | null = null;
	let at = 0;
	for (let number = 0; number < count; number++) {
		if (number % 512 === 0) yield;
		if (naming[number] === NAMELESS || kinds[number] === NO_BLOCK) continue;
		if (naming[number] === UNSEEN) {
			const names = namesIn(lines, number, forms);
			naming[number] = names.length > 0 ? NAMING : NAMELESS;
			if (names.length === 0) continue;
			lines.line(number).named = names;
		}
		const line = lines.line(number);
		if (!touched || touched.has(number) || !line.references) {
			stated ??= yield* statedIn(tasks, touched);
			while (at + 1 < tasks.length && (tasks[at + 1] as Task).line <= number) at++;
			const task = tasks[at];
			const within = task && task.line <= number && number <= task.endLine ? task.index : null;
			const { definitions, ends } = stated;
			const free = line.named.filter(({ span, idSpan }) => !definitions.has(idSpan.start) && !ends.has(span.end));
			line.references = free.length === 0 ? NONE : free.map(({ id, span }) => ({ id, span, task: within }));
		}
		pushAll(references, line.references);
		if (references.length >= MOST) break;
	}
	return references;
}

/** Where tasks are defined, and where their dependencies end. */
interface Stated {
	readonly definitions: ReadonlySet<number>;
	readonly ends: ReadonlySet<number>;
}

/** What tasks state by name themselves; `touched`: those alone that begin on these lines. */
function* statedIn(tasks: readonly Task[], touched: ReadonlySet<number> | null): Steps<Stated> {
	const definitions = new Set<number>();
	const ends = new Set<number>();
	let seen = 0;
	for (const { idSpan, otherPlaces, dependencies } of touched ? tasksOn(tasks, touched) : tasks) {
		if (seen++ % 1024 === 0) yield;
		if (idSpan) definitions.add(idSpan.start);
		for (const place of otherPlaces) if (place.idSpan) definitions.add(place.idSpan.start);
		for (const { span } of dependencies) ends.add(span.end);
	}
	return { definitions, ends };
}

/** The tasks that begin on some lines, one a line. */
function* tasksOn(tasks: readonly Task[], lines: ReadonlySet<number>): Iterable<Task> {
	for (const line of lines) {
		const task = tasks[lastBegun(tasks, line)];
		if (task?.line === line) yield task;
	}
}

/** A name of a task that exists, and the part of it that spells the id. */
export interface NameInLine {
	readonly id: string;
	readonly span: Span;
	readonly idSpan: Span;
}

function namesIn(lines: LineTable, number: number, forms: IdForms): readonly NameInLine[] {
	const signs = lines.signs[number] as number;
	if ((signs & (MARKED_NUMBER | LETTERED_NUMBER | WORDED_NUMBER)) === 0) return NONE;
	const masked = lines.maskedOf(number);
	if (!mayNameTask(masked, signs, forms)) return NONE;
	const line = lines.line(number);
	return everyName(masked.slice(line.from, line.to), forms, false)
		.filter(({ id }) => forms.known.has(bareId(id)))
		.map(({ id, start, end }) => ({
			id,
			span: line.span(line.from + start, line.from + end),
			idSpan: line.span(line.from + end - id.length, line.to),
		}));
}

const nouns = new RegExp(
	`(?:${taskNouns.filter(noun => /^[a-z -]+$/.test(noun)).join('|')})s?\\s*(?:[:：]\\s*)?\\d`,
	'i',
);
/** An id with letters behind a `#`: its word may be one for tasks. */
const marked = /#[A-Za-z-]+\d/;

/** Whether a number stands where one of a known task would: behind a task word, a `#`, or letters that begin ids. True for some others. */
function mayNameTask(masked: string, signs: number, { families }: IdForms): boolean {
	if (signs & MARKED_NUMBER) return true;
	if (signs & LETTERED_NUMBER && (families.size > 0 || marked.test(masked))) return true;
	return (signs & WORDED_NUMBER) !== 0 && nouns.test(masked);
}
