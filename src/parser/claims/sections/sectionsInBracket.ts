import type { Scope } from '../../../model/claims';
import type { Section } from '../../../model/document';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { LONGEST_RANGE } from '../../names/idTokens';
import { type ClaimContext, unitOf } from '../claimText';
import { sizeOf } from '../counts/sizes';

/** `3 tasks (Phase 3)`, `26 tasks (Phases 1-2)`: the number, its noun, and what the bracket holds. */
const countInSections = wide(
	/^[^\p{L}\d(（]{0,8}(\d{1,5})\s*([^\s\d()（）,;]+(?: [^\s\d()（）,;]+)?)\s*[(（]([^()（）]{3,60})[)）][\s.*_]*$/u,
);

const nounAndNumbers = wide(/^(\p{L}{2,20})\s+(\d{1,3}(?:\s*(?:-|–|—|,|&|\+|to|and|und|et|y|e|и)\s*\d{1,3}){0,12})$/iu);
const numbers = /(\d{1,3})(?:\s*(?:-|–|—|to)\s*(\d{1,3}))?/gi;

/** The sections by whose nouns and numbers the lines of a list say whose tasks they count, each another line's: `Testing: 20 tasks (Phase 3)`; null for one that does not. */
export function sectionsInBracket(
	value: string,
	context: ClaimContext,
	beside: () => readonly StatedValue[],
): Scope | null {
	const own = countedIn(value, context);
	if (!own) return null;
	const all = beside().flatMap(field => countedIn(field.value, context) ?? []);
	const sections = all.flatMap(counted => counted.sections);
	const parents = new Set(sections.map(section => context.sections[section]?.parent ?? 0));
	const [parent = 0, another] = parents;
	const first = sections[0] === undefined ? '' : wordOf(context.sections[sections[0]]);
	const siblings = context.sections.filter(
		section => (section.parent ?? 0) === parent && context.populated.has(section.index) && wordOf(section) === first,
	);
	if (all.length < 2 || another !== undefined || new Set(sections).size < sections.length) return null;
	const right = all.filter(({ sections, count }) => sumOf(sections, section => sizeOf(section, context)) === count);
	// Either they share out all there are, or most are right.
	if (siblings.length > sections.length && right.length * 2 <= all.length) return null;
	const [section = 0, ...also] = own.sections;
	return { section, attribute: null, ...(also.length > 0 && { also }) };
}

function wordOf(section: Section | undefined): string {
	return firstWord.exec(section?.title ?? '')?.[0].toLowerCase() ?? '';
}

const firstWord = wide(/\p{L}+/u);

interface Counted {
	readonly count: number;
	readonly sections: readonly number[];
}

function countedIn(value: string, { names }: ClaimContext): Counted | null {
	const [, count, noun = '', inside = ''] = countInSections.exec(value) ?? [];
	const [, word = '', said = ''] = nounAndNumbers.exec(inside.trim()) ?? [];
	if (word === '' || !unitOf(noun)) return null;
	const sections: number[] = [];
	for (const [, first, last = first] of said.matchAll(numbers)) {
		if (Number(last) - Number(first) > LONGEST_RANGE) return null;
		for (let number = Number(first); number <= Number(last); number++) {
			const found = singular(word).flatMap(each => names.numbered(`${each} ${number}`));
			if (found.length !== 1) return null;
			sections.push(found[0] as number);
		}
	}
	return sections.length > 0 ? { count: Number(count), sections } : null;
}

/** What one of several may be called by: `phases`, `phasen`, `fasi`. */
function singular(word: string): readonly string[] {
	const lower = word.toLowerCase();
	return [...new Set([lower, lower.replace(/(?:s|n)$/, ''), lower.replace(/i$/, 'e')])];
}
