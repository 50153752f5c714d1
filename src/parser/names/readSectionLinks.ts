import type { Section, SectionLink } from '../../model/document';
import { append } from '../../util/append';
import { wide } from '../../util/wide';
import { FIELDS } from '../lines/lexFields';
import { HEADING, ROW } from '../lines/lexLine';
import { labelWords } from '../outline/labels';
import { NO_BLOCK, type Outline } from '../outline/outline';
import type { Table } from '../tables/readTable';
import type { Classification } from '../verdicts/classify';
import { isSectionNoun, type ReadId, readId, readIdBehind } from '../words/readId';

/**
 * What sections with a word and a number for a name (`## Phase 2: Build`), or with an id (`## US-2: Pond`), say that they wait for, in a field
 * between the heading and the first task (`Depends on: Phase 1`).
 * Those that only one heading has are linked. Of the others only what stands nowhere else in the document, among or behind the numbers that
 * there are, is surely missing; the rest is left out.
 */
export function readSectionLinks(
	outline: Outline,
	{ verdicts }: Classification,
	sections: readonly Section[],
): readonly SectionLink[] {
	// What is a task waits for others as one.
	const named = sectionsByName(
		outline,
		sections.filter(({ line }) => !verdicts[line]),
	);
	const first = firstNumbers(named.keys());
	const links: SectionLink[] = [];
	const known = new Set<string>();
	const missing: { readonly at: number; readonly key: string; readonly link: SectionLink }[] = [];
	const add = ({ at, own, from, rows, word, isOfNumbers, lowest, value, valueStart }: Waiting): void => {
		for (const { id, word: noun, key, isSaid } of namesIn(value, word, isOfNumbers)) {
			const [to, ...others] = named.get(key) ?? [];
			if (others.length > 0) continue;
			const other = to?.index ?? rows.get(key) ?? null;
			if (known.has(`${from} ${other}`)) continue;
			const link: SectionLink = {
				from,
				to: other,
				own,
				name: spelled(id, noun),
				isById: noun === null,
				span: outline.line(at).span(valueStart + id.nameStart, valueStart + id.end),
			};
			if (other !== null) {
				links.push(link);
				known.add(`${from} ${other}`);
			} else if (isSaid && numberIn(key) > (lowest.get(wordIn(key)) ?? Number.POSITIVE_INFINITY))
				missing.push({ at, key, link });
		}
	};
	for (const [own, ...namesakes] of named.values()) {
		const title = own && namesakes.length === 0 ? outline.title(own.line)?.id : null;
		if (!own || !title) continue;
		for (let at = own.line + 1; at < outline.count && outline.kinds[at] !== HEADING && !verdicts[at]; at++) {
			if (outline.kinds[at] === NO_BLOCK || (outline.item[at] as number) >= 0) continue;
			if (outline.kinds[at] === ROW || outline.fieldsIn(at) !== FIELDS) continue;
			for (const { field, value, valueStart } of outline.fields(at)) {
				if (field !== 'dependencies') continue;
				add({
					at,
					own: spelled(title),
					from: own.index,
					rows: NO_ROWS,
					word: null,
					isOfNumbers: false,
					lowest: first,
					value,
					valueStart,
				});
			}
		}
	}
	let node = sections.length;
	for (const table of outline.tables) {
		const column = table.rows.some(({ line }) => verdicts[line]) ? -1 : waitingIn(table);
		if (column < 0) continue;
		const word = wordOver(table);
		const own = table.rows.map(({ cells }) => nameOfRow(cells[0]?.text ?? '', word));
		const keys = own.flatMap(name => name?.key ?? []);
		if (keys.length < 2 || new Set(keys).size < keys.length) continue;
		const rows = new Map(keys.map((key, row) => [key, named.get(key)?.[0]?.index ?? node + row]));
		node += keys.length;
		const lowest = firstNumbers(new Set([...named.keys(), ...keys]));
		const isOfNumbers =
			!takes.test(labelWords(table.header.cells[column]?.text ?? '')) &&
			!areCounts(table.rows.map(({ cells }) => cells[column]?.text.trim() ?? ''));
		for (const [row, { line, cells }] of table.rows.entries()) {
			const name = own[row];
			const cell = cells[column];
			if (!name || !cell || (named.get(name.key)?.length ?? 0) > 1) continue;
			const from = rows.get(name.key) as number;
			const at = { at: line, value: cell.text, valueStart: cell.start };
			add({ ...at, own: spelled(name.id, name.word), from, rows, word, isOfNumbers, lowest });
		}
	}
	if (missing.length === 0) return links;
	const mentioned = mentionedNames(outline, new Set(missing.map(({ at }) => at)));
	return [...links, ...missing.filter(({ key }) => !mentioned(key)).map(({ link }) => link)];
}

