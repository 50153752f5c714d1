import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { message } from '../util/message';
import { inCaseOf, nearest } from './nearest';
import type { Fix } from './rule';
import { defineRule } from './rule';
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
			for (const { value, text } of priorities) if (value === null) written.set(text, (written.get(text) ?? 0) + 1);
		for (const { priorities } of tasksWith(document, 'unknown-priority'))
			for (const { value, text, span, isBeside } of priorities) {
				// A severity has words of its own, a bare number is a ranking of the writer's own, signs alone are a colour, and `[H/M/L]` waits to be filled in.
				if (value !== null || isBeside || /^\P{L}+$/u.test(text) || /^[[<{].*[\]>}]$/.test(text)) continue;
				const near = nearTo.get(text) ?? nearestPriorities(document, text);
				nearTo.set(text, near);
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
					fixes: near.map(
						(name): Fix => ({
							title: message('Write {0}', name),
							safe: false,
							edits: [replacement(document.text, span, name)],
						}),
					),
				};
			}
	},
});

/** So many tasks do not mistype a priority in the same way. */
const SEVERAL = 3;

function nearestPriorities(document: TaskDocument, text: string): readonly string[] {
	const words = document.vocabulary.priorityWords;
	const found = nearest(text, [...canonical(document), ...words.keys()], 2);
	return found.map(name => (words.has(name) ? inCaseOf(text, name) : name));
}

function canonical(document: TaskDocument): readonly string[] {
	return [...new Set([...document.vocabulary.priorities, ...document.legend.priorities])];
}
