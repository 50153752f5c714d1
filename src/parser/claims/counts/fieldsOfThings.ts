import { remembered } from '../../../util/remembered';
import { NO_LABELS } from '../../lines/lexFields';
import { NO_BLOCK } from '../../outline/outline';
import type { FieldName } from '../../words/words.data';
import { bareLabel, type ClaimContext } from '../claimText';

/** What is said of one thing and of all together by the same words. */
const ofBoth: ReadonlySet<FieldName> = new Set<FieldName>(['status', 'estimate']);

/** Labelled values that stand together, none of them twice. */
interface Block {
	readonly heading: number;
	readonly lines: number[];
	readonly labels: Set<string>;
}

/**
 * Whether a line says the status or the effort of one of several things (`Estimate: 3 h` beside `Assignee: Ann`, and both again further down
 * under the same heading): then it states nothing of what stands elsewhere.
 */
export function isFieldOfThing(at: number, context: ClaimContext): boolean {
	const isOfOne = context.outline.fields(at).some(({ field }) => field !== null && ofBoth.has(field));
	return isOfOne && linesOfThings(context).has(at);
}

/** The lines of the blocks of which two labels stand in other blocks under the same heading as well. */
const linesOfThings = remembered((context: ClaimContext): ReadonlySet<number> => {
	const blocks = blocksOf(context);
	const times = new Map<string, number>();
	for (const { heading, labels } of blocks)
		for (const label of labels) {
			const key = `${heading} ${label}`;
			times.set(key, (times.get(key) ?? 0) + 1);
		}
	const lines = new Set<number>();
	for (const block of blocks) {
		const again = [...block.labels].filter(label => (times.get(`${block.heading} ${label}`) ?? 0) > 1);
		if (again.length > 1) for (const line of block.lines) lines.add(line);
	}
	return lines;
});

/** The blocks of a document: what is no labelled value, or one of them again, ends one; what is nested in it does not. */
function blocksOf({ outline }: ClaimContext): readonly Block[] {
	const blocks: Block[] = [];
	let open: Block | null = null;
	for (let at = 0; at < outline.count; at++) {
		if (outline.kinds[at] === NO_BLOCK) continue;
		const heading = outline.heading[at] as number;
		if (outline.fieldsIn(at) === NO_LABELS) {
			if ((outline.item[at] as number) < 0) open = null;
			continue;
		}
		const labels = outline.fields(at).map(({ label }) => bareLabel(label).toLowerCase());
		if (!open || open.heading !== heading || labels.some(label => open?.labels.has(label))) {
			open = { heading, lines: [], labels: new Set() };
			blocks.push(open);
		}
		open.lines.push(at);
		for (const label of labels) open.labels.add(label);
	}
	return blocks;
}
