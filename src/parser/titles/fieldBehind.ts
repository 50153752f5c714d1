import { wide } from '../../util/wide';
import { readDuration } from '../words/readDuration';

/** A field that a title ends in without brackets: where the title ends, what says the field, and whether that is a name. */
export interface FieldBehind {
	readonly from: number;
	readonly start: number;
	readonly end: number;
	readonly isOwner: boolean;
}

/** `— 2h`, `~2h`, `⏱️ 2h`, `[P1] 2h` */
const duration = wide(
	/(?<=\s)(?:([—–-]\s+)|([⏱⏲⌛🕐🕒]\ufe0f?\s?)|(?=[~≈])|(?<=\[P[0-4]\]\s))([~≈]?\s?\d[^\s—–*_`]{0,12}(?:\s\p{L}{1,8})?)$/u,
);
/** `**P1**`, `` `2h` ``, `_2h_` */
const emphasised = wide(/(?<=\s)(\*\*|\*|_|`)(P[0-4]|[~≈]?\d[\d.–-]{0,6}\s?\p{L}{1,7})\1$/u);
/** `owner:ann`, `priority:high`, `est:2h`, as tools write them. */
const keyed = wide(
	/(?<=\s)((?:priority|prio|owner|assignee|est|estimate|effort):(?:[\p{L}\p{N}@][\p{L}\p{N}.-]{0,24}))$/iu,
);
/** `👤 Ann`, `👤 @ann` */
const person = wide(/(?<=\s)👤\ufe0f?\s?@?(\p{L}[\p{L}\p{M}'-]{0,24})$/u);
/** `#p1` */
const tag = /(?<=\s)#(p[0-4])$/i;

/** Longer ones say something else. */
const LONGEST = 40;

/** Reads the field that ends a stretch of a title; null where none does. */
export function fieldBehind(text: string, start: number, end: number): FieldBehind | null {
	const from = Math.max(start, end - LONGEST);
	const tail = text.slice(from, end);
	const found = (match: RegExpExecArray, said: string, behind = 0): FieldBehind => ({
		from: from + match.index,
		start: end - behind - said.length,
		end: end - behind,
		isOwner: match[0].startsWith('👤'),
	});
	const strong = emphasised.exec(tail);
	if (strong && isField(strong[2] as string) && !isSaidOf(tail.slice(0, strong.index)))
		return found(strong, strong[2] as string, (strong[1] as string).length);
	const one = keyed.exec(tail) ?? person.exec(tail) ?? tag.exec(tail);
	if (one) return found(one, one[1] as string);
	const timed = duration.exec(tail);
	const [, dash, sign, said = ''] = timed ?? [];
	const read = said === '' ? null : readDuration(said, 8);
	if (!timed || !read || read.length !== said.length) return null;
	if (!dash && !sign && isSaidOf(tail.slice(0, -said.length))) return null;
	// `Retention — 30 days`
	if (dash && !sign && !/^[~≈]/.test(said) && /\s/.test(said) && read.minHours >= 8) return null;
	return found(timed, said);
}

function isField(text: string): boolean {
	return /^P/.test(text) || readDuration(text, 8)?.length === text.length;
}

/** Whether the word before a duration makes it one of what is told: `for **30 days**`, `every ~2h`. */
function isSaidOf(before: string): boolean {
	return /(?:^|\s)(?:for|in|after|within|every|per|of|to|than|over|last|next|least|most|and|or|by|at|from|under|below|above|until|before|since|für|nach|alle|pour|après|para|por|cada)\s*$/i.test(
		before,
	);
}
