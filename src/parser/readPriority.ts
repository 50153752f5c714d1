import type { Vocabulary } from '../model/vocabulary';
import { wide } from '../util/wide';

const leadingLevel = wide(/^p\s?-?(\d)(?![\p{L}\p{N}])/iu);

const firstWords = wide(/^([\p{L}\p{M}\p{N}-]+(?: [\p{L}-]+)?)\s*(?:[([（—–/,:;|→-]|$)/u);

/** Reads a priority from the text of a slot, field, cell or heading part: canonical name, or null if it is none that is known. */
export function readPriority(text: string, vocabulary: Vocabulary, own: readonly string[]): string | null {
	const clean = text
		.replace(/[*`_\ufe0f]/g, '')
		.replace(/\p{Extended_Pictographic}/gu, ' ')
		.replace(/[🔴🟠🟡🟢🔵⚪]/gu, ' ')
		.replace(/(?<!!)!+\s*$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (clean === '') return null;
	const level = leadingLevel.exec(clean);
	if (level) return known(`P${level[1]}`, vocabulary, own);
	const whole = known(clean, vocabulary, own);
	if (whole) return whole;
	// `HIGH (blocks release)`, `Critical - fix now`: the first word, if the rest is a qualifier.
	const head = firstWords.exec(clean);
	if (head) {
		const found =
			known(head[1] as string, vocabulary, own) ?? known((head[1] as string).split(' ')[0] as string, vocabulary, own);
		if (found) return found;
	}
	const inner = /^[^(（]*[(（]\s*p(\d)\s*[)）]/iu.exec(clean);
	return inner ? known(`P${inner[1]}`, vocabulary, own) : null;
}

function known(name: string, vocabulary: Vocabulary, own: readonly string[]): string | null {
	const lower = name.toLowerCase();
	return (
		vocabulary.priorities.find(priority => priority.toLowerCase() === lower) ??
		vocabulary.priorityWords.get(lower) ??
		own.find(priority => priority.toLowerCase() === lower) ??
		null
	);
}

const levelInHeading = wide(/(?<![\p{L}\p{N}-])P(\d)(?![\p{L}\p{N}]|-\d)/gu);

const wordInHeading = wide(
	/^[^\p{L}\p{N}]*(critical|high|medium|low)\b(?!-(?!priority)\p{L})(?:\s+priority)?(?=\s*(?:$|[—–:(\[-]|tasks?|items?|issues?|priority))/iu,
);

const labelledInHeading = wide(/^[^\p{L}\p{N}]*priority\s*[:：]\s*\**(critical|high|medium|low)\b/iu);

/** The priority a section's heading lends: `## 🟠 P1 - HIGH PRIORITY`, `## Phase 2 (Priority: P2)`, `## Critical tasks`. */
export function headingPriority(text: string, vocabulary: Vocabulary, own: readonly string[]): string | null {
	const levels = new Set(levelInHeading.all(text).map(match => `P${match[1]}`));
	if (levels.size > 1) return null;
	const level = [...levels][0];
	if (level) return known(level, vocabulary, own);
	const word = wordInHeading.exec(text) ?? labelledInHeading.exec(text);
	return word ? known(word[1] as string, vocabulary, own) : null;
}
