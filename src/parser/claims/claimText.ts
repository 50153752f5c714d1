import { inSection, attributeScope } from '../../model/claims';
import type { Attribute, Scope, Side } from '../../model/claims';
import type { Section } from '../../model/document';
import { withoutInitials } from '../../model/people';
import type { Task } from '../../model/task';
import { small } from '../../util/small';
import { type Wide, wide } from '../../util/wide';
import type { Line } from '../lines/line';
import type { IdForms } from '../names/readDependencies';
import type { Outline } from '../outline/outline';
import type { SlotContext } from '../titles/readSlot';
import type { Classification } from '../verdicts/classify';
import { headingPriority, readPriority } from '../words/readPriority';
import { sideOf, sideSaidBy } from '../words/sides';
import { countLabels, fieldLabels, progressWords } from '../words/words.data';
import type { Chapters } from './sections/chapters';
import type { SectionNames } from './sections/sectionNames';
import type { Tally } from './sections/sectionTallies';

/** What claims are read with. */
export interface ClaimContext extends SlotContext {
	readonly tasks: readonly Task[];
	/** The forms of all ids. */
	readonly forms: IdForms;
	readonly outline: Outline;
	readonly classification: Classification;
	readonly sections: readonly Section[];
	readonly sectionOf: (at: number) => number;
	/** The rule behind which the foot of the document stands. */
	readonly foot: number;
	/** Sections by the line of their heading. */
	readonly sectionAt: ReadonlyMap<number, Section>;
	/** Owners that tasks carry, lower case to their spelling. */
	readonly owners: ReadonlyMap<string, string>;
	/** Sections in which (or below which) tasks are written. */
	readonly populated: ReadonlySet<number>;
	/** Sections in which boxes are written, and no tasks. */
	readonly boxed: ReadonlySet<number>;
	/** The section of the first task of each id, by its bare form. */
	readonly sectionOfId: (id: string) => number | undefined;
	/** The phases that headings name, lower case. */
	readonly phases: ReadonlySet<string>;
	/** How many tasks of a section are closed and how many are not. */
	readonly tallyOf: (section: number) => Tally;
	/** Chapters of what is done and of what is not. */
	readonly chapters: Chapters;
	/** What the sections with tasks are called. */
	readonly names: SectionNames;
	/** Nouns for tasks that ids give (`gap` for GAP-001), with the section that such tasks fill; 0 is the document. */
	readonly nouns: ReadonlyMap<string, number>;
	/** Whether headings, columns or ids here have a noun for what is listed, by its first four letters (`issu`, `stor`). */
	readonly isNoun: (start: string) => boolean;
	/** A new group of claims. */
	readonly newGroup: () => number;
}

