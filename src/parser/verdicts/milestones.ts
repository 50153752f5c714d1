import { append } from '../../util/append';
import { sumOf } from '../../util/sum';
import { HEADING, ROW } from '../lines/lexLine';
import { labelWords } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { cellText } from '../tables/readTable';
import { isSectionNoun, type ReadId, readIdBehind } from '../words/readId';
import { familyOf } from './families';
import { type HeadingFacts, toldBy } from './headingFacts';

/**
 * The headings with ids that run on over boxes and say nothing of themselves, which are parts of the plan: `## M0 — Ground`, `## M1 — Paths`, or where
 * a table of the document calls such ids phases, or where most hold several groups of boxes, each under another title. So are quarters (`## Q1 ✅`).
 */
export function milestones(
	outline: Outline,
	headings: readonly number[],
	facts: ReadonlyMap<number, HeadingFacts>,
): ReadonlySet<number> {
	const found = quarters(outline, headings, facts);
	const levels = new Map<number, number[]>();
	for (const at of headings) if (shortId(outline, at)) append(levels, outline.level(at), at);
	for (const run of levels.values()) {
		const boxes = sumOf(run, at => (facts.get(at) as HeadingFacts).boxes);
		if (run.length < 2 || boxes < run.length * FEWEST_BOXES) continue;
		if (!run.every((at, place) => isPart(outline, at, facts) && goesOn(outline, run[place - 1], at))) continue;
		const family = familyOf(shortId(outline, run[0] as number) as ReadId);
		if (abbreviated.has(family) || areCalledParts(outline, family) || holdGroups(outline, run, facts))
			for (const at of run) found.add(at);
	}
	return found;
}

/** The headings that are quarters over boxes: they have no number above 4, ask nothing (`### Q1: Which engine?`), and say at most how far they are. */
function quarters(
	outline: Outline,
	headings: readonly number[],
	facts: ReadonlyMap<number, HeadingFacts>,
): Set<number> {
	const named = headings.filter(at => /^Q\d+$/.test(outline.title(at)?.id?.id ?? ''));
	if (!named.every(at => /^Q[1-4]$/.test(outline.title(at)?.id?.id ?? ''))) return new Set();
	return new Set(
		named.filter(at => {
			const fact = facts.get(at) as HeadingFacts;
			return fact.boxes > 0 && toldBy(fact) === Number(fact.fields.has('status')) && !/[?？]/.test(outline.content(at));
		}),
	);
}

/** So many boxes stand beneath each of them on the average. */
const FEWEST_BOXES = 2;

/** The letters by which milestones go. */
const abbreviated: ReadonlySet<string> = new Set(['m', 'ms']);

/** The letters of tasks and of stories, which no groups beneath make parts. */
const ofTasks: ReadonlySet<string> = new Set(['t', 'us']);

/** The id of a heading, if it is one or two letters and a number, set off from the title. */
function shortId(outline: Outline, at: number): ReadId | null {
	const id = outline.title(at)?.id;
	return id?.form === 'prefixed' && id.delimited && short.test(id.id) ? id : null;
}

const short = /^[A-Z]{1,2}\d{1,2}$/;

function isPart(outline: Outline, at: number, facts: ReadonlyMap<number, HeadingFacts>): boolean {
	const isBoxed = outline.title(at)?.marks.some(({ source }) => source === 'box');
	return !isBoxed && outline.titleText(at) !== '' && toldBy(facts.get(at) as HeadingFacts) === 0;
}

/** Whether a heading has the number after that of the one before, and the same letters. */
function goesOn(outline: Outline, before: number | undefined, at: number): boolean {
	const [one, other] = [before === undefined ? null : shortId(outline, before), shortId(outline, at)];
	if (!one || !other) return one === null;
	return familyOf(one) === familyOf(other) && numberOf(other) === numberOf(one) + 1;
}

function numberOf({ id }: ReadId): number {
	return Number(id.replace(/^[A-Z]+/, ''));
}

/** Whether the first column of a table has such ids under a word for sections (`| Phase | Tasks |`). */
function areCalledParts(outline: Outline, family: string): boolean {
	return outline.tables.some(({ rows }) => {
		const named = rows.filter(({ line }) => partInRow(outline, line) === family);
		return named.length > 1;
	});
}

/** The letters of the id that a row of a table of parts begins with; null for other lines. */
export function partInRow(outline: Outline, at: number): string | null {
	const { table, row } = outline.kinds[at] === ROW ? (outline.rows.get(at) ?? {}) : {};
	if (!table || row === undefined) return null;
	if (!isSectionNoun(labelWords(cellText(table.header.cells, 0)).replace(/s$/, ''))) return null;
	const cell = cellText(table.rows[row]?.cells, 0);
	const id = readIdBehind(cell);
	return id?.form === 'prefixed' && short.test(id.id) ? familyOf(id) : null;
}

/** Whether most of a run hold several headings with boxes beneath, no two with one title. */
function holdGroups(outline: Outline, run: readonly number[], facts: ReadonlyMap<number, HeadingFacts>): boolean {
	if (ofTasks.has(familyOf(shortId(outline, run[0] as number) as ReadId))) return false;
	const groups = run.map(at =>
		outline.headings.filter(
			other => outline.heading[other] === at && outline.level(other) > 0 && facts.get(other)?.boxes,
		),
	);
	const titles = groups.flat().map(at => groupTitle(outline, at));
	return groups.filter(({ length }) => length > 1).length * 2 > run.length && new Set(titles).size === titles.length;
}

/** What a heading beneath one with such an id is called; null for other lines. */
export function groupTitle(outline: Outline, at: number): string | null {
	const over = outline.kinds[at] === HEADING ? (outline.heading[at] as number) : -1;
	return over >= 0 && shortId(outline, over) ? labelWords(outline.content(at)) : null;
}
