import type { Block } from './block';
import type { Outline } from './outline';
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
export function isCriteriaLabel(label: Block): boolean {
	label.line.memo.criteria ??= isCriteria(contentOf(label));
	return label.line.memo.criteria;
}

function isCriteria(text: string): boolean {
	const words = labelWords(text);
	return (
		criteria.has(words) ||
		/^files (?:with|created|modified|changed|updated|to|that|affected)\b/.test(words) ||
		criteria.has(words.replace(/ (?:checklist|list|section)$/, ''))
	);
}

/** Whether a heading or label stands over a list of next steps. */
export function isNextLabel(label: Block): boolean {
	label.line.memo.next ??= isNext(contentOf(label));
	return label.line.memo.next;
}

function isNext(text: string): boolean {
	const words = labelWords(text);
	return (
		next.has(words) ||
		/(?:^|\s)(?:immediate )?next (?:steps?|actions?|priorit(?:y|ies))\b/.test(words) ||
		/^(?:🎯\s*)?(?:immediate|recommended|suggested) next\b/.test(words) ||
		/^quick start tasks\b/.test(words)
	);
}

/** Whether a block stands under a label of a kind: a list item around it, the paragraph over its list, one of its headings. */
export function isUnder(outline: Outline, block: Block, isKind: (label: Block) => boolean): boolean {
	let top = block;
	while (top.item >= 0) {
		top = outline.blocks[top.item] as Block;
		if (!top.line.shape.box && isKind(top)) return true;
	}
	if (top.label >= 0 && isKind(outline.blocks[top.label] as Block)) return true;
	for (let heading = block.heading; heading >= 0; ) {
		const over = outline.blocks[heading] as Block;
		if (isKind(over)) return true;
		heading = over.heading;
	}
	return false;
}

/** The content of a block's line, without its marker and box. */
export function contentOf(block: Block): string {
	return block.line.source.text.slice(block.line.shape.start, block.line.shape.end);
}
