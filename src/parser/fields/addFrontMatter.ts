import type { Detail } from '../../model/task';
import type { FrontValue } from '../outline/readFrontMatter';
import { none, type SlotContext } from '../titles/readSlot';
import { addExact } from './addSignFields';
import { addValue } from './readFields';
import type { ReadTask } from './readTask';

/** Adds what the front matter of a file with one task says of it; gives its values as details. */
export function addFrontMatter(task: ReadTask, values: readonly FrontValue[], context: SlotContext): readonly Detail[] {
	const details: Detail[] = [];
	for (const { key, field, line, start, end, form } of values) {
		const span = line.span(start, end);
		const text = line.text.slice(start, end);
		if (line === key.line && !details.some(({ labelSpan }) => labelSpan.start === line.start))
			details.push({ label: key.text, value: text, labelSpan: line.span(key.start, key.end), valueSpan: span });
		if (field === 'dependencies') {
			if (form === 'empty' || none.has(text.toLowerCase())) task.statedNone ??= span;
			// The other tasks stand in files of their own, so nothing here tells how their ids look.
			else if (/^[\p{L}\p{N}_.#-]+$/u.test(text)) addExact(task, line, start, end, 'front-matter');
		} else if (form === 'empty') continue;
		else if (field === 'id') task.more().signId ??= { id: text, span };
		else if (field && field !== 'title')
			addValue(task, field, { line, start, end, source: 'field' }, context, key.text);
	}
	return details;
}
