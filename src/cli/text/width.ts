/** One character as a reader sees it: what is printed, how many terminal cells that takes, and where it stands in the text. */
export interface Glyph {
	readonly text: string;
	readonly width: number;
	/** UTF-16 offsets in the text it comes from. */
	readonly start: number;
	readonly end: number;
}

const TAB = 4;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
// Control characters would act on the terminal, and bidirectional overrides would turn what stands after them round.
const unsafe = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu;
const plain = /^[ -~]*$/;
const emoji = /\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** The characters of a text with their widths; tabs are spaces, what can't be shown is `\ufffd`. */
export function* glyphs(text: string): Generator<Glyph> {
	const segments = segmenter.segment(text);
	let cell = 0;
	for (let index = 0, segment = ''; index < text.length; index += segment.length) {
		// Between two letters of ASCII no character goes on, and most text is of them.
		const isAlone =
			isPlain(text.charCodeAt(index)) && (index + 1 === text.length || isPlain(text.charCodeAt(index + 1)));
		segment = isAlone ? (text[index] as string) : (segments.containing(index) as Intl.SegmentData).segment;
		const width = segment === '\t' ? TAB - (cell % TAB) : glyphWidth(segment);
		cell += width;
		yield {
			text: segment === '\t' ? ' '.repeat(width) : shown(segment),
			width,
			start: index,
			end: index + segment.length,
		};
	}
}

function isPlain(code: number): boolean {
	return code >= 0x20 && code <= 0x7e;
}

/** A text that is safe to print on one line: nothing in it acts on the terminal. */
export function printable(text: string): string {
	return plain.test(text) ? text : [...glyphs(text)].map(glyph => glyph.text).join('');
}

/** How many terminal cells a printable text takes. */
export function textWidth(text: string): number {
	if (plain.test(text)) return text.length;
	let width = 0;
	for (const glyph of glyphs(text)) width += glyph.width;
	return width;
}

/** The width of the widest of some texts; a list of any length. */
export function widest(texts: Iterable<string>): number {
	let width = 0;
	for (const text of texts) width = Math.max(width, textWidth(text));
	return width;
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function fit(text: string, width: number): string {
	if (textWidth(text) <= width) return text;
	let kept = '';
	let room = width - 1;
	for (const glyph of glyphs(text)) {
		room -= glyph.width;
		if (room < 0) break;
		kept += glyph.text;
	}
	return width > 0 ? `${kept.trimEnd()}…` : '';
}

/** A text filled with spaces to a width. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
	const space = ' '.repeat(Math.max(0, width - textWidth(text)));
	return side === 'right' ? text + space : space + text;
}

function shown(segment: string): string {
	return segment.replace(unsafe, '\ufffd');
}

function glyphWidth(segment: string): number {
	const code = segment.codePointAt(0) ?? 0;
	if (code < 0x300) return segment.includes('\ufe0f') ? 2 : 1;
	if (invisible.test(segment)) return 0;
	return isWide(code) || emoji.test(segment) ? 2 : 1;
}

/** East Asian wide and fullwidth characters, in the blocks that terminals agree on. */
function isWide(code: number): boolean {
	return (
		(code >= 0x1100 && code <= 0x115f) ||
		(code >= 0x2e80 && code <= 0x303e) ||
		(code >= 0x3041 && code <= 0x33ff) ||
		(code >= 0x3400 && code <= 0x4dbf) ||
		(code >= 0x4e00 && code <= 0x9fff) ||
		(code >= 0xa000 && code <= 0xa4cf) ||
		(code >= 0xa960 && code <= 0xa97f) ||
		(code >= 0xac00 && code <= 0xd7a3) ||
		(code >= 0xf900 && code <= 0xfaff) ||
		(code >= 0xfe30 && code <= 0xfe6f) ||
		(code >= 0xff00 && code <= 0xff60) ||
		(code >= 0xffe0 && code <= 0xffe6) ||
		(code >= 0x20000 && code <= 0x3fffd)
	);
}
