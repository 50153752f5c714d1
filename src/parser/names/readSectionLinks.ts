import type { Section, SectionLink } from '../../model/document';
import { append } from '../../util/append';
import { wide } from '../../util/wide';
import { FIELDS } from '../lines/lexFields';
import { HEADING, ROW } from '../lines/lexLine';
import { NO_BLOCK, type Outline } from '../outline/outline';
import type { Classification } from '../verdicts/classify';
import { isSectionNoun, type ReadId, readId } from '../words/readId';

/**
 * What sections with a word and a number for a name (`## Phase 2: Build`) say that they wait for, in a field between the heading and the first task
 * (`Depends on: Phase 1`).
 * Those that only one heading has are linked. Of the others only what stands nowhere else in the document, among or behind the numbers that
 * there are, is surely missing; the rest is left out.
 */
export function readSectionLinks(
	outline: Outline,
	{ verdicts }: Classification,
	sections: readonly Section[],
): readonly SectionLink[] {
	const named = sectionsByName(outline, sections);
	if (named.size < 2) return [];
	const first = firstNumbers(named.keys());
	const links: SectionLink[] = [];
	const missing: { readonly at: number; readonly key: string; readonly link: SectionLink }[] = [];
	for (const [own, ...namesakes] of named.values()) {
		const title = own && namesakes.length === 0 ? outline.title(own.line)?.id : null;
		if (!own || !title) continue;
		for (let at = own.line + 1; at < outline.count && outline.kinds[at] !== HEADING && !verdicts[at]; at++) {
			if (outline.kinds[at] === NO_BLOCK || (outline.item[at] as number) >= 0) continue;
			if (outline.kinds[at] === ROW || outline.fieldsIn(at) !== FIELDS) continue;
			for (const { field, value, valueStart } of outline.fields(at)) {
				if (field !== 'dependencies') continue;
				for (const { id, word, key } of namesIn(value)) {
					const start = valueStart + id.nameStart;
					const [to, ...others] = named.get(key) ?? [];
					if (others.length > 0) continue;
					const link: SectionLink = {
						from: own.index,
						to: to?.index ?? null,
						own: spelled(title),
						name: spelled(id, word),
						span: outline.line(at).span(start, valueStart + id.end),
					};
					if (to) links.push(link);
					else if (numberIn(key) > (first.get(wordIn(key)) ?? Number.POSITIVE_INFINITY))
						missing.push({ at, key, link });
				}
			}
		}
	}
	if (missing.length === 0) return links;
	const mentioned = mentionedNames(outline, new Set(missing.map(({ at }) => at)));
	return [...links, ...missing.filter(({ key }) => !mentioned(key)).map(({ link }) => link)];
}

/** The sections of each name, `phase 2`. */
function sectionsByName(outline: Outline, sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
	const named = new Map<string, Section[]>();
	for (const section of sections) {
		const name = section.level > 0 ? nameOf(outline, section.line) : null;
		if (name !== null) append(named, name, section);
	}
	return named;
}

function nameOf(outline: Outline, heading: number): string | null {
	const id = outline.title(heading)?.id;
	return id ? keyOf(id) : null;
}

/** A word for sections and a number, without the zeros before it; null for other ids. */
function keyOf({ noun, id }: ReadId, word = noun): string | null {
	return word !== null && isSectionNoun(word) && /^\d+(?:\.\d+)*[a-z]?$/i.test(id)
		? `${word} ${id.toLowerCase().replace(/^0+(?=\d)/, '')}`
		: null;
}

/** A word for sections and a number, as people say them. */
function spelled({ noun, id }: ReadId, word = noun): string {
	return `${word?.charAt(0).toUpperCase()}${word?.slice(1)} ${id}`;
}

interface Named {
	readonly id: ReadId;
	/** The word before its number, or before that of another one. */
	readonly word: string | null;
	readonly key: string;
}

/** What may stand behind a name, and what parts it from the next. */
const behind =
	/^[*_`\s]{0,6}(?:\([^()]{0,200}\)[*_`\s]{0,6})?(?:(?:is )?(?:complete|completed|completion|done)[*_`\s.]{0,6})?/i;
const joint = /^(?:[,;&+/]|and\b)[*_`\s]{0,6}(?:and\s)?/;
const ends = /^[.\s]*$|^(?:[—–:]|- |\()/;

/** The names at the beginning of a value, `Phase 1, Phase 2 (API) and 3`; none where something else is said of them. */
function namesIn(value: string): readonly Named[] {
	const found: Named[] = [];
	let at = /^[*_`\s]*/.exec(value)?.[0].length ?? 0;
	for (let word: string | null = null; found.length < MOST_NAMES; ) {
		const id = readId(value, at);
		word = id?.noun ?? (id?.form === 'plain' ? word : null);
		const key = id && keyOf(id, word);
		if (!id || key === null) return found;
		const rest = value.slice(id.end);
		const tail = behind.exec(rest)?.[0] ?? '';
		const next = joint.exec(rest.slice(tail.length))?.[0] ?? '';
		if (next === '' && !ends.test(rest.slice(tail.length))) return [];
		found.push({ id, word, key });
		if (next === '') return found;
		at = id.end + tail.length + next.length;
	}
	return found;
}

/** So many are read of one value. */
const MOST_NAMES = 20;

/** The lowest number of each word that two sections and more have: those before may have been done elsewhere. */
function firstNumbers(names: Iterable<string>): ReadonlyMap<string, number> {
	const found = new Map<string, number[]>();
	for (const name of names) append(found, wordIn(name), numberIn(name));
	return new Map(
		[...found].flatMap(([word, numbers]) =>
			numbers.length > 1 ? [[word, numbers.reduce((a, b) => Math.min(a, b))] as const] : [],
		),
	);
}

function wordIn(name: string): string {
	return name.slice(0, name.lastIndexOf(' '));
}

function numberIn(name: string): number {
	return Number.parseFloat(name.slice(name.lastIndexOf(' ') + 1));
}

const mention = wide(
	/(\p{L}{2,14})\s{0,3}0{0,3}(\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?)(?:\s{0,2}(?:-|–|—|to|through)\s{0,2}(\d{1,4}))?/giu,
);
const rowNumber = /^\s*\|[\s*_]{0,4}0{0,3}(\d{1,4}(?:\.\d{1,3}){0,3})[.:)\s*_|]/;

/** So many ranges are looked through for each name. */
const MOST_RANGES = 100;

/** Whether a name stands on any but some lines, also within a range (`Phases 1-9`) or as the number of a row. */
function mentionedNames(outline: Outline, except: ReadonlySet<number>): (key: string) => boolean {
	const names = new Set<string>();
	const numbers = new Set<string>();
	const ranges: { readonly first: number; readonly last: number }[] = [];
	for (let at = 0; at < outline.count; at++) {
		if (outline.kinds[at] === NO_BLOCK || except.has(at)) continue;
		const text = outline.lines.textOf(at);
		const row = rowNumber.exec(text)?.[1];
		if (row !== undefined) numbers.add(row);
		for (const [, word = '', first = '', last] of mention.all(text)) {
			names.add(`${word.toLowerCase().replace(/s$/, '')} ${first.toLowerCase()}`);
			if (last !== undefined && ranges.length < MOST_RANGES)
				ranges.push({ first: Number.parseFloat(first), last: Number(last) });
		}
	}
	return key => {
		const number = numberIn(key);
		return (
			names.has(key) ||
			names.has(key.replace(/s(?= )/, '')) ||
			numbers.has(key.slice(key.indexOf(' ') + 1)) ||
			ranges.some(({ first, last }) => first <= number && number <= last)
		);
	};
}
