import { composeEdits, movedOffset } from '../edits/composeEdits';
import { applyEdits, type TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { CheckedFinding } from '../rules/check';
import type { Fix } from '../rules/rule';
import type { Position } from '../util/lineIndex';
import { toText } from '../util/message';
import { byStart } from '../util/span';

/** A text as it is read, and what the rules find in it. */
export interface CheckedText {
	readonly document: TaskDocument;
	readonly findings: readonly CheckedFinding[];
}

/** A fix that was made. */
export interface AppliedFix extends CheckedFinding {
	readonly fix: Fix;
	/** Where the finding stood when its turn came. */
	readonly at: Position;
}

/** What fixing everything that is safe comes to. */
export interface FixedText<T extends CheckedText> {
	/** In the order of the text; together they are the way from the first text to the last. */
	readonly edits: readonly TextEdit[];
	readonly applied: readonly AppliedFix[];
	/** The text in the end, and what is found in it. */
	readonly reading: T;
	/** So many safe fixes are left: they undo each other, or bring to light what no safe fix settles. */
	readonly left: number;
}

/** A fix can bring another to light, the total below its row; two that undo each other are stopped here. */
const MOST_READINGS = 40;

/**
 * Makes all safe fixes, or those of some rules, until none is left. Without a choice of rules nothing is fixed that would bring to light a
 * finding which safe fixes don't settle. Nothing is done during a merge conflict. `read` reads a text as `first` was read.
 */
export function fixAll<T extends CheckedText>(
	first: T,
	read: (text: string) => T,
	only?: (rule: string) => boolean,
): FixedText<T> {
	// What one round brings to light the next may settle, so each fix is looked at by itself only where the end is no good.
	const fixed = settle(first, read, only, false) ??
		settle(first, read, only, true) ?? { edits: [], applied: [], reading: first };
	return { ...fixed, left: safeFixes(fixed.reading.findings, only, new Set()).length };
}

/** What is found in a text, where only those fixes are safe which fixing everything would make: the rest undo each other, or lead to other findings. */
export function findingsToFix<T extends CheckedText>(first: T, read: (text: string) => T): readonly CheckedFinding[] {
	const { findings } = first;
	if (!findings.some(isSafe)) return findings;
	const kept = new Set(fixAll(first, read).reading.findings.filter(isSafe).map(keyOf));
	return kept.size === 0 ? findings : findings.map(found => (kept.has(keyOf(found)) ? withoutSafe(found) : found));
}

function isSafe({ finding }: CheckedFinding): boolean {
	return finding.fixes?.some(fix => fix.safe) ?? false;
}

function withoutSafe(found: CheckedFinding): CheckedFinding {
	const fixes = found.finding.fixes?.map(fix => ({ ...fix, safe: false })) ?? [];
	return { ...found, finding: { ...found.finding, fixes } };
}

function settle<T extends CheckedText>(
	first: T,
	read: (text: string) => T,
	only: ((rule: string) => boolean) | undefined,
	isStrict: boolean,
): Omit<FixedText<T>, 'left'> | null {
	const untouched: Omit<FixedText<T>, 'left'> = { edits: [], applied: [], reading: first };
	if (first.document.conflicts.length > 0) return untouched;
	const refused = new Set<string>();
	let state = untouched;
	let known = new Known(first.findings);
	for (let left = MOST_READINGS; left > 0; left--) {
		const { document, findings } = state.reading;
		const wanted = safeFixes(findings, only, refused);
		if (wanted.length === 0) break;
		// Where one of them spoils the lot it is looked for by halves.
		for (let lot = wanted; lot.length > 0; lot = lot.slice(0, lot.length >> 1)) {
			const edits = lot.flatMap(({ fix }) => fix.edits).sort(byStart);
			const reading = read(applyEdits(document.text, edits));
			const moved = known.after(edits);
			if (isStrict && reading.findings.some(each => !moved.has(each) && !safeFix(each, refused))) {
				if (lot.length === 1) refused.add(keyOf(lot[0] as Safe));
				left--;
				continue;
			}
			known = moved;
			const applied = lot.map(each => ({ ...each, at: document.lines.positionAt(each.finding.span.start) }));
			state = {
				edits: composeEdits(first.document.text, state.edits, edits),
				applied: [...state.applied, ...applied],
				reading,
			};
			break;
		}
	}
	return only !== undefined || state.reading.findings.every(each => known.has(each)) ? state : null;
}

interface Safe extends CheckedFinding {
	readonly fix: Fix;
}

/** The safe fixes that can be made together; those that get in each other's way have another turn. */
function safeFixes(
	findings: readonly CheckedFinding[],
	only: ((rule: string) => boolean) | undefined,
	refused: ReadonlySet<string>,
): readonly Safe[] {
	const all = findings.flatMap(found => {
		const fix = only === undefined || only(found.rule) ? safeFix(found, refused) : undefined;
		if (!fix) return [];
		const start = Math.min(...fix.edits.map(({ span }) => span.start));
		const end = Math.max(...fix.edits.map(({ span }) => span.end));
		return [{ start, end, safe: { ...found, fix } }];
	});
	let reach = -1;
	return all
		.sort((a, b) => a.start - b.start || a.end - b.end)
		.flatMap(({ start, end, safe }) => {
			if (start < reach || (start === reach && start === end)) return [];
			reach = end;
			return [safe];
		});
}

function safeFix(found: CheckedFinding, refused: ReadonlySet<string>): Fix | undefined {
	if (refused.has(keyOf(found))) return undefined;
	return found.finding.fixes?.find(fix => fix.safe && fix.edits.length > 0);
}

function keyOf({ rule, finding }: CheckedFinding): string {
	return `${rule} ${toText(finding.message)}`;
}

/** The findings that there were before, by their places as the text changes, and by what they say. */
class Known {
	readonly #places: ReadonlySet<string>;
	readonly #offsets: readonly (readonly [rule: string, offset: number])[];
	readonly #said: ReadonlySet<string>;

	constructor(
		findings: readonly CheckedFinding[],
		offsets: readonly (readonly [string, number])[] = findings.map(each => [each.rule, each.finding.span.start]),
		said: ReadonlySet<string> = new Set(findings.map(keyOf)),
	) {
		this.#offsets = offsets;
		this.#places = new Set(offsets.map(place => place.join(' ')));
		this.#said = said;
	}

	has(found: CheckedFinding): boolean {
		return this.#places.has(`${found.rule} ${found.finding.span.start}`) || this.#said.has(keyOf(found));
	}

	/** The same findings in the text after some edits. */
	after(edits: readonly TextEdit[]): Known {
		const move = movedOffset(edits);
		return new Known(
			[],
			this.#offsets.map(([rule, offset]) => [rule, move(offset)]),
			this.#said,
		);
	}
}
