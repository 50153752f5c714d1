import type { Legend } from '../../model/document';
import type { Vocabulary } from '../../model/vocabulary';
import { byTextIn } from '../../util/byText';
import { wide } from '../../util/wide';
import { fieldOf } from '../lines/lexFields';
import { type Duration, readDuration } from '../words/readDuration';
import { readPriority, readStatedPriority } from '../words/readPriority';
import { type ReadStatus, readStatus, type StatusWords } from '../words/readStatus';
import { type FieldName, noneWords, waitWordsBehind, waitWordsBeside } from '../words/words.data';

/** What a bracketed group beside a title means. */
export type ReadSlot =
	| { readonly field: 'priority'; readonly value: string | null }
	| { readonly field: 'status'; readonly read: ReadStatus }
	| { readonly field: 'estimate'; readonly duration: Duration }
	| { readonly field: 'dependencies'; readonly none: boolean }
	| { readonly field: 'owner'; readonly names: readonly string[] }
	/** `[priority:: high]`, `[depends:1.1]`: the value is read like a field's. */
	| { readonly field: 'keyed'; readonly key: FieldName; readonly valueStart: number }
	/** A word that only its neighbours can explain: an owner beside a priority, else a tag. */
	| { readonly field: 'word' }
	/** `[P]`, `[US1]`, `[optional]`. */
	| { readonly field: 'tag' };

/** What slots are read with. */
export interface SlotContext {
	readonly vocabulary: Vocabulary;
	readonly legend: Legend;
	readonly words: StatusWords;
}

/** Words that mean that there is none, lower case. */
export const none = new Set(noneWords);

const keyedValue = wide(/^([\p{L}][\p{L} _-]{1,24}?)\s*(?:::|:|：)\s*(?=\S)/u);

/** At the beginning of a text that ends in the words for what comes first, behind its name; part of a pattern. */
export const waitsAtEnd = `(?=.{0,99}\\d(?:${waitWordsBehind})\\s*$)`;

/** `after T1`, `deps T1-T2`, `T1に依存` */
const waitsFor = wide(`^(?:\\s*(?:${waitWordsBeside})\\s+(?=\\S{0,20}\\d)|${waitsAtEnd})/iu`);

const mention = wide(/^@[\p{L}\p{N}][\p{L}\p{N}-]*$/u);

/** Whether a text is a name behind its sign and nothing else: `@ann`. */
export function isMention(text: string): boolean {
	return mention.test(text);
}

const wordOrName = wide(/^[@\p{L}][\p{L}\p{M}\p{N}@ ._+/&-]{0,24}$/u);

/** Reads the text between a slot's brackets. */
export const readSlot = byTextIn((text, { vocabulary, legend, words }: SlotContext): ReadSlot => {
	const clean = text.trim();
	if (clean === 'P' || /^x{2,3}$/i.test(clean) || /^US-?\d+$/i.test(clean) || /^(?:optional|parallel)$/i.test(clean))
		return { field: 'tag' };
	// `[M]` is a size, `[bug]` a kind of work: nobody's names.
	if (
		/^(?:x{0,2}[sl]|m|features?|bug|bugfix|chore|refactor|refactoring|enhancement|spike|(?:ai|code)-review)$/i.test(
			clean,
		) &&
		!legend.owners.has(clean)
	)
		return { field: 'tag' };
	const ownerNames = clean.split(/[+,/&]/).flatMap(name => name.trim() || []);
	if (legend.owners.size > 0 && ownerNames.length > 0 && ownerNames.every(name => legend.owners.has(name)))
		return { field: 'owner', names: ownerNames };
	if (isMention(clean)) return { field: 'owner', names: [clean.slice(1)] };
	if (/^p\d+$/i.test(clean))
		return { field: 'priority', value: readStatedPriority(clean, vocabulary, legend.priorities) };
	if (none.has(clean.toLowerCase())) return { field: 'dependencies', none: true };
	const keyed = keyedValue.exec(text);
	const key = keyed ? fieldOf(keyed[1] as string) : null;
	if (keyed && key) return { field: 'keyed', key, valueStart: keyed[0].length };
	const waits = waitsFor.exec(text);
	if (waits) return { field: 'keyed', key: 'dependencies', valueStart: waits[0].length };
	if (/^(?:(?:tasks?|issues?|stor(?:y|ies)|P\d)\s*)?#\s*\d|^(?:tasks?|issues?)\s+[#\d]/i.test(clean))
		return { field: 'dependencies', none: false };
	const duration = readDuration(clean, vocabulary.hoursPerDay);
	if (duration && duration.length >= clean.length) return { field: 'estimate', duration };
	const read = readStatus(clean, words);
	const priority = readPriority(clean, vocabulary, legend.priorities);
	// `[🟢 P3]`: the colour is that of the priority.
	const isColour = priority && read.by === 'mark' && !read.whole;
	if (read.status && !isColour && (read.by !== 'percent' || read.whole)) return { field: 'status', read };
	if (priority) return { field: 'priority', value: priority };
	return wordOrName.test(clean) ? { field: 'word' } : { field: 'tag' };
});
