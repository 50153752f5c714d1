import type { Scope } from '../../../model/claims';
import { indexesAround } from '../../../model/document';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import { HEADING } from '../../lines/lexLine';
import type { Outline } from '../../outline/outline';
import { nameBesideTotal } from '../../tables/tableCells';
import { sideOf } from '../../words/sides';
import { sectionNouns } from '../../words/words.data';
import type { ClaimContext } from '../claimText';
import { rowScope } from '../tables/tableClaims';

const bareTotal = wide(
	String.raw`^\P{L}*(?:(?:sub|sous)-?total|zwischensumme|小[计計]|(?:${sectionNouns.join('|')})(?:'s)? (?:sub-?)?total)$/iu`,
);

/**
 * What a label is about whose value is what a part comes to: the part that it names (`Phase 2 total`), else the one it stands in
 * (`Subtotal`), as the only such label beneath its heading, behind all boxes there. Null for other labels.
 */
export function scopeOfPartTotal(label: string, at: number, own: Scope, context: ClaimContext): Scope | null {
	const name = nameBesideTotal(label);
	if (name === null && !bareTotal.test(label)) return null;
	const named = name === null ? null : rowScope(name, -1, context);
	if (named) return named;
	const { outline, sections } = context;
	const home = context.sectionOf(at);
	// In a part without tasks it is about something else.
	if (own.section !== home && (sections[home]?.level ?? 0) > 1) return null;
	return partTotals(outline).get(outline.heading[at] as number) === at ? own : null;
}

/** A name of more sections is looked for around no total. */
const MOST_ALIKE = 50;

const ofPart = wide(/^\P{L}*\p{L}+ \d+\.\d/u);

/** The section that a total is of by its noun and number (`Sprint 1 total`): the one around it, or the only one; null where several fit. */
export function sectionOfTotal(label: string, home: number, { names, sections }: ClaimContext): number | null {
	const name = nameBesideTotal(label);
	const fitting = name === null ? [] : names.numbered(name);
	if (fitting.length > MOST_ALIKE) return null;
	const all = new Set(fitting.filter(index => !ofPart.test(sections[index]?.title ?? '')));
	const around = indexesAround({ sections }, home).find(at => all.has(at));
	return around ?? (all.size === 1 ? ([...all][0] as number) : null);
}

/** What an effort is about: one that says that it is a total, behind the total of the part it stands in, is about what is around that. */
export function scopeBehindPart(label: string, at: number, own: Scope, context: ClaimContext): Scope {
	if (own.section <= 0 || own.section !== context.sectionOf(at) || sideOf(label) !== 'total') return own;
	const { outline, sections } = context;
	const total = partTotals(outline).get(outline.heading[at] as number) ?? -1;
	return total >= 0 && total < at ? { ...own, section: sections[own.section]?.parent ?? 0 } : own;
}

/** Whether a label says that its value is what a part comes to: `Sprint total`, `Subtotal`, `Phase 2 total`. */
export function isPartTotal(label: string): boolean {
	return bareTotal.test(label) || nameBesideTotal(label) !== null;
}

/** The line of the part's total by its heading; -1 where several stand there, or a box behind one. */
const partTotals = remembered((outline: Outline): ReadonlyMap<number, number> => {
	const found = new Map<number, number>();
	for (let at = 0; at < outline.count; at++) {
		const heading = outline.heading[at] as number;
		const isOne = outline.fields(at).some(field => isPartTotal(field.label));
		const isBehind = outline.isBoxed(at) && outline.kinds[at] !== HEADING;
		if (isOne) found.set(heading, found.has(heading) ? -1 : at);
		else if (isBehind && found.has(heading)) found.set(heading, -1);
	}
	return found;
});
