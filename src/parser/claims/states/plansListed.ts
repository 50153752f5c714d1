import type { SumClaim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { HEADING } from '../../lines/lexLine';
import type { Line } from '../../lines/line';
import { NO_BLOCK } from '../../outline/outline';
import type { ClaimContext } from '../claimText';
import { makeSum, oneEach } from '../makeSum';

/** `**Plans**: 4 plans`, `**Plans:** 1/4 plans complete`: nothing but how many there are. */
const countOfPlans =
	/^\W{0,8}plans\b\W{1,8}(?:\d{1,3}\/)?(\d{1,3}) plans?(?: (?:complete|completed|done|executed))?[\s.*_]{0,8}$/i;

/** `01-02: Title`, `02-01-PLAN.md — Title`, `01-PLAN-03.md`: what begins the entries of such a list. */
const planId = wide(/^[^\p{L}\p{N}]{0,8}\d{1,3}(?:\.\d{1,2})?-(?:PLAN-)?\d{1,3}(?!\d)/u);

/** More is to come: `- [ ] 03-02: TBD`, `- …` */
const openEnded = /\bTBD\b|^\W*(?:…|\.\.\.)/;

/** More lines are no list right beneath. */
const MOST_LINES = 300;

/** Reads how many plans a phase says that it has, over the list of them: each entry with the number of one counts, under whatever label it stands there. */
export function plansListed(at: number, context: ClaimContext): SumClaim | null {
	const { outline } = context;
	const line = outline.line(at);
	const match = countOfPlans.exec(line.content);
	if (!match || context.sectionAt.get(outline.heading[at] as number)?.elsewhere) return null;
	const entries = entriesBehind(at, context);
	if (!entries || entries.length === 0) return null;
	const digits = match[1] as string;
	const start = line.from + line.content.lastIndexOf(digits);
	const parts = oneEach(entries);
	return makeSum(line, start, digits, { noun: '', column: null, parts });
}

/** The outer entries with a plan's number between a line and the next heading; null where a box has none, for others may be plans as well. */
function entriesBehind(at: number, { outline }: ClaimContext): readonly Line[] | null {
	const entries: Line[] = [];
	for (let next = at + 1; next < outline.count && outline.kinds[next] !== HEADING; next++) {
		if (next - at > MOST_LINES) return null;
		if (outline.kinds[next] === NO_BLOCK || (outline.item[next] as number) >= 0) continue;
		const { content } = outline.line(next);
		// `**Plans**: 2 plans` of something else, or a list that goes on.
		if (countOfPlans.test(content) || openEnded.test(content)) return null;
		if (planId.test(content)) entries.push(outline.line(next));
		else if (outline.isBoxed(next)) return null;
	}
	return entries;
}
