import { addExact } from './addSignFields';
import type { Draft } from './draft';
import { addValue } from './readFields';
import type { FrontValue } from './readFrontMatter';
import { none, type SlotContext } from './readSlot';

/** Adds what the front matter of a file with one task says of it. */
export function addFrontMatter(draft: Draft, values: readonly FrontValue[], context: SlotContext): void {
	for (const { key, field, line, start, end, form } of values) {
		const { source } = line;
		const span = source.span(start, end);
		const text = source.text.slice(start, end);
		if (line === key.line && !draft.details.some(({ labelSpan }) => labelSpan.start === source.start))
			draft.details.push({ label: key.text, value: text, labelSpan: source.span(key.start, key.end), valueSpan: span });
		if (field === 'dependencies') {
			if (form === 'empty' || none.has(text.toLowerCase())) draft.dependsOnNone ??= span;
			// The other tasks stand in files of their own, so nothing here tells how their ids look.
			else if (/^[\p{L}\p{N}_.#-]+$/u.test(text)) addExact(draft, source, start, end, 'front-matter');
		} else if (form === 'empty') continue;
		else if (field === 'id') draft.signId ??= { id: text, span };
		else if (field && field !== 'title')
			addValue(draft, field, { line: source, start, end, source: 'field' }, context, key.text);
	}
}
