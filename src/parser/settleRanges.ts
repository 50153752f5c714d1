import { splitNumber } from '../util/lastNumber';
import { append } from '../util/append';
import { countBetween, sortedOnce } from '../util/sortedNumbers';
import { isNextLabel, isUnder } from './labels';
import type { Outline } from './outline';
import { type Candidate, type Candidates, type IdRange, makeCandidate } from './verdict';

/**
 * Tells ranges that stand for tasks (`- [ ] Tasks 3-6: the beds`) from what only speaks of them: all that a bullet names is written elsewhere, or a
 * box names one of those, or none of their kind is written.
 */
export function settleRanges(outline: Outline, candidates: Candidates): void {
	let written: ReadonlyMap<string, readonly number[]> | null = null;
	for (const [at, candidate] of candidates.entries()) {
		if (!candidate?.range || outline.level(at) > 0) continue;
		written ??= numbersOf(candidates);
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

/** The numbers of all ids, by the letters before them. */
function numbersOf(candidates: Candidates): ReadonlyMap<string, readonly number[]> {
	const numbers = new Map<string, number[]>();
	for (const candidate of candidates) {
		if (!candidate?.id || candidate.range) continue;
		const [prefix, digits] = splitNumber(candidate.id.id);
		if (digits !== '') append(numbers, prefix.toLowerCase(), Number(digits));
	}
	return new Map([...numbers].map(([prefix, all]) => [prefix, sortedOnce(all)]));
}
