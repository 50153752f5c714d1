import { append } from '../util/append';
import { type Candidate, makeCandidate, type Verdict } from './verdict';
import type { Block } from './block';
import type { Outline } from './outline';
import type { FieldName } from './words.data';

const telling: ReadonlySet<FieldName> = new Set<FieldName>(['status', 'priority', 'owner', 'estimate', 'dependencies']);

/** Finds whole field blocks that repeat under one task heading (`Status` and another again): tasks whose heading is lost. */
export function judgeHeadless(outline: Outline, candidates: (Candidate | null)[]): void {
	const fieldsUnder = new Map<number, { block: Block; field: FieldName }[]>();
	for (const block of outline.blocks) {
		if (block.item >= 0 || candidates[block.heading]?.form !== 'heading') continue;
		for (const { field } of block.fields)
			if (field && telling.has(field)) append(fieldsUnder, block.heading, { block, field });
	}
	for (const [heading, fields] of fieldsUnder) {
		let seen = new Set<FieldName>();
		fields.forEach(({ block, field }, index) => {
			const repeats =
				field === 'status' &&
				seen.has('status') &&
				fields.slice(index + 1).some(later => later.field !== 'status' && seen.has(later.field));
			if (repeats) {
				candidates[block.index] = makeCandidate('heading', null, { headless: true });
				const over = candidates[heading] as Candidate;
				if (over.headlessFrom === undefined) candidates[heading] = { ...over, headlessFrom: block.index };
				seen = new Set();
			}
			seen.add(field);
		});
	}
}

/** The last line that belongs to a task: where a heading is lost beneath its own, that of the line before. */
export function lastLineOf({ blocks, lines }: Outline, block: Block, verdicts: readonly (Verdict | null)[]): number {
	const verdict = verdicts[block.index];
	const heading = verdict?.headless ? block.heading : block.index;
	const next =
		verdict?.headlessFrom ??
		(verdict?.headless
			? blocks.findIndex((other, at) => at > block.index && other.heading === heading && verdicts[at]?.headless)
			: -1);
	const last = blocks[heading]?.lastLine ?? block.lastLine;
	return next < 0 ? (lines[last]?.source.number ?? 0) : (blocks[next] as Block).line.source.number - 1;
}
