import { quoteIn } from '../lines/forms';
import type { Outline } from '../outline/outline';
import { isBoxedHeading } from './judgeHeadings';
import type { Candidates } from './verdict';

/** What is quoted is somebody else's text, but for a box. */
export function dropQuoted(outline: Outline, candidates: Candidates): void {
	for (let at = 0; at < candidates.length; at++)
		if (quoteIn(outline.lines.forms[at] as number) > 0 && !outline.isBoxed(at) && !isBoxedHeading(outline, at))
			candidates[at] = null;
}
