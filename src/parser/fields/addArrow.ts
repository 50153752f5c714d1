import { wide } from '../../util/wide';
import type { ReadTask } from './readTask';

/** Names with a number and nothing else, up to the end of a line. */
const onlyNames = wide(
	/^[\s*_`]{0,4}((?:tasks?\s)?#?[\p{L}\p{N}._-]*\p{N}[\p{L}\p{N}._-]*(?:[*_`]{0,3}(?:\s?[,;&+、，]\s?|\s(?:and|und|et|y|e|en|и|和)\s)[*_`]{0,3}#?[\p{L}\p{N}._-]*\p{N}[\p{L}\p{N}._-]*){0,20})[*_`)\s.]*$/u,
);

/** Adds what stands behind the arrow that ends a task's line, as the document's legend explains it: `→ #15, #20`. */
export function addArrow(task: ReadTask, arrow: string): void {
	const { own: line } = task;
	const { text, from, to } = line;
	const at = text.lastIndexOf(arrow, to);
	if (at <= from) return;
	const start = at + arrow.length;
	if (!onlyNames.test(text.slice(start, to))) return;
	task.addPending({ line, start, end: to, source: 'title', certainty: 'certain', direction: 'waits-for' });
}
