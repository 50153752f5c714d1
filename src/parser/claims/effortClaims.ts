import type { EffortClaim, EffortPart, Scope, Side } from '../../model/claims';
import type { LabelledValue } from '../lexFields';
import { isTotalLabel } from '../judgeTable';
import type { Block } from '../block';
import { readDuration } from '../readDuration';
import type { Cell, Table } from '../readTable';
import type { SourceLine } from '../sourceLine';
import { fieldScope } from './claimScope';
import { type ClaimContext, scopeOfSection } from './claimText';

/** Words that say that a duration is work, not a time frame. */
const effortWord =
	/effort|estimate|hours?|person[- ]days|work(?:load)?(?:\s+(?:completed|remaining|left))?$|work\s+completed|total time|time (?:spent|required|needed|estimate)|esforço|esfuerzo|horas|aufwand|stunden|трудозатраты|часы|оценка|الجهد|ساعات|工时|工時|工数|预估|预计时间|估算|見積|時間|耗时/iu;
const frame = /deadline|timeline|due|duration|timeframe|target|eta|within|start|end|date|sprint|response|截止|期限/i;

const totalLabel = /^\P{L}*(?:grand )?total\b/iu;

/** Reads a field that states an effort over tasks (`Total effort: 78 days`, `预计工时: 50小时`); null for time frames and other fields. */
export function effortField(
	field: LabelledValue,
	block: Block,
	scope: Scope,
	context: ClaimContext,
): EffortClaim | null {
	const label = field.label.replace(/^[^\p{L}\p{N}]+/u, '').trim();
	const above = totalLabel.test(label) ? partsAbove(block, context) : [];
	if ((!effortWord.test(label) && above.length === 0) || frame.test(label)) return null;
	const parts = above.length > 0 ? above : partsBeneath(block, context);
	const place = above.length > 0 ? 'cell' : 'field';
	const { source } = block.line;
	// A total at the end of a list speaks of no more than that.
	const own = above.length > 0 ? { section: context.sectionOf(block), attribute: null } : scope;
	return make(source, field.valueStart, field.valueEnd, own, label.toLowerCase(), place, parts, context);
}

/** Reads the duration in a section's heading (`### Day 4: Repairs (8 hours)`, `## P0 - 40 hours`, `## Total time: 13 hours`). */
export function effortInHeading(block: Block, section: number, context: ClaimContext): EffortClaim | null {
	const { source, shape } = block.line;
	const content = source.masked.slice(shape.start, shape.end);
	const match = /(?:[([（]\s*|\s[—–-]\s+|:\s+)([~≈]?\d[^()[\]（）—]{0,40})[)\]）]?\s*$/u.exec(content);
	if (!match) return null;
	const start = shape.start + match.index + match[0].indexOf(match[1] as string);
	// `(Week 2)`, `(in 3 weeks)`, `(5 days left)` are frames; hours are always work, days only beside a word for it.
	const text = match[1] as string;
	const before = content.slice(0, match.index);
	const isTotal = match[0].startsWith(':');
	if (isTotal && !(/total/i.test(before) && effortWord.test(before))) return null;
	const isWork = isTotal || /(?:complete|completed|done|finished)$/i.test(before);
	if (
		(!isWork &&
			!/h|hours?|hrs?|小时|时|時間|ч|час|ساعة|ساعات|stunden|horas/iu.test(
				text.replace(/[\d.\s~≈+–-]/g, '').slice(0, 12),
			)) ||
		/left|ago|within|per\b/i.test(text)
	)
		return null;
	const scope = isTotal ? fieldScope(section, context) : scopeOfSection(section, context);
	return make(source, start, start + text.length, scope, '', 'heading', partsBeneath(block, context), context);
}

/**
 * Reads the columns of efforts of a table (`| Part | Hours |`): what a row states of the tasks that `scopeOf` says its
 * label names, and what a total row states over the rows above it.
 */
