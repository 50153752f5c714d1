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
	const state = stateOf(after, claim);
	const others = before.claims
		.filter(other => other.type === 'completion')
		.filter(other => other.state === state && other.place === claim.place && other.percent === null)
		.map(other => splitStatusText(before.text.slice(other.span.start, other.span.end)).head);
	const status = state === 'complete' ? 'done' : state === 'not-started' ? 'open' : 'in-progress';
	return (mostCommon(others) ?? defaultStatusText(before, head, status)) + tail;
}

function stateOf(document: TaskDocument, { scope }: CompletionClaim): CompletionClaim['state'] {
	const tasks = tasksWithin(document, scope).filter(({ kind, status }) => kind !== 'range' && status !== 'cancelled');
	if (tasks.every(({ status }) => status === 'done')) return 'complete';
	return tasks.every(({ status }) => status === 'open') ? 'not-started' : 'in-progress';
}
