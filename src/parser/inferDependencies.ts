import { append } from '../util/append';
import { ownerOf } from './classify';
import type { Draft } from './draft';
import type { Block, Outline } from './outline';
import { type IdForms, proseDependencies } from './readDependencies';
import type { SourceLine } from './sourceLine';
import type { TitleShape } from './titleShape';
import type { Verdict } from './verdict';

/** Adds the dependencies that a title says in passing. */
export function inferDependencies(draft: Draft, block: Block, shape: TitleShape | null, forms: IdForms): void {
	if (shape) addProse(draft, block.line.source, shape.start, shape.end, forms);
}

/** Adds what running text names as coming first: inferred, and only what exists and is not stated already. */
export function addProse(draft: Draft, source: SourceLine, from: number, to: number, forms: IdForms): void {
	for (const named of proseDependencies(source.masked.slice(from, to), forms)) {
		const span = source.span(from + named.start, from + named.end);
		if (!draft.dependencies.some(dependency => dependency.id === named.id))
			draft.dependencies.push({ id: named.id, span, certainty: 'inferred', source: 'prose', direction: 'waits-for' });
	}
}

/** At the beginning of a line, in brackets, or with a colon: no passing remark. */
const saysWhatComesFirst =
	/(?:^\s*(?:[-*+]\s+)?|[(（])(?:depends on|blocked by|waits for|requires|depende de|dépend de|abhängig von|зависит от|依赖|依存)[\s:：]|depends on:\s/iu;

/** Lines beneath a task that say without a label what must come first (`- Depends on T001`). */
export function proseOf(
	outline: Outline,
	verdicts: readonly (Verdict | null)[],
): ReadonlyMap<number, readonly Block[]> {
	const found = new Map<number, Block[]>();
	for (const block of outline.blocks) {
		if (verdicts[block.index] || block.kind === 'heading' || block.kind === 'row') continue;
		if (block.fields.some(({ field }) => field !== null)) continue;
		const text = block.line.source.masked;
		if (!/\d/.test(text) || !saysWhatComesFirst.test(text)) continue;
		const owner = ownerOf(outline, block, verdicts);
		if (owner >= 0) append(found, owner, block);
	}
	return found;
}
