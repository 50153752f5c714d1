import type { Attribute, Scope, Side } from '../../model/claims';
import type { Section } from '../../model/document';
import type { Block, Outline } from '../outline';
import type { Classification } from '../classify';
import { headingPriority, readPriority } from '../readPriority';
import type { SlotContext } from '../readSlot';
import type { SourceLine } from '../sourceLine';

/** What claims are read with. */
export interface ClaimContext extends SlotContext {
	readonly outline: Outline;
	readonly classification: Classification;
	readonly sections: readonly Section[];
	readonly sectionOf: (block: Block) => number;
	/** Owners that tasks carry, lower case to their spelling. */
	readonly owners: ReadonlyMap<string, string>;
	/** Sections in which (or below which) tasks are written. */
	readonly populated: ReadonlySet<number>;
	/** A new group of claims. */
	readonly newGroup: () => number;
}

/** A stretch of a line in which claims are looked for. */
export interface ClaimText {
	readonly line: SourceLine;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A stretch of a line as a claim text. */
export function claimText(line: SourceLine, start: number, end: number): ClaimText {
	return { line, start, end, text: line.masked.slice(start, end) };
}

const sides: readonly (readonly [Side, RegExp])[] = [
	[
		'remaining',
		/^(?:remaining|left|to go|outstanding|open|pending|todo|to do|incomplete|not done|unfinished|restantes?|pendientes?|pendentes?|faltando|restant|verbleibend|offen|осталось|متبقية|متبقي|المتبقي|剩余|未完成|待完成|残り|残)(?![\p{L}])/iu,
	],
	[
		'in-progress',
		/^(?:in[ -]progress|wip|ongoing|active|started|en curso|em andamento|en cours|in arbeit|в работе|قيد التنفيذ|进行中|進行中)(?![\p{L}])/iu,
	],
	['blocked', /^(?:blocked|on hold|bloqueado|bloqué|blockiert|заблокировано|متوقفة|阻塞)(?![\p{L}])/iu],
	['cancelled', /^(?:cancelled|canceled|dropped|deprecated|skipped)(?![\p{L}])/iu],
	[
		'open',
		/^(?:not[ -]started|planned|unstarted|no iniciad[oa]s?|não iniciad[oa]s?|nicht begonnen|не начато|لم تبدأ|未开始|未着手)(?![\p{L}])/iu,
	],
	[
		'done',
		/^(?:done|completed?|complete[ds]?|finished|closed|resolved|implemented|passed|hech[oa]s?|completad[oa]s?|concluíd[oa]s?|feit[oa]s?|terminé[es]*|faites?|erledigt|fertig|abgeschlossen|выполнено|завершено|готово|مكتملة|مكتمل|منجزة|完成|已完成|完了)(?![\p{L}])/iu,
	],
	[
		'total',
		/^(?:total|totals|overall|all|in total|count|gesamt|всего|итого|الإجمالي|المجموع|总数|总计|合计|總計|合計|全部)(?![\p{L}])/iu,
	],
];

/** The side that a word names (`remaining`, `done`), by the beginning of a text; null for other words. */
export function sideOf(text: string): Side | null {
	const clean = text.replace(/^[^\p{L}\p{N}]+/u, '');
	for (const [side, pattern] of sides) if (pattern.test(clean)) return side;
	return null;
}

/** `task`, `subtask` or `item` by the noun that a text begins with; null when the noun is of something else. */
export function unitOf(text: string): 'task' | 'subtask' | 'item' | null {
	const clean = text.replace(/^[\s*_`-]+/, '');
	if (
		/^(?:sub-?tasks?|subtareas?|subtarefas?|sous-tâches?|unteraufgaben|подзадач[аи]?|子任务|サブタスク)(?![\p{L}])/iu.test(
			clean,
		)
	)
		return 'subtask';
	if (
		/^(?:(?:main|development|implementation|remaining|total|open|work|high|critical|medium|low|p\d|individual|numbered|identified|top-level)[ -])*(?:tasks?|issues?|stor(?:y|ies)|work items?|tickets?|to-?dos?(?!\/)|tareas?|tarefas?|problemas|tâches?|aufgaben?|задач[аи]?|مهام|مهمة|任务|個任務|タスク|작업)(?![\p{L}])/iu.test(
			clean,
		)
	)
		return 'task';
	if (/^(?:check-?boxes|checklist items?|boxes)(?![\p{L}])/iu.test(clean)) return 'item';
	if (/^items?(?![\p{L}])/iu.test(clean)) return 'task';
	if (/^(?:个|個|项|項|つ|件)?\s*(?:任务|任務|タスク|子任务|待办)/u.test(clean)) return 'task';
	return null;
}

/** The attribute that a text names: a priority, an owner that tasks carry. */
export function attributeOf(text: string, context: ClaimContext): Attribute | null {
	const clean = text.replace(/[*_`~]/g, '').trim();
	const priority =
		readPriority(clean, context.vocabulary, context.legend.priorities) ??
		headingPriority(clean, context.vocabulary, context.legend.priorities);
	if (priority) return { field: 'priority', value: priority };
	const owner = context.owners.get(clean.toLowerCase());
	return owner ? { field: 'owner', value: owner } : null;
}

/** What a claim under a heading is about: the section, or the attribute its heading names where no task stands in it. */
export function scopeOfSection(section: number, context: ClaimContext): Scope {
	if (context.populated.has(section) || section === 0) return { section, attribute: null };
	const title = context.sections[section]?.title ?? '';
	const attribute =
		attributeOf(title, context) ??
		(context.sections[section]?.priority
			? ({ field: 'priority', value: context.sections[section]?.priority } as Attribute)
			: null);
	return attribute ? { section: 0, attribute } : { section, attribute: null };
}
