import type { EffortClaim, Scope, Side } from '../../model/claims';
import type { LabelledValue } from '../lexFields';
import type { Block } from '../block';
import { readDuration } from '../readDuration';
import type { SourceLine } from '../sourceLine';
import type { Span } from '../../util/span';
import type { ClaimContext } from './claimText';

/** Words that say that a duration is work, not a time frame. */
const effortWord =
	/effort|estimate|hours?|person[- ]days|work(?:load)?(?:\s+(?:completed|remaining|left))?$|work\s+completed|total time|time (?:spent|required|needed|estimate)|esforço|esfuerzo|horas|aufwand|stunden|трудозатраты|часы|оценка|الجهد|ساعات|工时|工時|工数|预估|预计时间|估算|見積|時間|耗时/iu;
const frame = /deadline|timeline|due|duration|timeframe|target|eta|within|start|end|date|sprint|response|截止|期限/i;

/** Reads a field that states an effort over tasks (`Total effort: 78 days`, `预计工时: 50小时`); null for time frames and other fields. */
export function effortField(
	field: LabelledValue,
	block: Block,
	scope: Scope,
	context: ClaimContext,
): EffortClaim | null {
	const label = field.label.replace(/^[^\p{L}\p{N}]+/u, '').trim();
	if (!effortWord.test(label) || frame.test(label)) return null;
	return make(
		block.line.source,
		field.valueStart,
		field.valueEnd,
		scope,
		sideOfLabel(label),
		label.toLowerCase(),
		partsBeneath(block, context),
		context,
	);
}

/** Reads the duration in a section's heading (`### Day 4: Repairs (8 hours)`, `## P0 - 40 hours`). */
export function effortInHeading(block: Block, scope: Scope, context: ClaimContext): EffortClaim | null {
	const { source, shape } = block.line;
	const content = source.masked.slice(shape.start, shape.end);
	const match = /(?:[([（]\s*|\s[—–-]\s+)([~≈]?\d[^()[\]（）—]{0,40})[)\]）]?\s*$/u.exec(content);
	if (!match) return null;
	const start = shape.start + match.index + match[0].indexOf(match[1] as string);
	// `(Week 2)`, `(in 3 weeks)`, `(5 days left)` are frames; hours are always work, days only beside a word for it.
	const text = match[1] as string;
	if (
		!/h|hours?|hrs?|小时|时|時間|ч|час|ساعة|ساعات|stunden|horas/iu.test(
			text.replace(/[\d.\s~≈+–-]/g, '').slice(0, 12),
		) ||
		/left|ago|within|per\b/i.test(text)
	)
		return null;
	return make(source, start, start + text.length, scope, 'total', '', partsBeneath(block, context), context, true);
}

function make(
	source: SourceLine,
	start: number,
	end: number,
	scope: Scope,
	side: Side,
	label: string,
	parts: EffortClaim['parts'],
	{ vocabulary }: ClaimContext,
	whole = false,
): EffortClaim | null {
	const text = source.text.slice(start, end);
	const duration = readDuration(text, vocabulary.hoursPerDay);
	if (!duration || (whole && text.slice(duration.length).trim() !== '')) return null;
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
		side,
		scope,
		parts,
		label,
	};
}

function sideOfLabel(label: string): Side {
	if (/remaining|left|pending|restante|verbleibend|осталось|剩余|残り/i.test(label)) return 'remaining';
	return /completed|done|spent|actual|so far|concluíd|erledigt|выполнено|已完成|完了/i.test(label) ? 'done' : 'total';
}

/** The durations of the list right beneath a heading or label, where each entry states one. */
function partsBeneath(
	block: Block,
	{ outline, classification, vocabulary }: ClaimContext,
): { span: Span; minHours: number; maxHours: number }[] {
	const parts: { span: Span; minHours: number; maxHours: number }[] = [];
	const heading = block.kind === 'heading' ? block.index : block.heading;
	for (let at = block.index + 1; at < outline.blocks.length; at++) {
		const next = outline.blocks[at] as Block;
		if (next.heading !== heading || (next.kind === 'paragraph' && parts.length > 0)) break;
		if (next.item >= 0 || (next.kind !== 'bullet' && next.kind !== 'numbered') || classification.verdicts[next.index])
			continue;
		const { source, shape } = next.line;
		const content = source.masked.slice(shape.start, shape.end);
		const match = /(?:[:：(（]\**\s*|\s[—–-]\s+)([~≈]?\d[^()（）]{0,30}?)[)）]?\**\s*(?:\([^)]*\))?\s*$/u.exec(content);
		const duration = match ? readDuration(match[1] as string, vocabulary.hoursPerDay) : null;
		if (!match || !duration) return [];
		const start = shape.start + match.index + match[0].indexOf(match[1] as string);
		parts.push({
			span: source.span(start, start + duration.length),
			minHours: duration.minHours,
			maxHours: duration.maxHours,
		});
	}
	return parts.length > 1 ? parts : [];
}
