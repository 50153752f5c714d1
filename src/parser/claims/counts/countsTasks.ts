import type { Claim, Side } from '../../../model/claims';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { HEADING, ROW } from '../../lines/lexLine';
import { type Outline } from '../../outline/outline';
import { sideOf } from '../../words/sides';
import { speaksOfAll } from '../claimScope';
import { type ClaimContext, unitOf, unitOfLabel } from '../claimText';
import { fieldsNear } from '../fieldsNear';

const firstWord = wide(/^\p{L}+\s+/u);

const bareCount = /^(\d{1,6})(?:\s*\(\d{1,3}(?:\.\d+)?\s*%\))?$/;

/** So many lines before one are looked at for a total of tasks, and before and behind it for what it comes to with them. */
const FAR = 6;

/** What bare numbers count; null where nobody says. */
export type Listed = 'tasks' | 'others' | null;

/**
 * What bare numbers behind `Done:` and `Open:` count: what the stated total on their line or right before it does. Without one they count
 * tasks where several stand on the line, or the lines of a summary around it come to about their total; else nobody says.
 */
export function countedAt(at: number, context: ClaimContext): Listed {
	const { outline } = context;
	const { heading, kinds } = outline;
	for (let before = at, further = 0; further <= FAR; further++) {
		const fields = outline.fields(before);
		if (fields.some(isTotalOfOthers)) return 'others';
		if (before !== at && fields.some(isOfTasks)) return 'tasks';
		before = outline.before(before);
		if (before < 0 || heading[before] !== heading[at] || kinds[before] === HEADING) break;
	}
	const several = outline.fields(at).filter(field => sideOf(field.label) !== null && bareCount.test(field.value));
	return several.length >= 2 || (speaksOfAll(context.sectionOf(at), context) && comesToTotal(at, outline))
		? 'tasks'
		: null;
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

const ofParts = wide(
	/(?<!\p{L})(?:sprints|phases|milestones|weeks|epics|stages|modules|iterations|files|tests|points|puntos|pontos|punkte|punten|баллов|баллы)\s*$|[点點]数?\s*$/iu,
);

function isOfTasks({ label, value }: StatedValue): boolean {
	return (
		unitOfLabel(label) === 'task' ||
		unitOf(firstWord.replace(label, '')) === 'task' ||
		/任务|タスク|задач/u.test(label) ||
		(sideOf(label) === 'total' && unitOf(value.replace(/^\d+/, '')) === 'task')
	);
}

/** `Total points: 13` */
function isTotalOfOthers({ label, value }: StatedValue): boolean {
	return sideOf(label) === 'total' && ofParts.test(label) && bareCount.test(value);
}

/** Whether the numbers around a line, one a line, are a total and what it is made up of, or nearly: such lines are what goes stale. */
function comesToTotal(at: number, outline: Outline): boolean {
	const found = new Map<Side, number>();
	for (const [field, more] of fieldsNear(at, FAR, outline)) {
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
	const parts = sumOf(found.values(), value => value) - total;
	return Math.abs(parts - total) <= Math.max(1, total / 5);
}
