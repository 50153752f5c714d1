import type { InvalidEstimate } from '../../model/task';
import { byText } from '../../util/byText';
import { readDuration } from './readDuration';

/** What is wrong with a text that stands where an estimate would, or null: it is one, or something else (`M`, `TBD`, `3D`). */
export const invalidEstimate = byText((text): InvalidEstimate['reason'] | null => {
	const clean = text.trim();
	const duration = isDuration(clean);
	if (duration) return duration.minHours > duration.maxHours ? 'reversed' : null;
	if (/^[-−]\d/.test(clean) && isDuration(clean.slice(1))) return 'negative';
	const bare = clean.replace(/^[?_~≈\s]+|(?<![?_!.\s])[?_!.\s]+$/gu, '');
	// A single letter can be a size, a priority or a person; only `h` is hardly anything else.
	if ((bare === 'h' || bare.length > 1) && isDuration(`1${bare}`) && !/^\d/.test(bare)) return 'no-number';
	return bare !== clean || misspelt.test(bare) ? unclear(bare) : null;
});

/** Units with letters doubled, swapped or left out (`8 hous`, `2 dyas`, `2hh`). */
const misspelt = /^[~≈]?\d+(?:[.,]\d+)?\s*(?:hh|dd|h[hours]{2,6}|d[days]{2,5}|w[weks]{2,6}|m[minutes]{3,8})$/i;

function unclear(bare: string): 'unclear' | null {
	return isDuration(bare) || misspelt.test(bare) ? 'unclear' : null;
}

/** The hours per day don't matter here. */
function isDuration(text: string): ReturnType<typeof readDuration> {
	const duration = readDuration(text, 8);
	return duration && duration.length >= text.length ? duration : null;
}
