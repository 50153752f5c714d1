import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { StatusMark, Task } from '../model/task';
import { append } from '../util/append';
import { type Message, message } from '../util/message';
import { inCaseOf, nearest } from './nearest';
import type { Finding } from './rule';
import { changeFix, defineRule, statusFix } from './rule';
import { tasksWith } from './tasksWith';

/** A mark or word for a status that no legend knows; its task counts as open. */
export const unknownStatus = defineRule({
	id: 'unknown-status',
	description: 'A mark or word for a status that no legend knows; its task counts as open.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document }) {
		const words = [
			...document.legend.statuses.keys(),
			...document.legend.states.keys(),
			...document.vocabulary.statuses.keys(),
		];
		const strange = strangeTables(document, words);
		const repeated = sameWords(document, words);
		const told = new Set<readonly StatusMark[]>();
		const areTold = (rows: readonly Task[]): boolean =>
			rows.every(({ marks }) => marks.every(mark => told.has(repeated.get(mark) ?? [])));
		// A row of issues or a criterion may have words of its own; an unknown box is none in any of them.
		for (const task of tasksWith(document, 'unknown-status'))
			for (const { marks } of [task, ...task.otherPlaces])
				for (const mark of marks)
					if (mark.status === null && (task.kind !== 'item' || mark.source === 'box')) {
						const table = strange.get(task);
						const same = repeated.get(mark) ?? [mark];
						if (table) {
							if (table[0] === task && !areTold(table)) yield reportTable(table, mark);
						} else if (same.length > 1) {
							if (same[0] === mark) {
								told.add(same);
								yield reportWord(same, mark);
							}
						} else yield report(document, task, mark, words);
					}
	},
});

/** In so many rows without one known word a table speaks of something else, or in a language of its own. */
const FEWEST_ROWS = 3;

/** The tasks in tables that say no status that is known or nearly so, each with all of its table. */
function strangeTables({ tasks }: TaskDocument, words: readonly string[]): ReadonlyMap<Task, readonly Task[]> {
	const tables: Task[][] = [];
	for (const task of tasks) {
		if (task.form !== 'row') continue;
		const table = tables.at(-1);
		if (table?.at(-1)?.line === task.line - 1) table.push(task);
		else tables.push([task]);
	}
	const isStrange = ({ marks }: Task): boolean =>
		marks.length > 0 && marks.every(({ status, text }) => status === null && nearest(text, words, 2).length === 0);
	return new Map(
		tables
			.filter(table => table.length >= FEWEST_ROWS && table.every(isStrange))
			.flatMap(table => table.map(task => [task, table] as const)),
	);
}

/** The marks in cells whose word is like no known one and stands in several cells, each with all that say the same. */
function sameWords(document: TaskDocument, words: readonly string[]): ReadonlyMap<StatusMark, readonly StatusMark[]> {
	const byText = new Map<string, StatusMark[]>();
	for (const task of tasksWith(document, 'unknown-status'))
		for (const { marks } of [task, ...task.otherPlaces])
			for (const mark of marks)
				if (mark.status === null && mark.source === 'cell') append(byText, mark.text.toLowerCase(), mark);
	const found = new Map<StatusMark, readonly StatusMark[]>();
	for (const [text, marks] of byText)
		if (marks.length > 1 && nearest(text, words, 2).length === 0) for (const mark of marks) found.set(mark, marks);
	return found;
}

/** A word of the writer's own is one finding, wherever it stands. */
function reportWord(marks: readonly StatusMark[], { span, text }: StatusMark): Finding {
	return {
		span,
		message: message('Unknown status {0} in {1} rows, counted as open.', text, marks.length),
		related: marks.slice(1, MOST_PLACES).map(other => ({
			span: other.span,
			message: message('Says {0} here.', other.text),
		})),
	};
}

/** So many places are shown. */
const MOST_PLACES = 10;

function reportTable(table: readonly Task[], { span, text }: StatusMark): Finding {
	return {
		span,
		severity: 'information',
		message: message('No status in these {0} rows is known (such as {1}); they count as open.', table.length, text),
	};
}

function report(
	document: TaskDocument,
	task: Task,
	{ source, span, text }: StatusMark,
	words: readonly string[],
): Finding {
	if (source === 'box')
		return {
			span,
			message: message('Unknown mark [{0}], counted as open. A legend in the document can explain it.', text),
			fixes: [statusFix(message('Mark as open'), task, 'open'), statusFix(message('Complete'), task, 'done')],
		};
	const near = nearest(text, words, 2);
	const isMarked = source === 'field' && task.status !== 'open';
	return {
		span,
		...(isMarked && near.length === 0 && { severity: 'information' }),
		message: isMarked ? besideMark(text, near) : asOpen(text, near),
		fixes: near.map(word => changeFix(replacement(document, span, inCaseOf(text, word)))),
	};
}

function asOpen(text: string, near: readonly string[]): Message {
	return near.length > 0
		? message('Unknown status {0}, counted as open. Nearest: {1}.', text, near.join(', '))
		: message('Unknown status {0}, counted as open.', text);
}

/** A known mark of the same task says what the word does not. */
function besideMark(text: string, near: readonly string[]): Message {
	return near.length > 0
		? message('Unknown status {0}; what is marked counts. Nearest: {1}.', text, near.join(', '))
		: message('Unknown status {0}; what is marked counts.', text);
}
