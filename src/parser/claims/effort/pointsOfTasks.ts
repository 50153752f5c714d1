import { WHOLE, inSection } from '../../../model/claims';
import type { Scope, SumClaim, SumPart } from '../../../model/claims';
import { indexesAround } from '../../../model/document';
import { sumOfParts } from '../../../model/sumOfParts';
import type { Task } from '../../../model/task';
import { append } from '../../../util/append';
import { onlyPlace } from '../../../util/onlyPlace';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { PARAGRAPH } from '../../lines/lexLine';
import { namedTasks } from '../../names/readDependencies';
import { labelWords } from '../../outline/labels';
import { isTotalLabel } from '../../tables/judgeTable';
import { cellText, type Table } from '../../tables/readTable';
import { bareId } from '../../words/readId';
import { sideNamed } from '../../words/sides';
import { fieldScope, speaksOfAll } from '../claimScope';
import type { ClaimContext } from '../claimText';
import { makeSum } from '../makeSum';
import { wholeOfGroups } from '../tables/groups';
import { rowScope } from '../tables/tableClaims';
import { sectionOfTotal } from './partTotals';
import { isOfPoints, isPlanOfPoints, isPointTotal, points, pointsIn, sideOfPoints } from './pointTotals';
import { amount, columnOfAll, isTotalOfPoints, pointsOfEach } from './pointsSaid';
import { taskOfEachId } from './taskOfEachId';

/** `(9 pts)`, `— 9 points`, `[9 SP]`, `(Total: 9 pts)` at the end of a heading. */
const inHeading = wide(
	/(?:[([（](?:(?:total|gesamt)\s?[:：]?\s?)?|\s[–—-]\s|[·|]\s)([~≈]\s?)?(\d{1,5})\s(\p{L}[\p{L} ]{0,29})[)\]）]?\s*$/iu,
);

/** About as many is within so much of a sum, or one. */
const ABOUT = 0.1;

/** Reads a total of points in a labelled line over tasks that each say theirs: of its section (`**Story points:** 9`), or of all (`Total points: 40`). */
export function pointsOfLine(at: number, context: ClaimContext): readonly SumClaim[] {
	for (const field of context.outline.fields(at)) {
		const label = isPartOfPoints(field, at, context) ? `${field.label} points` : field.label;
		const sums = pointsOfField({ ...field, label }, at, context);
		if (sums) return sums;
	}
	return [];
}

/** So many lines before a part its total may stand. */
const FAR = 6;

/** Whether a label says what part of a total of points right above it is of what side: `**Done:** 4` under `**Total points:** 8`. */
function isPartOfPoints({ label, value }: StatedValue, at: number, { outline }: ClaimContext): boolean {
	const side = amount.test(value) ? sideNamed(label) : null;
	if (side === null || side === 'total') return false;
	let before = outline.before(at);
	for (let further = 0; further < FAR && before >= 0; further++) {
		const [field, more] = outline.fields(before);
		if (!field || more || outline.heading[before] !== outline.heading[at]) return false;
		if (sideNamed(field.label) === null) return isPointTotal(labelWords(field.label));
		before = outline.before(before);
	}
	return false;
}

/** The same in one field, or the row of a table that is one, and what is done or left of it; null where it states no such number of points. */
export function pointsOfField(
	{ label, value, valueStart }: Pick<StatedValue, 'label' | 'value' | 'valueStart'>,
	at: number,
	context: ClaimContext,
): readonly SumClaim[] | null {
	const [found = '', about = '', digits = '', whole = '', of = ''] = amount.exec(value) ?? [];
	if (digits === '') return null;
	const start = valueStart + found.indexOf(digits);
	const noun = of.trim();
	const section = context.sectionOf(at);
	const words = labelWords(label);
	const [isTotal, isPlan] = [isPointTotal(words), isPlanOfPoints(words)];
	const side = sideOfPoints(words, noun);
	const sumsOf = (scope: Scope): readonly SumClaim[] => {
		const parts = partsOf(scope, context);
		const isAbout = about !== '';
		const column = scope.section === 0 && isTotal && !isPlan ? columnOfAll(context.tasks, context) : '';
		const own = side === 'total' && whole !== '' ? 'done' : (side ?? 'total');
		const all = valueStart + found.lastIndexOf(whole);
		return [
			stated(at, start, digits, isAbout, parts, context, { side: own, column }),
			whole === '' ? null : stated(at, all, whole, isAbout, parts, context),
		].flatMap(sum => sum ?? []);
	};
	const named = points.test(noun) ? sectionOfTotal(label, section, context) : null;
	if (named !== null) return sumsOf(inSection(named));
	if (side === null) return null;
	const scope = fieldScope(section, context);
	const isOfAll = (side !== 'total' || isTotal || isPlan) && speaksOfAll(section, context);
	// What is said beneath a title over all tasks is said of all.
	if (scope.section !== section && !isOfAll && !(scope.section === 0 && context.populated.has(section))) return null;
	return sumsOf(scope);
}

