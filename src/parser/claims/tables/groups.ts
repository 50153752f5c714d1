import { type Scope, withIds } from '../../../model/claims';
import { isWithin } from '../../../model/document';
import type { Task } from '../../../model/task';
import { append } from '../../../util/append';
import { onlyPlace } from '../../../util/onlyPlace';
import { remembered } from '../../../util/remembered';
import { rememberedBy } from '../../../util/rememberedBy';
import { sum } from '../../../util/sum';
import { wide } from '../../../util/wide';
import { labelWords } from '../../outline/labels';
import { isTotalLabel } from '../../tables/judgeTable';
import { cellText, plainCell, type Table, type TableRow } from '../../tables/readTable';
import { bareId } from '../../words/readId';
import type { ClaimContext } from '../claimText';
import { pointsIn } from '../effort/pointTotals';
import { taskOfEachId } from '../effort/taskOfEachId';

/** The tasks that say the same in a column. */
interface Group {
	readonly name: GroupName;
	readonly ids: readonly string[];
}

/** `Epic 2: Pond`, `E2`: the number and the words, of which one may be missing. */
interface GroupName {
	readonly number: string;
	readonly words: string;
}

/**
 * The tasks that each row of a table is about, where they are those that say its label in a column of their own tables that has the same head (`| Epic |`
 * over `Epic 1: Pond`, and over `E1` in each task's row). Null for a row that none says, and for all where the tasks are not divided by that column
 * alone, most rows name none, or each is the name of a section by `scopeOf`.
 */
export function groupsOfRows(
	{ header, rows, fields }: Table,
	scopeOf: (label: string) => Scope | null,
	{ outline, classification, tasks }: ClaimContext,
): readonly (Scope | null)[] {
	const none = rows.map(() => null);
	const head = labelWords(cellText(header.cells, 0));
	const isListing = rows.some(({ line }) => classification.verdicts[line]);
	const groups = head === '' || fields[0] || isListing ? [] : groupsBy(tasks, outline, head);
	if (groups.length < 2 || groups.length > MOST_GROUPS) return none;
	const labels = rows.map(({ cells }) => cellText(cells, 0));
	const parts = labels.filter(label => !isTotalLabel(label));
	if (parts.every(label => scopeOf(label)?.attribute === null)) return none;
	const found = labels.map(label => (isTotalLabel(label) ? [] : groups.filter(isNamed(nameOf(label, head)))));
	const each = found.flat();
	const isClear = new Set(each).size === each.length;
	if (!isClear || found.filter(those => those.length > 0).length * 2 <= parts.length) return none;
	return found.map(those => {
		const ids = those.flatMap(group => group.ids);
		return ids.length > 0 ? withIds(ids) : null;
	});
}

/**
 * The tasks that a heading is about by what they say in a column: `### Block A: Pond` where tables have a column `Block` with `A`. Null where it is
 * not headed so, or where not all tasks have that column.
 */
export function groupOfHeading(section: number, { outline, sections, tasks }: ClaimContext): Scope | null {
	const [, noun = '', code = ''] = nounAndCode.exec(sections[section]?.title ?? '') ?? [];
	const head = labelWords(noun);
	const groups = head === '' ? [] : groupsBy(tasks, outline, head);
	if (groups.length < 2 || groups.length > MOST_GROUPS) return null;
	const ids = groups.filter(isNamed(nameOf(code, head))).flatMap(group => group.ids);
	return ids.length > 0 ? withIds(ids) : null;
}

const nounAndCode = wide(/^\P{L}*(\p{L}{3,}) (\p{Lu}\d?|\d{1,3})(?![\p{L}\p{N}])/u);

/**
 * The tasks that say a label of a table's first column (`Epic`) in a column of that head, where some of them stand outside the section that goes by the
 * same name; null where none do, or one of them has no id of its own or says several. More exact than the name of a section, but others of its tasks
 * may have no such column.
 */
export function saidOutside(
	{ header, fields }: Table,
	context: ClaimContext,
): (label: string, scope: Scope | null) => Scope | null {
	const head = fields[0] ? '' : labelWords(cellText(header.cells, 0));
	const saying = sayingBy(context, head);
	return (label, scope) => {
		const those = scope?.attribute === null ? (saying?.get(labelWords(label)) ?? []) : [];
		const isOutside = those.some(({ section }) => !isWithin(context, section, scope?.section ?? 0));
		const ids = those.flatMap(task => (isOnlyOfId(task, context.tasks) ? (task.id ?? []) : []));
		return isOutside && ids.length === those.length ? withIds(ids) : null;
	};
}

