import type { NextClaim } from '../../../model/claims';
import type { Task } from '../../../model/task';
import { append } from '../../../util/append';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import { type StatedValue, OTHER_LABELS } from '../../lines/lexFields';
import { BULLET, NUMBERED } from '../../lines/lexLine';
import type { Line } from '../../lines/line';
import { type IdForms, namedTasks } from '../../names/readDependencies';
import { plainText } from '../../outline/buildSections';
import { isFocusLabel, isNextLabel, isUnder, labelOver, labelWords } from '../../outline/labels';
import type { Outline } from '../../outline/outline';
import { sideOf } from '../../words/sides';
import { unitOfLabel } from '../claimText';
import type { SectionNames } from '../sections/sectionNames';

const verbs =
	/^(?:implement|create|add|fix|set up|setup|start|complete|finish|build|write|continue|do|update|configure|improve|begin|resolve)\s+/i;

/** Reads an entry of a list of next steps or of pending tasks (`1. **NOW**: Task 9 - …`): the tasks that it names by id, or by their full title. */
export function nextEntry(outline: Outline, at: number, tasks: readonly Task[], forms: IdForms): NextClaim | null {
	return titleInField(outline, at, tasks, forms) ?? entryOfList(outline, at, tasks, forms);
}

function entryOfList(outline: Outline, at: number, tasks: readonly Task[], forms: IdForms): NextClaim | null {
	const kind = outline.kinds[at];
	if ((outline.item[at] as number) >= 0 || (kind !== NUMBERED && kind !== BULLET) || outline.isBoxed(at)) return null;
	const isNext = isUnder(outline, at, isFocusLabel);
	const over = isNext ? null : labelOver(outline, at);
	if (!isNext && !(over && isPendingLabel(over))) return null;
	const line = outline.line(at);
	const text = line.maskedContent;
	const named = namedTasks(text, forms, false);
	// What is pending is listed by its name; further on others may be spoken of.
	if (!isNext && (named.length !== 1 || /\p{L}/u.test(text.slice(0, named[0]?.start)))) return null;
	// A range or a list of tasks is an order of work, not one next action.
	const first = named[0];
	if (first && named.length === 1)
		return makeNext(
			line,
			line.from + first.start,
			line.from + first.end,
			[first.id],
			isNext ? {} : { said: 'pending' },
		);
	if (named.length > 0) return null;
	return isNext ? titled(line, line.from, line.to, tasks) : null;
}

/** Reads `Next step: Dig the pond`. */
function titleInField(outline: Outline, at: number, tasks: readonly Task[], forms: IdForms): NextClaim | null {
	if (outline.fieldsIn(at) !== OTHER_LABELS) return null;
	const [field, another] = outline.fields(at);
	if (!field || another) return null;
	const { label, value, valueStart, valueEnd } = field;
	if (!(nextLabel.test(label) || nextInOthers.test(label))) return null;
	if (namedTasks(value, forms, true).length > 0) return null;
	return titled(outline.line(at), valueStart, valueEnd, tasks);
}

function makeNext(
	line: Line,
	start: number,
	end: number,
	ids: readonly string[],
	more: Pick<NextClaim, 'task' | 'section' | 'said'> = {},
): NextClaim {
	return { type: 'next', span: line.span(start, end), text: line.text.slice(start, end), ids, ...more };
}

/** A text that is the full title of a task. */
function titled(line: Line, from: number, to: number, tasks: readonly Task[]): NextClaim | null {
	const task = taskByTitle(line.text.slice(from, to), tasks);
	if (!task) return null;
	return task.id === null ? makeNext(line, from, to, [], { task: task.index }) : makeNext(line, from, to, [task.id]);
}

const toBegin = wide(/^[*_]*(?:begin|start|resume|continue|finish|complete|implement)\s+/iu);

/** Reads a box of a next-steps list that says to go on with a task and nothing else (`- [ ] Begin Task 1.1: …`): it is no task itself. */
export function boxToBegin(outline: Outline, at: number, forms: IdForms): NextClaim | null {
	if (!outline.isBoxed(at) || !toBegin.test(outline.content(at))) return null;
	if ((outline.item[at] as number) >= 0 || !isUnder(outline, at, isNextLabel)) return null;
	const line = outline.line(at);
	if (!/\[ \]\s*$/.test(line.text.slice(0, line.from))) return null;
	const text = line.maskedContent;
	const [named, more] = namedTasks(text, forms, false);
	if (!named || more || !/^\W*$/.test(text.slice(toBegin.exec(text)?.[0].length ?? 0, named.start))) return null;
	if (!/^[*_]*\s*(?:$|[:：.]|[-–—]\s)/u.test(text.slice(named.end))) return null;
	return makeNext(line, line.from + named.start, line.from + named.end, [named.id]);
}

/** Whether a label or heading stands over a list of what remains: `Pending tasks`, `Tareas pendientes`. */
const isPendingLabel = remembered(({ content }: Line) => {
	const label = labelWords(content);
	return label.length < 40 && sideOf(label) === 'remaining' && unitOfLabel(label) === 'task';
});

/** What such a label may end in: `in the plan`, `nach Plan`. */
const ofPlan =
	'(?: (?:in|on|by|of|from|per|as per|according to|nach|laut|gemäß|im|según|en|selon|dans|segundo|conforme|no|do|volgens|in het|według|по|из|согласно) (?:(?:the|our|this|el|le|la|o|dem|der|het) )?(?:plan|planned order|list|queue|roadmap|backlog|schedule|liste?|lista|plano|planning|zeitplan|planu|плану|плана|списку|списка|плане))?';

