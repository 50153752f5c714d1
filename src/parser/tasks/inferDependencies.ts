import type { Dependency } from '../../model/task';
import { append } from '../../util/append';
import type { ReadTask } from '../fields/readTask';
import { FIELDS } from '../lines/lexFields';
import { HEADING, ROW } from '../lines/lexLine';
import type { Line } from '../lines/line';
import { COMES_FIRST, ORDER_WORD, type LineTable } from '../lines/lineTable';
import { DIGIT, NUMBER, TICK } from '../lines/signs';
import { isRowOfSeveral, readRowOfSeveral } from '../names/dependencyTables';
import { proseDependencies } from '../names/proseDependencies';
import { type IdForms, isNameIn, readDependencies } from '../names/readDependencies';
import { NO_BLOCK, type Outline } from '../outline/outline';
import type { Cell } from '../tables/readTable';
import type { TitleShape } from '../titles/titleShape';
import { ownerOf } from '../verdicts/classify';
import type { Verdict } from '../verdicts/verdict';
import { mayComeFirst } from '../words/mayComeFirst';
import { bareId } from '../words/readId';
import { fieldLabels, waitWords } from '../words/words.data';

/** What is gathered of a task's dependencies. */
export type Gathered = Dependency[];

/** Whether a title, or a cell of its row, may say in passing what must come first. */
export function mayInfer(line: Line, title: TitleShape | null, cells: readonly Cell[]): boolean {
	if ((line.signs & NUMBER) === 0) return false;
	return (
		(title !== null && mayComeFirst(line.masked.slice(title.start, title.end))) ||
		cells.some(({ text }) => mayComeFirst(text))
	);
}

/** Adds the dependencies that a title, or a cell of its row, says in passing. */
export function inferDependencies(
	gathered: Gathered,
	{ own: line, prose }: ReadTask,
	cells: readonly Cell[],
	forms: IdForms,
): void {
	if (prose) addProse(gathered, line, prose.start, prose.end, forms);
	// `| Requires T-001 |` in a column for notes.
	for (const cell of cells)
		if (saysWhatComesFirst.test(cell.text)) {
			const text = line.masked.slice(cell.start, cell.end);
			addProse(gathered, line, cell.start, cell.end, forms, text, endOfList(text, forms));
		}
}

/** Adds what running text names as coming first: inferred, and only what exists (or is `like` what does) and is not stated already. */
function addProse(
	gathered: Gathered,
	line: Line,
	from: number,
	to: number,
	forms: IdForms,
	text = line.masked.slice(from, to),
	stated = 0,
	like: string | null = null,
): void {
	for (const named of proseDependencies(text, forms, like)) {
		const span = line.span(from + named.start, from + named.end);
		const certainty = named.end <= stated ? 'certain' : 'inferred';
		if (!gathered.some(dependency => dependency.id === named.id))
			gathered.push({ id: named.id, span, certainty, source: 'prose', direction: 'waits-for' });
	}
}

/** How far a cell is a list of what must come first, as a field would be: from its first words (`Depends on T1, T2 + rain`); 0 where it is none. */
function endOfList(text: string, forms: IdForms): number {
	let end = beginsList.exec(text)?.[0].length ?? 0;
	if (end === 0) return 0;
	for (const named of proseDependencies(text, forms))
		if (joinsNames.test(text.slice(end, named.start))) end = Math.max(end, named.end);
	return end;
}

/** At the beginning of a line, in brackets, or with a colon: no passing remark. */
const saysWhatComesFirst = new RegExp(
	`(?:^\\s*(?:[-*+]\\s+)?(?:(?:this|it|the|task) (?:task )?(?:is )?)?|[(（])(?:${waitWords})[\\s:：]|depends on:\\s`,
	'iu',
);

const spokenLabels = ['waiting for', 'dependent on', ...fieldLabels.dependencies]
	.filter(label => / \p{L}{2,5}$/u.test(label))
	.join('|');

/** Labels of dependencies that make a sentence with what follows (`depends on`, `зависит от`). */
const unlabelled = new RegExp(`^(?:${spokenLabels})\\s+`, 'iu');

const beginsList = new RegExp(`^[\\s*_]{0,4}(?:(?:${spokenLabels})\\s|依[赖賴][于於]?|依存)[\\s:：*_]{0,4}`, 'iu');

