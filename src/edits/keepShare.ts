import type { CompletionClaim, Scope } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { tasksWithin, widerScopes } from '../model/population';
import type { Status } from '../model/task';
import { type Span, textAt } from '../util/span';
import type { Change } from './change';
import { completionStatus, completionText } from './completionText';
import { withNumber } from './numberText';
import { percentHolds, percentOf } from './percent';
import { defaultMark } from './statusText';

/** A sign right before the words (`✅ [COMPLETE]`) goes along with them. */
export function signBefore(document: TaskDocument, { start }: Span, from: Status, to: Status): readonly Change[] {
	const lineStart = document.lines.around(start).start;
	const [, sign = '', gap = ''] =
		/(\p{Extended_Pictographic}\ufe0f?)([\s*_[(（]{0,6})$/u.exec(document.text.slice(lineStart, start)) ?? [];
	const end = start - gap.length;
	return [{ span: { start: end - sign.length, end }, newText: newSign(document, sign, from, to) }];
}

/** The sign of one state as that of another; a decoration stays. */
function newSign(document: TaskDocument, sign: string, from: Status, to: Status): string {
	const means = document.vocabulary.statuses.get(sign.replace('\ufe0f', ''));
	return means === from && from !== to ? defaultMark(document, sign, to) : sign;
}

/** `Progress: 50% complete` follows the share of the tasks, or of these and subtasks, or items too, whichever it was true for. */
export function keepShare(
	before: TaskDocument,
	after: TaskDocument,
	claim: CompletionClaim,
	percent: number,
): readonly Change[] {
	const { span, text, percentTo } = claim;
	if (percentTo !== percent) return [];
	const raw = textAt(before, span);
	const digits = digitsOf(raw);
	const written = { value: percent, digits, approximate: /[~≈]/.test(text) };
	const ways = [claim.scope, ...widerScopes(before, claim)].flatMap(scope =>
		[['task'], ['task', 'subtask'], ['task', 'subtask', 'item']].map(kinds => ({ scope, kinds })),
	);
	for (const { scope, kinds } of ways) {
		const [was, now] = [shareOf(before, scope, kinds), shareOf(after, scope, kinds)];
		if (was.whole === 0 || !percentHolds(written, was.part, was.whole)) continue;
		const number = percentOf(now.part, now.whole, digits);
		const newText = withNumber(raw, percent, number);
		if (percentHolds(written, now.part, now.whole)) return [];
		const [from, to] = [percent, (100 * now.part) / now.whole].map(each => (each < 100 ? 'in-progress' : 'done'));
		if (!from || !to) return [];
		if (newText === null) return besideWord(before, after, claim, number);
		const swap = (sign: string): string => newSign(before, sign, from, to);
		return [
			{ span, newText: newText.replace(/^\p{Extended_Pictographic}\ufe0f?/u, swap) },
			...signBefore(before, span, from, to),
		];
	}
	return [];
}

/** `🚧 In Progress (50%)`: the percentage behind a word, and the word where all is done, or nothing, or not any more. */
function besideWord(
	before: TaskDocument,
	after: TaskDocument,
	claim: CompletionClaim,
	percent: number,
): readonly Change[] {
	const { end } = claim.span;
	const [, lead = '', digits] =
		/^(\s?[(（[][~≈\s]{0,2})(\d{1,3}(?:\.\d+)?)\s?%/.exec(before.text.slice(end, end + 14)) ?? [];
	if (digits === undefined || Number(digits) !== claim.percent) return [];
	const start = end + lead.length;
	const word = { span: claim.span, newText: completionText(before, after, claim) };
	const isOther = completionStatus(before, claim) !== completionStatus(after, claim);
	return [...(isOther ? [word] : []), { span: { start, end: start + digits.length }, newText: String(percent) }];
}

/** How many digits stand behind the point of a percentage. */
export function digitsOf(text: string): number {
	return /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function shareOf(document: TaskDocument, scope: Scope, kinds: readonly string[]) {
	const counted = tasksWithin(document, scope).filter(
		({ kind, status }) => kinds.includes(kind) && status !== 'cancelled',
	);
	return { part: counted.filter(({ status }) => status === 'done').length, whole: counted.length };
}