/** A place that says what a section waits for. */
interface Waiting {
	readonly at: number;
	/** The name of the section, and its index. */
	readonly own: string;
	readonly from: number;
	/** Indices of what only rows of the same table name, behind those of all sections. */
	readonly rows: ReadonlyMap<string, number>;
	/** What heads the names there, and whether a number alone is of such a one. */
	readonly word: string | null;
	readonly isOfNumbers: boolean;
	/** The lowest number of each word. */
	readonly lowest: ReadonlyMap<string, number>;
	readonly value: string;
	readonly valueStart: number;
}

const NO_ROWS: ReadonlyMap<string, number> = new Map();

/** The column of what parts of a plan wait for in a table of them; -1 for any other table. */
function waitingIn({ fields }: Table): number {
	const column = fields.indexOf('dependencies');
	return fields[0] || column !== fields.lastIndexOf('dependencies') ? -1 : column;
}

/** Over a number alone such a head may say how many are needed (`| Level | Requires |`). */
const takes = /^(?:requires?|requirements?|needs?)$/;

/** Whether numbers say how many there are: one is 0, or each row has one, also the first. */
function areCounts(texts: readonly string[]): boolean {
	return texts.includes('0') || texts.every(text => /^\d+$/.test(text));
}

/** What heads the names in a table, `phase`; null for what is no one word. */
function wordOver({ header }: Table): string | null {
	const words = labelWords(header.cells[0]?.text ?? '').replace(/s$/, '');
	return /^\S{3,}$/.test(words) ? words : null;
}

/** `Epic 3: Pond`, `3. Pond`, `3`: the part that a row is about. */
function nameOfRow(label: string, word: string | null): Named | null {
	const id = readIdBehind(label);
	const noun = id?.noun ?? (id?.form === 'plain' ? word : null);
	const key = id && keyOf(id, noun, word);
	return id && key !== null && /^(?:$|[*_`\s:.)–—-])/.test(label.slice(id.end))
		? { id, word: noun, key, isSaid: id.noun !== null }
		: null;
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

/** A word for sections, or `own`, or the letters of an id, and a number, without the zeros before it; null for other ids. */
function keyOf({ noun, id, form }: ReadId, word = noun, own: string | null = null): string | null {
	const [, prefix, digits] = (form === 'prefixed' && prefixed.exec(id)) || [];
	if (prefix !== undefined) return `${prefix.toLowerCase()} ${Number(digits)}`;
	return word !== null && (isSectionNoun(word) || word === own) && /^\d+(?:\.\d+)*[a-z]?$/i.test(id)
		? `${word} ${id.toLowerCase().replace(/^0+(?=\d)/, '')}`
		: null;
}

/** `US-054` */
const prefixed = /^([A-Z]{2,10})-(\d{1,4})$/i;

/** A word for sections and a number, as people say them, or an id. */
function spelled({ noun, id }: ReadId, word = noun): string {
	return word === null ? id : `${word.charAt(0).toUpperCase()}${word.slice(1)} ${id}`;
}

interface Named {
	readonly id: ReadId;
	/** The word before its number, or before that of another one. */
	readonly word: string | null;
	readonly key: string;
	/** Whether a word stands before a number of the value. */
	readonly isSaid: boolean;
}

/** What may stand behind a name (`Phase 1 (API) merged`), and what parts it from the next. */
const behind = wide(/^[*_`\s]{0,6}(?:\([^()]{0,200}\)[*_`\s]{0,6})?(?:(?:is )?(?!and\b)\p{L}+[*_`\s.]{0,6})?/iu);
const joint = /^(?:[,;&+/]|and\b)[*_`\s]{0,6}(?:and\s)?/;
const ends = /^[.\s]*$|^(?:[—–:]|- |\()/;

/** The names at the beginning of a value, `Phase 1, Phase 2 (API) and 3`; none where something else is said of them. */
function namesIn(value: string, own: string | null, isOfNumbers: boolean): readonly Named[] {
	const found: Named[] = [];
	let at = /^[*_`\s]*/.exec(value)?.[0].length ?? 0;
	let isSaid = false;
	for (let word = isOfNumbers ? own : null; found.length < MOST_NAMES; ) {
		const id = readId(value, at);
		isSaid ||= (id?.noun ?? null) !== null || id?.form === 'prefixed';
		word = id?.noun ?? (id?.form === 'plain' ? word : null);
		const key = id && keyOf(id, word, own);
		if (!id || key === null) return found;
		const rest = value.slice(id.end);
		const tail = behind.exec(rest)?.[0] ?? '';
		const next = joint.exec(rest.slice(tail.length))?.[0] ?? '';
		if (next === '' && !ends.test(rest.slice(tail.length))) return [];
		found.push({ id, word, key, isSaid });
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
	/(\p{L}{2,14})[\s-]{0,3}0{0,3}(\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?)(?:\s{0,2}(?:-|–|—|to|through)\s{0,2}(\d{1,4}))?/giu,
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
