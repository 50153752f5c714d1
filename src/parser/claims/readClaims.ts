import type { Claim, CountClaim, Scope } from '../../model/claims';
import type { Section } from '../../model/document';
import type { Task } from '../../model/task';
import type { Classification } from '../classify';
import { contentOf } from '../labels';
import type { LabelledValue } from '../lexFields';
import type { Block, Outline } from '../outline';
import { formsOf, type IdForms, namedTasks } from '../readDependencies';
import type { SlotContext } from '../readSlot';
import { type ClaimContext, claimText, scopeOfSection, unitOf } from './claimText';
import { sideOf } from '../sides';
import { completionClaim } from './completionClaims';
import { countClaims } from './countClaims';
import { nextEntry, nextField } from './nextClaims';
import { tableClaims } from './tableClaims';

/** Reads the numbers that a document states about itself, outside its tasks. */
export function readClaims(
	outline: Outline,
	classification: Classification,
	sections: readonly Section[],
	sectionOf: (block: Block) => number,
	tasks: readonly Task[],
	slots: SlotContext,
): readonly Claim[] {
	let groups = 0;
	const context: ClaimContext = {
		...slots,
		outline,
		classification,
		sections,
		sectionOf,
		owners: ownersOf(tasks, slots),
		populated: populatedSections(sections, tasks),
		newGroup: () => ++groups,
	};
	const forms = formsOf(tasks);
	const claims: Claim[] = [];
	const seen = new Set<object>();
	for (const block of outline.blocks) {
		if (belongsToTask(outline, block, classification)) continue;
		switch (block.kind) {
			case 'heading':
				claims.push(...headingClaims(block, context, forms));
				break;
			case 'row': {
				const table = block.table?.table;
				if (!table || seen.has(table)) break;
				seen.add(table);
				const read = tableClaims(table, block, context);
				if (read) claims.push(read.table, ...read.percentages);
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
	return claims;
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

function headingClaims(block: Block, context: ClaimContext, forms: IdForms): Claim[] {
	const { source, shape } = block.line;
	const section = context.sections.find(candidate => candidate.line === source.number && candidate.level > 0);
	if (!section) return [];
	const scope = scopeOfSection(section.index, context);
	const claims: Claim[] = [];
	const content = contentOf(block);
	const place = {
		role: 'section' as const,
		place: 'heading' as const,
		scope,
		side: null,
		unit: null,
		elsewhere: section.elsewhere,
	};
	for (const bracket of content.matchAll(/[([（]([^()[\]（）]{1,80})[)\]）]/gu)) {
		const start = shape.start + bracket.index + 1;
		const text = claimText(source, start, start + (bracket[1] as string).length);
		const idRange = rangeOfIds(text.text, forms);
		if (idRange && unitOf(content.slice(0, bracket.index).replace(/^[^\p{L}]+/u, ''))) {
			claims.push({
				type: 'count',
				role: 'section',
				span: source.span(text.start, text.end),
				text: text.text,
				value: idRange.length,
				atLeast: false,
				unit: 'task',
				side: 'total',
				scope,
				place: 'heading',
				group: null,
				elsewhere: section.elsewhere,
				ids: idRange,
			});
			continue;
		}
		const completion = completionClaim(text, 'heading', { section: section.index, attribute: null }, context);
		if (completion && bracket.index + bracket[0].length >= content.trimEnd().length - 4) claims.push(completion);
		else claims.push(...countClaims(text, { ...place, side: sideOf(content.replace(/^[^\p{L}]+/u, '')) }, context));
	}
	const whole =
		/^[^\p{L}]*(?:all|todas? as|todos os|alle|все|全部)\s+(?:[\p{L}\p{N}]+\s+){0,3}?(?:complete|completed|done|finished|abgeschlossen|erledigt|concluíd[ao]s|выполнены|完成)[^\p{L}]*$/iu.exec(
			content,
		);
	if (whole)
		claims.push({
			type: 'completion',
			span: source.span(shape.start, shape.end),
			text: content,
			scope: fieldScope(section.index, context),
			place: 'heading',
			state: 'complete',
			percent: null,
		});
	const dash = /\s[—–-]\s+(\d{1,5}\s+\p{L}[\p{L} ]*)$/u.exec(content);
	if (dash) {
		const start = shape.start + dash.index + dash[0].length - (dash[1] as string).length;
		claims.push(...countClaims(claimText(source, start, start + (dash[1] as string).length), place, context));
	}
	return claims;
}

/** `1–28`, `T010-T015`: the ids from the first to the last. */
function rangeOfIds(text: string, forms: IdForms): readonly string[] | null {
	if (!/^\s*#?[A-Za-z]{0,5}-?\d+\s*(?:-|–|—|to)\s*#?[A-Za-z]{0,5}-?\d+\s*$/.test(text)) return null;
	const named = namedTasks(text, forms, true);
	return named.length > 1 ? named.map(({ id }) => id) : null;
}

function lineClaims(block: Block, context: ClaimContext, forms: IdForms): Claim[] {
	const { source, shape } = block.line;
	const section = context.sectionOf(block);
	const claims: Claim[] = [];
	for (const field of block.fields) claims.push(...fieldClaims(field, block, section, context, forms));
	// A sentence states the whole only as `all n tasks`.
	const all =
		/\b(?:all|todos os|todas as|todos los|todas las|tou(?:te)?s les|alle|все|全部|جميع)\s+(?:the\s+)?(\d{1,5})\s+(?=\p{L})/iu.exec(
			source.masked.slice(shape.start, shape.end),
		);
	if (all && block.fields.length === 0) {
		const digits = all[1] as string;
		const start = shape.start + all.index + all[0].lastIndexOf(digits);
		const unit = unitOf(source.masked.slice(start + digits.length, shape.end));
		if (unit)
			claims.push({
				type: 'count',
				role: 'total',
				span: source.span(start, start + digits.length),
				text: digits,
				value: Number(digits),
				atLeast: false,
				unit,
				side: 'total',
				scope: { section: 0, attribute: null },
				place: 'prose',
				group: null,
				elsewhere: context.sections[0]?.elsewhere ?? false,
				ids: null,
			});
	}
	return claims;
}

function fieldClaims(
	field: LabelledValue,
	block: Block,
	section: number,
	context: ClaimContext,
	forms: IdForms,
): Claim[] {
	const { source } = block.line;
	const next = nextField(field, block, forms);
	if (next) return [next];
	const label = field.label.replace(/^[^\p{L}\p{N}#]+/u, '');
	const text = claimText(source, field.valueStart, field.valueEnd);
	const scope = fieldScope(section, context);
	const elsewhere = context.sections[scope.section]?.elsewhere ?? false;
	if (field.field === 'status' || /^(?:overall |current |project |general )?(?:status|state|progress)$/i.test(label)) {
		const counts = countClaims(
			text,
			{ role: scope.section === 0 ? 'total' : 'section', place: 'field', scope, side: null, unit: null, elsewhere },
			context,
		);
		if (counts.length > 0) return [...counts];
		const completion = completionClaim(text, 'field', scope, context);
		return completion ? [completion] : [];
	}
	const unit =
		unitOf(
			label.replace(
				/^(?:total|all|completed?|done|remaining|open|number of|overall|finished|pending|in[ -]progress|blocked)\s+(?:number of\s+)?/i,
				'',
			),
		) ?? (/^(?:total|gesamt|итого|всего|total general|الإجمالي|总计|合计)$/iu.test(label) ? null : undefined);
	const side = sideOf(label) ?? sideOf(label.replace(/^.*\s/, ''));
	if (unit !== undefined || side || /progress|completion/i.test(label)) {
		const ids = side === 'done' || side === 'remaining' ? rangeOfIds(field.value, forms) : null;
		if (ids && unit)
			return [
				{
					type: 'count',
					role: 'part',
					span: source.span(text.start, text.end),
					text: field.value,
					value: ids.length,
					atLeast: false,
					unit: 'task',
					side: side as CountClaim['side'],
					scope,
					place: 'field',
					group: null,
					elsewhere,
					ids,
				},
			];
		const attribute = attributeOfLabel(label, context);
		const where: Scope = attribute ? { section: 0, attribute } : scope;
		return [
			...countClaims(
				text,
				{
					role: attribute ? 'part' : where.section === 0 ? 'total' : 'section',
					place: 'field',
					scope: where,
					side: side === 'total' ? null : side,
					unit: unit ?? null,
					elsewhere,
				},
				context,
			),
		];
	}
	return [];
}

/** A field beneath a heading without tasks of its own speaks of the whole document. */
function fieldScope(section: number, context: ClaimContext): Scope {
	const named = sectionNamedBy(section, context);
	if (named !== null) return { section: named, attribute: null };
	for (let at: number | null = section; at !== null && at > 0; at = context.sections[at]?.parent ?? null) {
		if (context.populated.has(at) && (context.sections[at]?.level ?? 0) > 1) return { section: at, attribute: null };
	}
	return { section: 0, attribute: null };
}

/** `### Week 2 Summary` without tasks of its own speaks of the section `Week 2: …`, wherever it stands. */
function sectionNamedBy(section: number, { sections, populated }: ClaimContext): number | null {
	if (section === 0 || populated.has(section)) return null;
	const name = /^[^\p{L}]*(\p{L}+ \d+)\s+(?:summary|status|overview|results?)\b/iu
		.exec(sections[section]?.title ?? '')?.[1]
		?.toLowerCase();
	if (!name) return null;
	return (
		sections.find(
			other => populated.has(other.index) && new RegExp(`^[^\\p{L}]*${name}(?![\\p{L}\\p{N}])`, 'iu').test(other.title),
		)?.index ?? null
	);
}

function attributeOfLabel(label: string, context: ClaimContext): Scope['attribute'] {
	const priority = /(?<![\p{L}\p{N}])P(\d)(?!\d)/u.exec(label);
	return priority && context.vocabulary.priorities.includes(`P${priority[1]}`)
		? { field: 'priority', value: `P${priority[1]}` }
		: null;
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
		for (let at: number | null = task.section; at !== null && !populated.has(at); at = sections[at]?.parent ?? null)
			populated.add(at);
	return populated;
}
