import { wide } from '../../util/wide';
import { idFamily } from '../words/readId';
import { waitWords } from '../words/words.data';
import { dedupe, type IdForms, isNameIn, namedTasks, type NamedTask } from './readDependencies';
import { withoutPriority } from './withPriority';

/** Words for it with a sign behind them, as tools write them: `dep:T1`, `depends_on=T1`, `@depends(T1)`. */
const keyed = '(?:deps?|depends(?:[_-]?on)?|blocked[_-]?by|requires|needs)(?=\\s?[:=(])';
/** `A and B depend on C`; not `A does not depend on C`. */
const ofSeveral = "(?<!(?:not|n['’]t|never|longer|to) )(?:depend on|wait for)";
const trigger = wide(`(?<!\\p{L})(?:${waitWords}|${ofSeveral}|after|${keyed}|once)(?:\\s*[:：=(])?\\s*/giu`);
/** What makes `once T1` say that it is waited for. */
const isOver =
	/^\s+(?:is|are|has been|have been)\s+(?:done|completed?|finished|merged|ready|in place|closed|shipped)\b/i;

/**
 * The tasks that running text says must come first (`after task 3`, `blocked by T012`): only names that exist, and ids of the form of `like`,
 * one that does.
 */
export function proseDependencies(text: string, forms: IdForms, like: string | null = null): readonly NamedTask[] {
	const isAlike = (id: string): boolean =>
		like !== null && id.length === like.length && idFamily(id) !== '' && idFamily(id) === idFamily(like);
	const found: NamedTask[] = [];
	for (const match of trigger.all(text)) {
		const from = match.index + match[0].length;
		const rest = text.slice(from, from + 120).split(/[.;。；](?:\s|$)/)[0] as string;
		const named = namedTasks(rest, forms, true);
		// The name follows the words at once; what stands further on is told, not waited for.
		if ((named[0]?.start ?? 99) > 6) continue;
		if (/^once/i.test(match[0]) && !isOver.test(rest.slice(named.at(-1)?.end))) continue;
		for (const one of named)
			if (isNameIn(forms, withoutPriority(one.id)) || isAlike(one.id))
				found.push({ id: one.id, start: from + one.start, end: from + one.end });
	}
	return dedupe(found);
}
