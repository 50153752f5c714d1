import { tailOf } from '../../model/nameIndex';
import type { Task } from '../../model/task';
import { wide } from '../../util/wide';
import { withoutTargets } from '../lines/links';
import { none } from '../titles/readSlot';
import { bareId, idFamily, isParted } from '../words/readId';
import { endOfRange, expandRange, rangeJoin } from './idRanges';
import { LONGEST_RANGE, behindSlashes, isOdd, skip, type Spelling, spellingOf, tokensIn } from './idTokens';
import { looseNouns, numberBehindWord } from './numberBehindWord';
import { quotedIds } from './quotedIds';
import { generalNouns, idBehindNoun, idOfNumber, ofSamePart, prefixesOf } from './shortIds';
import { withPriority } from './withPriority';

/** How the ids of a document look: what a number or a word in a dependency text must look like to be one. */
export interface IdForms {
	/** The ids that they are the forms of. */
	readonly ids: readonly string[];
	readonly plain: boolean;
	readonly dotted: boolean;
	/** Whether any is a pair of numbers (`1-2`) or of words (`UX-FIX`), or of pieces that no spelling knows (`bd-a1b2`). */
	readonly pairs: boolean;
	readonly spelling: Spelling;
	/** Families of prefixed ids, lower case (`t`, `p1-`). */
	readonly families: ReadonlySet<string>;
	/** Bare spellings of every id. */
	readonly known: ReadonlySet<string>;
	/** Ends of ids that may stand for them (`t001` for `S11-T001`); one of a single digit where other ids end in its letters too. */
	readonly tails: ReadonlySet<string>;
	/** What stands before the numbers of ids, at how many digits these have: see `prefixesOf`. */
	readonly prefixes: readonly string[];
	/** Words that name tasks here besides the general ones, lower case (`day`, `issue`). */
	readonly nouns: ReadonlySet<string>;
}

/** A task named in a text; offsets count in the text. */
export interface NamedTask {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** What a dependency text says. */
export interface ReadDependencies {
	readonly none: boolean;
	readonly named: readonly NamedTask[];
}

/** Gathers the forms of a document's ids; `before` is given back where they are the same, so that what was read with it holds. */
export function idForms(
	ids: readonly string[],
	nouns: ReadonlySet<string> = new Set(),
	before: IdForms | null = null,
): IdForms {
	if (before && isSameList(before.ids, ids)) return isSameSet(before.nouns, nouns) ? before : { ...before, nouns };
	const known = new Set<string>();
	const families = new Set<string>();
	const ends: string[] = [];
	let plain = false;
	let dotted = false;
	let pairs = false;
	let spelling: Spelling = 'usual';
	for (const id of ids) {
		if (/^\d+$/.test(id)) {
			known.add(id);
			plain = true;
			continue;
		}
		if (spelling === 'usual') spelling = spellingOf(id);
		const tail = known.has(bareId(id)) ? null : tailOf(id);
		if (tail !== null) ends.push(tail);
		known.add(bareId(id));
		pairs ||= isOdd(id);
		const family = idFamily(id);
		if (family !== '') families.add(family);
		else if (id.includes('.')) dotted ||= !isParted(id);
		else if (pairAlone.test(id) || wordsAlone.test(id)) pairs = true;
		else plain = true;
	}
	const tails = tailsAmong(ends, families);
	const prefixes = plain || pairs ? [] : prefixesOf(ids);
	const isSame =
		before !== null &&
		before.spelling === spelling &&
		isSameSet(new Set(before.ids), new Set(ids)) &&
		isSameList(before.prefixes, prefixes) &&
		isSameSet(before.nouns, nouns);
	return isSame ? before : { ids, plain, dotted, pairs, spelling, families, known, tails, prefixes, nouns };
}

/** The ends that may stand for their ids; letters that several of them have are a family like those of whole ids. */
function tailsAmong(ends: readonly string[], families: Set<string>): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const end of new Set(ends)) counts.set(idFamily(end), (counts.get(idFamily(end)) ?? 0) + 1);
	for (const [family, count] of counts) if (count > 1) families.add(family);
	return new Set(ends.filter(end => /\d\d/.test(end) || families.has(idFamily(end))));
}

/** Whether a text spells the id of a task that exists, or the end of one that may stand for it. */
export function isNameIn({ known, tails }: IdForms, id: string): boolean {
	return known.has(bareId(id)) || tails.has(id.toLowerCase());
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((value, at) => value === b[at]);
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if (a.size !== b.size) return false;
	for (const value of a) if (!b.has(value)) return false;
	return true;
}

/** The forms of the ids of tasks that have been read, as `idForms`. */
export function formsOf(tasks: readonly Task[], before: IdForms | null = null): IdForms {
	const ids: string[] = [];
	const nouns = new Set<string>();
	for (const { id, names } of tasks) {
		if (id === null) continue;
		ids.push(id);
		for (const name of names) {
			const space = name.indexOf(' ');
			nouns.add(space > 0 && /^\p{L}+$/u.test(name.slice(0, space)) ? name.slice(0, space).toLowerCase() : 'task');
		}
	}
	return idForms(ids, nouns, before);
}