/** Whether a line that the last task of a section seems to go on to is the total of points of all (`**Sprint total:** 31 pts`). */
export function isTotalBehind(at: number, { outline }: ClaimContext): boolean {
	if (outline.kinds[at] !== PARAGRAPH) return false;
	const [field] = outline.fields(at);
	return (
		field !== undefined &&
		field.strong &&
		isTotalOfPoints(field.label, labelWords(field.label)) &&
		amount.test(field.value)
	);
}

/** Reads the points that a heading states of the tasks beneath it (`## Sprint 1: Beds (21 pts)`). */
export function pointsInHeading(at: number, section: number, context: ClaimContext): SumClaim | null {
	const line = context.outline.line(at);
	const [, about = '', digits = '', noun = ''] = inHeading.exec(line.content) ?? [];
	if (digits === '' || !points.test(noun.trim()) || !context.populated.has(section)) return null;
	const start = line.from + line.content.lastIndexOf(digits);
	return stated(at, start, digits, about !== '', partsOf(inSection(section), context), context);
}

/** Reads the points that the rows of a table state of the tasks they name: by ids, or by a section's name. */
export function pointsOfRows(
	table: Table,
	home: number,
	context: ClaimContext,
	groups: readonly (Scope | null)[],
): readonly SumClaim[] {
	const { header, rows } = table;
	const column = onlyPlace(header.cells, ({ text }, at) => at > 0 && saysPointsOf(text));
	if (column < 0) return [];
	const scopes = rows.map(({ cells }) => {
		const scope = rowScope(cellText(cells, 0), home, context);
		return scope?.attribute === null ? scope.section : 0;
	});
	const own = rows.filter(({ cells }) => !isTotalLabel(cellText(cells, 0)));
	// Where fewer do the document is divided otherwise here, and one word is the name of two things.
	const isOfSections = scopes.filter(section => section > 0).length * 2 >= own.length;
	const whole = wholeOfGroups(table, column, groups);
	return rows.flatMap(({ line, cells }, row) => {
		const cell = cells[column];
		const digits = cell ? pointsIn(cell.text) : null;
		if (!cell || digits === null || context.classification.verdicts[line]) return [];
		const section = scopes[row] as number;
		const isAlone = isOfSections && section > 0 && scopes.indexOf(section) === scopes.lastIndexOf(section);
		const group = groups[row]?.ids?.flatMap(id => taskOfEachId(context.tasks).get(bareId(id)) ?? []);
		const parts =
			(group && added(group, pointsOfEach(context.tasks, context))) ??
			(rows[row] === whole ? partsOf(WHOLE, context) : null) ??
			partsNamed(
				cells.filter((_, other) => other !== column).map(({ text }) => text),
				context,
			) ??
			(isAlone ? partsOfAlike(section, context) : null);
		return (
			stated(line, cell.start + cell.text.indexOf(digits), digits, false, parts, context, { least: group ? 1 : 2 }) ??
			[]
		);
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

/** Two sums that may be meant, of all tasks and of those that are not dropped, and what is done and left of the latter. */
interface Parts {
	readonly all: readonly SumPart[];
	readonly kept: readonly SumPart[];
	readonly done: readonly SumPart[];
	readonly remaining: readonly SumPart[];
}

function stated(
	at: number,
	start: number,
	digits: string,
	isAbout: boolean,
	parts: Parts | null,
	{ outline }: ClaimContext,
	{
		least = 2,
		side = 'total',
		column = '',
	}: { least?: number; side?: 'total' | 'done' | 'remaining'; column?: string } = {},
): SumClaim | null {
	if (!parts || parts.all.length < least) return null;
	const value = Number(digits);
	const own = side === 'total' ? parts.kept : parts[side];
	// Where nothing is done, it may be said in a way that is not read.
	if (side === 'done' && own.length === 0 && value > 0) return null;
	const fits = (those: readonly SumPart[]): boolean => {
		const sum = sumOfParts(those);
		return sum === value || (isAbout && Math.abs(sum - value) <= Math.max(1, ABOUT * sum));
	};
	const counted = side === 'total' && !fits(own) && fits(parts.all) ? parts.all : own;
	// About as many is right.
	if (isAbout && fits(counted)) return null;
	const line = outline.line(at);
	const of = { noun: 'points', column, parts: counted };
	const sum = makeSum(line, start, digits, of);
	return side === 'total' && column !== '' ? sum : { ...sum, column: null, isOfTasks: true, isDoubtful: true };
}

/** The points of the tasks of a section; null where one says none, or a range stands for some. */
function partsOf({ section }: Scope, context: ClaimContext): Parts | null {
	const known = partsBySection(context.tasks);
	let parts = known.get(section);
	if (parts === undefined) {
		const pointsOf = pointsOfEach(context.tasks, context);
		parts = added(section === 0 ? context.tasks : (tasksIn(context.tasks, context).get(section) ?? []), pointsOf);
		known.set(section, parts);
	}
	return parts;
}

/** Those of a section and of the sections of its title in other chapters. */
function partsOfAlike(section: number, context: ClaimContext): Parts | null {
	const each = [section, ...context.chapters.namesakesOf(section)].map(index => partsOf(inSection(index), context));
	const [only, more] = each;
	if (more === undefined) return only ?? null;
	return each.includes(null) ? null : join(each.flatMap(parts => parts ?? []));
}

function join(each: readonly Parts[]): Parts {
	const of = (key: keyof Parts): readonly SumPart[] => each.flatMap(parts => parts[key]);
	return { all: of('all'), kept: of('kept'), done: of('done'), remaining: of('remaining') };
}

const partsBySection = remembered((_: readonly Task[]) => new Map<number, Parts | null>());

/** The tasks of each section, with those of the sections beneath it. */
const tasksIn = remembered(
	(tasks: readonly Task[], { sections }: ClaimContext): ReadonlyMap<number, readonly Task[]> => {
		const found = new Map<number, Task[]>();
		for (const task of tasks)
			for (const at of indexesAround({ sections }, task.section)) if (at > 0) append(found, at, task);
		return found;
	},
);

/** The points of the tasks whose ids make up a cell; null where no cell holds several ids and nothing else. */
function partsNamed(cells: readonly string[], context: ClaimContext): Parts | null {
	for (const text of cells) {
		if (!severalIds.test(text)) continue;
		const ids = namedTasks(text, context.forms, true).map(({ id }) => bareId(id));
		const known = taskOfEachId(context.tasks);
		const named = ids.flatMap(id => known.get(id) ?? []);
		if (ids.length > 1) return named.length === ids.length ? added(named, pointsOfEach(context.tasks, context)) : null;
	}
	return null;
}

const severalIds = wide(
	/^[\s*_`#]*[\p{L}\d][\p{L}\d._-]{0,23}\d(?:(?:\s*[,;&+]|\s+and\s)\s*#?[\p{L}\d][\p{L}\d._-]{0,23})+[\s*_`]*$/u,
);

function added(tasks: readonly Task[], pointsOf: (task: Task) => SumPart | null): Parts | null {
	const parts = { all: [] as SumPart[], kept: [] as SumPart[], done: [] as SumPart[], remaining: [] as SumPart[] };
	for (const task of tasks) {
		if (task.kind === 'range') return null;
		if (task.kind !== 'task') continue;
		const part = pointsOf(task);
		const isKept = task.status !== 'cancelled';
		if (!part && isKept) return null;
		if (!part) continue;
		parts.all.push(part);
		if (isKept) parts.kept.push(part);
		if (isKept) parts[task.status === 'done' ? 'done' : 'remaining'].push(part);
	}
	return parts;
}
