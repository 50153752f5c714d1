import { append } from '../../util/append';
import { FIELDS } from '../lines/lexFields';
import type { Outline } from '../outline/outline';
import type { FieldName } from '../words/words.data';
import { saysOfTask } from './headingFacts';
import { type Candidate, type Candidates, makeCandidate, type Verdict } from './verdict';

/** Finds whole field blocks that repeat under one task heading (`Status` and another again): tasks whose heading is lost. */
export function judgeHeadless(outline: Outline, candidates: Candidates): void {
	const fieldsUnder = new Map<number, { at: number; field: FieldName }[]>();
	for (let at = 0; at < outline.count; at++) {
		const heading = outline.heading[at] as number;
		if (heading < 0 || (outline.item[at] as number) >= 0 || candidates[heading]?.form !== 'heading') continue;
		if (outline.fieldsIn(at) !== FIELDS) continue;
		for (const { field } of outline.fields(at))
			if (field && saysOfTask(field)) append(fieldsUnder, heading, { at, field });
	}
	for (const [heading, fields] of fieldsUnder) {
		let seen = new Set<FieldName>();
		fields.forEach(({ at, field }, index) => {
			const repeats =
				field === 'status' &&
				seen.has('status') &&
				fields.slice(index + 1).some(later => later.field !== 'status' && seen.has(later.field));
			if (repeats) {
				candidates[at] = makeCandidate('heading', null, { headless: true });
				(candidates[heading] as Candidate).headlessFrom ??= at;
				seen = new Set();
			}
			seen.add(field);
		});
	}
}

/** The last line that belongs to a task: where a heading is lost beneath its own, that of the line before. */
export function lastLineOf(outline: Outline, at: number, verdicts: readonly (Verdict | null)[]): number {
	const verdict = verdicts[at];
	const heading = verdict?.headless ? (outline.heading[at] as number) : at;
	let next = verdict?.headlessFrom ?? -1;
	if (verdict?.headless)
		next = verdicts.findIndex((other, line) => line > at && other?.headless && outline.heading[line] === heading);
	return next < 0 ? (outline.last[heading] as number) : next - 1;
}