/** A stretch of a line in which claims are looked for. */
export interface ClaimText {
	readonly line: Line;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A label without what stands before its first letter or number, and without white space around it. */
export function bareLabel(label: string): string {
	return beforeLabel.replace(label, '').trim();
}

const beforeLabel = wide(/^[^\p{L}\p{N}]+/u);

/** A stretch of a line as a claim text. */
export function claimText(line: Line, start: number, end: number): ClaimText {
	return { line, start, end, text: line.masked.slice(start, end) };
}

/** `26%`, `9/34`, `9 of 34 tasks`, `34` */
const numberAlone = wide(
	/^(\s*`\s*)([~≈]?\s?\d{1,6}(?:\.\d{1,6})?\s?(?:%|(?:\/|of)\s?\d{1,6})?(?: \p{L}{2,20}){0,2})\s*`(?!`)/u,
);

/** The value of a label as a claim text: a number that stands in code and is all of it is written as well as any other. */
export function valueText(line: Line, start: number, end: number): ClaimText {
	const text = claimText(line, start, end);
	const [code = '', lead = '', number = ''] = numberAlone.exec(line.text.slice(start, end)) ?? [];
	if (code === '') return text;
	const bare = ' '.repeat(lead.length) + number.padEnd(code.length - lead.length);
	return { ...text, text: bare + text.text.slice(code.length) };
}

const subtasks = wide(
	/^(?:sub-?tasks?|subtareas?|subtarefas?|sous-tâches?|unteraufgaben|(?:deel|sub)ta(?:ken|ak)|sotto-?attività|deluppgifter|підзавдан(?:ь|ня)|podzada(?:ń|ni(?:em?|a(?:mi|ch)?|u|om))|alt görev(?:ler)?|подзадач[аи]?|子任务|サブタスク)(?![\p{L}])/iu,
);

const tasks = wide(
	/^(?:(?:main|development|implementation|remaining|total|open|work|high|critical|medium|low|priority|p\d|individual|numbered|identified|top-level|atomic|actionable|discrete|distinct)[ -])*(?:tasks?|issues?|stor(?:y|ies)(?! points?)|work items?|tickets?|to-?dos?(?!\/)|tareas?|tarefas?|problemas|tâches?|aufgaben?|taak|zada(?:ń|ni(?:em?|a(?:mi|ch)?|u|om))|görev(?:ler)?|attività|uppgift(?:er)?|завдан(?:ь|ня)|nhiệm vụ|công việc|tugas|taken(?=\s*(?:$|[^\p{L}\s]|voltooid|afgerond|klaar|open|te doen|in totaal))|задач[аи]?|مهام|مهمة|(?:个|個)?(?:任务|任務)(?:数量?|總數|总数)?|タスク(?:数|総数)?|(?:작업|태스크)(?: ?수)?)(?![\p{L}])/iu,
);

const boxes = wide(/^(?:check-?boxes|checklist items?|boxes)(?![\p{L}])/iu);

const items = wide(/^(?:items?|itens|ítems?|elementos|historias|histórias)(?![\p{L}])/iu);

const nouns = [
	['subtask', subtasks],
	['task', tasks],
	['item', boxes],
	['task', items],
	[
		'task',
		wide(
			/^(?:个|個の?|项|項|つ|件|개의?)?\s*(?:(?:原子|独立|獨立|具体)?(?:任务|任務)|タスク|子任务|待办|작업|태스크)(?![组組包类類])/u,
		),
	],
] as const;

/** A text without what may stand before a noun. */
function fromNoun(text: string): string {
	return text.replace(/^[\s*_`-]+/, '');
}

/** `task`, `subtask` or `item` by the noun that a text begins with; null when the noun is of something else. */
export function unitOf(text: string): 'task' | 'subtask' | 'item' | null {
	const clean = fromNoun(text);
	return nouns.find(([, noun]) => noun.test(clean))?.[0] ?? null;
}

/** Whether a text begins with a noun that is one for tasks only where they are called so, and nothing here is (`5 issues` over tasks T1 to T3). */
export function isOfOtherThings(text: string, context: ClaimContext): boolean {
	const noun = fromNoun(text);
	const word = (tasks.exec(noun) ?? items.exec(noun))?.[0].replace(/^.*[\s-]/, '') ?? '';
	return otherNoun.test(word) && !context.isNoun(word.slice(0, 4).toLowerCase());
}

const otherNoun = /^(?:issues?|tickets?|story|stories|problemas|historias|histórias)$/i;

/** How long the noun for tasks, subtasks or items is that a text begins with; 0 for other texts. */
export function unitLength(text: string): number {
	for (const [, noun] of nouns) {
		const found = noun.exec(text)?.[0];
		if (found !== undefined) return found.length;
	}
	return 0;
}

/**
 * What a text that begins with a noun for tasks says behind it: nothing where that is all or changes nothing (`tasks in total`, `tasks identified`),
 * `side` where it is a word for one (`tasks remaining`), else `more`, whose meaning nobody here knows (`tasks billed`, `tasks per developer`).
 */
export function saidBehindNoun(text: string): 'nothing' | 'side' | 'more' {
	const clean = fromNoun(text);
	const length = unitLength(clean);
	if (length === 0) return 'nothing';
	const rest = noBracket.replace(clean.slice(length), '').trim();
	if (!/^\p{L}/u.test(rest) || changesNothing.test(rest)) return 'nothing';
	return sideSaidBy(rest) === null || isPlan.test(rest) ? 'more' : 'side';
}

const noBracket = wide(/[(（][^()（）]*[)）]|[^\p{L}\p{N}]{1,20}$/gu);

/**
 * Whether a text that begins with a noun for tasks says of them behind it one word that is none for a side (`tasks delivered)`): that may mean
 * some of those that are done, or all that were.
 */
export function saysOneWordMore(text: string): boolean {
	const clean = fromNoun(text);
	const found = tasks.exec(clean)?.[0];
	const word = found === undefined ? undefined : lastWord.exec(clean.slice(found.length))?.[1];
	return word !== undefined && !changesNothing.test(word) && (sideOf(word) === null || isPlan.test(word));
}

/** What is planned may be all there is, or what is not begun. */
const isPlan = /^planned$/i;

const lastWord = wide(/^\s+(\p{L}{3,20})[*_]{0,3}(?=\s*(?:$|[)）\],.;|]))/u);

