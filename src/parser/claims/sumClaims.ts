import type { SumClaim, SumPart } from '../../model/claims';
import { contentOf } from '../labels';
import type { Block } from '../block';
import type { ClaimContext } from './claimText';

/** Reads a number over a list that should add up to it: `### New files: 89`, `**Total files**: 89` over `- Services: 28 files` and others. */
export function sumClaim(block: Block, context: ClaimContext): SumClaim | null {
	const { source, shape } = block.line;
	const content = contentOf(block);
	const match = /[:：]\**\s*(\d{1,6})\s*(\p{L}*)\**\s*$|[(（]\s*(\d{1,6})\s+(\p{L}+)\s*[)）]\**[:：]?\**\s*$/u.exec(
		content,
	);
	if (!match) return null;
	const digits = (match[1] ?? match[3]) as string;
	const stated = (match[2] ?? match[4] ?? '').toLowerCase();
	const listed = partsOf(block, context);
	if (!listed || (stated !== '' && listed.noun !== '' && stem(stated) !== stem(listed.noun))) return null;
	// With no noun on either side the list may count anything.
	if (listed.noun === '' && stated === '') return null;
	const noun = stated || listed.noun;
	// A field must say that it is one of them: most stand over a list by chance.
	if (block.kind !== 'heading' && !content.toLowerCase().includes(stem(noun))) return null;
	const start = shape.start + match.index + match[0].indexOf(digits);
	return {
		type: 'sum',
		span: source.span(start, start + digits.length),
		text: digits,
		value: Number(digits),
		noun,
		parts: listed.parts,
	};
}

/** The numbers of the list right beneath a block; null unless every entry states one of the same noun. */
function partsOf(block: Block, { outline, classification }: ClaimContext): { parts: SumPart[]; noun: string } | null {
	const parts: SumPart[] = [];
	const nouns = new Set<string>();
	const heading = block.kind === 'heading' ? block.index : block.heading;
	for (let at = block.index + 1; at < outline.blocks.length; at++) {
		const next = outline.blocks[at] as Block;
		if (next.heading !== heading || ['heading', 'paragraph', 'row'].includes(next.kind)) break;
		if (next.item >= 0) continue;
		if (classification.verdicts[next.index] || next.line.shape.box) return null;
		const { source, shape } = next.line;
		const match = /[:：]\**\s*(\d{1,6})\s*(\p{L}*)|[(（]\s*(\d{1,6})\s+(\p{L}+)\s*[)）]/u.exec(
			source.masked.slice(shape.start, shape.end),
		);
		if (!match) return null;
		const digits = (match[1] ?? match[3]) as string;
		const noun = (match[2] ?? match[4] ?? '').toLowerCase();
		if (noun !== '') nouns.add(stem(noun));
		const start = shape.start + match.index + match[0].indexOf(digits);
		parts.push({ span: source.span(start, start + digits.length), value: Number(digits) });
	}
	return parts.length >= 2 && nouns.size <= 1 ? { parts, noun: [...nouns][0] ?? '' } : null;
}

function stem(noun: string): string {
	return noun.replace(/s$/, '');
}