const joinsNames = /^[\s,;、，&+/*_`[\]]{0,6}(?:(?:and|und|et|y|e|en|и|和|及|与)\s)?(?:tasks?\s)?$/iu;

/** Reads a line that begins with a field's words but has no colon (`- Depends on T001`): certain where nothing but names follows. */
export function addUnlabelled(gathered: Gathered, line: Line, forms: IdForms): void {
	const { masked, from, to } = line;
	const strong = strongBlocks.exec(masked.slice(from, from + 100));
	if (strong) return addBlocked(gathered, line, from + strong[0].length - (strong[2] as string).length - 2, forms);
	// Of what waits the line speaks up to a reason or a remark.
	const [subject] = subjectsOf(line);
	if (subject !== undefined) {
		const said = withIdsInCode(line);
		const end = said.search(aside);
		return addProse(gathered, line, from, from + end, forms, said.slice(0, end), 0, subject);
	}
	const words = unlabelled.exec(masked.slice(from, from + 24));
	const start = from + (words?.[0].length ?? 0);
	const { named } = readDependencies(masked.slice(start, to), forms);
	const rest = named.length > 0 ? masked.slice(start + (named.at(-1)?.end ?? 0), to) : 'none';
	if (!words || !/^[\s*_]*(?:$|[.;([（—–-])/.test(rest)) return addProse(gathered, line, from, to, forms);
	for (const one of named)
		gathered.push({
			id: one.id,
			span: line.span(start + one.start, start + one.end),
			certainty: 'certain',
			source: 'field',
			direction: 'waits-for',
		});
}

/** `- **blocks T14/T15**: …`, and where such a detail goes on (`— **blocks T14**`). */
const strongBlocks = /^(?:[—–-]\s+)?(\*\*)blocks\s+([^*_]{1,80})\1/i;

/** Adds what waits for a task: up to the emphasis that begins with the word, names that exist. */
function addBlocked(gathered: Gathered, line: Line, start: number, forms: IdForms): void {
	const end = line.masked.slice(start).search(/[*_]/) + start;
	for (const one of readDependencies(line.masked.slice(start, end), forms).named)
		if (isNameIn(forms, one.id))
			gathered.push({
				id: one.id,
				span: line.span(start + one.start, start + one.end),
				certainty: 'certain',
				source: 'field',
				direction: 'blocks',
			});
}

/** Whether a line beneath a task says, with or without a label, what must come first. */
export function isProse(outline: Outline, at: number, verdicts: readonly (Verdict | null)[]): boolean {
	const kind = outline.kinds[at];
	if (kind === NO_BLOCK || kind === HEADING || verdicts[at]) return false;
	if (kind === ROW) return isRowOfSeveral(outline, at);
	const signs = outline.signs(at);
	// Ids may stand in code.
	if ((signs & NUMBER) === 0 && ((signs & TICK) === 0 || (signs & DIGIT) === 0)) return false;
	if (outline.fieldsIn(at) === FIELDS) return false;
	if ((outline.lines.words & ORDER_WORD) === 0) return false;
	return outline.lines.answer(at, COMES_FIRST, comesFirst);
}

function comesFirst(lines: LineTable, at: number): boolean {
	if (!mayComeFirst(lines.textOf(at))) return false;
	const { masked, from } = lines.line(at);
	return (
		unlabelled.test(masked.slice(from, from + 24)) ||
		strongBlocks.test(masked.slice(from, from + 100)) ||
		saysWhatComesFirst.test(masked) ||
		subjectsOf(lines.line(at)).length > 0
	);
}

const subject = String.raw`(?:tasks?\s+)?#?([A-Za-z]{0,10}[-.]?\d[\w.-]{0,12}?)`;

/** The ids that stand before what their tasks wait for: `T004: Depends on T001`, `T003 and T004 both depend on T002`. */
const subjectFirst = new RegExp(
	String.raw`^[*_\s]*(${subject}(?:(?:\s*[,&]|\s+and\s)(?:\s*and\s)?\s*${subject}){0,5})[*_]*[:：]?[*_]*\s+(?:(?:both|all|each)\s+)?(?:${waitWords}|depend on|wait for)\s`,
	'iu',
);

/** So long are the ids before the words at most. */
const SUBJECTS = 120;

const aside = /\s[([]|\s(?:because|since|as|—|–|-)\s|$/;

/** The content of a line with the ids that stand in code, each in its place. */
function withIdsInCode({ text, masked, from, to, signs }: Line): string {
	if ((signs & TICK) === 0) return masked.slice(from, to);
	return text.slice(from, to).replace(/`([A-Za-z]{0,12}[-.]?\d[\w.-]{0,12})`/g, ' $1 ');
}

function subjectsOf(line: Line): readonly string[] {
	const all = subjectFirst.exec(withIdsInCode(line).slice(0, SUBJECTS))?.[1] ?? '';
	return all.match(/[A-Za-z]{0,10}[-.]?\d[\w.-]*/g) ?? [];
}

/**
 * Lines beneath a task that say without a label what must come first (`- Depends on T001`), and lines elsewhere that say it of tasks by
 * their ids (`- T002 depends on T001`, `| T002–T004 | T001 |`), by the line of the task.
 */
export function proseOf(
	outline: Outline,
	verdicts: readonly (Verdict | null)[],
	forms: IdForms,
): ReadonlyMap<number, readonly Line[]> {
	const found = new Map<number, Line[]>();
	let places: ReadonlyMap<string, number> | null = null;
	for (let at = 0; at < outline.count; at++) {
		if (!isProse(outline, at, verdicts)) continue;
		const isRow = outline.kinds[at] === ROW;
		const owner = isRow ? -1 : ownerOf(outline, at, verdicts);
		const line = outline.line(at);
		const subjects = isRow ? (readRowOfSeveral(outline, at, forms)?.subjects ?? []) : subjectsOf(line);
		if (owner >= 0 && subjects.length === 0) append(found, owner, line);
		if (owner >= 0) continue;
		for (const one of subjects) {
			places ??= placesOfIds(verdicts);
			const named = places.get(bareId(one)) ?? -1;
			if (named >= 0) append(found, named, line);
		}
	}
	return found;
}

/** The lines of tasks by the bare forms of their ids; -1 where several have one. */
function placesOfIds(verdicts: readonly (Verdict | null)[]): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	for (const [at, verdict] of verdicts.entries()) {
		if (!verdict?.id) continue;
		const id = bareId(verdict.id.id);
		places.set(id, places.has(id) ? -1 : at);
	}
	return places;
}
