import { quoteIn } from '../lines/forms';
import { FIELDS } from '../lines/lexFields';
import { BULLET, HEADING } from '../lines/lexLine';
import { DOTTED_NUMBER } from '../lines/signs';
import { NO_BLOCK, type Outline } from '../outline/outline';
import { type Listing, namesTask } from '../tables/judgeTable';
import { isSectionNoun, type ReadId } from '../words/readId';
import type { FieldName } from '../words/words.data';
import type { Candidates } from './verdict';

/** What stands beneath a heading, as far as it tells whether the heading is a task. */
export interface HeadingFacts {
	readonly fields: Set<FieldName>;
	boxes: number;
	/** Boxes with a priority of their own. */
	ranked: number;
	/** Boxes and rows with an id of their own that is no sub-number of the heading's. */
	identified: number;
	/** Rows with a sub-number of its id. */
	subRows: number;
	headings: number;
	/** Rows without an id. */
	rows: number;
	/** Whether a table of one row beneath it has its id. */
	isRow: boolean;
	/** The last table of tasks beneath it, and whether a row of it is the heading's own task. */
	table: Listing | null;
	isNamed: boolean;
}

/** What tells of a task how far it is, how urgent, whose and how long. */
export const tellingFields: ReadonlySet<FieldName> = new Set<FieldName>(['status', 'priority', 'owner', 'estimate']);

/** Whether a field says something of a task: one of those, or what it waits for. */
export function saysOfTask(field: FieldName | null): boolean {
	return field !== null && (tellingFields.has(field) || field === 'dependencies');
}

/** How many of status, priority, owner and estimate are said beneath a heading. */
export function toldBy({ fields }: HeadingFacts): number {
	return [...tellingFields].filter(field => fields.has(field)).length;
}

/** Whether a heading with fields of its own has the id that another's goes on (`TASK-2` over `TASK-2.1`). */
export function isWholeOf(part: ReadId, whole: ReadId | null | undefined, fact: HeadingFacts): boolean {
	if (!whole || whole.form === 'plain' || !part.id.startsWith(`${whole.id}.`)) return false;
	return toldBy(fact) > 1 || (fact.fields.has('status') && fact.fields.has('dependencies'));
}

/** The facts of all headings by their lines; what stands before the first heading belongs to none. */
export function headingFacts(outline: Outline, candidates: Candidates): Map<number, HeadingFacts> {
	const facts = new Map<number, HeadingFacts>();
	const { kinds, heading: headings, item: items } = outline;
	for (let at = 0; at < outline.count; at++) {
		const kind = kinds[at];
		if (kind === NO_BLOCK) continue;
		if (kind === HEADING)
			facts.set(at, {
				fields: new Set(),
				boxes: 0,
				ranked: 0,
				identified: 0,
				subRows: 0,
				headings: 0,
				rows: 0,
				isRow: false,
				table: null,
				isNamed: false,
			});
		const isLoose = (items[at] as number) < 0;
		const around = headings[at] as number;
		// A quote under a number alone says something of a section.
		const isQuoted = quoteIn(outline.lines.forms[at] as number) > 0 && outline.title(around)?.id?.form === 'plain';
		if (isLoose && outline.fieldsIn(at) === FIELDS && !isQuoted) {
			const fact = facts.get(around);
			for (const { field } of outline.fields(at)) if (field) fact?.fields.add(field);
		}
		const isRow = candidates[at]?.form === 'row';
		if (!isRow && !outline.isBoxed(at)) continue;
		let heading = headings[at] as number;
		if (heading < 0) continue;
		const own = kind === HEADING || !isLoose ? null : (outline.title(at)?.id ?? null);
		const id = isRow ? (candidates[at]?.id?.id ?? null) : own && !isLocal(own) ? own.id : null;
		const listing = candidates[at]?.listing;
		const isRanked = !isRow && (outline.title(at)?.slots ?? []).some(({ text }) => level.test(text));
		for (; heading >= 0; heading = headings[heading] as number) {
			const fact = facts.get(heading) as HeadingFacts;
			const whole = listing || id ? outline.title(heading)?.id : null;
			if (listing?.table.rows.length === 1 && id === whole?.id) fact.isRow = true;
			// An overview beneath the last task names it among the others.
			if (listing && whole?.form === 'prefixed') {
				if (fact.table !== listing) [fact.table, fact.isNamed] = [listing, namesTask(listing, whole.id)];
				if (fact.isNamed) continue;
			}
			fact.boxes++;
			if (isRanked) fact.ranked++;
			if (!id) {
				if (isRow) fact.rows++;
				continue;
			}
			if (!(whole && id.startsWith(`${whole.id}.`))) fact.identified++;
			else if (isRow) fact.subRows++;
		}
	}
	return facts;
}

const level = /^P[0-4]$/i;

/** `1.`, `Step 1`, `Subtask 1`: the order of the parts of one task. */
function isLocal({ form, noun }: ReadId): boolean {
	return form === 'plain' || (noun !== null && (isSectionNoun(noun) || noun.startsWith('sub')));
}

/** `### Feature 1: Ground (2/3 complete)`: a heading that counts what it holds. */
export function countsParts(outline: Outline, at: number): boolean {
	return /\(\d+\/\d+[ )]/.test(outline.content(at));
}

/** Whether bullets with sub-numbers of a heading's stand beneath it. */
export function hasParts(outline: Outline, at: number): boolean {
	const stem = `${outline.title(at)?.id?.id}.`;
	for (let part = at + 1; part <= (outline.last[at] as number); part++)
		if (
			outline.kinds[part] === BULLET &&
			outline.signs(part) & DOTTED_NUMBER &&
			outline.title(part)?.id?.id.startsWith(stem)
		)
			return true;
	return false;
}
