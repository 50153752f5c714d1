/**
 * What kinds of characters a line holds, one bit each. A reader looks at them before it looks at the line: most lines have nothing for
 * most readers. They are those of the line as it is read, inline code and comments included.
 */
export const DIGIT = 1 << 0;
/** `[` */
export const BRACKET = 1 << 1;
/** `|` */
export const BAR = 1 << 2;
/** `:` */
export const COLON = 1 << 3;
/** `` ` `` */
export const TICK = 1 << 4;
/** `<` */
export const ANGLE = 1 << 5;
/** `*`, `_` and `~` */
export const EMPHASIS = 1 << 6;
/** `#`, `@` and `^` */
export const HASH = 1 << 7;
/** `(` */
export const ROUND = 1 << 8;
/** `-` */
export const DASH = 1 << 9;
/** `/` */
export const SLASH = 1 << 10;
/** Anything that no delimiter row of a table is made of. */
export const WORDY = 1 << 12;
/** Anything beyond ASCII. */
export const WIDE = 1 << 13;
/** Digits of other scripts and half of what they may be written with. */
export const FOREIGN_DIGIT = 1 << 14;
/** Anything but white space. */
export const INK = 1 << 15;

/** Anything that may be an emoji or another picture. */
export const PICTURED = 1 << 21;

// How numbers stand, inline code and comments left out.
/** There is one. */
export const NUMBER = 1 << 16;
/** `#` or anything beyond ASCII before one, but for white space. */
export const MARKED_NUMBER = 1 << 17;
/** A letter or a dash right before one. */
export const LETTERED_NUMBER = 1 << 18;
/** A letter, white space or a colon, and one. */
export const WORDED_NUMBER = 1 << 19;
/** A full stop between two. */
export const DOTTED_NUMBER = 1 << 20;

const BY_CODE = /* @__PURE__ */ Int32Array.from({ length: 128 }, (_, code) => {
	const char = String.fromCharCode(code);
	const groups: readonly (readonly [string, number])[] = [
		['0123456789', DIGIT],
		['[', BRACKET],
		['|', BAR],
		[':', COLON],
		['`', TICK],
		['<', ANGLE],
		['*_~', EMPHASIS],
		['#@^', HASH],
		['(', ROUND],
		['-', DASH],
		['/', SLASH],
	];
	const own = groups.reduce((signs, [chars, sign]) => (chars.includes(char) ? signs | sign : signs), 0);
	return own | (' |:->\t'.includes(char) ? 0 : WORDY) | (' \t\r'.includes(char) ? 0 : INK);
});

/** The signs of a text without line ends. */
export function signsOf(text: string): number {
	const codes = new Uint16Array(text.length);
	return signsIn(text, 0, codes, text.length);
}

/** The signs of a stretch of text without line ends; puts its UTF-16 units into `codes`. */
export function signsIn(text: string, start: number, codes: Uint16Array, length: number): number {
	let signs = 0;
	for (let at = 0; at < length; at++) {
		const code = text.charCodeAt(start + at);
		codes[at] = code;
		signs |= code < 128 ? (BY_CODE[code] as number) : wideSigns(code);
	}
	return signs;
}

/** How numbers stand in the units of a text. */
export function numberSigns(codes: Uint16Array, length: number): number {
	let signs = 0;
	let isWithin = false;
	for (let at = 0; at < length; at++) {
		const code = codes[at] as number;
		if (code < ZERO || code > NINE) {
			isWithin = false;
			continue;
		}
		if (isWithin) continue;
		isWithin = true;
		signs |= NUMBER;
		let before = at - 1;
		while (before >= 0 && isJoint(codes[before] as number)) before--;
		const last = before < 0 ? 0 : (codes[before] as number);
		const isLetter = (last >= 97 && last <= 122) || (last >= 65 && last <= 90);
		if (last === 35 || last > 0x7f) signs |= MARKED_NUMBER;
		if (isLetter) signs |= WORDED_NUMBER;
		if (before !== at - 1) continue;
		if (isLetter || last === 45) signs |= LETTERED_NUMBER;
		if (last === 46 && at > 1 && (codes[at - 2] as number) >= ZERO && (codes[at - 2] as number) <= NINE)
			signs |= DOTTED_NUMBER;
	}
	return signs;
}

const ZERO = 48;
const NINE = 57;

/** What may stand between a task word and its number: white space and a colon. */
function isJoint(code: number): boolean {
	return code <= 32 || code === 58 || code === 0xa0;
}

function wideSigns(code: number): number {
	const isSpace = code === 0xa0 || code === 0xfeff;
	return (
		WIDE |
		WORDY |
		(isSpace ? 0 : INK) |
		(isForeignDigit(code) ? FOREIGN_DIGIT | DIGIT : 0) |
		(mayBePicture(code) ? PICTURED : 0)
	);
}

/** Signs, arrows and shapes, both halves of what lies beyond 16 bits, and the few pictures among letters and punctuation. */
function mayBePicture(code: number): boolean {
	if (code >= 0x2190) return code < 0x3400 || (code >= 0xd800 && code <= 0xdfff);
	return code === 0xa9 || code === 0xae || code === 0x203c || code === 0x2049 || (code >= 0x2100 && code < 0x2150);
}

/** Arabic-Indic and full-width digits. */
function isForeignDigit(code: number): boolean {
	return (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0xff10 && code <= 0xff19);
}
