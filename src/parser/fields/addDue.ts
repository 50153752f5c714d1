import type { Source } from '../../model/task';
import { wide } from '../../util/wide';
import type { Line } from '../lines/line';
import { readDate } from '../words/readDate';
import { fieldLabels } from '../words/words.data';
import type { ReadTask } from './readTask';

/** Adds the date that a place for one begins with; another word there (`Friday`, `Q3`) stays a detail. The first one counts. */
export function addDue(task: ReadTask, line: Line, start: number, end: number, source: Source): void {
	const text = line.text.slice(start, end);
	const lead = /^[*_`~<{[\s]{0,9}/.exec(text)?.[0].length ?? 0;
	const read = readDate(text.slice(lead, lead + LONGEST));
	if (!read || Number.isNaN(Date.parse(read.date))) return;
	const to = lead + read.length;
	task.due ??= {
		value: read.date,
		text: text.slice(lead, to),
		span: line.span(start + lead, start + to),
		source,
	};
}

/** So many characters are enough for a date. */
const LONGEST = 40;

const labels = [...fieldLabels.due].sort((a, b) => b.length - a.length).join('|');

/** What stands before a date in a title: `due: `, `(due `, `@due(`, `**Deadline:** `, `— fällig am `; `@{2026-01-05}` and `@[[2026-01-05]]` of Obsidian's boards. */
const dueBefore = wide(
	`(?<![\\p{L}\\p{N}])(?:${labels})(?: (?:on|by|date|am|bis|le|el|em|il))?[*_]{0,2}(?:[:：(（]|(?= ))[*_]{0,2}\\s?(?=[\\d<{[]|\\p{L})|@(?=\\{|\\[\\[)/iu`,
	/(?:19|20)\d\d/,
);

/** Adds the date that a title names with a word for it. */
export function addDueOfTitle(task: ReadTask, line: Line): void {
	const match = task.due || task.form === 'row' ? null : dueBefore.exec(line.text);
	if (match) addDue(task, line, match.index + match[0].length, line.text.length, 'title');
}
