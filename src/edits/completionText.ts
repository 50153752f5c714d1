import type { CompletionClaim } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { tasksWithin } from '../model/population';
import { mostCommon } from './siblings';
import { defaultStatusText, splitStatusText } from './statusText';

/**
 * What a word of completion has to say in `after`: in the words of other sections in that state, else in words that go with
 * its own.
 */
export function completionText(before: TaskDocument, after: TaskDocument, claim: CompletionClaim): string {
	const raw = before.text.slice(claim.span.start, claim.span.end);
	const { head, tail } = splitStatusText(raw);
	const status = completionStatus(after, claim);
	const state = stateOf[status];
	const others = before.claims
		.filter(other => other.type === 'completion')
		.filter(other => other.state === state && other.place === claim.place && other.percent === null)
		.map(other => splitStatusText(before.text.slice(other.span.start, other.span.end)).head);
	return (mostCommon(others) ?? defaultStatusText(before, head, status)) + tail;
}

const stateOf = { done: 'complete', open: 'not-started', 'in-progress': 'in-progress' } as const;

/** How far the tasks are that a word of completion stands over. */
export function completionStatus(document: TaskDocument, { scope }: CompletionClaim): keyof typeof stateOf {
	const tasks = tasksWithin(document, scope).filter(({ kind, status }) => kind !== 'range' && status !== 'cancelled');
	if (tasks.every(({ status }) => status === 'done')) return 'done';
	return tasks.every(({ status }) => status === 'open') ? 'open' : 'in-progress';
}
