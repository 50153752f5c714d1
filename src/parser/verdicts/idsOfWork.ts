import { append } from '../../util/append';
import { isCriteriaLabel, isUnder } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { cellText } from '../tables/readTable';
import { idFamily } from '../words/readId';
import { rowAt } from './ownLine';
import type { Candidate, Candidates } from './verdict';

/** The ids that stand elsewhere than under criteria. */
export interface IdsOfWork {
	/** The first lines of each. */
	readonly lines: ReadonlyMap<string, readonly number[]>;
	readonly families: ReadonlySet<string>;
}

/** So many lines of one id are compared with each that has it under criteria. */
const MOST_LINES = 20;

/** Gathers what stands elsewhere than under criteria. */
export function idsOfWork(outline: Outline, candidates: Candidates): IdsOfWork {
	const lines = new Map<string, number[]>();
	const families = new Set<string>();
	for (const [at, candidate] of candidates.entries()) {
		if (!candidate?.id || candidate.form === 'range' || isUnder(outline, at, isCriteriaLabel)) continue;
		if ((lines.get(candidate.id.id)?.length ?? 0) < MOST_LINES) append(lines, candidate.id.id, at);
		families.add(idFamily(candidate.id.id));
	}
	return { lines, families };
}

/** The title of what may be a task; that of a row stands in its cell. */
export function titleOfCandidate(outline: Outline, at: number, { listing }: Candidate): string {
	const row = listing && rowAt(outline, at);
	return row ? cellText(row.cells, listing.titleColumn) : outline.titleText(at);
}
