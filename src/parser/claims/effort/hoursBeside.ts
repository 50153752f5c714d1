import type { Claim, EffortClaim, EffortPart } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { readDuration } from '../../words/readDuration';
import { type ClaimContext } from '../claimText';
import { isHoursAlone, scopeOfPart } from './hoursOfEntries';
import { effortPart, makeEffort } from './makeEffort';

const behindCount = wide(/^\s*\p{L}+(?: total)?[*_]*\s*[,·|•+(（—–-]+\s*([~≈]?\d[\d.,]*\+?\s?\p{L}+\.?)[)）\s*_.]*$/u);

const beforeCount = wide(/(?<![\d.,])([~≈]?\d[\d.,]*\+?\s?\p{L}+\.?)[*_]*\s*[,·|•+(（—–-]+[\s*_]*$/u);

/** Reads the hours beside the only number of tasks that a line states: `5 tasks, 14h`, `Total: 14 hours (5 tasks)`; null for others. */
export function hoursBesideCount(at: number, claims: readonly Claim[], context: ClaimContext): EffortClaim | null {
	const [count, another] = claims;
	if (count?.type !== 'count' || another || count.side !== 'total' || count.unit !== 'task') return null;
	if (count.scope.attribute || count.ids || count.place === 'heading') return null;
	const line = context.outline.line(at);
	const from = line.text.indexOf(count.text, line.from);
	if (from < 0) return null;
	const ahead = line.text.slice(line.from, from);
	const after = behindCount.exec(line.text.slice(from + count.text.length));
	const before = after ? null : beforeCount.exec(ahead);
	const hours = after?.[1] ?? before?.[1];
	if (hours === undefined || !isHoursAlone(hours)) return null;
	const start = before ? line.from + before.index : line.text.indexOf(hours, from + count.text.length);
	const claim = makeEffort(line, start, start + hours.length, count.scope, 'total', 'field', [], context);
	return claim && { ...claim, isDoubtful: true };
}

const inBracket = /[(（]([^()（）]{5,200})[)）]/u;
const hoursAtEnd = wide(/(?<!\S)[~≈]?\d[\d.]*\s?\p{L}+$/u);

/** The hours of parts in the bracket behind those of the whole: `14h (Phase 1: 6h, Phase 2: 8h)`; none where anything else stands in it. */
export function partsInBracket(
	{ value, valueStart }: StatedValue,
	at: number,
	{ outline, vocabulary }: ClaimContext,
): readonly EffortPart[] {
	return readParts(value, valueStart).flatMap(({ start, hours }) => {
		const duration = readDuration(hours, vocabulary.hoursPerDay);
		return duration ? [effortPart(outline.line(at), start, duration)] : [];
	});
}

/** The same as efforts of the sections that they name. */
export function hoursOfParts(field: StatedValue, at: number, context: ClaimContext): readonly EffortClaim[] {
	return readParts(field.value, field.valueStart).flatMap(({ name, start, hours }) => {
		const scope = scopeOfPart(name, context);
		const line = context.outline.line(at);
		const claim =
			scope && makeEffort(line, start, start + hours.length, scope, name.toLowerCase(), 'cell', [], context);
		return claim ? [{ ...claim, isDoubtful: true as const }] : [];
	});
}

function readParts(value: string, offset: number) {
	const match = inBracket.exec(value);
	if (!match) return [];
	const found: { readonly name: string; readonly start: number; readonly hours: string }[] = [];
	let at = offset + match.index + 1;
	for (const piece of (match[1] as string).split(/[,;+]/)) {
		const end = piece.trimEnd();
		const hours = hoursAtEnd.exec(end);
		const name = end
			.slice(0, hours?.index)
			.replace(/[*_:：=]/g, '')
			.trim();
		if (!hours || name === '' || !isHoursAlone(hours[0])) return [];
		found.push({ name, start: at + hours.index, hours: hours[0] });
		at += piece.length + 1;
	}
	return found.length > 1 ? found : [];
}
