import type { Scope, SumClaim, SumPart } from '../../../model/claims';
import { sumOfParts } from '../../../model/sumOfParts';
import type { Task } from '../../../model/task';
import { append } from '../../../util/append';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import type { LabelledValue } from '../../lines/lexFields';
import { PARAGRAPH, ROW } from '../../lines/lexLine';
import type { IdForms } from '../../names/readDependencies';
import { namedTasks } from '../../names/readDependencies';
import { labelWords } from '../../outline/labels';
import { isTotalLabel } from '../../tables/judgeTable';
import type { Table } from '../../tables/readTable';
import { nameBesideTotal } from '../../tables/tableCells';
import { bareId } from '../../words/readId';
import { fieldScope, speaksOfAll } from '../claimScope';
import type { ClaimContext } from '../claimText';
import { sumPart } from '../makeSum';
import { wholeOfGroups } from '../tables/groups';
import { rowScope } from '../tables/tableClaims';
import { sectionOfTotal } from './partTotals';
import { isOfPoints, isPointTotal, points, pointsIn } from './pointTotals';
import { taskOfEachId } from './taskOfEachId';

/** `9`, `~31 pts`, `18 story points` */
const amount = wide(/^[\s*_`]*([~≈]\s?)?(\d{1,5})(?!\s?[/\d.,%+–-])(?:\s?(\p{L}[\p{L} ]{0,29}))?[\s*_`.。]*$/u);

/** `(9 pts)`, `— 9 points`, `[9 SP]`, `(Total: 9 pts)` at the end of a heading. */
const inHeading = wide(
	/(?:[([（](?:(?:total|gesamt)\s?[:：]?\s?)?|\s[–—-]\s|[·|]\s)([~≈]\s?)?(\d{1,5})\s(\p{L}[\p{L} ]{0,29})[)\]）]?\s*$/iu,
);

/** Labels of totals that don't say of what. */
const total = wide(/^(?:(?:sprint|phase|epic|milestone|iteration|week|release|grand|overall) )?total$/iu);

/** About as many is within so much of a sum, or one. */
const ABOUT = 0.1;

/** Reads a total of points in a labelled line over tasks that each say theirs: of its section (`**Story points:** 9`), or of all (`Total points: 40`). */
export function pointsOfLine(at: number, tasks: readonly Task[], context: ClaimContext): SumClaim | null {
	for (const field of context.outline.fields(at)) {
		const sum = pointsOfField(field, at, tasks, context);
		if (sum !== undefined) return sum;
	}
	return null;
}

/** The same in one field, or the row of a table that is one; undefined where it states no total of points. */
export function pointsOfField(
	{ label, value, valueStart }: Pick<LabelledValue, 'label' | 'value' | 'valueStart'>,
	at: number,
	tasks: readonly Task[],
	context: ClaimContext,
): SumClaim | null | undefined {
	const [found = '', about = '', digits = '', noun = ''] = amount.exec(value) ?? [];
	if (digits === '') return undefined;
	const start = valueStart + found.indexOf(digits);
	const section = context.sectionOf(at);
	const sumOf = (of: Scope): SumClaim | null =>
		stated(at, start, digits, about !== '', partsOf(tasks, of, context), context);
	const named = points.test(noun.trim()) ? sectionOfTotal(label, section, context) : null;
	if (named !== null) return sumOf({ section: named, attribute: null });
	if (!saysPoints(labelWords(label), noun.trim())) return undefined;
	const scope = fieldScope(section, context);
	const isOfAll = isPointTotal(labelWords(label)) && speaksOfAll(section, context);
	// What is said beneath a title over all tasks is said of all.
	if (scope.section !== section && !isOfAll && !(scope.section === 0 && context.populated.has(section)))
		return undefined;
	return sumOf(scope);
}

/** Whether a line that the last task of a section seems to go on to is the total of points of all (`**Sprint total:** 31 pts`). */
export function isTotalBehind(at: number, { outline }: ClaimContext): boolean {
	if (outline.kinds[at] !== PARAGRAPH) return false;
	const [field] = outline.fields(at);
	return (
		field !== undefined && field.strong && isTotal(field.label, labelWords(field.label)) && amount.test(field.value)
	);
}

/** `Sprint total`, `Total`, `Sprint 1 total` */
function isTotal(label: string, words: string): boolean {
	return total.test(words) || nameBesideTotal(label) !== null;
}

/** Whether a label and what stands behind its number say that it counts points, all that there are. */
function saysPoints(words: string, noun: string): boolean {
	if (noun !== '' && !points.test(noun)) return false;
	if (points.test(words)) return true;
	if (isPointTotal(words)) return noun !== '' || words.split(' ').some(word => points.test(word));
	return noun !== '' && total.test(words);
}

