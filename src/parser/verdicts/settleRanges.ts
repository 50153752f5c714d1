import { countBetween, numbersByPrefix } from '../../util/sortedNumbers';
import { isNextLabel, isUnder } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { type Candidate, type Candidates, type IdRange, makeCandidate } from './verdict';

/**
 * Tells ranges that stand for tasks (`- [ ] Tasks 3-6: the beds`) from what only speaks of them: all that a bullet names is written elsewhere, or a
 * box names one of those, or none of their kind is written.
 */
export function settleRanges(outline: Outline, candidates: Candidates): void {
	let written: ReadonlyMap<string, readonly number[]> | null = null;
	for (const [at, candidate] of candidates.entries()) {
		if (!candidate?.range || outline.level(at) > 0) continue;
		written ??= numbersByPrefix(candidates.flatMap(one => (one?.id && !one.range ? one.id.id : [])));
		const { range } = candidate;
		const kin = written.get(range.prefix.toLowerCase()) ?? [];
		const named = countBetween(kin, range.first, range.last);
		const areAllNamed = named === range.last - range.first + 1;
		if (candidate.form === 'range') {
			if (areAllNamed && (outline.last[at] as number) <= at) candidates[at] = null;
		} else if ((range.prefix ? !areAllNamed : named === 0) && kin.length > 0 && !isUnder(outline, at, isNextLabel))
			candidates[at] = makeCandidate('range', null, { range });
		else notRange(candidate, range, areAllNamed);
	}
}

/** A box that names several has the id of none: not that of the first, nor one of all where those stand elsewhere. */
function notRange(candidate: Candidate, { prefix }: IdRange, areAllNamed: boolean): void {
	candidate.range = null;
	const isFirst = prefix !== '' && candidate.id?.id.toLowerCase().startsWith(prefix.toLowerCase());
	if (areAllNamed || isFirst) candidate.id = null;
}
