import { priorityEdit } from '../edits/setPriority';
import { type Section, type TaskDocument, lender } from '../model/document';
import { nameOf } from '../model/nameOf';
import { prefixPriority } from '../model/prefixPriority';
import type { PriorityMark, Task } from '../model/task';
import { lineOf } from '../util/lineIndex';
import { message } from '../util/message';
import type { Finding, Fix } from './rule';
import { changeFix, defineRule } from './rule';
import { isWork } from './subtasksOf';
import { tasksWith } from './tasksWith';

/** A task whose own priority is not its section's, or that states two. */
export const priorityMismatch = defineRule({
	id: 'priority-mismatch',
	description: 'A task whose own priority is not that of its section, or that states two.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document }) {
		const { prefixed, vocabulary } = document;
		const lent = document.sections.map(({ index }) => lender(document, index));
		const isAnyLent = lent.some(section => section !== undefined);
		for (const task of isAnyLent ? document.tasks : tasksWith(document, 'priorities')) {
			if (!isWork(task)) continue;
			const said = priorityMarks(task, prefixed ? prefixPriority(task.id, vocabulary.priorities) : null);
			const first = said[0];
			if (!first) continue;
			const other = said.find(mark => contradict(first, mark));
			if (other) {
				yield betweenMarks(document, task, first, other);
				continue;
			}
			const section = lent[task.section];
			// A field of a phase (`**Priority**: High`) ranks it among the others, not each of its tasks;
			// what is done first need not be the most severe.
			if (section?.isNamedByPriority && section.priority !== first.value && !first.isBeside)
				yield againstSection(document, task, first, section);
		}
	},
});

/** What a task says of its priority, the prefix of its id (`P1-9`) included. */
function priorityMarks({ idSpan, priorities }: Task, prefix: string | null): readonly PriorityMark[] {
	const known = priorities.filter(({ value }) => value !== null);
	return prefix && idSpan ? [{ value: prefix, text: prefix, span: idSpan, source: 'id' }, ...known] : known;
}

/** Two fields of one name are the business of `duplicate-field`. */
function contradict(a: PriorityMark, b: PriorityMark): boolean {
	return a.value !== b.value && !(a.source === 'field' && b.source === 'field');
}

function betweenMarks(document: TaskDocument, task: Task, first: PriorityMark, other: PriorityMark): Finding {
	return {
		span: other.span,
		message: message(
			'Task {0} says {1} here, but {2} on line {3}.',
			nameOf(task),
			other.text,
			first.text,
			lineOf(document, first.span) + 1,
		),
		related: [{ span: first.span, message: message('Task {0} says {1} here.', nameOf(task), first.text) }],
		fixes: [...rewrite(document, other, first.value), ...rewrite(document, first, other.value)],
	};
}

function againstSection(document: TaskDocument, task: Task, mark: PriorityMark, section: Section): Finding {
	return {
		span: mark.span,
		message: message(
			'Task {0} says {1}, but stands under “{2}”, which is {3}.',
			nameOf(task),
			mark.text === mark.value ? mark.text : `${mark.text} (${mark.value ?? ''})`,
			section.title,
			section.priority ?? '',
		),
		related: [{ span: section.titleSpan, message: message('Its section is {0}.', section.priority ?? '') }],
		fixes: rewrite(document, mark, section.priority),
		// Words under a number may be an order of their own, and what is critical is of high priority too.
		...(isNamedLike(mark, section) && !isNextAbove(document, mark, section) ? {} : { severity: 'information' }),
	};
}

function isNamedLike({ text, value }: PriorityMark, { title, priority }: Section): boolean {
	return (text === value) === title.includes(priority ?? '');
}

/** Whether a task and its section both say in words how urgent they are, and the task says the next word above. */
function isNextAbove({ vocabulary }: TaskDocument, { text, value }: PriorityMark, { priority }: Section): boolean {
	const { priorities } = vocabulary;
	const above = priorities.indexOf(priority ?? '') - 1;
	return text !== value && value !== null && above >= 0 && priorities[above] === value;
}

function rewrite(document: TaskDocument, mark: PriorityMark, to: string | null): readonly Fix[] {
	const edit = to === null ? null : priorityEdit(document, mark, to);
	return edit ? [changeFix(edit)] : [];
}
