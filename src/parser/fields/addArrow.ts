import { wide } from '../../util/wide';
import type { ReadTask } from './readTask';

const joint = /[,;&+、，]|\s(?:and|und|et|y|e|en|и|和)\s/;

/** A name with a number in it, and what stands around it; a number alone may be any. */
const name = wide(/^[\s*_`(]*(?:tasks?\s|#|(?=\p{L}))(?=\P{N}{0,30}\p{N})#?[\p{L}\p{N}._-]{1,40}[\s*_`)]*$/u);

/** Adds what stands behind the arrow that ends a task's line, as the document's legend explains it: `→ #15, #20`. */
export function addArrow(task: ReadTask, arrow: string): void {
	const { own: line } = task;
	const { text, from, to } = line;
	const at = text.lastIndexOf(arrow, to);
	if (at <= from) return;
	const start = at + arrow.length;
	if (
		to - start > LONG ||
		!text
			.slice(start, to)
			.split(joint)
			.every(part => name.test(part))
	)
		return;
	task.addPending({ line, start, end: to, source: 'title', certainty: 'certain', direction: 'waits-for' });
}

/** A longer text behind an arrow goes on with the title. */
const LONG = 200;
