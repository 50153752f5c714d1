import type { Claim, Side } from '../../model/claims';
import { wide } from '../../util/wide';
import { HEADING, ROW } from '../lexLine';
import { NO_BLOCK, type Outline } from '../outline';
import { sideOf } from '../sides';
import { type ClaimContext, unitOf } from './claimText';
import { speaksOfAll } from './claimScope';

const firstWord = wide(/^\p{L}+\s+/u);

const bareCount = /^(\d{1,6})(?:\s*\(\d{1,3}(?:\.\d+)?\s*%\))?$/;

/** So many lines before one are looked at for a total of tasks, and before and behind it for what it comes to with them. */
const FAR = 6;

/**
 * Whether bare numbers behind `Done:` and `Open:` count tasks: several stand on the line, or a stated total of tasks right before, or
 * the lines of a summary around it come to about their total.
 */
export function countsTasks(at: number, context: ClaimContext): boolean {
	const { outline } = context;
	const { heading, kinds } = outline;
	if (outline.fields(at).filter(field => sideOf(field.label) !== null && bareCount.test(field.value)).length >= 2)
		return true;
	let before = at;
	for (let further = 0; further < FAR; further++) {
		before = outline.before(before);
		if (before < 0 || heading[before] !== heading[at] || kinds[before] === HEADING) break;
		if (
			outline
				.fields(before)
				.some(field => unitOf(firstWord.replace(field.label, '')) === 'task' || /任务|タスク|задач/u.test(field.label))
		)
			return true;
	}
	return speaksOfAll(context.sectionOf(at), context) && comesToTotal(at, outline);
}

/** Whether a line is the total of a table of numbers right above it, whose rows name no parts of the document: `before` are the claims so far. */
export function sumsTable(at: number, { outline, classification }: ClaimContext, before: readonly Claim[]): boolean {
	const above = outline.before(at);
	if (outline.kinds[above] !== ROW || classification.verdicts[above]) return false;
	const isSum =
		/^\W*total\W*\d/i.test(outline.content(at)) && /\|[^\w|]*\d+[^\w|]*(?:\||$)/.test(outline.content(above));
	if (!isSum) return false;
	const table = before.findLast(claim => claim.type === 'table');
	return !table?.rows.some(({ line, scope }) => line === above && scope);
}

const ofParts = /\b(?:sprints|phases|milestones|weeks|epics|stages|modules|iterations|files|tests)\s*$/i;

/** Whether the numbers around a line, one a line, are a total and what it is made up of, or nearly: such lines are what goes stale. */
function comesToTotal(at: number, outline: Outline): boolean {
	const found = new Map<Side, number>();
	for (let line = Math.max(0, at - FAR); line <= Math.min(outline.count - 1, at + FAR); line++) {
		if (outline.heading[line] !== outline.heading[at] || outline.kinds[line] === NO_BLOCK) continue;
		const [field, more] = outline.fields(line);
		// `Total sprints: 8`: the lines around it count those.
		if (field && ofParts.test(field.label)) return false;
		const side = field && !more ? sideOf(field.label) : null;
		const count = side && bareCount.exec(field?.value ?? '')?.[1];
		// The same twice: these are several lists.
		if (side && count && found.has(side)) return false;
		if (side && count) found.set(side, Number(count));
	}
	const total = found.get('total');
	if (total === undefined || found.size < 3) return false;
	const parts = [...found.values()].reduce((sum, value) => sum + value) - total;
	return Math.abs(parts - total) <= Math.max(1, total / 5);
}
