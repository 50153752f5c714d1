import type { Task } from '../model/task';
import { append } from '../util/append';
import { ownerOf } from './classify';
import type { Draft, PendingDependencies } from './draft';
import type { Block } from './block';
import type { Outline } from './outline';
import { type IdForms, proseDependencies, readDependencies } from './readDependencies';
import type { SourceLine } from './sourceLine';
import type { TitleShape } from './titleShape';
import type { Verdict } from './verdict';
import { allBeforeWords, fieldLabels } from './words.data';

/** Adds the dependencies that a title, or a cell of its row, says in passing. */
export function inferDependencies(draft: Draft, block: Block, shape: TitleShape | null, forms: IdForms): void {
	if (shape) addProse(draft, block.line.source, shape.start, shape.end, forms);
	// `| Requires T-001 |` in a column for notes.
	for (const cell of block.table?.table.rows[block.table.row]?.cells ?? [])
		if (saysWhatComesFirst.test(cell.text)) addProse(draft, block.line.source, cell.start, cell.end, forms);
}

/** Adds what running text names as coming first: inferred, and only what exists and is not stated already. */
function addProse(draft: Draft, source: SourceLine, from: number, to: number, forms: IdForms): void {
	for (const named of proseDependencies(source.masked.slice(from, to), forms)) {
		const span = source.span(from + named.start, from + named.end);
		if (!draft.dependencies.some(dependency => dependency.id === named.id))
			draft.dependencies.push({ id: named.id, span, certainty: 'inferred', source: 'prose', direction: 'waits-for' });
	}
}

/** At the beginning of a line, in brackets, or with a colon: no passing remark. */
const saysWhatComesFirst =
	/(?:^\s*(?:[-*+]\s+)?|[(（])(?:depends on|blocked by|waits for|requires|depende de|dépend de|abhängig von|зависит от|依赖|依存)[\s:：]|depends on:\s/iu;

/** Labels of dependencies that make a sentence with what follows (`depends on`, `зависит от`). */
const unlabelled = new RegExp(
	`^(?:${['waiting for', 'dependent on', ...fieldLabels.dependencies].filter(label => / \p{L}{2,5}$/u.test(label)).join('|')})\\s+`,
	'iu',
);

/** How many tasks further up `all previous tasks` names at most; each that says so would else name all. */
const MOST_BEFORE = 300;

/** Adds the tasks further up where a dependency names them all (`all previous tasks`), and tells whether it does. */
export function addAllBefore(
	draft: Draft,
	{ line, start, end }: PendingDependencies,
	before: readonly Task[],
): boolean {
	const text = line.text.slice(start, end).toLowerCase();
	const words = allBeforeWords.find(each => text.includes(each));
	if (words === undefined) return false;
	const from = start + text.indexOf(words);
	const span = line.span(from, from + words.length);
	const named = new Set(draft.dependencies.map(({ id }) => id));
	for (const { id, kind } of before.slice(-MOST_BEFORE))
		if (id !== null && kind === 'task' && !named.has(id))
			draft.dependencies.push({ id, span, certainty: 'inferred', source: 'prose', direction: 'waits-for' });
	return true;
}

/** Reads a line that begins with a field's words but has no colon (`- Depends on T001`): certain where nothing but names follows. */
export function addUnlabelled(draft: Draft, { line: { source, shape } }: Block, forms: IdForms): void {
	const words = unlabelled.exec(source.masked.slice(shape.start, shape.start + 24));
	const from = shape.start + (words?.[0].length ?? 0);
	const { named } = readDependencies(source.masked.slice(from, shape.end), forms);
	const rest = named.length > 0 ? source.masked.slice(from + (named.at(-1)?.end ?? 0), shape.end) : 'none';
	if (!words || !/^[\s*_]*(?:$|[.;([（—–-])/.test(rest)) return addProse(draft, source, shape.start, shape.end, forms);
	for (const { id, start, end } of named)
		draft.dependencies.push({
			id,
			span: source.span(from + start, from + end),
			certainty: 'certain',
			source: 'field',
			direction: 'waits-for',
		});
}

/** Whether a line says, with or without a label, what must come first. */
export function mayBeProse({ line: { memo, source, shape } }: Block): boolean {
	memo.depends ??=
		/\d/.test(source.masked) &&
		(unlabelled.test(source.masked.slice(shape.start, shape.start + 24)) || saysWhatComesFirst.test(source.masked));
	return memo.depends;
}

/** Lines beneath a task that say without a label what must come first (`- Depends on T001`). */
export function proseOf(
	outline: Outline,
	verdicts: readonly (Verdict | null)[],
): ReadonlyMap<number, readonly Block[]> {
	const found = new Map<number, Block[]>();
	for (const block of outline.blocks) {
		if (verdicts[block.index] || block.kind === 'heading' || block.kind === 'row') continue;
		if (block.fields.some(({ field }) => field !== null)) continue;
		if (!mayBeProse(block)) continue;
		const owner = ownerOf(outline, block, verdicts);
		if (owner >= 0) append(found, owner, block);
	}
	return found;
}
