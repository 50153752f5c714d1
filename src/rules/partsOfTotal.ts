import type { CountClaim } from '../model/claims';
import { judgeCount } from '../model/claimValue';
import type { TaskDocument } from '../model/document';
import type { Span } from '../util/span';
import { countsByPlace } from './sharesBeside';

/** The parts beside a total that would not come to `derived` with what the tasks make of them: the total alone written anew contradicts them. */
export function partsLeftBehind(document: TaskDocument, { parts }: CountClaim, derived: number): readonly Span[] {
	if (!parts) return [];
	const sum = parts.reduce((so, { span, value }) => {
		const claim = countsByPlace(document).get(span.start);
		const judgement = claim ? judgeCount(document, claim) : null;
		return so + (judgement?.verdict === 'wrong' ? (judgement.derived ?? value) : value);
	}, 0);
	return sum === derived ? [] : parts.map(({ span }) => span);
}
