import type { Claim } from '../../model/claims';
import type { Section } from '../../model/document';
import type { Task } from '../../model/task';
import type { Steps } from '../../util/steps';
import type { Classification } from '../classify';
import { contentOf } from '../labels';
import { fieldOf, type LabelledValue } from '../lexFields';
import type { Block } from '../block';
import type { Outline } from '../outline';
import { bareId } from '../readId';
import type { IdForms } from '../readDependencies';
import type { SlotContext } from '../readSlot';
import type { Table } from '../readTable';
import { type ClaimContext, claimText, unitOf } from './claimText';
import { fieldScope } from './claimScope';
import { shareClaim } from './completionClaims';
import { countClaims } from './countClaims';
import { effortInHeading, effortRows } from './effortClaims';
import { fenceClaims } from './fenceClaims';
import { fieldClaims } from './fieldClaims';
import { headingClaims } from './headingClaims';
import { nextEntry } from './nextClaims';
import { allClaim } from './allClaim';
import { sideOf } from '../sides';
import { phasesOf, stateClaim } from './stateClaims';
import { sumClaim } from './sumClaims';
import { completionRows, rowScope, tableClaims, wordsOf } from './tableClaims';

/** Reads the numbers that a document states about itself, outside its tasks. */
export function* readClaims(
	outline: Outline,
	classification: Classification,
	sections: readonly Section[],
	sectionOf: (block: Block) => number,
	tasks: readonly Task[],
	slots: SlotContext,
	forms: IdForms,
): Steps<readonly Claim[]> {
	let groups = 0;
	let places: ReadonlyMap<string, number> | null = null;
	const words = new Map<number, readonly string[]>();
	const context: ClaimContext = {
		...slots,
		outline,
		classification,
		sections,
		sectionOf,
		sectionAt: new Map(sections.filter(({ level }) => level > 0).map(section => [section.line, section])),
		owners: ownersOf(tasks, slots),
		populated: populatedSections(
			sections,
			tasks.filter(({ kind }) => kind !== 'item'),
		),
		holding: populatedSections(sections, tasks),
		sectionOfId: id => {
			places ??= sectionsOfIds(tasks);
			return places.get(bareId(id));
		},
		phases: phasesOf(sections),
		wordsOfSection: section => {
			const known = words.get(section) ?? wordsOf(sections[section]?.title ?? '');
			words.set(section, known);
			return known;
		},
		newGroup: () => ++groups,
	};
	const claims: Claim[] = [];
	const seen = new Set<object>();
	const legends = new Set(slots.legend.spans.map(({ start }) => start));
	for (const block of outline.blocks) {
		if (block.index % 256 === 0) yield;
		const { source, shape } = block.line;
		// A legend says what marks mean; it claims nothing.
		if (legends.size > 0 && legends.has(source.span(shape.start, shape.start).start)) continue;
		if (belongsToTask(outline, block, classification)) continue;
		switch (block.kind) {
			case 'heading':
				claims.push(...headingClaims(block, context, forms), ...extent(block, context));
				break;
			case 'row': {
				const table = block.table?.table;
				if (!table || seen.has(table)) break;
				seen.add(table);
				const read = tableClaims(table, block, context);
				const stated = read ? null : metricFields(table, block, context);
				if (read) claims.push(read.table, ...read.percentages);
				else if (stated) {
					// Beside work in progress, `Pending` is only what has not begun.
					const isApart = stated.some(({ field }) => /^(?:in-progress|blocked)$/.test(sideOf(field.label) ?? ''));
					for (const { field, row } of stated) {
						const isRest = isApart && !/remaining|left|剩余|残/i.test(field.label);
						for (const claim of fieldClaims(field, row, context.sectionOf(row), context, forms, true))
							if (claim.type === 'count' && claim.side === 'remaining' && isRest)
								claims.push({ ...claim, side: 'open' });
							else if (claim.type === 'count' || claim.type === 'percentage') claims.push(claim);
					}
				} else if (!table.fields.includes('id')) claims.push(...completionRows(table, block, context));
				const home = context.sectionOf(block);
				const isListing = table.fields.includes('id');
				claims.push(...effortRows(table, home, label => (isListing ? null : rowScope(label, home, context)), context));
				break;
			}
			case 'bullet':
			case 'numbered':
			case 'paragraph': {
				const next = nextEntry(outline, block, tasks, forms);
				if (next) claims.push(next);
				else claims.push(...lineClaims(block, context, forms));
				break;
			}
		}
	}
	claims.push(...fenceClaims(context));
	return claims;
}

/** The rows of a table of names and numbers (`| Total tasks | 7 |`) as labelled values; null where none counts tasks. */
function metricFields(
	table: Table,
	first: Block,
	{ outline }: ClaimContext,
): { field: LabelledValue; row: Block }[] | null {
	const [what, count] = table.header.cells.map(({ text }) => text.replace(/[*_`]/g, ''));
	if (table.header.cells.length !== 2 || !what || !count) return null;
	// `| Status | Count |`
	const isByStatus = fieldOf(what) === 'status' && (sideOf(count) === 'total' || unitOf(count) === 'task');
	if (!isByStatus && !table.rows.some(({ cells }) => totalLabel(cells[0]?.text ?? ''))) return null;
	return table.rows.flatMap(({ cells: [name, value] }, index) => {
		const row = outline.blocks[first.index + index];
		if (!name || !value || row?.table?.row !== index || !/^\D{0,4}\d/.test(value.text)) return [];
		const field = {
			label: name.text.replace(/[*_`]/g, ''),
			labelStart: name.start,
			labelEnd: name.end,
			value: value.text,
			valueStart: value.start,
			valueEnd: value.end,
			field: null,
			strong: false,
		};
		return [{ field, row }];
	});
}

