import type { CountClaim } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { readStatus } from '../parser/words/readStatus';
import type { Change } from './change';
import { completionStatus } from './completionText';
import { defaultStatusText } from './statusText';

const SIGN = '\\p{Extended_Pictographic}\\ufe0f?';
const WORDS = '\\p{L}[\\p{L} -]{2,20}';

/** `✅ (2/2)`, `✅ Done (2/2)`, `(Complete, 2/2)`. */
const ahead = new RegExp(`${SIGN}(?:\\s+${WORDS})?(?=\\s?[([（]$)|(?<=[([（])${WORDS}(?=,\\s?$)`, 'u');

/** `[1/2] 🚧`. */
const behind = new RegExp(`^(\\s?/\\s?\\d{1,5}[^()（）[\\]]{0,12}[)\\]）]\\s+)(${SIGN}(?:\\s+${WORDS})?)\\s*$`, 'u');

/** The sign or the word beside the two numbers of a heading, which says the same, as it has to be when they change. */
export function statesBesidePair(before: TaskDocument, after: TaskDocument, claim: CountClaim): readonly Change[] {
	const { place, side, scope, span } = claim;
	if (place !== 'heading' || side !== 'done' || scope.section === 0 || scope.attribute) return [];
	const [was, now] = [completionStatus(before, claim), completionStatus(after, claim)];
	if (was === now) return [];
	const { text } = before;
	const line = before.lines.around(span.start);
	const lead = ahead.exec(text.slice(line.start, span.start));
	const [, gap = '', follows] = behind.exec(text.slice(span.end, line.end)) ?? [];
	const places = [
		{ said: lead?.[0], start: line.start + (lead?.index ?? 0) },
		{ said: follows, start: span.end + gap.length },
	];
	return places.flatMap(({ said, start }): readonly Change[] => {
		if (said === undefined || readStatus(said, before.vocabulary).status !== was) return [];
		return [{ span: { start, end: start + said.length }, newText: defaultStatusText(before, said, now) }];
	});
}
