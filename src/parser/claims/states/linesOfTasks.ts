import { NO_BLOCK, type Outline } from '../../outline/outline';
import type { Classification } from '../../verdicts/classify';

const ITSELF = 1;
const BENEATH = 2;

/** What was found out about classifications, and by which outline. */
const known = new WeakMap<Classification, { readonly item: Int32Array; readonly found: Uint8Array }>();

/** For each line whether it is a task's own, or stands under one: those make no claims. 0 for other lines. */
export function linesOfTasks(outline: Outline, classification: Classification): Uint8Array {
	const before = known.get(classification);
	if (before?.item === outline.item) return before.found;
	const { verdicts } = classification;
	const found = new Uint8Array(outline.count);
	for (let at = 0; at < found.length; at++) {
		if (outline.kinds[at] === NO_BLOCK) continue;
		const item = outline.item[at] as number;
		const heading = outline.heading[at] as number;
		const inItem = item >= 0 && ((found[item] as number) & ITSELF) !== 0;
		const underTask =
			heading >= 0 && (((found[heading] as number) & BENEATH) !== 0 || verdicts[heading]?.kind === 'task');
		found[at] = (verdicts[at] || inItem ? ITSELF : 0) | (underTask ? BENEATH : 0);
	}
	known.set(classification, { item: outline.item, found });
	return found;
}