/** `Total tasks`, `总任务数`: what the whole of a table of numbers is called. */
function totalLabel(text: string): boolean {
	const label = text.replace(/^[^\p{L}]+|[*_`]/gu, '');
	return (
		/^(?:total|all|overall|gesamt|всего|итого|总|總|合計|전체|총)/iu.test(label) &&
		unitOf(label.replace(/^(?:\p{L}+\s+(?:of |de |number of )?|[总總])/iu, '')) === 'task'
	);
}

/** A heading's duration, and the sum that the list beneath it should make. */
function extent(block: Block, context: ClaimContext): Claim[] {
	const section = context.sectionAt.get(block.line.source.number);
	if (!section) return [];
	const effort = effortInHeading(block, section.index, context);
	const sum = effort ? null : sumClaim(block, context);
	return [...(effort ? [effort] : []), ...(sum ? [sum] : [])];
}

/** A task's own line and what stands under it make no claims. */
function belongsToTask(outline: Outline, block: Block, { verdicts }: Classification): boolean {
	if (verdicts[block.index]) return true;
	for (let item = block.item; item >= 0; item = (outline.blocks[item] as Block).item) if (verdicts[item]) return true;
	for (let heading = block.heading; heading >= 0; heading = (outline.blocks[heading] as Block).heading) {
		if (verdicts[heading]?.kind === 'task') return true;
	}
	return false;
}

function lineClaims(block: Block, context: ClaimContext, forms: IdForms): Claim[] {
	const { source, shape } = block.line;
	const section = context.sectionOf(block);
	const claims: Claim[] = [];
	const ofTasks = countsTasks(block, context);
	for (const field of block.fields) claims.push(...fieldClaims(field, block, section, context, forms, ofTasks));
	const strong =
		block.kind === 'paragraph' && block.fields.length === 0
			? /^\*\*[^*]+[(（]([^()（）]{3,40})[)）]\*\*\s*$/u.exec(contentOf(block))
			: null;
	if (strong && /%/.test(strong[1] as string)) {
		const start = shape.start + contentOf(block).lastIndexOf(strong[1] as string);
		const share = shareClaim(
			claimText(source, start, start + (strong[1] as string).length),
			fieldScope(section, context),
		);
		if (share && /complete|done|finished|ready/i.test(strong[1] as string)) claims.push(share);
	}
	const own = /^[^\p{L}\d]*\d+\s*(?:\/|of)\s*\d+\s+\p{L}/u.test(contentOf(block)) && contentOf(block).length < 60;
	if (own && block.fields.length === 0) {
		const scope = fieldScope(section, context);
		claims.push(
			...countClaims(
				claimText(source, shape.start, shape.end),
				{
					role: scope.section === 0 ? 'total' : 'section',
					place: 'prose',
					scope,
					side: null,
					unit: null,
					elsewhere: context.sections[scope.section]?.elsewhere ?? false,
				},
				context,
			).filter(
				claim =>
					claim.type === 'percentage' ||
					unitOf(source.masked.slice(shape.start).replace(/^[^\p{L}\d]*\d+\s*(?:\/|of)\s*\d+/u, '')) !== null,
			),
		);
	}
	const sum =
		block.kind === 'paragraph' && !claims.some(({ type }) => type === 'effort') ? sumClaim(block, context) : null;
	if (sum) claims.push(sum);
	const state = claims.length === 0 ? stateClaim(block, context) : null;
	if (state) claims.push(state);
	// A sentence states the whole only as `all n tasks`.
	const all = block.fields.length === 0 ? allClaim(source, shape.start, shape.end, context) : null;
	if (all) claims.push(all);
	return claims;
}

/** Whether bare numbers behind `Done:` and `Open:` count tasks: several stand on the line, or a stated total of tasks right before. */
function countsTasks(block: Block, { outline }: ClaimContext): boolean {
	if (block.fields.filter(field => sideOf(field.label) !== null && /^\d+$/.test(field.value)).length >= 2) return true;
	for (let at = block.index - 1; at >= Math.max(0, block.index - 6); at--) {
		const before = outline.blocks[at] as Block;
		if (before.heading !== block.heading || before.kind === 'heading') return false;
		if (
			before.fields.some(
				field => unitOf(field.label.replace(/^\p{L}+\s+/u, '')) === 'task' || /任务|タスク|задач/u.test(field.label),
			)
		)
			return true;
	}
	return false;
}

/** The section in which each id stands first. */
function sectionsOfIds(tasks: readonly Task[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const { id, section } of tasks) {
		const bare = id === null ? null : bareId(id);
		if (bare !== null && !found.has(bare)) found.set(bare, section);
	}
	return found;
}

function ownersOf(tasks: readonly Task[], { legend }: SlotContext): ReadonlyMap<string, string> {
	const owners = new Map<string, string>();
	for (const owner of [...legend.owners.keys(), ...tasks.flatMap(task => task.owners.map(said => said.value))])
		owners.set(owner.toLowerCase(), owner);
	return owners;
}

function populatedSections(sections: readonly Section[], tasks: readonly Task[]): ReadonlySet<number> {
	const populated = new Set<number>();
	for (const task of tasks)
		if (task.kind !== 'item')
			for (let at: number | null = task.section; at !== null && !populated.has(at); at = sections[at]?.parent ?? null)
				populated.add(at);
	return populated;
}
