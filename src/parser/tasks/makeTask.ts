import type { Dependency, Detail } from '../../model/task';
import { NONE } from '../../util/none';
import type { Span } from '../../util/span';
import { addFrontMatter } from '../fields/addFrontMatter';
import { addField, addValue, difficulty } from '../fields/readFields';
import { type Home, leastFinished, ReadTask } from '../fields/readTask';
import { FIELDS, OTHER_LABELS } from '../lines/lexFields';
import { ROW } from '../lines/lexLine';
import type { Line } from '../lines/line';
import { DIGIT, ROUND, WIDE } from '../lines/signs';
import { listedUnder } from '../names/dependencyLists';
import { addRowsOfSeveral } from '../names/dependencyTables';
import { idsOfGroup } from '../names/idsOfGroup';
import { addMany, namesMany } from '../names/manyNamed';
import { type IdForms, readDependencies } from '../names/readDependencies';
import { plainText } from '../outline/buildSections';
import type { Outline } from '../outline/outline';
import type { Cell } from '../tables/readTable';
import { idIn } from '../tables/tableCells';
import type { SlotContext } from '../titles/readSlot';
import { readOwnLine, rowAt, titlePlace } from '../verdicts/ownLine';
import type { IdPlace, Verdict } from '../verdicts/verdict';
import { asciiDigits } from '../words/asciiDigits';
import { readStatus } from '../words/readStatus';
import { addUnlabelled, type Gathered, inferDependencies, mayInfer } from './inferDependencies';

/** A task as far as its own lines tell. `owned` are its labelled lines. */
export function makeTask(
	outline: Outline,
	at: number,
	verdict: Verdict,
	owned: Int32Array,
	context: SlotContext,
	home: Home,
): ReadTask {
	const line = outline.line(at);
	const task = new ReadTask(line, verdict, context, home);
	const title = titlePlace(outline, at, verdict);
	readOwnLine(task, outline, at, title);
	for (const number of owned) {
		const listed = listedUnder(outline, number);
		const kind = outline.fieldsIn(number);
		if (!listed && kind !== FIELDS && !(kind === OTHER_LABELS && saysDifficulty(outline, number))) continue;
		// A line costs memory, and most say nothing of their task's fields.
		const labelled = outline.lines.line(number);
		const { from, to } = labelled;
		if (listed) addValue(task, listed, { line: labelled, start: from, end: to, source: 'field' }, context);
		else for (const field of outline.fields(number)) addField(task, labelled, field, context);
		if (outline.kinds[number] === ROW) takeId(task, outline, number);
	}
	const front = outline.front?.at === at ? addFrontMatter(task, outline.front.values, context) : null;
	if (front) task.more().allDetails = [...detailsOf(outline, task, owned), ...front];
	task.status = (task.marks.length === 0 ? verdict.listing?.lent : null) ?? leastFinished(task.marks);
	task.infers = mayInfer(line, title.shape, cellsOf(outline, at));
	if (task.infers) task.prose = title.shape;
	const { id } = verdict;
	const sign = task.rare?.signId;
	task.id = id ? spelled(id, line.text) : (sign?.id ?? null);
	task.idSpan = id ? line.span(id.start, id.end) : (sign?.span ?? null);
	task.title = title.text;
	task.titleSpan = title.span;
	if (title.text === '') takeTitle(task, outline, owned);
	return task;
}

function saysDifficulty(outline: Outline, number: number): boolean {
	const signs = outline.signs(number);
	const mayEndInBracket = (signs & DIGIT) !== 0 && (signs & (ROUND | WIDE)) !== 0;
	return mayEndInBracket && difficulty.test(outline.lines.textOf(number));
}

/** The details of a task: those of its own line, then its labelled lines. */
export function detailsOf(outline: Outline, task: ReadTask, owned: Int32Array): readonly Detail[] {
	const details: Detail[] = [...(task.rare?.details ?? NONE)];
	for (const number of owned) {
		const line = outline.lines.line(number);
		for (const { label, labelStart, labelEnd, value, valueStart, valueEnd } of outline.fields(number))
			details.push({
				label,
				value,
				labelSpan: line.span(labelStart, labelEnd),
				valueSpan: line.span(valueStart, valueEnd),
			});
	}
	return details;
}

/** A heading that is only an id, or lost, has its title in a field. */
function takeTitle(task: ReadTask, outline: Outline, owned: Int32Array): void {
	const field = task.rare?.titleField;
	const said = plainText(field?.text ?? '');
	if (field && said !== '') return setTitle(task, said, field.span);
	const described = (task.rare?.allDetails ?? detailsOf(outline, task, owned)).find(({ label }) =>
		/^(?:description|描述|описание|descripción|descrição|beschreibung|説明)$/i.test(label),
	);
	if (described) setTitle(task, plainText(described.value), described.valueSpan);
}

function setTitle(task: ReadTask, title: string, span: Span): void {
	task.title = title;
	task.titleSpan = span;
}

/** `| Task ID | API-004 |` beneath a heading without one. */
function takeId(task: ReadTask, outline: Outline, row: number): void {
	const [field] = outline.fields(row);
	const id = field?.field === 'id' && task.verdict.form === 'heading' && !task.verdict.id ? idIn(field.value) : null;
	if (!field || !id) return;
	const line = outline.line(row);
	task.more().signId ??= { id: id.id, span: line.span(field.valueStart + id.start, field.valueStart + id.end) };
}

