import type { Block, Outline } from './outline';
import { criteriaLabels, nextLabels } from './words.data';

const criteria = new Set(criteriaLabels);
const next = new Set(nextLabels);

/** A label's or heading's words alone: no marks, numbers, brackets, emphasis. */
export function labelWords(text: string): string {
	return text
		.replace(/[*_`#~:：]/g, ' ')
		.replace(/\([^)]{0,200}\)|（[^）]{0,200}）|\[[^\]]{0,200}\]/g, ' ')
		.replace(/^[^\p{L}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

/** Whether a heading or label stands over criteria or a legend (`Acceptance Criteria`), not over work. */
export function isCriteriaLabel(text: string): boolean {
	const words = labelWords(text);
	return (
		criteria.has(words) ||
		/^files (?:with|created|modified|changed|updated|to|that|affected)\b/.test(words) ||
		criteria.has(words.replace(/ (?:checklist|list|section)$/, ''))
	);
}

/** Whether a heading or label stands over a list of next steps. */
export function isNextLabel(text: string): boolean {
	const words = labelWords(text);
	return (
		next.has(words) ||
		/(?:^|\s)(?:immediate )?next (?:steps?|actions?|priorit(?:y|ies))\b/.test(words) ||
		/^(?:🎯\s*)?(?:immediate|recommended|suggested) next\b/.test(words) ||
		/^quick start tasks\b/.test(words)
	);
}

/** The texts that label a block, nearest first: list items around it, the paragraph over its list, its headings. */
export function* labelsOf(outline: Outline, block: Block): Generator<string> {
	for (let item = block.item; item >= 0; ) {
		const parent = outline.blocks[item] as Block;
		if (!parent.line.shape.box) yield contentOf(parent);
		item = parent.item;
	}
	let top = block;
	while (top.item >= 0) top = outline.blocks[top.item] as Block;
	if (top.label >= 0) yield contentOf(outline.blocks[top.label] as Block);
	for (let heading = block.heading; heading >= 0; heading = (outline.blocks[heading] as Block).heading)
		yield contentOf(outline.blocks[heading] as Block);
}

/** The content of a block's line, without its marker and box. */
export function contentOf(block: Block): string {
	return block.line.source.text.slice(block.line.shape.start, block.line.shape.end);
}
