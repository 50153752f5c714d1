import { withIds } from '../../../model/claims';
import type { ClaimPlace, CompletionClaim, CountClaim, NextClaim, Scope, Side } from '../../../model/claims';
import type { Task } from '../../../model/task';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import type { Line } from '../../lines/line';
import { rangeJoin } from '../../names/idRanges';
import { type IdForms, isNameIn, type NamedTask, namedTasks } from '../../names/readDependencies';
import { labelOver, labelWords } from '../../outline/labels';
import { bareId } from '../../words/readId';
import { readStatus } from '../../words/readStatus';
import { sideNamed } from '../../words/sides';
import { isWithin } from '../../words/similarTitles';
import { fieldScope } from '../claimScope';
import { type ClaimContext, claimText } from '../claimText';
import { makeCount } from '../counts/makeCount';
import { makeCompletion, wordOfState } from './completionClaims';

/** What one is at: `Current task: T4`, `Now working on: T4`. */
const current =
	/^(?:(?:tarea|tarefa) (?:ac?tual|en curso|em andamento)|tâche (?:actuelle|en cours)|aktuelle aufgabe|huidige taak|attività (?:attuale|corrente|in corso)|(?:bieżące|aktualne) zadanie|(?:mevcut|şu anki) görev|текущая задача|поточне завдання|pågående uppgift|tugas saat ini|当前任务|目前任務|現在のタスク|현재 작업|current(?:ly)?(?: (?:task|issue|story|ticket|work|focus|item))?(?: in progress)?|(?:currently |now )?working on|active (?:task|issue|story|item))$/i;

/** What was done last: `Last completed task: T3`. */
const last =
	/^(?:the )?(?:last|latest|most recent(?:ly)?)(?: (?:task|issue|story|ticket|item))? (?:completed|finished|done)(?: (?:task|issue|story|ticket|item))?$/i;