/** What a task hangs on that other tasks and lines say. */
export interface Others {
	readonly forms: IdForms;
	/** Lines beneath it that say without a label what must come first. */
	readonly prose: readonly Line[];
	/** Whether its estimate is none but chance. */
	readonly isChance: boolean;
	/** All tasks as they are made, and its place among them. */
	readonly all: readonly ReadTask[];
	readonly place: number;
}

/** The task that it comes to once the forms of all ids are known; the same one where they change nothing. */
export function resolve(task: ReadTask, outline: Outline, others: Others): ReadTask {
	const { forms, prose } = others;
	const estimate = others.isChance ? null : task.written;
	const isFirst = task.forms === null;
	const isKnown =
		task.forms === forms &&
		isSameList(task.beneath, prose) &&
		!task.pending.some(namesMany) &&
		rowsAmong(prose, outline).length === 0;
	if (isKnown && task.estimate === estimate) return task;
	const { dependencies, none } = isKnown
		? { dependencies: task.dependencies, none: task.dependsOnNone }
		: gather(task, outline, others);
	task.forms = forms;
	const isSame =
		task.estimate === estimate &&
		task.dependsOnNone?.start === none?.start &&
		isSameList(task.beneath, prose) &&
		task.dependencies.length === dependencies.length &&
		task.dependencies.every((dependency, place) => isSameDependency(dependency, dependencies[place]));
	if (isSame && !isFirst) return task;
	const made = isFirst ? task : task.with({});
	made.estimate = estimate;
	made.dependencies = dependencies;
	made.dependsOnNone = none;
	made.beneath = prose;
	return made;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
	return a === b || (a.length === b.length && a.every((one, place) => one === b[place]));
}

function isSameDependency(a: Dependency, b: Dependency | undefined): boolean {
	return (
		a.id === b?.id &&
		a.span.start === b.span.start &&
		a.span.end === b.span.end &&
		a.certainty === b.certainty &&
		a.source === b.source &&
		a.direction === b.direction &&
		a.isSaidDone === b.isSaidDone
	);
}

/** The rows among what is said of a task: tables say of several what they wait for. */
function rowsAmong(lines: readonly Line[], { kinds }: Outline): readonly Line[] {
	return lines.length === 0 ? lines : lines.filter(({ number }) => kinds[number] === ROW);
}

/** Reads the dependency texts of a task, and what else says what it waits for. */
function gather(
	task: ReadTask,
	outline: Outline,
	{ forms, prose, all, place }: Others,
): { readonly dependencies: readonly Dependency[]; readonly none: Span | null } {
	const { pending, statedNone } = task;
	const exact = task.rare?.exact;
	if (pending.length === 0 && prose.length === 0 && !task.infers && !exact)
		return { dependencies: NONE, none: statedNone };
	const gathered: Gathered = [...(exact ?? NONE)];
	const isStated = statedNone !== null || pending.some(({ source }) => source === 'slot');
	let none = statedNone;
	for (const one of pending) {
		const { line, start, end, direction, certainty } = one;
		const text = line.text.slice(start, end);
		const read = readDependencies(asciiDigits(text), forms);
		if (read.none && direction === 'waits-for') none ??= line.span(start, end);
		const source = isStated && one.source === 'field' ? 'detail' : one.source;
		for (const { id, start: from, end: to } of read.named)
			gathered.push({
				id,
				span: line.span(start + from, start + to),
				certainty,
				source,
				direction,
				...(isStruck(text, from, to) || saysDone(text.slice(to), outline) ? { isSaidDone: true } : {}),
			});
		if (namesMany(one)) addMany(gathered, one, outline, all, place);
	}
	const rows = rowsAmong(prose, outline);
	if (rows.length > 0) addRowsOfSeveral(gathered, rows, task.id, outline, forms);
	if (task.infers) inferDependencies(gathered, task, cellsOf(outline, task.own.number), forms);
	for (const line of prose) if (outline.kinds[line.number] !== ROW) addUnlabelled(gathered, line, forms);
	return { dependencies: gathered.length === 0 ? NONE : withGroups(gathered, task, forms), none };
}

/** With the tasks of a group in the place of its name (`US1` over US1-A and US1-B); one of them may mean by it what it is part of. */
function withGroups(named: Gathered, { id: own }: ReadTask, forms: IdForms): readonly Dependency[] {
	return named.flatMap(one => {
		const ids = idsOfGroup(one.id, forms);
		if (!ids) return one;
		return ids.some(id => own?.startsWith(id)) ? [] : ids.map((id): Dependency => ({ ...one, id, isOfMany: true }));
	});
}

const behindName = /^[*_`]{0,3}\s{0,2}(?:[(（]([^()（）]{2,24})[)）]|([✅✔✓☑]))/u;

/** Whether what stands behind the name of a task begins with a word or a mark that says that it is done: ` (done), …`. */
function saysDone(behind: string, { words }: Outline): boolean {
	const [, remark, mark] = behindName.exec(behind) ?? [];
	if (mark !== undefined) return true;
	const read = remark === undefined ? null : readStatus(remark, words);
	return read?.status === 'done' && read.whole;
}

/** Whether the name of a task is struck through, alone or with others: `~~T1, T2~~, T3`. */
function isStruck(text: string, from: number, to: number): boolean {
	return text.includes('~~', to) && text.slice(0, from).split('~~').length % 2 === 0;
}

function cellsOf(outline: Outline, at: number): readonly Cell[] {
	return rowAt(outline, at)?.cells ?? NONE;
}

/** An id as the document spells it, in digits of any script. */
function spelled({ id, start, end }: IdPlace, text: string): string {
	const written = text.slice(start, end);
	return asciiDigits(written) === id ? written : id;
}