/** Reads the points that a heading states of the tasks beneath it (`## Sprint 1: Beds (21 pts)`). */
export function pointsInHeading(
	at: number,
	section: number,
	tasks: readonly Task[],
	context: ClaimContext,
): SumClaim | null {
	const line = context.outline.line(at);
	const [, about = '', digits = '', noun = ''] = inHeading.exec(line.content) ?? [];
	if (digits === '' || !points.test(noun.trim()) || !context.populated.has(section)) return null;
	const start = line.from + line.content.lastIndexOf(digits);
	return stated(at, start, digits, about !== '', partsOf(tasks, { section, attribute: null }, context), context);
}

/** Reads the points that the rows of a table state of the tasks they name: by ids, or by a section's name. */
export function pointsOfRows(
	table: Table,
	home: number,
	tasks: readonly Task[],
	context: ClaimContext,
	forms: IdForms,
	groups: readonly (Scope | null)[],
): readonly SumClaim[] {
	const { header, rows } = table;
	const columns = header.cells.flatMap(({ text }, column) => (column > 0 && saysPointsOf(text) ? [column] : []));
	const [column = -1, more] = columns;
	if (column < 0 || more !== undefined) return [];
	const scopes = rows.map(({ cells }) => {
		const scope = rowScope(cells[0]?.text ?? '', home, context);
		return scope?.attribute === null ? scope.section : 0;
	});
	const own = rows.filter(({ cells }) => !isTotalLabel(cells[0]?.text ?? ''));
	// Where fewer do the document is divided otherwise here, and one word is the name of two things.
	const isOfSections = scopes.filter(section => section > 0).length * 2 >= own.length;
	const whole = wholeOfGroups(table, column, groups);
	return rows.flatMap(({ line, cells }, row) => {
		const cell = cells[column];
		const digits = cell ? pointsIn(cell.text) : null;
		if (!cell || digits === null || context.classification.verdicts[line]) return [];
		const section = scopes[row] as number;
		const isAlone = isOfSections && section > 0 && scopes.indexOf(section) === scopes.lastIndexOf(section);
		const group = groups[row]?.ids?.flatMap(id => taskOfEachId(tasks).get(bareId(id)) ?? []);
		const parts =
			(group && added(group, pointsOfEach(tasks, context))) ??
			(rows[row] === whole ? partsOf(tasks, { section: 0, attribute: null }, context) : null) ??
			partsNamed(
				cells.filter((_, other) => other !== column).map(({ text }) => text),
				tasks,
				context,
				forms,
			) ??
			(isAlone ? partsOfAlike(section, tasks, context) : null);
		return stated(line, cell.start + cell.text.indexOf(digits), digits, false, parts, context, group ? 1 : 2) ?? [];
	});
}

/** `Points`, `Planned points`, `Total SP`; a bare `Total` counts tasks. */
function saysPointsOf(header: string): boolean {
	const words = labelWords(header);
	return (
		isOfPoints(header.replace(/\b(?:planned|committed) /i, '')) ||
		(isPointTotal(words) && words.split(' ').some(word => points.test(word)))
	);
}

/** Two sums that may be meant: of all tasks, and of those that are not dropped. */
interface Parts {
	readonly all: readonly SumPart[];
	readonly kept: readonly SumPart[];
}

function stated(
	at: number,
	start: number,
	digits: string,
	isAbout: boolean,
	parts: Parts | null,
	{ outline }: ClaimContext,
	least = 2,
): SumClaim | null {
	if (!parts || parts.all.length < least) return null;
	const value = Number(digits);
	const fits = (those: readonly SumPart[]): boolean => {
		const sum = sumOfParts(those);
		return sum === value || (isAbout && Math.abs(sum - value) <= Math.max(1, ABOUT * sum));
	};
	const counted = !fits(parts.kept) && fits(parts.all) ? parts.all : parts.kept;
	// About as many is right.
	if (isAbout && fits(counted)) return null;
	const line = outline.line(at);
	const of = { text: digits, noun: 'points', column: null, parts: counted, isOfTasks: true, isDoubtful: true } as const;
	return { type: 'sum', ...sumPart(line, start, digits), ...of };
}

/** The points of the tasks of a section; null where one says none, or a range stands for some. */
function partsOf(tasks: readonly Task[], { section }: Scope, context: ClaimContext): Parts | null {
	const known = partsBySection(tasks);
	let parts = known.get(section);
	if (parts === undefined) {
		const pointsOf = pointsOfEach(tasks, context);
		parts = added(section === 0 ? tasks : (tasksIn(tasks, context).get(section) ?? []), pointsOf);
		known.set(section, parts);
	}
	return parts;
}