const ofPart = wide(`^\\s+(?:${skip})\\s+\\d/iu`);

const joins =
	/^\s*(?:(?:[,;、，،；&+/]|and|und|sowie|et|y|e|en|и|و|と|和|及|以及|与|과|와|및|or)\s*)?(?:(?:and|und|et|y|e|en|и)\s+)?$/iu;
const unitAfter =
	/^\s*(?:%|h\b|hrs?\b|hours?\b|d\b|days?\b|weeks?\b|min\b|minutes?\b|months?\b|x\b|[mgk]b\b|ms\b|s\b|k?[gm]\b|sec\b|files?\b|tests?\b|endpoints?\b|小时|天|周|分)/iu;
const unitTouching = /^[\d.]+[dghkmswx]$/i;

/** Reads the tasks named in a slot, a field or a cell for dependencies, those that are named twice both times. Linear. */
export function readDependencies(text: string, forms: IdForms): ReadDependencies {
	// Nearly all name one task.
	const one = forms.plain ? /^\s*((?:task )?#(\d{1,9}))\s*$/i.exec(text) : null;
	if (one) {
		const start = text.indexOf(one[1] as string);
		return { none: false, named: [{ id: one[2] as string, start, end: start + (one[1] as string).length }] };
	}
	const quoted = quotedIds(text);
	if (quoted.length > 0) return { none: false, named: quoted };
	const clean = text.replace(/[*_`]/g, '').trim().toLowerCase();
	if (isNone(clean)) return { none: true, named: [] };
	// `None (may run beside T001)`, `none; best after T001`
	if (isNone(/^([^([（;]*?)\s?[([（;]/.exec(clean)?.[1] ?? 'T')) return { none: true, named: [] };
	const named = everyName(text, forms, true, true);
	return { none: named.length === 0 && isNone(clean.replace(/(?<!\s)\s*[([（—–:;.,-].*/su, '')), named };
}

function isNone(text: string): boolean {
	return text === '' ? false : none.has(text) || none.has(text.replace(/[.。]$/, ''));
}

/** The tasks named in a text, each once, in order; `stated`: the text is a dependency field, where bare ids count. */
export function namedTasks(text: string, forms: IdForms, stated: boolean): readonly NamedTask[] {
	return dedupe(everyName(text, forms, stated));
}

/**
 * Like `namedTasks`, with those that are named again; where they may be `short`, by their numbers alone. What a range leaves unsaid between its
 * ends spans the whole range.
 */
export function everyName(text: string, forms: IdForms, stated: boolean, short = false): readonly NamedTask[] {
	const read = withoutTargets(text);
	return forms.pairs && stated ? namedPairs(read, forms, short) : namesByToken(read, forms, stated, short);
}

const wordsAlone = /^[A-Z]+(?:-[A-Za-z]+)+$/;
const pairAlone = /^\d{1,3}(?:\s?[-–—]\s?|[A-Z]-)\d{1,3}$/;
const pairs =
	/(?<![\w-])(?:\d{1,3}(?:\s?[-–—]\s?|[A-Z]-)\d{1,3}|[A-Z]+(?:-[A-Za-z]+)+|[A-Za-z0-9]{1,12}(?:[-_./][A-Za-z0-9]{1,12}){1,4})(?![\w-])/g;

/** The pairs of numbers and of words, and other pieces, that are ids, and what the text names besides. */
function namedPairs(text: string, forms: IdForms, short: boolean): readonly NamedTask[] {
	const found: NamedTask[] = [];
	const rest = text.replace(pairs, (id: string, start: number) => {
		if (!forms.known.has(bareId(id)) || !(pairAlone.test(id) || wordsAlone.test(id) || isOdd(id))) return id;
		if (isWaitedForAt(text, start)) found.push({ id, start, end: start + id.length });
		return ' '.repeat(id.length);
	});
	return [...found, ...namesByToken(rest, forms, true, short)].sort((a, b) => a.start - b.start);
}

function namesByToken(text: string, forms: IdForms, stated: boolean, mayBeShort = false): readonly NamedTask[] {
	const found: (NamedTask & { text: string })[] = [];
	let listEnd = -1;
	let [sectionEnd, sectionHash]: [number, string | undefined] = [-1, undefined];
	let pendingRange: NamedTask | null = null;
	for (const match of tokensIn(text, forms)) {
		const [whole, touching, sectionNoun, apart, hash, raw] = match as unknown as [string, ...(string | undefined)[]];
		const noun = touching ?? apart;
		const at = match.index;
		const short =
			raw && noun
				? idBehindNoun(noun, raw, forms)
				: mayBeShort && raw && !hash
					? idOfNumber(text, at, at + whole.length, raw, forms)
					: null;
		const number = short ?? (stated && raw ? numberBehindWord(raw, forms) : null);
		const between = listEnd >= 0 ? text.slice(listEnd, at) : null;
		const isNext = between !== null && joins.test(between);
		const isRange = between !== null && rangeJoin.test(between);
		const inList = isNext || isRange;
		const behind = text.slice(at + whole.length);
		const beside = raw && !noun && !hash && inList ? ofSamePart(pendingRange, raw, stated ? behind : 'x', forms) : null;
		const id = number ?? beside ?? raw;
		// `1,000` is one number.
		if (id && /^\d/.test(id) && !short && !noun && !hash && /^,\d{3}(?!\d)/.test(behind)) continue;
		const isDate = id !== undefined && /^\d{4}$/.test(id) && /^-\d\d-\d\d/.test(behind);
		// A whole id of a known family goes behind any word (`fix T3`), or none; `Day 2` names a task only where tasks are called days.
		const known = id !== undefined && idFamily(id) !== '' && forms.known.has(bareId(id));
		const foreign =
			noun !== undefined &&
			!known &&
			!generalNouns.has(noun.toLowerCase()) &&
			!forms.nouns.has(noun.toLowerCase()) &&
			!(stated && looseNouns.has(noun.toLowerCase()) && id !== undefined && forms.known.has(id));
		// `WS-2 Phase 6` is a part of that task.
		const isPart = ofPart.test(behind.slice(0, 24));
		// `Phase 2, 4`: two phases. `PR #82/#83`: two of them.
		const goesOn: boolean = sectionEnd >= 0 && !noun && (hash ? sectionHash !== undefined : /^\d+$/.test(whole));
		const isSection: boolean = sectionNoun !== undefined || (goesOn && joins.test(text.slice(sectionEnd, at)));
		[sectionEnd, sectionHash] = [isSection ? at + whole.length : -1, hash];
		const isWaitedFor = !stated || isWaitedForAt(text, at);
		if (id === undefined || isSection || isDate || foreign || isPart || !isWaitedFor) {
			listEnd = -1;
			continue;
		}
		let end = at + whole.length;
		const written = short ? whole : (number ?? (raw as string));
		const start = noun ? at : end - written.length - (hash ? hash.length : 0);
		const explicit = noun !== undefined || hash !== undefined || number !== null;
		if (!explicit && !inList && !known && !(stated && isBareId(text, id, at, end, forms))) {
			listEnd = -1;
			continue;
		}
		// `built in 6.5s`, `3.5 kg`
		const mayBeMeasure = !explicit && !forms.known.has(bareId(id));
		if (mayBeMeasure && (unitTouching.test(id) || unitAfter.test(text.slice(end, end + 12)))) continue;
		if (!explicit && idFamily(id) !== '' && !forms.families.has(idFamily(id)) && !forms.tails.has(id.toLowerCase()))
			continue;
		if (isRange && pendingRange) {
			const expanded = found.length < 20 * LONGEST_RANGE ? expandRange(pendingRange.id, id, forms) : null;
			if (expanded)
				for (const middle of expanded) found.push({ id: middle, start: pendingRange.start, end, text: middle });
		}
		const one: NamedTask & { text: string } = {
			id: isRange && pendingRange ? endOfRange(pendingRange.id, id) : id,
			start,
			end,
			text: whole,
		};
		found.push(one);
		pendingRange = one;
		for (const other of behindSlashes(text, end, one.id, forms)) {
			found.push({ ...other, text: other.id });
			({ end } = other);
			pendingRange = other;
		}
		listEnd = end;
	}
	return found.map(({ id, start, end }) => withPriority(text, { id, start, end }));
}

/** What stands before a task that a field names and that it does not wait for: `together with T1`, `before T2`. */
const otherOrder = wide(
	/(?<!\p{L})(?:(?:together|along|jointly|parallel|gemeinsam|zusammen|junto|juntamente|ensemble|вместе) (?:with|mit|con|com|avec|с)|before|ahead of|vor|antes de|avant|перед)\s+$/iu,
);

/** Whether nothing before a place says that what is named there comes at another time. */
function isWaitedForAt(text: string, at: number): boolean {
	return !otherOrder.test(text.slice(Math.max(0, at - 24), at));
}

/** Without a task word an id counts only if it looks like the document's ids. */
function isBareId(text: string, id: string, at: number, end: number, forms: IdForms): boolean {
	const family = idFamily(id);
	if (family !== '') return forms.families.has(family) || isNameIn(forms, id);
	if (isParted(id)) return forms.spelling === 'parted';
	if (id.includes('.')) return forms.dotted;
	if (!forms.plain && !forms.known.has(id)) return false;
	if (unitAfter.test(text.slice(end, end + 12))) return false;
	// A bare number in the middle of words is a number.
	const before = text.slice(Math.max(0, at - 2), at);
	return /^[\s[(（*_`]*$/.test(text.slice(0, at)) || /[,;、，[(（:：]\s?$/.test(before);
}

/** The same without those that are named again. */
export function dedupe(named: readonly NamedTask[]): readonly NamedTask[] {
	const seen = new Set<string>();
	return named.filter(({ id }) => {
		const key = bareId(id);
		return seen.has(key) ? false : seen.add(key) !== undefined;
	});
}
