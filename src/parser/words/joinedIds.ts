/** Part of an id that ends in a number (`EPIC-0`, `W2`, `P0.6`), and one behind it (`-T1`, `.S1`, `-US-001`). */
const head = String.raw`[A-Za-z]{1,10}-?\d{1,4}(?:\.\d{1,2})?`;
const part = String.raw`[-.][A-Za-z]{1,6}-?\d{1,4}`;

/**
 * An id of parts that each end in a number (`EPIC-0-T1`, `W2-D1`, `US-2.T1`, `E1-S1-T1`, `P0.6-US-001`), or of two without a sign between them
 * (`P1T1`); two with the same letters are the ends of a range (`W1-W3`).
 */
export const joinedId = String.raw`(?:(?!(?<letters>[A-Za-z]{1,10})-?\d{1,4}[-.]\k<letters>-?\d)${head}(?:${part}){1,3}|[A-Za-z]\d{1,2}[Tt]\d{1,3})(?![\w-]|\.\w)`;

const atPlace = new RegExp(joinedId, 'iy');
const whole = new RegExp(`^${joinedId}$`, 'i');

/** In capitals, as ids are where no word says what they are. */
const spelled = /^[A-Z]{1,10}-?\d[\d.]*[-.]?[A-Z]/;

/** The end of an id of several parts that begins at a place; -1 for none. */
export function endOfJoined(text: string, at: number): number {
	atPlace.lastIndex = at;
	const match = atPlace.exec(text);
	return match && spelled.test(match[0]) ? at + match[0].length : -1;
}

/** Whether an id has such parts. */
export function isJoined(id: string): boolean {
	return id.length > 3 && whole.test(id);
}

/** The parts of such ids without their numbers, lower case: what all of a kind have alike (`epic-0-t0`). */
export function familyOfJoined(id: string): string {
	return id.replace(/\d+/g, '0').toLowerCase();
}

/** Whether what looks like an id is a half, a third or a quarter of a year that follows (`H1-2026`, `Q3 2026`, `T1 2026`, `Q1-Q2 FY26`, `Q4'26`). */
export function isPartOfYear(text: string): boolean {
	return partOfYear.test(text);
}

const partOfYear = /^(?:[QT][1-4]|[HS][12])(?: ?[-–&] ?[HQST][1-4])?(?:[ -](?:20[1-4]\d|FY(?:20)?\d\d)|['’]\d\d)(?!\d)/;