export function effortRows(
	table: Table,
	section: number,
	scopeOf: (label: string) => Scope | null,
	context: ClaimContext,
): EffortClaim[] {
	const scopes = table.rows.map(({ cells }) => {
		const label = cells[0]?.text ?? '';
		return isTotalLabel(label) ? null : scopeOf(label);
	});
	// Rows that seem to be about the same tasks name parts that can't be told apart.
	const keys = scopes.map(scope => scope && `${scope.section} ${scope.attribute?.value}`);
	const isKnown = scopes.some(scope => scope !== null);
	return table.header.cells.flatMap(({ text }, column) => {
		const label = text.replace(/[*_`]/g, '').trim().toLowerCase();
		if (column === 0 || frame.test(label) || !(effortWord.test(label) || /^(?:est\.? )?time\b/.test(label))) return [];
		const claims: EffortClaim[] = [];
		let parts: EffortPart[] | null = [];
		for (const [at, { line, cells }] of table.rows.entries()) {
			const read = readCell(cells[column], (context.outline.lines[line] as Block['line']).source, label, context);
			const isTotal = isTotalLabel(cells[0]?.text ?? '');
			const scope = isTotal
				? { section: isKnown ? 0 : section, attribute: null }
				: keys.indexOf(keys[at] as string) === keys.lastIndexOf(keys[at] as string)
					? (scopes[at] ?? null)
					: null;
			if (read && scope && (!isTotal || (parts && parts.length > 0)))
				claims.push({
					...read,
					side: sideOfLabel(label),
					scope,
					place: 'cell',
					parts: (isTotal && parts) || [],
					label,
				});
			// A sum is judged only where every row above it says something, and by the rows above alone.
			parts = read && parts && !isTotal ? [...parts, read] : null;
		}
		return claims;
	});
}

/** The duration that a cell holds alone, or a bare number under a header that says its unit. */
function readCell(cell: Cell | undefined, source: SourceLine, label: string, { vocabulary }: ClaimContext) {
	const text = cell?.text.replace(/^[*_]+|[*_]+$/g, '').trim() ?? '';
	const unit = /(?<!\p{L})(?:h|hrs?|hours?|horas|heures|stunden|std|часы|ساعات)(?!\p{L})|[工小][时時]|時間/u.test(label)
		? 'h'
		: /(?<!\p{L})(?:days?|tage|jours|d[ií]as|дни|أيام)(?!\p{L})|[天日]/u.test(label)
			? 'd'
			: '';
	const bare = /^[~≈\d.,+–-]+$/.test(text);
	const read = readDuration(bare ? `${text} ${unit}` : text, vocabulary.hoursPerDay);
	if (!cell || !read || read.length < text.length) return null;
	const start = cell.start + cell.text.indexOf(text);
	return {
		type: 'effort' as const,
		span: source.span(start, start + text.length),
		text,
		minHours: read.minHours,
		maxHours: read.maxHours,
		atLeast: read.atLeast,
		approximate: /^[~≈]/.test(text),
	};
}

function make(
	source: SourceLine,
	start: number,
	end: number,
	scope: Scope,
	label: string,
	place: EffortClaim['place'],
	parts: EffortClaim['parts'],
	{ vocabulary }: ClaimContext,
): EffortClaim | null {
	const text = source.text.slice(start, end);
	const duration = readDuration(text, vocabulary.hoursPerDay);
	if (!duration || (place === 'heading' && text.slice(duration.length).trim() !== '')) return null;
	const lead = text.length - text.trimStart().length;
	const span = source.span(start + lead, start + duration.length);
	return {
		type: 'effort',
		span,
		text: text.slice(lead, duration.length),
		minHours: duration.minHours,
		maxHours: duration.maxHours,
		atLeast: duration.atLeast,
		approximate: /^\s*[~≈]/.test(text),
		side: sideOfLabel(label),
		scope,
		place,
		parts,
		label,
	};
}

function sideOfLabel(label: string): Side {
	if (/remaining|left|pending|restante|verbleibend|осталось|剩余|残り/i.test(label)) return 'remaining';
	return /completed|done|spent|actual|so far|concluíd|erledigt|выполнено|已完成|完了/i.test(label) ? 'done' : 'total';
}

/** The durations of the list right beneath a heading or label, where each entry states one. */
function partsBeneath(block: Block, context: ClaimContext): EffortPart[] {
	const parts: EffortPart[] = [];
	const { blocks } = context.outline;
	const heading = block.kind === 'heading' ? block.index : block.heading;
	for (let at = block.index + 1; at < blocks.length; at++) {
		const next = blocks[at] as Block;
		if (next.heading !== heading || (next.kind === 'paragraph' && parts.length > 0)) break;
		if (next.item >= 0 || !isEntry(next) || context.classification.verdicts[next.index]) continue;
		const part = partOf(next, context);
		if (!part) return [];
		parts.push(part);
	}
	return parts.length > 1 ? parts : [];
}

/** The durations of the list that ends in a total or stands right above it, where each entry states one. */
function partsAbove(block: Block, context: ClaimContext): EffortPart[] {
	const parts: EffortPart[] = [];
	for (let at = block.index - 1; at >= 0; at--) {
		const entry = context.outline.blocks[at] as Block;
		if (entry.heading !== block.heading || (entry.item === block.item && !isEntry(entry)) || at === block.item) break;
		if (entry.item !== block.item) continue;
		// A sum of sums, and the tasks' own hours, are none.
		const isOther = context.classification.verdicts[at] || entry.fields.some(({ label }) => totalLabel.test(label));
		const part = isOther ? null : partOf(entry, context);
		if (!part) return [];
		parts.push(part);
	}
	return parts.length > 1 ? parts.reverse() : [];
}

function isEntry({ kind }: Block): boolean {
	return kind === 'bullet' || kind === 'numbered';
}

/** The duration that an entry of a list ends in. */
function partOf({ line: { source, shape } }: Block, { vocabulary }: ClaimContext): EffortPart | null {
	const content = source.masked.slice(shape.start, shape.end);
	const match = /(?:[:：(（]\**\s*|\s[—–-]\s+)([~≈]?\d[^()（）]{0,30}?)[)）]?\**\s*(?:\([^)]*\))?\s*$/u.exec(content);
	const duration = match ? readDuration(match[1] as string, vocabulary.hoursPerDay) : null;
	if (!match || !duration) return null;
	const start = shape.start + match.index + match[0].indexOf(match[1] as string);
	return {
		span: source.span(start, start + duration.length),
		minHours: duration.minHours,
		maxHours: duration.maxHours,
	};
}
