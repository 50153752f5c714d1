import { WHOLE, attributeScope } from '../../../model/claims';
import type { Claim, Scope } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { FENCE, stateIn } from '../../lines/forms';
import { isTotalLabel } from '../../tables/judgeTable';
import { nameBesideTotal } from '../../tables/tableCells';
import { sideOf } from '../../words/sides';
import {
	attributeOf,
	type ClaimContext,
	type ClaimText,
	claimText,
	sideCountedBy,
	unitOf,
	unitOfLabel,
} from '../claimText';
import { sectionState } from '../sections/sectionStates';
import { rowScope } from '../tables/tableClaims';
import { countsOf } from './countClaims';
import { isOfOthers } from './ofOthers';
import { sizeOf } from './sizes';
import { isOfThisTime } from './thisTime';

/** Reads the summary that a fence without a language may draw (`TOTAL: 2/70 (3%)`): its lines are no tasks. */
export function fenceClaims(context: ClaimContext): readonly Claim[] {
	const claims: Claim[] = [];
	let inside = false;
	let plain = false;
	let sums = false;
	const { lines } = context.outline;
	for (let number = 0; number < lines.count; number++) {
		if (stateIn(lines.forms[number] as number) !== FENCE) {
			inside = false;
			continue;
		}
		const line = lines.line(number);
		if (!inside) {
			inside = true;
			sums = false;
			plain = /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(line.text);
			continue;
		}
		if (!plain) continue;
		const text = claimText(line, line.from, line.text.length);
		const stated = labelled(text, number, sums, context);
		sums = stated.some(isTotalOfTasks) || (sums && line.text.trim() !== '');
		if (stated.length > 0) {
			claims.push(...stated);
			continue;
		}
		const pair = /(?<!\d)\d{1,9}\s{0,9}(?:\/|of)\s*\d+/.exec(text.text);
		if (!pair) {
			const said = /^[^\p{L}]*(\p{L}[\p{L} ]{2,24}?)\s*[:：]\s*(?=\d+\s+\p{L})/u.exec(text.text);
			const side = said && !isOfThisTime(said[0]) ? sideOf(said[1] as string) : null;
			const from = said ? line.from + said[0].length : 0;
			if (said && side && unitOf(line.text.slice(from).replace(/^\d+\s+/, '')))
				claims.push(
					...countsOf(claimText(line, from, line.text.length), WHOLE, context, {
						place: 'fence',
						side: side === 'total' ? null : side,
					}),
				);
			continue;
		}
		const label = text.text
			.slice(0, pair.index)
			.replace(/[^\p{L}\p{N}#/ -]+/gu, ' ')
			.trim();
		const scope = scopeOf(label, context);
		if (scope) claims.push(...countsOf(text, scope, context, { place: 'fence' }));
	}
	return claims;
}

const labelAndValue = wide(/^[^\p{L}]*(\p{L}[\p{L}\p{N} ()-]{1,40}?)\s*[:：]\s*/u);

/**
 * What a line with a label states as one outside of fences would, where it can mean nothing else: beneath a total of tasks (`sums`) a bare
 * number is one of them, and two numbers count the tasks of the document or of a section that has as many.
 */
function labelled(text: ClaimText, at: number, sums: boolean, context: ClaimContext): readonly Claim[] {
	const [lead, label = ''] = labelAndValue.exec(text.text) ?? [];
	if (lead === undefined || isOfThisTime(label)) return [];
	const value = claimText(text.line, text.start + lead.length, text.end);
	const above = context.outline.before(at);
	if (above >= 0) {
		const state = sectionState(label, value, above, context.sectionOf(above), context);
		const inFence = state.map((claim): Claim => (claim.type === 'count' ? { ...claim, place: 'fence' } : claim));
		if (inFence.some(({ type }) => type === 'count')) return inFence;
	}
	const side = sideCountedBy(label) ?? sideOf(label);
	if (!side || isOfOthers(label, sideCountedBy(label), context)) return [];
	const [, count, whole] = countOrPair.exec(value.text) ?? [];
	const isTotal = side === 'total' && unitOfLabel(label) === 'task';
	if (count === undefined || !(whole === undefined ? sums || isTotal : Number(whole) === sizeOf(0, context))) return [];
	return countsOf(value, WHOLE, context, {
		place: 'fence',
		side: side === 'total' ? null : side,
	});
}

/** `4`, `2 (50%)`, `2/4`, and nothing else. */
const countOrPair = /^\s*(\d{1,6})(?:\s*\/\s*(\d{1,6}))?(?:\s*\(\d{1,3}(?:\.\d+)?\s*%\))?\s*$/;

function isTotalOfTasks(claim: Claim): boolean {
	return claim.type === 'count' && claim.side === 'total' && claim.role === 'total';
}

function scopeOf(label: string, context: ClaimContext): Scope | null {
	const named = nameBesideTotal(label);
	if (named !== null) return rowScope(named, -1, context);
	if (isTotalLabel(label)) return WHOLE;
	const attribute = attributeOf(label, context);
	return attribute ? attributeScope(attribute) : null;
}
