import type { CompletionClaim, Scope, TableClaim } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { readStatus } from '../parser/words/readStatus';
import { overlaps, type Span, textAt } from '../util/span';
import { cellsOf } from './cells';
import type { Change } from './change';
import { completionStatus, completionText } from './completionText';
import { keepShare } from './keepShare';

/** What other cells of a row say of the part that one of them says something of: `✅ Complete`, `50%`. */
export function cellsBeside(before: TaskDocument, after: TaskDocument, claim: CompletionClaim): readonly Change[] {
	const cells = cellsOf(before, before.lines.around(claim.span.start)).slice(1);
	return cells.flatMap(({ span, text }): readonly Change[] => {
		if (overlaps(span, claim.span)) return [];
		const percent = onlyPercent.exec(text)?.[1];
		if (percent === undefined) return statusCell(before, after, span, claim.scope);
		const value = Number(percent);
		return keepShare(before, after, { ...claim, span, text, percent: value, percentTo: value }, value);
	});
}

const onlyPercent = /^[*_\s]*(?:\p{Extended_Pictographic}\ufe0f?\s*)?[~≈]?\s?(\d{1,3}(?:\.\d+)?)\s?%[*_\s]*$/u;

/** The signs and words in the status column of a progress table. */
export function statusCells(before: TaskDocument, after: TaskDocument, { rows }: TableClaim): readonly Change[] {
	return rows.flatMap(({ scope, cells }) =>
		cells.flatMap(({ role, value, span }) =>
			role === 'status' && value === null && scope ? statusCell(before, after, span, scope) : [],
		),
	);
}

/** A sign or a word for how far a part is, which was right. */
function statusCell(before: TaskDocument, after: TaskDocument, span: Span, scope: Scope): readonly Change[] {
	const [was, now] = [completionStatus(before, { scope }), completionStatus(after, { scope })];
	const text = textAt(before, span);
	const { status, whole } = readStatus(text.replace(/[*_]/g, '').trim(), before.vocabulary);
	if (was === now || !whole || status !== was) return [];
	return [{ span, newText: completionText(before, after, { span, scope, place: 'cell' }) }];
}
