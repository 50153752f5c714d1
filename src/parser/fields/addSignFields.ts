import type { Dependency, Detail } from '../../model/task';
import { wide } from '../../util/wide';
import { fieldOf } from '../lines/lexFields';
import type { Line } from '../lines/line';
import { none } from '../titles/readSlot';
import type { TitleShape } from '../titles/titleShape';
import { signPriorities } from '../words/words.data';
import { addDue } from './addDue';
import type { ValuePlace } from './readFields';
import type { ReadTask } from './readTask';

/** Adds what the signs behind a title say (`🆔 abc`, `⛔ abc,def`, `⏫`, `📅 2026-01-05`). */
export function addSignFields(task: ReadTask, line: Line, { fields }: TitleShape): void {
	for (const { label, labelStart, labelEnd, value, valueStart, valueEnd, field } of fields) {
		const span = line.span(valueStart, valueEnd);
		if (field === 'priority')
			task.addPriority({
				value: signPriorities[label.replace('\ufe0f', '')] ?? null,
				text: label,
				span: line.span(labelStart, labelEnd),
				source: 'emoji',
			});
		else addDetail(task, { label, value, labelSpan: line.span(labelStart, labelEnd), valueSpan: span });
		if (field === 'id') task.more().signId ??= { id: value, span };
		if (field === 'dependencies') addExact(task, line, valueStart, valueEnd, 'emoji');
		if (field === 'due') addDue(task, line, valueStart, valueEnd, 'emoji');
	}
}

const keyed = wide(/^(\s*)(\p{L}[\p{L}\p{N} _-]{0,30}?)(\s*::\s*)(?=\S)/u);

const idList = wide(/^[\p{L}\p{N}_.-]+(?:\s*,\s*[\p{L}\p{N}_.-]+)*$/u);

/**
 * Keeps a bracket in Dataview's way (`[due:: 2026-01-05]`) as a detail, and reads its id or the ids it names as they stand.
 * Whether nothing is left to read.
 */
export function addKeyed(task: ReadTask, { line, start, end }: ValuePlace): boolean {
	const text = line.text.slice(start, end);
	if (!text.includes('::')) return false;
	const match = keyed.exec(text);
	if (!match) return false;
	const [whole, lead, label] = match as unknown as [string, string, string];
	const from = start + whole.length;
	const to = start + text.trimEnd().length;
	const value = line.text.slice(from, to);
	const valueSpan = line.span(from, to);
	addDetail(task, {
		label,
		value,
		labelSpan: line.span(start + lead.length, start + lead.length + label.length),
		valueSpan,
	});
	const field = fieldOf(label);
	if (field === 'id') task.more().signId ??= { id: value, span: valueSpan };
	if (field === 'dependencies' && idList.test(value) && !none.has(value.toLowerCase())) {
		addExact(task, line, from, to, 'slot');
		return true;
	}
	if (field === 'due') addDue(task, line, from, to, 'slot');
	return field === null || field === 'id' || field === 'due';
}

/** Adds ids as they are written, between commas, whether or not anything here is called so. */
export function addExact(task: ReadTask, line: Line, from: number, to: number, source: Dependency['source']): void {
	for (const match of line.text.slice(from, to).matchAll(/[^\s,]+/gu))
		(task.more().exact ??= []).push({
			id: match[0],
			span: line.span(from + match.index, from + match.index + match[0].length),
			certainty: 'certain',
			source,
			direction: 'waits-for',
		});
}

function addDetail(task: ReadTask, detail: Detail): void {
	(task.more().details ??= []).push(detail);
}
