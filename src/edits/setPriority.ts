import type { TaskDocument } from '../model/document';
import type { PriorityMark, Task } from '../model/task';
import { parse } from '../parser/parse';
import { rememberedBy } from '../util/rememberedBy';
import { byStart } from '../util/span';
import { type Change, toEdits } from './change';
import { mostCommon } from './siblings';
import { inCaseOf } from './statusText';
import { applyEdits, type TextEdit, replacement } from './textEdit';
import { updateClaims } from './updateClaims';

/** The words that stand for priorities where a document has no example of its own. */
const words = ['critical', 'high', 'medium', 'low'];

/**
 * The edits that give a task another priority, wherever it says its own and as the document spells it, and keep true what the
 * document states if that is wished; null where it would not be read so.
 */
export function setPriority(
	document: TaskDocument,
	task: Task,
	priority: string,
	keepsClaims: boolean,
): readonly TextEdit[] | null {
	const changes = ownPriorities(task).map(
		(mark): Change => ({
			span: mark.span,
			newText: priorityText(document, mark, priority) ?? mark.text,
		}),
	);
	const edits = toEdits(document, changes);
	const after = parse(applyEdits(document.text, edits), document.vocabulary);
	const isRead = document.tasks.every(old => {
		const now = after.tasks[old.index];
		// Subtasks have the priority of their task.
		const isLent = old.parent !== null && old.priorities.length === 0;
		return now?.title === old.title && (isLent || now.priority === (old === task ? priority : old.priority));
	});
	if (!isRead) return null;
	if (!keepsClaims) return edits;
	return [...edits, ...updateClaims(document, edits, after)].sort(byStart);
}

/** Where a task says its priority itself, outside its id. */
export function ownPriorities({ priorities }: Task): readonly PriorityMark[] {
	return priorities.filter(({ source, isBeside }) => source !== 'id' && !isBeside);
}

/** How a document spells a priority where it has a mark of another one; null where no example tells. */
export function priorityText(document: TaskDocument, { source, text, value }: PriorityMark, to: string): string | null {
	if (value === to) return text;
	const like = usualText(document, { source, to, isWord: hasLetters(text) });
	const word = words[document.vocabulary.priorities.indexOf(to)];
	const isKnown = words.includes(text.toLowerCase()) && word !== undefined;
	return like ?? (text === value ? to : isKnown ? inCaseOf(text, word) : null);
}

/** A kind of marks, which spell a priority alike. */
interface Kind {
	readonly source: PriorityMark['source'];
	readonly to: string;
	readonly isWord: boolean;
}

/** How most marks of a kind write a priority: thousands of tasks may be offered the same one. */
const usualText = rememberedBy(
	({ source, to, isWord }: Kind) => [source, isWord, to].join('\n'),
	({ tasks }: TaskDocument, { source, to, isWord }) =>
		mostCommon(
			tasks
				.flatMap(({ priorities }) => priorities)
				.filter(mark => mark.value === to && mark.source === source && hasLetters(mark.text) === isWord)
				.map(({ text }) => text),
		),
);

function hasLetters(text: string): boolean {
	return /\p{L}/u.test(text);
}

/** The edit that says another priority in a mark, as the document spells it; null for a part of an id, and where no example tells how. */
export function priorityEdit(document: TaskDocument, mark: PriorityMark, to: string): TextEdit | null {
	const text = mark.source === 'id' ? null : priorityText(document, mark, to);
	return text === null ? null : replacement(document, mark.span, text);
}
