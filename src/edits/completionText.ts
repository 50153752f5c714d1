import type { CompletionClaim, Scope } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { tasksWithin } from '../model/population';
import { append } from '../util/append';
import { remembered } from '../util/remembered';
import { textAt } from '../util/span';
import { mostCommon } from './siblings';
import { defaultStatusText, splitStatusText } from './statusText';

/**
 * What a word of completion has to say in `after`: in the words of other sections in that state, else in words that go with
 * its own.
 */
export function completionText(
	before: TaskDocument,
	after: TaskDocument,
	claim: Pick<CompletionClaim, 'span' | 'scope' | 'place'>,
): string {
	const raw = textAt(before, claim.span);
	const { head, tail } = splitStatusText(raw);
	const status = completionStatus(after, claim);
	// A box knows two states.
	if (isBox.test(raw)) return status !== 'done' ? '[ ]' : raw === '[ ]' ? '[x]' : raw;
	const usual = usualWords(before).get(`${stateOf[status]} ${claim.place} ${saysWords(raw)}`);
	return (usual ?? defaultStatusText(before, head, status)) + tail;
}

function saysWords(text: string): boolean {
	return /\p{L}/u.test(text);
}

const isBox = /^\[[ xX]\]/;

/** The words of completion that a document uses most, by their state and place. */
const usualWords = remembered(({ text, claims, vocabulary }: TaskDocument) => {
	const found = new Map<string, string[]>();
	for (const claim of claims)
		if (
			claim.type === 'completion' &&
			claim.percent === null &&
			!isBox.test(claim.text) &&
			vocabulary.statuses.get(claim.text.replace(/^[^\p{L}]+/u, '').toLowerCase()) !== 'blocked'
		)
			append(
				found,
				`${claim.state} ${claim.place} ${saysWords(claim.text)}`,
				splitStatusText(text.slice(claim.span.start, claim.span.end)).head,
			);
	return new Map([...found].map(([place, words]) => [place, mostCommon(words)]));
});

const stateOf = { done: 'complete', open: 'not-started', 'in-progress': 'in-progress' } as const;

/** How far the tasks are that a word of completion stands over. */
export function completionStatus(document: TaskDocument, { scope }: { readonly scope: Scope }): keyof typeof stateOf {
	const tasks = tasksWithin(document, scope).filter(({ kind, status }) => kind !== 'range' && status !== 'cancelled');
	if (tasks.every(({ status }) => status === 'done')) return 'done';
	return tasks.every(({ status }) => status === 'open') ? 'open' : 'in-progress';
}