/** The tasks by what they say in a column with a head; null where one says several. */
const sayingBy = rememberedBy(
	(head: string) => head,
	({ outline, tasks }: ClaimContext, head): ReadonlyMap<string, readonly Task[]> | null => {
		const saying = new Map<string, Task[]>();
		for (const task of head === '' ? [] : tasks) {
			const text = cellOf(task, outline, head) ?? '';
			if (several.test(text)) return null;
			if (wordy.test(text)) append(saying, labelWords(text), task);
		}
		return saying;
	},
);

function isOnlyOfId(task: Task, tasks: readonly Task[]): boolean {
	return task.id !== null && taskOfEachId(tasks).get(bareId(task.id)) === task;
}

/** The total row of a column where each row above is about a group and the column adds up: it is about all tasks. */
export function wholeOfGroups({ rows }: Table, column: number, groups: readonly (Scope | null)[]): TableRow | null {
	const total = rows.at(-1);
	const numbers = rows.map(({ cells }) => Number(pointsIn(cellText(cells, column)) ?? Number.NaN));
	const isOfAll = groups.slice(0, -1).every(group => group !== null) && isTotalLabel(cellText(total?.cells, 0));
	return total && isOfAll && rows.length > 2 && sum(numbers.slice(0, -1)) === numbers.at(-1) ? total : null;
}

/** What more tasks than these say differently divides them into no groups. */
const MOST_GROUPS = 100;

function isNamed(label: GroupName): (group: Group) => boolean {
	return ({ name }) => {
		const isSameWords = label.words === name.words;
		if (label.number === '' || name.number === '') return label.words !== '' && isSameWords;
		return label.number === name.number && (label.words === '' || name.words === '' || isSameWords);
	};
}

const withNumber = wide(/^(?:(\p{L}+)[\s-]?)?#?(\d{1,3})(?:$|\s?[:：)–—-]\s*|\.?\s+)(?!\d)/u);

/** What a label or a cell says, where its number may follow the column's head or the first letter of it. */
function nameOf(text: string, head: string): GroupName {
	const clean = plainCell(text);
	const [all = '', word = '', number = ''] = withNumber.exec(clean) ?? [];
	const said = word.toLowerCase();
	const isNumbered = said === '' || said === singular(head) || said === head[0];
	return isNumbered && number !== ''
		? { number: String(Number(number)), words: labelWords(clean.slice(all.length)) }
		: { number: '', words: labelWords(clean) };
}

function singular(head: string): string {
	return head.replace(/s$/, '');
}

/** What tells groups apart that a task is of both of: `E1, E2`. */
const several = /[,;+]|\s[&/]\s/;

const wordy = wide(/[\p{L}\p{N}]/u);

/** Worked out once for each head of a column. */
const known = remembered((_: readonly Task[]) => new Map<string, readonly Group[]>());

/** The groups of a column with a head, if each task stands in a table with such a column, is the only one with its id, and says one group or none. */
function groupsBy(tasks: readonly Task[], outline: ClaimContext['outline'], head: string): readonly Group[] {
	const byHead = known(tasks);
	const before = byHead.get(head);
	if (before) return before;
	const byText = new Map<string, string[]>();
	const add = (task: Task): boolean => {
		const text = cellOf(task, outline, head);
		if (text === null || several.test(text) || task.id === null || !isOnlyOfId(task, tasks)) return false;
		if (wordy.test(text)) append(byText, text, task.id);
		return true;
	};
	const isDivided = tasks.every(task => (task.kind === 'task' ? add(task) : task.kind !== 'range'));
	const groups = isDivided ? [...byText].map(([text, ids]) => ({ name: nameOf(text, head), ids })) : [];
	byHead.set(head, groups);
	return groups;
}

/** What a task says in the one column with a head; null where its table has no such column. */
function cellOf({ line }: Task, outline: ClaimContext['outline'], head: string): string | null {
	const place = outline.rows.get(line);
	if (!place) return null;
	const column = onlyPlace(columnsOf(place.table), words => singular(words) === singular(head));
	if (column < 0) return null;
	return plainCell(cellText(place.table.rows[place.row]?.cells, column));
}

/** The heads of the columns that hold no field of a task. */
const columnsOf = remembered(({ header, fields }: Table): readonly string[] =>
	header.cells.map(({ text }, column) => (fields[column] ? '' : labelWords(text))),
);
