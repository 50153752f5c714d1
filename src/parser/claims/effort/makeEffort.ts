import type { EffortClaim, EffortPart, Scope } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { type Duration, readDuration } from '../../words/readDuration';
import type { ClaimContext } from '../claimText';
import { sideBehind, sideOfLabel } from './effortSides';

/** A duration that stands at a place of a line as a part of an effort. */
export function effortPart(line: Line, start: number, { length, minHours, maxHours }: Duration): EffortPart {
	return { span: line.span(start, start + length), minHours, maxHours };
}

/** A duration that is all of a text at a place of a line, as what every effort says. */
export function effortAt(line: Line, start: number, text: string, { minHours, maxHours, atLeast }: Duration) {
	const span = line.span(start, start + text.length);
	return { type: 'effort' as const, span, text, minHours, maxHours, atLeast, approximate: /^[~≈]/.test(text) };
}

/** A duration in a line as an effort; null where there is none, or more than one may be meant. */
export function makeEffort(
	line: Line,
	start: number,
	end: number,
	scope: Scope,
	label: string,
	place: EffortClaim['place'],
	parts: EffortClaim['parts'],
	{ vocabulary }: ClaimContext,
): EffortClaim | null {
	const written = line.text.slice(start, end);
	const code = quoted.exec(written)?.[1];
	if (code !== undefined) start += written.indexOf(code);
	const bold = code === undefined ? (emphasis.exec(written)?.[0].length ?? 0) : 0;
	start += bold;
	const text = code ?? written.slice(bold);
	const duration = readDuration(text, vocabulary.hoursPerDay);
	if (
		!duration ||
		// `4h / 12h`: what of what, nobody says. `4h at best / 12h at worst`: two guesses.
		(sideOfLabel(label) === 'total' && ofTwo.test(text.slice(duration.length))) ||
		(code !== undefined && duration.length < code.length) ||
		(place === 'heading' && text.slice(duration.length).trim() !== '')
	)
		return null;
	const lead = text.length - text.trimStart().length;
	return {
		...effortAt(line, start + lead, text.slice(lead, duration.length), duration),
		side: sideBehind(text.slice(duration.length)) ?? sideOfLabel(label),
		scope,
		place,
		parts,
		label,
	};
}

const ofTwo = wide(/^\s*(?:(?:[([]?\p{L}[\p{L} .]{1,20}[)\]]?\s*)?\/|of)\s*[~≈]?\d/u);

const emphasis = /^\s*[*_]{1,3}(?=[~≈]?\d)/;

/** `4.5d` in code that is all of a value. */
const quoted = /^\s*`([^`]{1,30})`[\s.。]*$/;
