import { overlaps, type Span } from '../util/span';
import { pushAll } from '../util/pushAll';
import { remembered } from '../util/remembered';
import { wide } from '../util/wide';
import type { TaskDocument } from './document';
import type { Task } from './task';

/** What a task states of its own subtasks: so many of so many (`[1/3]`, `Progress: 1/3 (33%)`). */
export interface StatedPair {
	readonly part: number;
	readonly whole: number;
	/** The digits of the first number. */
	readonly span: Span;
	/** The percentage in the same bracket or right behind, with the place of its digits; null for none. */
	readonly percent: { readonly value: number; readonly span: Span } | null;
	/** The subtasks that it counts: those right beneath the task, or all. */
	readonly subtasks: readonly Task[];
}

const words =
	'(?:done|completed?|finished|sub-?tasks?|steps?|items?|erledigt|terminées?|completad[oa]s?|concluíd[oa]s?|完成|完了|완료)';
const inBracket = wide(
	String.raw`[[(（]\s?(\d{1,3})\s?(?:\/|of)\s?(\d{1,3})(?:\s${words}){0,2}(?:[,;:]?\s?~?(\d{1,3})\s?%)?\s?[\])）]/iu`,
);
const atEnd = wide(String.raw`\s[—–-]\s(\d{1,3})\s?\/\s?(\d{1,3})(?:\s${words})?$/iu`);
const value = wide(
	String.raw`^[\s*_]*(\d{1,3})\s?(?:\/|of)\s?(\d{1,3})(?:\s${words}){0,2}(?:\s?[(（]\s?~?(\d{1,3})\s?%\s?[)）])?[*_]*(?=\s*$|\s?[,;(（—–]|\s-\s)/iu`,
);
const labels =
	/^(?:progress|sub-?tasks?|completed?|done|checklist|steps|fortschritt|progreso|progresso|progression|avancement|teilaufgaben|进度|進捗|진행률)$/i;

/** The pairs of numbers by which a task says how many of its subtasks are done: the second is how many it has. */
export function statedPairs(document: TaskDocument, task: Task): readonly StatedPair[] {
	if (task.children.length < 2) return [];
	const { text } = document;
	const found: StatedPair[] = [];
	let lists: readonly (readonly Task[])[] | null = null;
	const add = (match: RegExpExecArray | null, offset: number): void => {
		const [all = '', part = '', whole = '', percent] = match ?? [];
		if (match) lists ??= subtasksOf(document, task);
		const subtasks = lists?.find(({ length }) => length === Number(whole));
		if (!match || !subtasks || Number(part) > Number(whole)) return;
		const from = offset + match.index + all.indexOf(part);
		const last = percent === undefined ? -1 : offset + match.index + all.lastIndexOf(percent);
		found.push({
			part: Number(part),
			whole: Number(whole),
			span: { start: from, end: from + part.length },
			percent:
				percent === undefined ? null : { value: Number(percent), span: { start: last, end: last + percent.length } },
			subtasks,
		});
	};
	const own = text.slice(task.span.start, task.span.end);
	if (/\d\s?(?:\/|of)\s?\d/.test(own)) add(inBracket.exec(own) ?? atEnd.exec(own), task.span.start);
	for (const { valueSpan } of detailsWith(task))
		add(value.exec(text.slice(valueSpan.start, valueSpan.end)), valueSpan.start);
	return found;
}

const detailsWith = remembered(({ details, span }: Task) =>
	details.filter(
		detail => /\d/.test(detail.value) && labels.test(detail.label.trim()) && !overlaps(detail.valueSpan, span),
	),
);

/** The subtasks of a task: those right beneath it, and all of them. */
function subtasksOf({ tasks }: TaskDocument, task: Task): readonly (readonly Task[])[] {
	const beneath = (of: Task): Task[] =>
		of.children
			.flatMap(at => tasks[at] ?? [])
			.filter(child => child.kind === 'subtask' && child.status !== 'cancelled');
	const direct = beneath(task);
	const all: Task[] = [];
	for (let next = direct; next.length > 0; next = next.flatMap(beneath)) pushAll(all, next);
	return [direct, all];
}
