import type { Claim } from '../../model/claims';
import type { SignedLine } from '../../model/document';
import { lineAt } from '../../util/lineIndex';
import { wide } from '../../util/wide';
import { WIDE_START } from '../lines/forms';
import { BULLET } from '../lines/lexLine';
import type { Outline } from '../outline/outline';
import { type Classification, ownerOf } from '../verdicts/classify';
import { readStatus } from '../words/readStatus';
import { sideOf } from '../words/sides';

/** The bullets that begin with the sign of a status and are neither tasks nor parts of one (`- ✅ The menu is there`), nor say how many there are (`- 🔴 High: 2`). */
export function signedLines(
	outline: Outline,
	{ verdicts }: Classification,
	claims: readonly Claim[],
): readonly SignedLine[] {
	const found: SignedLine[] = [];
	const counting = new Set(
		claims.flatMap(({ type, span }) => (type === 'count' ? lineAt(outline.lines.starts, span.start) : [])),
	);
	for (let at = 0; at < outline.count; at++) {
		if (outline.kinds[at] !== BULLET || ((outline.lines.forms[at] as number) & WIDE_START) === 0) continue;
		if (verdicts[at] || counting.has(at) || outline.isBoxed(at) || ownerOf(outline, at, verdicts) >= 0) continue;
		const status = outline.title(at)?.marks[0]?.read.status;
		if (status && !isLegend(outline, at))
			found.push({ status, start: outline.lines.startOf(at), isAmongDone: isAmongDone(outline, at) });
	}
	return found;
}

/** `## Completed work`, and whatever stands under it. */
function isAmongDone(outline: Outline, at: number): boolean {
	for (let heading = outline.heading[at] as number; heading >= 0; heading = outline.heading[heading] as number)
		if (words.all(outline.content(heading)).some(([word]) => sideOf(word) === 'done')) return true;
	return false;
}

const words = wide(/[\p{L}\p{M}]+/gu);

/** `- ✅ Done`, and `- 🔴 High priority: 3`, which counts, whether or not it is known what. */
function isLegend(outline: Outline, at: number): boolean {
	const text = outline.titleText(at);
	return text === '' || number.test(outline.content(at)) || readStatus(text, outline.words).whole;
}

const number = /[:：][\s*_]{0,4}\d{1,4}[*_\s]{0,4}$/;
