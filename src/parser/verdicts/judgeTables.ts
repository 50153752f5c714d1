import type { Steps } from '../../util/steps';
import type { Line } from '../lines/line';
import { rangeIn } from '../names/idRanges';
import { isCriteriaLabel, isDecisionsLabel, isNextLabel, isUnder } from '../outline/labels';
import { listingIn } from '../outline/listingIn';
import type { Outline } from '../outline/outline';
import { type Listing, rowId } from '../tables/judgeTable';
import { type TableRow, cellText } from '../tables/readTable';
import { idIn } from '../tables/tableCells';
import type { SlotContext } from '../titles/readSlot';
import { idFamily, isSectionNoun } from '../words/readId';
import { tellingFields } from './headingFacts';
import { type Candidates, makeCandidate } from './verdict';

/** Decides which rows of tables are tasks. */
export function* judgeTables(outline: Outline, { vocabulary }: SlotContext, candidates: Candidates): Steps<void> {
	const listings = outline.tables.flatMap(table => listingIn(outline, table, vocabulary) ?? []);
	const isElsewhere = haveOthers(({ hasTotal }) => hasTotal, listings, outline);
	const isSummed = haveOthers(({ isOfEffort }) => isOfEffort, listings, outline);
	const full = listings.filter(({ isBare }) => !isBare);
	const ids = new Set(full.flatMap(idsIn));
	const kinds = new Set(full.flatMap(listing => idsIn(listing).map(id => kindOf(id, listing))));
	const stories = listings.some(isOfStories) ? storiesOf(outline) : null;
	for (const listing of listings) {
		// What is written elsewhere is counted here; what tasks are marked with (`- [ ] T001 [US1] Title`) names sections.
		if ((listing.hasTotal && isElsewhere) || (listing.isOfEffort && isSummed)) continue;
		if (listing.isBare && !isMoreOf(listing, { ids, kinds })) continue;
		if (stories && isOfStories(listing) && listing.table.rows.some(row => stories.has(nameIn(listing, row)))) continue;
		for (const row of listing.table.rows) {
			if (row.line % 256 === 0) yield;
			if (isUnder(outline, row.line, isNoWork)) continue;
			const id = rowId(listing, row);
			const range = rangeIn(listing, row);
			if (range) candidates[row.line] = makeCandidate('range', null, { listing, range });
			else if (id !== undefined) candidates[row.line] = makeCandidate('row', id, { listing });
		}
	}
}

/** Whether a listing that says nothing but ids and titles goes on with those of others: none of its ids stands there, but some like them. */
function isMoreOf(bare: Listing, { ids, kinds }: { ids: ReadonlySet<string>; kinds: ReadonlySet<string> }): boolean {
	return idsIn(bare).every(id => !ids.has(id) && kinds.has(kindOf(id, bare)));
}

function idsIn(listing: Listing): readonly string[] {
	return listing.table.rows.flatMap(row => rowId(listing, row)?.id ?? []);
}

/** What ids of one kind have in common: their family, how many numbers they are of or, for one alone, how the columns are headed. */
function kindOf(id: string, { table, idColumn, titleColumn }: Listing): string {
	if (/\D/.test(id)) return idFamily(id) || id.replace(/\d+/g, '0');
	return [idColumn, titleColumn].map(column => table.header.cells[column]?.text.toLowerCase()).join('|');
}

/** Whether there are listings of a kind, and tasks written elsewhere than in them. */
function haveOthers(isOfKind: (listing: Listing) => boolean, listings: readonly Listing[], outline: Outline): boolean {
	const ofKind = listings.filter(isOfKind).length;
	return ofKind > 0 && (ofKind < listings.length || hasTasksWritten(outline));
}

/** Whether tasks may be written outside of tables: boxes that are no criteria, headings with an id. */
function hasTasksWritten(outline: Outline): boolean {
	for (let at = 0; at < outline.count; at++) {
		if (outline.isBoxed(at) ? !isUnder(outline, at, isCriteriaLabel) : isNamedHeading(outline, at)) return true;
	}
	return false;
}

function isNamedHeading(outline: Outline, at: number): boolean {
	const id = outline.level(at) > 0 ? outline.title(at)?.id : null;
	return !!id && !(id.noun && isSectionNoun(id.noun));
}

function nameIn({ idColumn }: Listing, row: TableRow): string {
	return cellText(row.cells, idColumn).replace(/[*\s]/g, '');
}

function isOfStories(listing: Listing): boolean {
	return listing.idColumn >= 0 && listing.table.rows.every(row => isStory(nameIn(listing, row)));
}

/** The stories that boxes are marked with. */
function storiesOf(outline: Outline): ReadonlySet<string> {
	const found = new Set<string>();
	for (let at = 0; at < outline.count; at++)
		if (outline.isBoxed(at)) for (const { text } of outline.title(at)?.slots ?? []) if (isStory(text)) found.add(text);
	return found;
}

/** Whether a text is the name of a story (`US1`). */
export function isStory(text: string): boolean {
	return /^US-?\d+$/.test(text);
}

function isNoWork(label: Line): boolean {
	return isNextLabel(label) || isDecisionsLabel(label) || /^(?:status |task )?legend$/i.test(label.content.trim());
}

/** The pair of numbers that a title begins with (`1-1: Dig`), null for none. */
export function pairBefore(title: string): string | null {
	return /^\**(\d{1,2}-\d{1,3})(?=[:.)*\s])/.exec(title)?.[1] ?? null;
}

/** Headings that begin with the id of a row, where ids are pairs of numbers: its details stand beneath. */
export function judgePairedHeadings(outline: Outline, candidates: Candidates): void {
	const pairs = new Set<string>();
	for (const candidate of candidates) if (candidate?.listing?.isPaired && candidate.id) pairs.add(candidate.id.id);
	if (pairs.size === 0) return;
	for (const at of outline.headings) {
		const title = outline.title(at);
		const id = title && pairBefore(outline.titleText(at));
		if (!id || candidates[at] || !pairs.has(id)) continue;
		const start = outline.line(at).text.indexOf(id, title.start);
		candidates[at] = makeCandidate('heading', { id, noun: null, start, end: start + id.length });
	}
}

/** Headings over the fields of a task that has its id among them (`| Task ID | API-004 |`). */
export function judgeFieldTables(outline: Outline, candidates: Candidates): void {
	for (const { isOfFields, rows } of outline.tables) {
		const heading = isOfFields ? (outline.heading[rows[0]?.line ?? -1] ?? -1) : -1;
		if (heading < 0 || candidates[heading] || outline.isOnlyTop(heading)) continue;
		const fields = rows.flatMap(({ line }) => outline.fields(line));
		const hasId = fields.some(({ field, value }) => field === 'id' && idIn(value) !== null);
		if (hasId && fields.some(({ field }) => field && tellingFields.has(field)))
			candidates[heading] = makeCandidate('heading', null);
	}
}