/** Behind a noun for tasks: that it is about all of them. */
const changesNothing = wide(
	/^(?:count|number|overall|altogether|identified|defined|listed|tracked|documented|included|required|(?:in|of|for|across|im|in|del?|do|da|du|dans|en|no|na) (?:(?:this|the|all|total|current|diesem|der|este|el|la|ce|le|cette|l['’])\s?)?(?:plan|list|file|document|project|spec|feature|scope|backlog|roadmap|release|total|liste|projekt|dokument|proyecto|projeto|projet|documento))$/iu,
);

const sideWord = wide(/^\p{L}+(?:[ -]progress)?\s+(?=\p{L})/u);

const numberOf = /^(?:(?:number )?of |de |des |der |von |anzahl(?: der)?|总|總)\s*/i;

const countedBy = new Map(
	Object.entries(countLabels).flatMap(([side, labels]) => labels.map(label => [label, side as Side] as const)),
);

/** The side of a label that as a whole names tasks on one: `Nombre de tâches`. */
export function sideCountedBy(label: string): Side | undefined {
	return countedBy.get(label.toLowerCase().replace(/\s+/g, ' '));
}

/** The same by a label, behind its word for a side: `Total tasks`, `Total des tâches`. */
export function unitOfLabel(label: string): ReturnType<typeof unitOf> {
	if (sideCountedBy(label)) return 'task';
	return unitOf(behindSide(label));
}

/** Whether a label counts tasks of which it says something else than a side (`Total tasks delivered by Ann`). */
export function saysMoreOfTasks(label: string): boolean {
	return !sideCountedBy(label) && saidBehindNoun(behindSide(label)) === 'more';
}

/** The same for a label that may count other things: `Issues resolved` over tasks T1 to T3. */
export function countsOtherThings(label: string, context: ClaimContext): boolean {
	return !sideCountedBy(label) && isOfOtherThings(behindSide(label), context);
}

function behindSide(label: string): string {
	return sideWord.replace(label, word => (sideOf(word) ? '' : word)).replace(numberOf, '');
}

const overall =
	'overall|current|project|general|total|global|gesamt|totale|algemene|huidige|łączny|ogólny|toplam|genel|aktueller|général|общий|текущий|전체|현재|总体?|總|整体|当前|全体の?|現在の';
const wholly =
	'geral|generale?|total|globale?|actual|atual|du projet|van het project|del proyecto|do projeto|général|общий';
/** What a status may be said to be of. */
const parts = '(?:phase|sprint|milestone|project|plan|projekt|projet|proyecto|projeto)';
/** A label in small letters that names one of some things, of all there is. */
const ofAll = (words: readonly string[], before = '', behind = ''): Wide =>
	wide(`^(?:(?:${overall})\\s?)?${before}(?:${words.join('|')})${behind}(?: (?:${wholly}))?$/iu`, {
		test: text => words.some(word => text.includes(word)),
	});
const progress = ofAll(progressWords);
const progresses = new Set(progressWords);
const states = new Set(fieldLabels.status);
const state = ofAll(fieldLabels.status, `(?:${parts} )?`, `(?: (?:du |del? |da |de la )?${parts})?`);

const whole = wide(
	/(?<!\p{L})(?:all|overall|totals?|entire|whole|global(?:e|es|ly)?|todos|todas|alle|gesamt\p{Ll}*|insgesamt|toutes?|tous|totale?s?|totaal|algemen\p{Ll}*|general|général\p{Ll}*|общ\p{Ll}*|всего|все|итого)(?!\p{L})|全体|整体|总|總|合[计計]|전체|총|المجموع|الإجمالي/iu,
);

/** Whether a title or a label says that it is about all there is: `Overall progress`, `Total tasks`, `全体`. */
export function saysWhole(text: string): boolean {
	return whole.test(text);
}

/** Whether a label says that what follows is how far things are in all: `Overall progress`, `전체 진행률`. */
export function isProgress(label: string): boolean {
	const text = small(label);
	return progresses.has(text) || progress.test(text);
}

/** The same of the state of things: `Overall status`, `Estado general`. */
export function isState(label: string): boolean {
	const text = small(label);
	return states.has(text) || state.test(text);
}

/** The attribute that a text names: a priority, an owner that tasks carry. */
export function attributeOf(text: string, context: ClaimContext): Attribute | null {
	const clean = text.replace(/[*_`~]/g, '').trim();
	const priority =
		readPriority(clean, context.vocabulary, context.legend.priorities) ??
		headingPriority(clean, context.vocabulary, context.legend.priorities);
	if (priority) return { field: 'priority', value: priority };
	const name = clean.toLowerCase().replace(/^@/, '');
	const owner = context.owners.get(name) ?? context.owners.get(withoutInitials(name));
	return owner ? { field: 'owner', value: owner } : null;
}

/** What a claim under a heading is about: the section, or the attribute its heading names where no task stands in it. */
export function scopeOfSection(section: number, context: ClaimContext): Scope {
	if (context.populated.has(section) || section === 0) return inSection(section);
	const title = context.sections[section]?.title ?? '';
	const attribute =
		attributeOf(title, context) ??
		(context.sections[section]?.priority ? { field: 'priority', value: context.sections[section]?.priority } : null);
	return attribute ? attributeScope(attribute) : inSection(section);
}

const level = wide(/(?<![\p{L}\p{N}])P(\d)(?!\d)/u);

/** `HIGH priority tasks`, `Low priority`: surely no level of anything else. */
const saysPriority = wide(/^[^\p{L}\p{M}]{0,9}\p{L}+[\s-]priorit(?:y|ies)(?:\s+(?:tasks|issues|items))?\P{L}*$/iu);

/** The priority that a label names (`P1 High Priority Issues`; `Critical Issues` where sections are named so), or null. */
export function attributeOfLabel(label: string, context: ClaimContext): Attribute | null {
	const { priorities } = context.vocabulary;
	const named = level.exec(label)?.[1];
	if (named !== undefined) return priorities.includes(`P${named}`) ? { field: 'priority', value: `P${named}` } : null;
	const word = headingPriority(label, context.vocabulary, context.legend.priorities);
	if (word === null) return null;
	if (saysPriority.test(label)) return { field: 'priority', value: word };
	const isNamed = context.sections.some(
		({ index, priority, isNamedByPriority }) => isNamedByPriority && priority === word && context.populated.has(index),
	);
	return isNamed ? { field: 'priority', value: word } : null;
}
