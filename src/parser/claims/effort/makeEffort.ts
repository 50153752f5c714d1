import type { EffortClaim, Scope } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { readDuration } from '../../words/readDuration';
import type { ClaimContext } from '../claimText';
import { sideBehind, sideOfLabel } from './effortSides';

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
	const span = line.span(start + lead, start + duration.length);
	return {
		type: 'effort',
		span,
		text: text.slice(lead, duration.length),
		minHours: duration.minHours,
		maxHours: duration.maxHours,
		atLeast: duration.atLeast,
		approximate: /^\s*[~≈]/.test(text),
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
