import { append } from '../../util/append';
import type { Steps } from '../../util/steps';
import { waitsBeside } from '../fields/readFields';
import { FIELDS } from '../lines/lexFields';
import { BRACKET, DIGIT } from '../lines/signs';
import { isCriteriaLabel, isUnder } from '../outline/labels';
import { nearestOver, type Outline } from '../outline/outline';
import type { Candidate, Candidates } from './verdict';

/** List numbers are ids where they run on; lists that restart at 1 are local order. */
export function* numberIds(outline: Outline, candidates: Candidates): Steps<void> {
	const runs = new Map<number, number[]>();
	for (let at = 0; at < outline.count; at++) {
		if (at % 4096 === 4095) yield;
		const candidate = candidates[at];
		if (candidate?.form !== 'numbered' || !candidate.listNumber || candidate.id || (outline.item[at] as number) >= 0)
			continue;
		// Without a box it is a part of the task that it stands under.
		if (candidate.surely || !isUnderTask(outline, at, candidates)) append(runs, outline.list[at] as number, at);
	}
	let restarts = 0;
	for (const run of runs.values()) if (Number((candidates[run[0] as number] as Candidate).listNumber) <= 1) restarts++;
	// Numbers that the document refers to are ids all the same: each means the list it stands in.
	if (restarts > 1 && !refersToNumbers(outline)) return;
	// Nor do those of the only list, beside boxes that say as much without, unless something names them.
	const [only = [], ...others] = runs.values();
	const isPlain =
		others.length === 0 && only.every(at => candidates[at]?.surely && outline.title(at)?.slots.length === 0);
	if (isPlain && hasLooseBoxes(outline, candidates) && !refersToNumbers(outline)) return;
	// `1.` on every line: Markdown counts them itself.
	for (const run of runs.values())
		if (run.length > 1 && new Set(run.map(at => candidates[at]?.listNumber)).size === 1) return;
	for (const run of runs.values())
		for (const at of run) {
			const { numeral } = outline.line(at);
			if (numeral)
				(candidates[at] as Candidate).id = { id: numeral.text, noun: null, start: numeral.start, end: numeral.end };
		}
}

/** Whether a box without an id stands by itself, in no numbered list. */
function hasLooseBoxes(outline: Outline, candidates: Candidates): boolean {
	return candidates.some(
		(candidate, at) =>
			candidate?.form === 'checklist' &&
			!candidate.id &&
			(outline.item[at] as number) < 0 &&
			outline.isBoxed(at) &&
			!isUnder(outline, at, isCriteriaLabel),
	);
}

/** Whether a heading over a block, not that of the document, is a task with an id. */
export function isUnderTask(outline: Outline, at: number, candidates: Candidates): boolean {
	return (
		nearestOver(
			outline.heading,
			at,
			over => outline.level(over) > 1 && candidates[over]?.form === 'heading' && candidates[over]?.id,
		) >= 0
	);
}

/** Whether a slot, a dependency field or brackets name tasks by bare numbers (`[Task #2]`, `Depends on: #3`, `(after 2)`). */
export function refersToNumbers(outline: Outline): boolean {
	for (let at = 0; at < outline.count; at++) {
		if ((outline.signs(at) & DIGIT) === 0) continue;
		const { slots = [], remarks = [] } = (outline.signs(at) & BRACKET ? outline.title(at) : null) ?? {};
		if (slots.some(({ text }) => namesByNumber(text))) return true;
		if (remarks.some(({ text }) => waitsBeside.test(text) && isNumbers(text.replace(waitsBeside, '')))) return true;
		if (
			outline.fieldsIn(at) === FIELDS &&
			outline.fields(at).some(({ field, value }) => field === 'dependencies' && isNumbers(value))
		)
			return true;
	}
	return false;
}

/** Whether what a task waits for is a number behind a task word or a sign, or nothing but numbers. */
function isNumbers(text: string): boolean {
	return /(?:task\s*|#)\d/i.test(text) || numbers.test(text);
}

const numbers = /^\s*\d{1,3}(?:\s*(?:,|&|-|–|and|und|et|y)\s*\d{1,3})*\s*$/i;

/** Whether a slot names tasks by bare numbers, in the list of a priority (`P1 #2`) or not. */
export function namesByNumber(text: string): boolean {
	return /^\s*(?:task\s*|P\d )?(?:#\s*)?\d+(?:\s*,\s*#?\d+)*\s*$/i.test(text) && /task|#/i.test(text);
}
