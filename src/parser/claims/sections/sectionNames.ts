import type { Section } from '../../../model/document';
import { indexesAround, isWithin } from '../../../model/document';
import { append } from '../../../util/append';
import { wide } from '../../../util/wide';
import { labelWords } from '../../outline/labels';
import type { ClaimContext } from '../claimText';

/** What the sections with tasks are called. Each answer comes from an index, so that a line which names a section need not look at all of them. */
export class SectionNames {
	readonly #all: readonly Section[];
	readonly #named: readonly Section[];
	readonly #words = new Map<number, readonly string[]>();
	#byWord: ReadonlyMap<string, readonly number[]> | null = null;
	#byNumber: ReadonlyMap<string, readonly number[]> | null = null;
	#byCode: ReadonlyMap<string, readonly number[]> | null = null;
	#levels: ReadonlyMap<number, readonly number[]> | null = null;

	/** `populated` are the sections in or below which tasks are written. */
	constructor(sections: readonly Section[], populated: ReadonlySet<number>) {
		this.#all = sections;
		this.#named = sections.filter(({ index }) => index > 0 && populated.has(index));
	}

	/** The words of a section's title. */
	wordsOf(section: number): readonly string[] {
		let words = this.#words.get(section);
		if (!words) {
			words = wordsOf(beforeArrow(this.#all[section]?.title ?? ''));
			this.#words.set(section, words);
		}
		return words;
	}

	/** The one section but `self` that a label names; null where none or several fit. */
	named(label: string, self: number): number | null {
		const wanted = wordsOf(label);
		const fitting = this.#candidates(wanted).filter(index => index !== self && this.#says(wanted, index));
		let best = fitting[0];
		if (best === undefined) return null;
		for (const index of fitting) if (this.wordsOf(index).length < this.wordsOf(best).length) best = index;
		const isWhole = this.wordsOf(best).length === wanted.length;
		if (isWhole || fitting.every(index => this.#isWithin(index, best))) return best;
		// `Phase 3: Testing` is called `Testing`, `3.2 Gate testing` is not; `2: Testing` is another's number.
		if (/^[^\p{L}\d]*\d/u.test(label)) return null;
		const [only, more] = fitting.filter(
			index => wordAndNumber.test(this.#all[index]?.title ?? '') && this.wordsOf(index).length === wanted.length + 2,
		);
		return only === undefined || more !== undefined ? null : only;
	}

	/**
	 * The one section that a label names by a short form and the words behind it: `P1: Planting` the one titled `Phase 1: Planting & paths`,
	 * `T-B2: Soil` the one with that id in brackets, whatever its words, if no task has it. Null where none or several fit, and for `P1: High`, a priority.
	 */
	coded(label: string, self: number, { vocabulary, sectionOfId }: ClaimContext): number | null {
		const [, code = '', rest = ''] = withCode.exec(label) ?? [];
		const wanted = wordsOf(rest);
		if (wanted.every(each => vocabulary.priorityWords.has(each)) || sectionOfId(code) !== undefined) return null;
		const found = (this.#byCode ??= this.#indexCodes()).get(code.toLowerCase()) ?? [];
		if (found.length > MOST_ALIKE) return null;
		const [only, more] = code.includes('-') ? found : found.filter(index => this.#says(wanted, index));
		return only === undefined || more !== undefined || only === self ? null : only;
	}

	/** The one section that the end of a label names, where its beginning names one around it (`Pond testing` for `Testing` beneath `Pond`); null where none or several fit. */
	inside(label: string, self: number): number | null {
		const wanted = wordsOf(label);
		const fitting = new Set<number>();
		for (let end = 1; end < wanted.length && wanted.length <= MOST_WORDS; end++) {
			const [outer, inner] = [wanted.slice(0, end), wanted.slice(end)];
			for (const index of this.#candidates(inner))
				if (index !== self && this.#says(inner, index) && this.#isInside(index, outer)) fitting.add(index);
		}
		return [...fitting].find(best => [...fitting].every(index => this.#isWithin(index, best))) ?? null;
	}

	/** Whether a label says all words of a section's title, but those that only join them. */
	isWhole(label: string, section: number): boolean {
		const said = new Set(wordsOf(label));
		return this.wordsOf(section).every(word => said.has(word) || joining.has(word));
	}

	/** Whether a label is the title of a section, or the noun and number that it begins with (`Phase 2`). */
	isName(label: string, section: number): boolean {
		return this.isWhole(label, section) || this.numbered(nounAndNumber.exec(label)?.[1] ?? '').includes(section);
	}

	/** The one section but `self` that a label names so; null where none or several fit. */
	called(label: string, self: number): number | null {
		const named = this.named(label, self);
		return named !== null && this.isName(label, named) ? named : null;
	}

	/** The sections whose titles begin with a word and a number (`Week 2`). */
	numbered(name: string): readonly number[] {
		if (!this.#byNumber) {
			const byNumber = new Map<string, number[]>();
			for (const { index, title } of this.#named) {
				const found = wordAndNumber.exec(title)?.[1]?.toLowerCase();
				if (found !== undefined) append(byNumber, found, index);
			}
			this.#byNumber = byNumber;
		}
		return this.#byNumber.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? [];
	}

	/** Whether a label has a word, or the beginning of one, that stands in a section's title, in brackets too, and is not of some others. */
	sharesWord(label: string, section: number, others: string): boolean {
		const title = word.all((this.#all[section]?.title ?? '').toLowerCase()).map(([found]) => found);
		return wordsOf(label).some(
			word => word.length > 2 && !joining.has(word) && !others.startsWith(word) && stands(word, undefined, title),
		);
	}

	/** The sections but `self` with whose whole title, one word short of it, a label begins. */
	beginning(label: string, self: number): readonly number[] {
		const words = wordsOf(label).slice(0, -1);
		const found = this.#candidates(words);
		return found.filter(index => index !== self && this.wordsOf(index).join(' ') === words.join(' '));
	}

	/** Whether a section holds so many others of one level right in it; the document, so many of one level anywhere. */
	holds(section: number, count: number): boolean {
		if (!this.#levels) {
			const levels = new Map<number, number[]>();
			for (const { level, parent } of this.#named)
				for (const around of new Set([parent ?? 0, 0])) {
					const counts = levels.get(around) ?? [];
					counts[level] = (counts[level] ?? 0) + 1;
					levels.set(around, counts);
				}
			this.#levels = levels;
		}
		return this.#levels.get(section)?.includes(count) ?? false;
	}

	/** The sections that the rarest of some words may stand in, in the order of the document; none where it tells too few apart. */
	#candidates(wanted: readonly string[]): readonly number[] {
		const byWord = (this.#byWord ??= this.#indexWords());
		const each = wanted.map((word, place) => byWord.get(isWhole(word, wanted[place - 1]) ? word : startOf(word)) ?? []);
		const rarest = each.reduce((fewest, found) => (found.length < fewest.length ? found : fewest), each[0] ?? []);
		return rarest.length > MOST_ALIKE ? [] : rarest;
	}

	#indexWords(): ReadonlyMap<string, readonly number[]> {
		const byWord = new Map<string, number[]>();
		for (const { index } of this.#named) {
			const words = this.wordsOf(index);
			for (const key of new Set([...words, ...words.map(startOf)])) append(byWord, key, index);
		}
		return byWord;
	}

	/** The sections by the first letter and number of their titles (`p1`), and by the ids in brackets there, in lower case. */
	#indexCodes(): ReadonlyMap<string, readonly number[]> {
		const byCode = new Map<string, number[]>();
		for (const { index, title } of this.#named) {
			const [, letter, number] = letterAndNumber.exec(title) ?? [];
			const codes = inBracket.all(title).map(([, id = '']) => id);
			if (letter !== undefined) codes.push(`${letter}${number}`);
			for (const code of new Set(codes)) append(byCode, code.toLowerCase(), index);
		}
		return byCode;
	}

	/** Whether a section's title has all of some words. */
	#says(words: readonly string[], section: number): boolean {
		return words.every((word, place) => stands(word, words[place - 1], this.wordsOf(section)));
	}

	/** Whether a section stands in one whose title has all of some words. */
	#isInside(section: number, words: readonly string[]): boolean {
		return indexesAround({ sections: this.#all }, section).some(
			at => at !== section && at > 0 && this.#says(words, at),
		);
	}

	#isWithin(inner: number, outer: number): boolean {
		return isWithin({ sections: this.#all }, inner, outer);
	}
}

/** A label of more words is no name of two sections. */
const MOST_WORDS = 8;

/** A word that stands in the titles of more sections names none of them. */
const MOST_ALIKE = 500;

const wordAndNumber = wide(/^\P{L}*(\p{L}+ \d+)(?![\p{L}\p{N}])/u);

const nounAndNumber = wide(/^[^\p{L}]*(\p{L}+\s+\d+)(?![\p{L}\p{N}.])/u);

/** `Phase 1: …` by its first letter and number. */
const letterAndNumber = wide(/^\P{L}*(\p{L})\p{L}+ (\d{1,2})(?![\p{L}\p{N}.])/u);

/** `(T-B2)` in a title; no quarter of a year. */
const inBracket = wide(/[(（]((?!Q\d)\p{L}[\p{L}\p{N}]{0,7}(?:-[\p{L}\p{N}]{1,8}){0,3}(?<=\d))[)）]/giu);

/** `P1: Planting`, `T-B2 – Soil`: a short form and the words behind it. */
const withCode = wide(/^[^\p{L}\p{N}]*(\p{L}[\p{L}\p{N}-]{1,24})[*_]*(?::|\s[–—-]\s)(.+)$/u);

const joining = new Set(['and', 'the', 'for', 'with', 'und', 'der', 'die', 'das', 'para', 'con', 'com', 'des', 'les']);

const numberOrLetter = wide(/^(?:\d|\p{L}$)/u);

/** Whether a word stands in a title, or begins a word there; a number only right behind the word before it (`phase 2`). */
function stands(word: string, before: string | undefined, title: readonly string[]): boolean {
	if (before !== undefined && numberOrLetter.test(word))
		return title.some((other, place) => other === word && title[place - 1] === before);
	return title.some(other => other === word || (!isWhole(word, before) && other.startsWith(word.replace(/s$/, ''))));
}

/** Whether a word of a label is looked for as it is, not as the beginning of one. */
function isWhole(word: string, before: string | undefined): boolean {
	return word.length < 3 || /[一二三四五六七八九十]$/.test(word) || (before !== undefined && numberOrLetter.test(word));
}

/** `Wish → story → code` is a way from one to the other, and named by where it begins. */
function beforeArrow(title: string): string {
	const [first = ''] = title.split(/[→⇒]/);
	return /\p{L}/u.test(first) ? first : title;
}

/** A key for all words that begin alike; no word itself. */
function startOf(word: string): string {
	return `${word.slice(0, 2)}…`;
}

/** The words by which a row's label is compared with a section's title. */
function wordsOf(text: string): readonly string[] {
	const bracketed = inBrackets.all(text).map(([found]) => found);
	return word.all(`${labelWords(text)} ${bracketed.join(' ')}`.toLowerCase()).map(([found]) => found);
}

const inBrackets = wide(/\((?:\p{L}+)\)/gu);

const word = wide(/[\p{L}\p{N}]+/gu);
