import { isCriteriaLabel, isUnder } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { type Candidate, type Candidates, makeCandidate } from './verdict';

/**
 * Decides whether front matter makes the whole file one task: not where the text beneath lists tasks with ids of their own.
 * What counts its criteria (`- [ ] #1 …`) is no id then.
 */
export function judgeFrontMatter(outline: Outline, candidates: Candidates): boolean {
	if (!outline.front) return false;
	const { at: title } = outline.front;
	const criteria: Candidate[] = [];
	let own = 0;
	for (const [at, candidate] of candidates.entries()) {
		if (!candidate || at === title) continue;
		if (isUnder(outline, at, isCriteriaLabel)) criteria.push(candidate);
		else if (candidate.form === 'heading' || candidate.form === 'row' || outline.title(at)?.id?.form === 'prefixed')
			own++;
	}
	if (own > 1) return false;
	for (const candidate of criteria) candidate.id = null;
	candidates[title] = makeCandidate('heading', null);
	return true;
}