const nextLabel = wide(
	`^(?:the )?next\\b(?:.*\\b(?:task|action|step|issue|priority|up)s?${ofPlan})?$/i`,
	/^(?:the )?next/i,
);

const nextInOthers = wide(
	`^(?:pr[óo]xim[oa]|siguiente|prochaine?|nächste[rs]?|volgende|następn[aey]|kolejn[aey]|следующая)(?: (?:tarea|tarefa|paso|passo|acción|ação|tâche|étape|action|aufgabe|schritt|taak|stap|zadanie|krok|задача))?${ofPlan}$|^(?:下一个任务|下一任务|次のタスク|다음 작업)$/iu`,
	/^(?:pr[óo]x|sig|proc|näc|vol|nast|kol|сле|下一|次の|다음)/i,
);

const nextSession =
	/^(?:next session|pr[óo]xima (?:sesión|sessão)|prochaine session|nächste sitzung|volgende sessie)$/iu;

/** What a session is to begin with; what else is said of it may name tasks that are done. */
const toBeginWith =
	/^[\s*_]*(?:begin|start|resume|continue|comenzar|empezar|continuar|começar|commencer|continuer|reprendre|beginnen|weiter|verder)(?: (?:with|at|con|com|par|avec|mit|met))? /iu;

/** Whether a label says that a task comes next: `Next task`, `Prochaine tâche`. */
export function saysNext(label: string): boolean {
	return nextLabel.test(label) || nextInOthers.test(label);
}

/** Reads `Next high-priority task: #17 — Permission review`, `Próxima sesión: Comenzar con Tarea #6 o #7`. */
export function nextField({ label, value, valueStart }: StatedValue, line: Line, forms: IdForms): NextClaim | null {
	const isNext = nextLabel.test(label);
	const begun = nextSession.test(label) ? toBeginWith.exec(value)?.[0].length : nextInOthers.test(label) ? 0 : null;
	if (!isNext && typeof begun !== 'number') return null;
	const [named, other] = namedTasks(value, forms, isNext);
	if (!named || (begun && /\p{L}/u.test(value.slice(begun, named.start)))) return null;
	const isChoice = other && /^\s*(?:or|ou?|oder|of|или)\s+$/iu.test(value.slice(named.end, other.start));
	const end = isChoice ? other.end : named.end;
	return makeNext(line, valueStart + named.start, valueStart + end, isChoice ? [named.id, other.id] : [named.id]);
}

const sectionFirst = wide(/^([\s*_]*)(\p{L}+ \d{1,3})[*_]*(?=\s*(?:$|[.:：(（]|[-–—]\s))/u);

/** Reads `Next step: Phase 2 - Sow`, where one section with tasks begins with that noun and number. */
export function nextSection(
	{ label, value, valueStart }: StatedValue,
	line: Line,
	names: SectionNames,
): NextClaim | null {
	const [, lead = '', text = ''] = saysNext(label) ? (sectionFirst.exec(value) ?? []) : [];
	const [section, another] = text === '' ? [] : names.numbered(text);
	if (section === undefined || another !== undefined) return null;
	const start = valueStart + lead.length;
	return makeNext(line, start, start + text.length, [], { section });
}

/** What to do with a task, behind its title (` - Finish`, `: complete it`). */
const toDoBehind =
	/(?:\s[-–—]|[:：])\s+(?:finish|complete|start|begin|continue|implement|completar|terminar|finalizar|iniciar|empezar|continuar|concluir|terminer|achever|finir|commencer|abschließen|fertigstellen|beenden|beginnen|afronden|afmaken|voltooien)(?: (?:it|this|them))?[\s.!]*$/iu;

/** A title without what is in brackets, and without what is to be done behind it. */
function titleAlone(text: string): string {
	return text.replace(/\([^)]{0,200}\)/g, ' ').replace(toDoBehind, '');
}

/** The one task whose whole title a text says, beside a verb at the most; a word may be cut short (`spec`). */
function taskByTitle(markdown: string, tasks: readonly Task[]): Task | null {
	const wanted = words(titleAlone(plainText(markdown)).replace(verbs, ''));
	if (wanted.length < 2) return null;
	let found: Task | null = null;
	for (const task of byTitle(tasks).get(startsOf(wanted)) ?? []) {
		if (!titleWords(task).every((word, i) => word === wanted[i] || isCutShort(wanted[i] as string, word))) continue;
		if (found) return null;
		found = task;
	}
	return found;
}

function isCutShort(short: string, word: string): boolean {
	return word.length >= START && short.length >= START && word.startsWith(short);
}

/** Words are cut short to so many letters or more. */
const START = 4;

/** What titles of as many words begin with, word by word. */
function startsOf(title: readonly string[]): string {
	return title.map(word => word.slice(0, START)).join(' ');
}

/** A document may have as many next steps as tasks. */
const byTitle = remembered((tasks: readonly Task[]) => {
	const found = new Map<string, Task[]>();
	for (const task of tasks) if (task.kind === 'task') append(found, startsOf(titleWords(task)), task);
	return found;
});

const titleWords = remembered(({ title }: Task) => words(titleAlone(title)));

const word = wide(/[\p{L}\p{N}.]+/gu);

function words(text: string): string[] {
	return word.all(text.toLowerCase()).map(([found]) => found);
}
