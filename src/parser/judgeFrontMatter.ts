import { isCriteriaLabel, isUnder } from './labels';
import type { Outline } from './outline';
import { type Candidate, makeCandidate } from './verdict';

/**
 * Decides whether front matter makes the whole file one task: not where the text beneath lists tasks with ids of their own.
 * What counts its criteria (`- [ ] #1 …`) is no id then.
 */
export function judgeFrontMatter(outline: Outline, candidates: (Candidate | null)[]): boolean {
	if (!outline.front) return false;
	const { block: title } = outline.front;
	const criteria: number[] = [];
	let own = 0;
	for (const block of outline.blocks) {
		const candidate = candidates[block.index];
		if (!candidate || block.index === title) continue;
		const isCriterion = isUnder(outline, block, isCriteriaLabel);
		if (isCriterion) criteria.push(block.index);
		else if (candidate.form === 'heading' || candidate.form === 'row' || block.title?.id?.form === 'prefixed') own++;
	}
	if (own > 1) return false;
	for (const index of criteria) candidates[index] = { ...(candidates[index] as Candidate), id: null };
	candidates[title] = makeCandidate('heading', null);
	return true;
}