/** Those of a section and of the sections of its title in other chapters. */
function partsOfAlike(section: number, tasks: readonly Task[], context: ClaimContext): Parts | null {
	const each = [section, ...context.chapters.namesakesOf(section)].map(index =>
		partsOf(tasks, { section: index, attribute: null }, context),
	);
	const [only, more] = each;
	if (more === undefined) return only ?? null;
	return each.includes(null)
		? null
		: { all: each.flatMap(parts => parts?.all ?? []), kept: each.flatMap(parts => parts?.kept ?? []) };
}

const partsBySection = remembered((_: readonly Task[]) => new Map<number, Parts | null>());

/** The tasks of each section, with those of the sections beneath it. */
const tasksIn = remembered(
	(tasks: readonly Task[], { sections }: ClaimContext): ReadonlyMap<number, readonly Task[]> => {
		const found = new Map<number, Task[]>();
		for (const task of tasks)
			for (let at: number | null = task.section; at !== null && at > 0; at = sections[at]?.parent ?? null)
				append(found, at, task);
		return found;
	},
);

/** The points of the tasks whose ids make up a cell; null where no cell holds several ids and nothing else. */
function partsNamed(
	cells: readonly string[],
	tasks: readonly Task[],
	context: ClaimContext,
	forms: IdForms,
): Parts | null {
	for (const text of cells) {
		if (!severalIds.test(text)) continue;
		const ids = namedTasks(text, forms, true).map(({ id }) => bareId(id));
		const known = taskOfEachId(tasks);
		const named = ids.flatMap(id => known.get(id) ?? []);
		if (ids.length > 1) return named.length === ids.length ? added(named, pointsOfEach(tasks, context)) : null;
	}
	return null;
}

const severalIds = wide(
	/^[\s*_`#]*[\p{L}\d][\p{L}\d._-]{0,23}\d(?:(?:\s*[,;&+]|\s+and\s)\s*#?[\p{L}\d][\p{L}\d._-]{0,23})+[\s*_`]*$/u,
);

function added(tasks: readonly Task[], pointsOf: (task: Task) => SumPart | null): Parts | null {
	const all: SumPart[] = [];
	const kept: SumPart[] = [];
	for (const task of tasks) {
		if (task.kind === 'range') return null;
		if (task.kind !== 'task') continue;
		const part = pointsOf(task);
		if (part) all.push(part);
		if (part && task.status !== 'cancelled') kept.push(part);
		if (!part && task.status !== 'cancelled') return null;
	}
	return { all, kept };
}

/** `5 pts`, `5 story points`, `5SP` on the line of a task, in brackets, code or between dots as well. */
const onLine = wide(/(?<![\p{L}\p{N}.,/~≈–-])(\d{1,3})\s?(?:story )?(?:points?|pts?|sp)(?![\p{L}\p{N}])/giu);

/** What each task says, looked for once: many rows may name the same. */
const pointsOfEach = remembered((_: readonly Task[], context: ClaimContext) => {
	const known = new Map<Task, SumPart | null>();
	return (task: Task): SumPart | null => {
		let part = known.get(task);
		if (part === undefined) known.set(task, (part = pointsOf(task, context)));
		return part;
	};
});

/** The points that a task says in its row, on its line or in a field; null where it says none, or several numbers. */
function pointsOf(task: Task, context: ClaimContext): SumPart | null {
	const { outline } = context;
	const line = outline.line(task.line);
	if (outline.kinds[task.line] === ROW) {
		const { table, row } = outline.rows.get(task.line) as { table: Table; row: number };
		const cells = table.rows[row]?.cells ?? [];
		const columns = table.header.cells.flatMap(({ text }, column) => (isOfPoints(text) ? [column] : []));
		const cell = columns.length === 1 ? cells[columns[0] as number] : undefined;
		const digits = cell ? pointsIn(cell.text) : null;
		return cell && digits !== null ? sumPart(line, cell.start + cell.text.indexOf(digits), digits) : null;
	}
	const found = onLine.all(line.text);
	const [match] = found;
	if (match) return found.length === 1 ? sumPart(line, match.index, match[1] as string) : null;
	for (let at = task.line; at <= task.endLine; at++) {
		if (at > task.line && context.classification.verdicts[at]) break;
		for (const { label, value, valueStart } of outline.fields(at)) {
			const [whole = '', about = '', digits = '', noun = ''] = amount.exec(value) ?? [];
			const words = labelWords(label);
			if (isTotal(label, words) || isPointTotal(words)) continue;
			const isSaid = points.test(words) ? noun === '' || points.test(noun.trim()) : points.test(noun.trim());
			if (digits !== '' && about === '' && isSaid)
				return sumPart(outline.line(at), valueStart + whole.indexOf(digits), digits);
		}
	}
	return null;
}
