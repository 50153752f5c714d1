import type { StatedValue } from '../lines/lexFields';
import { NO_BLOCK, type Outline } from '../outline/outline';

/** The labelled values of each line that stands under the same heading as one and no more than `far` lines from it; of itself as well. */
export function fieldsNear(at: number, far: number, outline: Outline): readonly (readonly StatedValue[])[] {
	const { heading, kinds, count } = outline;
	const found: (readonly StatedValue[])[] = [];
	for (let line = Math.max(0, at - far); line <= Math.min(count - 1, at + far); line++)
		if (heading[line] === heading[at] && kinds[line] !== NO_BLOCK) found.push(outline.fields(line));
	return found;
}
