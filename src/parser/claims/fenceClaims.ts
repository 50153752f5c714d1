import type { Claim, Scope } from '../../model/claims';
import { isTotalLabel } from '../judgeTable';
import { attributeOf, type ClaimContext, claimText } from './claimText';
import { countClaims } from './countClaims';

/** Reads the summary that a fence without a language may draw (`TOTAL: 2/70 (3%)`): its lines are no tasks. */
export function fenceClaims(context: ClaimContext): readonly Claim[] {
	const claims: Claim[] = [];
	let inside = false;
	let plain = false;
	for (const { source, shape } of context.outline.lines) {
		if (source.state !== 'fence') {
			inside = false;
			continue;
		}
		if (!inside) {
			inside = true;
			plain = /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(source.text);
			continue;
		}
		if (!plain) continue;
		const line = claimText(source, shape.start, source.text.length);
		const pair = /\d+\s*(?:\/|of)\s*\d+/.exec(line.text);
		if (!pair) continue;
		const label = line.text
			.slice(0, pair.index)
			.replace(/[^\p{L}\p{N}#/ -]+/gu, ' ')
			.trim();
		const scope = scopeOf(label, context);
		if (scope)
			claims.push(
				...countClaims(
					line,
					{
						role: scope.attribute ? 'part' : 'total',
						place: 'fence',
						scope,
						side: null,
						unit: 'task',
						elsewhere: context.sections[0]?.elsewhere ?? false,
					},
					context,
				),
			);
	}
	return claims;
}

function scopeOf(label: string, context: ClaimContext): Scope | null {
	if (isTotalLabel(label)) return { section: 0, attribute: null };
	const attribute = attributeOf(label, context);
	return attribute ? { section: 0, attribute } : null;
}
