import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { countUp } from '../util/append';
import { message } from '../util/message';
import { inCaseOf, nearest } from './nearest';
import { changeFix, defineRule } from './rule';
import { tasksWith } from './tasksWith';

/** A priority that neither the document's legend nor the vocabulary knows. */
export const unknownPriority = defineRule({
	id: 'unknown-priority',
	description: 'A priority that neither the document nor the settings know.',
	severity: 'error',
	fixable: 'suggestion',
	*check({ document }) {
		const written = new Map<string, number>();
		// What many tasks write is compared with all words once.
		const nearTo = new Map<string, readonly string[]>();
		for (const { priorities } of tasksWith(document, 'unknown-priority'))
			for (const { value, text } of priorities) if (value === null) countUp(written, text);
		const lowest = lowestLevel(document, written);
		for (const { priority, priorities } of tasksWith(document, 'unknown-priority'))
			for (const { value, text, span, isBeside } of priorities) {
				// A severity has words of its own, a number is a ranking of the writer's own, signs alone are a colour, and `[H/M/L]` waits to be filled in.
				if (
					value !== null ||
					levelOf(text) <= lowest ||
					isBeside ||
					/^\P{L}+$/u.test(text) ||
					ranking.test(text) ||
					/^[[<{].*[\]>}]$/.test(text)
				)
					continue;
				const found = nearTo.get(text) ?? nearestPriorities(document, text);
				nearTo.set(text, found);
				// What its section says is meant most likely.
				const near = [...found].sort((a, b) => Number(b === priority) - Number(a === priority)).slice(0, 2);
				// What several tasks write, and is like nothing that is known, is a level of the writer's own.
				if (near.length === 0 && (written.get(text) as number) >= SEVERAL) continue;
				yield {
					span,
					// A word that is like none may be one of a language that Tally does not know.
					...(near.length === 0 && !/\d/.test(text) ? { severity: 'information' as const } : {}),
					message:
						near.length > 0
							? message('Unknown priority {0}. Nearest: {1}.', text, near.join(', '))
							: message('Unknown priority {0}. Known: {1}.', text, canonical(document).join(', ')),
					fixes: near.map(name => changeFix(replacement(document, span, name))),
				};
			}
	},
});

/** `Tier 1`, `Level 2`, `S1`, `1 (highest)`; not `P9`. */
const ranking = /^(?!P\d)\p{L}{0,12}[ -]?\d{1,2}(?:\s*\(.*\))?$/iu;

/** So many tasks do not mistype a priority in the same way. */
const SEVERAL = 3;

/** The number of the last level that `P5` runs on to in what tasks write (`P6`, `P7`): a leap is a slip. */
function lowestLevel(document: TaskDocument, written: ReadonlyMap<string, number>): number {
	const levels = new Set([...written.keys()].map(levelOf));
	let lowest = levels.has(6) && document.tasks.some(({ priority }) => priority === 'P5') ? 6 : 0;
	while (lowest > 0 && levels.has(lowest + 1)) lowest++;
	return lowest;
}

/** The number of a level (6 for `P6`). */
function levelOf(text: string): number {
	return Number(/^P(\d)$/i.exec(text)?.[1] ?? Number.NaN);
}

/** So many words may be equally near; two of them are named. */
const MOST_NEAR = 10;

function nearestPriorities(document: TaskDocument, text: string): readonly string[] {
	const words = document.vocabulary.priorityWords;
	const found = nearest(text, [...canonical(document), ...words.keys()], MOST_NEAR);
	// `Now` is no slip for `Low`.
	const isLike = (name: string): boolean => text.length > 4 || name[0]?.toLowerCase() === text[0]?.toLowerCase();
	return found.filter(isLike).map(name => (words.has(name) ? inCaseOf(text, name) : name));
}

function canonical(document: TaskDocument): readonly string[] {
	return [...new Set([...document.vocabulary.priorities, ...document.legend.priorities])];
}
