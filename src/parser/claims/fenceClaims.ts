import type { Claim, Scope } from '../../model/claims';
import { isTotalLabel } from '../judgeTable';
import { FENCE, stateIn } from '../forms';
import { sideOf } from '../sides';
import { attributeOf, type ClaimContext, claimText, unitOf } from './claimText';
import { countClaims } from './countClaims';
import { nameBesideTotal } from '../tableCells';
import { rowScope } from './tableClaims';
import { isOfThisTime } from './thisTime';

/** Reads the summary that a fence without a language may draw (`TOTAL: 2/70 (3%)`): its lines are no tasks. */
export function fenceClaims(context: ClaimContext): readonly Claim[] {
	const claims: Claim[] = [];
	let inside = false;
	let plain = false;
	const { lines } = context.outline;
	for (let number = 0; number < lines.count; number++) {
		if (stateIn(lines.forms[number] as number) !== FENCE) {
			inside = false;
			continue;
		}
		const line = lines.line(number);
		if (!inside) {
			inside = true;
			plain = /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(line.text);
			continue;
		}
		if (!plain) continue;
		const text = claimText(line, line.from, line.text.length);
		const pair = /(?<!\d)\d{1,9}\s{0,9}(?:\/|of)\s*\d+/.exec(text.text);
		if (!pair) {
			const said = /^[^\p{L}]*(\p{L}[\p{L} ]{2,24}?)\s*[:：]\s*(?=\d+\s+\p{L})/u.exec(text.text);
			const side = said && !isOfThisTime(said[0]) ? sideOf(said[1] as string) : null;
			const from = said ? line.from + said[0].length : 0;
			if (said && side && unitOf(line.text.slice(from).replace(/^\d+\s+/, '')))
				claims.push(
					...countClaims(
						claimText(line, from, line.text.length),
						{
							role: 'total',
							place: 'fence',
							scope: { section: 0, attribute: null },
							side: side === 'total' ? null : side,
							unit: 'task',
							elsewhere: context.sections[0]?.elsewhere ?? false,
						},
						context,
					),
				);
			continue;
		}
		const label = text.text
			.slice(0, pair.index)
			.replace(/[^\p{L}\p{N}#/ -]+/gu, ' ')
			.trim();
		const scope = scopeOf(label, context);
		if (scope)
			claims.push(
				...countClaims(
					text,
					{
						role: scope.attribute ? 'part' : scope.section === 0 ? 'total' : 'section',
						place: 'fence',
						scope,
						side: null,
						unit: 'task',
						elsewhere: context.sections[scope.section]?.elsewhere ?? false,
					},
					context,
				),
			);
	}
	return claims;
}

function scopeOf(label: string, context: ClaimContext): Scope | null {
	const named = nameBesideTotal(label);
	if (named !== null) return rowScope(named, -1, context);
	if (isTotalLabel(label)) return { section: 0, attribute: null };
	const attribute = attributeOf(label, context);
	return attribute ? { section: 0, attribute } : null;
}
