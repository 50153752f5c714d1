import { contentOf, isCriteriaLabel, isNextLabel } from './labels';
import { isNamedTaskTitle, readRange, startsLikeSection } from './judgeHeadings';
import { isSignedBox } from './judgeItems';
import type { Block } from './block';
import type { Outline } from './outline';
import type { SlotContext } from './readSlot';

/** More changed lines than these are judged anew with all others. */
const MOST_CHANGED = 40;

/**
 * The blocks that differ from those of the outline before, if none of them can make a difference to what any block is found to
 * be: then the verdicts of before hold. Null where they may not.
 */
export function changedBlocks(before: Outline, now: Outline, context: SlotContext): readonly Block[] | null {
	if (before.blocks.length !== now.blocks.length || before.front || now.front) return null;
	if (before.tables.length !== now.tables.length || before.tables.some((table, at) => table !== now.tables[at]))
		return null;
	const changed: Block[] = [];
	// Tens of thousands of blocks at each key: a plain count is ten times as fast as entries.
	for (let at = 0; at < now.blocks.length; at++) {
		const old = before.blocks[at] as Block;
		const block = now.blocks[at] as Block;
		if (old === block) continue;
		if (changed.length === MOST_CHANGED || factsOf(old, context) !== factsOf(block, context)) return null;
		changed.push(block);
	}
	return changed;
}

/** All that a verdict, its own or another block's, may hang on. */
function factsOf(block: Block, context: SlotContext): string {
	const { kind, heading, item, label, list, title, fields, line } = block;
	const { shape, source } = line;
	const content = contentOf(block);
	const rest = title ? source.text.slice(title.start, title.end) : '';
	return JSON.stringify([
		[
			kind,
			heading,
			item,
			label,
			list,
			shape.level,
			shape.indent,
			shape.optional,
			shape.box !== null,
			shape.number?.text,
		],
		shape.number?.start,
		title?.id,
		title?.marks.map(({ source: from, read }) => [from, read.status]),
		title?.slots.map(({ text }) => text),
		title?.remarks.map(({ text }) => text),
		fields.map(({ field, label: name, value }) => [field, field ? value : name]),
		[rest === '', startsLikeSection(rest), isNamedTaskTitle(content), readRange(block)],
		[isCriteriaLabel(block), isNextLabel(block), /legend/i.test(content) && content, isSignedBox(block, context)],
	]);
}