const beforeTitle = /(?<=\d[a-z]?[*_`]{0,3})(?::|\s[–—-])\s+/i;

/** The name of a task without its title behind a colon or a dash (`T4 — Rake the bed`); all of a text that goes on otherwise, or tells how far the task is. */
function withoutTitle(text: string, { words }: ClaimContext): string {
	const { index, 0: mark } = beforeTitle.exec(text) ?? { index: 0, 0: '' };
	const title = text.slice(index + mark.length);
	const isTitle = index > 0 && !sentenceEnd.test(title) && readStatus(title, words).by === 'nothing';
	return isTitle ? text.slice(0, index) : text;
}

const sentenceEnd = /[.;!?。；]\s|\.$/;

/** `Late beds dug and completed: T3–T4 ✅` */
const saidDone = /\s(?:completed?|implemented|done|finished|delivered|shipped|closed|resolved)$/i;
const notYet = wide(
	/(?<!\p{L})(?:not|never|nothing|no|none|to be|must|should|when|if|until|once|before|after|in)(?!\p{L})/iu,
);
const ticked = /[✅✔☑]\ufe0f?[\s*_]*$/u;

/** Reads a ticked box, which is no task, that names tasks as done: `- [x] All tasks completed: T1–T5 ✅`. */
export function boxOfIds(at: number, context: ClaimContext): CountClaim | null {
	const { outline, sectionOf } = context;
	if (!outline.isBoxed(at)) return null;
	const line = outline.line(at);
	const [label, value] = splitAtColon(line.content);
	if (value === '' || !/\[x\]\s*$/i.test(line.text.slice(0, line.from)) || !saidDone.test(label)) return null;
	const field = { label, value, valueStart: line.from + line.content.length - value.length };
	const [claim] = tasksInState(field, at, sectionOf(at), context);
	return claim?.type === 'count' ? { ...claim, place: 'prose' } : null;
}

function splitAtColon(text: string): readonly [label: string, value: string] {
	const at = text.indexOf(': ');
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)];
}

/** Reads which tasks a label names as being in one state: `Completed: T1–T3`, `In progress: T4`. */
export function tasksInState(
	{ label, value, valueStart }: Pick<StatedValue, 'label' | 'value' | 'valueStart'>,
	at: number,
	section: number,
	context: ClaimContext,
): readonly (CountClaim | NextClaim)[] {
	const isLast = last.test(label);
	const isOne = isLast || current.test(label);
	const isDone = isLast || (saidDone.test(label) && ticked.test(value) && !notYet.test(label));
	const side = isDone ? 'done' : isOne ? 'in-progress' : sideNamed(label);
	if (side === null || side === 'total' || side === 'blocked' || side === 'cancelled') return [];
	const named = idsAlone(isOne ? withoutTitle(value, context) : value, context.forms);
	if (named.length === 0) return [];
	const line = context.outline.line(at);
	// The last one changes with each that is done, and is for its writer to name.
	if (side === 'done')
		return [
			doneAmong(fieldScope(section, context), isLast ? 'prose' : 'field', written(line, valueStart, value, named)),
		];
	return byPlace(value, named).map(ids => notDone(side, written(line, valueStart, value, ids)));
}

/** Reads a line under such a label, which says ids and nothing else, or a task's id and title: `### Completed` over `- T1: Dig the pond`. */
export function entryInState(at: number, section: number, context: ClaimContext): CountClaim | NextClaim | null {
	const { outline } = context;
	if (outline.isBoxed(at) || (outline.item[at] as number) >= 0) return null;
	const over = labelOver(outline, at);
	// A log tells how things were.
	const side = over && !dated.test(over.content) ? sideNamed(labelWords(over.content)) : null;
	if (side !== 'done' && side !== 'remaining' && side !== 'open' && side !== 'in-progress') return null;
	const line = outline.line(at);
	const text = line.maskedContent;
	const listed = idsAlone(text, context.forms);
	const named = listed.length > 0 ? listed : idAndTitle(text, context.tasks, context.forms);
	if (named.length === 0) return null;
	const ids = written(line, line.from, text, named);
	return side === 'done' ? doneAmong(fieldScope(section, context), 'prose', ids) : notDone(side, ids);
}

const dated = /(?<!\d)\d{4}(?!\d)|\d[./-]\d/;

/** The task that a text names by its id, if all it says beside that is its title or a part of it. */
function idAndTitle(text: string, tasks: readonly Task[], forms: IdForms): readonly NamedTask[] {
	const [named, another] = namedTasks(text, forms, false);
	if (!named || another || !unworded.test(text.slice(0, named.start))) return [];
	const task = byId(tasks).get(bareId(named.id));
	return task && isWithin(beside.replace(text.slice(named.end), ' '), task.title) ? [named] : [];
}

const unworded = wide(/^[^\p{L}\p{N}]*$/u);

const byId = remembered((tasks: readonly Task[]) => {
	const found = new Map<string, Task>();
	for (const task of tasks) if (task.id !== null && task.kind !== 'range') found.set(bareId(task.id), task);
	return found;
});

/** Where ids stand, and what is written there. */
function written(line: Line, offset: number, text: string, named: readonly NamedTask[]) {
	const [start, end] = [named[0]?.start ?? 0, named.at(-1)?.end ?? 0];
	return {
		span: line.span(offset + start, offset + end),
		text: text.slice(start, end),
		ids: named.map(({ id }) => id),
	};
}

function notDone(side: Side, ids: ReturnType<typeof written>): NextClaim {
	return { type: 'next', ...ids, said: side === 'in-progress' ? 'under-way' : 'pending' };
}

function doneAmong(scope: Scope, place: ClaimPlace, ids: ReturnType<typeof written>): CountClaim {
	const value = ids.ids.length;
	return makeCount({ role: 'part', ...ids, value, side: 'done', scope, place, elsewhere: false, isSome: true });
}

/** The ids that one range or one name gives belong together. */
function byPlace(text: string, named: readonly NamedTask[]): readonly (readonly NamedTask[])[] {
	const groups: NamedTask[][] = [];
	for (const each of named) {
		const group = groups.at(-1);
		const end = group?.at(-1)?.end ?? 0;
		if (group && (each.start < end || rangeJoin.test(text.slice(end, each.start)))) group.push(each);
		else groups.push([each]);
	}
	return groups;
}

const beside = wide(/[(（][^()（）]{0,120}[)）]/gu);
const joining = wide(
	/^(?:[\s,;、，&+*_`~.…–—-]|\p{Extended_Pictographic}\ufe0f?|(?<!\p{L})(?:and|und|et|y|e|en|и|to)(?!\p{L}))*$/iu,
);
const letters = /[A-Za-z#.]/;

/** The tasks that a text names by ids which no number could be, if it says nothing else but what is in brackets. */
export function idsAlone(text: string, forms: IdForms): readonly NamedTask[] {
	const named = namedTasks(
		beside.replace(text, whole => ' '.repeat(whole.length)),
		forms,
		true,
	);
	const known = named.filter(({ id }) => isNameIn(forms, id));
	if (!named.every(({ start, end }) => letters.test(text.slice(start, end))) || known.length * 2 < named.length)
		return [];
	if (named.length === 0) return [];
	let rest = '';
	let from = 0;
	for (const { start, end } of [...named].sort((a, b) => a.start - b.start)) {
		rest += text.slice(from, Math.max(from, start));
		from = Math.max(from, end);
	}
	return joining.test(beside.replace(rest + text.slice(from), ' ')) ? named : [];
}

const beginsWithId = wide(/^[^\p{L}\d#]*(?:\p{L}+ )?#?[A-Za-z]{0,12}[-.]?\d/u);
/** What may stand between ids and what is said of them. */
const saying = wide(/^[\s*_`]*(?:(?:[:：=→⇒(]|[—–-]+>?(?=\s)|(?:is|are|now)(?=\s))[\s*_`]*)?/u);
const LONGEST = 120;

/** Reads how far a line says that the tasks are whose ids it begins with: `- **T1–T4**: ✅ Complete`, `✅ T1, T2`. */
export function stateOfIds(at: number, context: ClaimContext): CompletionClaim | null {
	const line = context.outline.line(at);
	const { content } = line;
	if (content.length > LONGEST || !beginsWithId.test(content)) return null;
	const named = namedTasks(content, context.forms, true);
	const end = named.at(-1)?.end ?? 0;
	if (end === 0 || idsAlone(content.slice(0, end), context.forms).length === 0) return null;
	const start = line.from + end + (saying.exec(content.slice(end))?.[0].length ?? 0);
	const said = claimText(line, start, line.to);
	const scope = withIds(named.map(({ id }) => id));
	if (/\p{L}/u.test(said.text)) return wordOfState(said, scope, context);
	// `✅ T1, T2`
	const sign = pictured.exec(content.slice(0, named[0]?.start));
	if (!sign || /\p{Extended_Pictographic}/u.test(said.text)) return null;
	if (readStatus(sign[0], context.words).status !== 'done') return null;
	const signAt = line.from + sign.index;
	return makeCompletion(line, signAt, signAt + sign[0].length, scope, 'field', 'complete');
}

const pictured = wide(/\p{Extended_Pictographic}\ufe0f?/u);
