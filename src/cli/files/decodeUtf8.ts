import { isUtf8 } from 'node:buffer';
import { type Message, message } from '../../util/message';

/** The text of a file, or why it is none. */
export type Decoded = { readonly text: string } | { readonly error: Message };

/** How far into a file a null byte marks it as binary; the measure that git takes. */
const BINARY_WINDOW = 8000;

/** Decodes UTF-8 losslessly, a byte order mark included; anything else is refused with a sentence that says where. */
export function decodeUtf8(bytes: Buffer): Decoded {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || looksLikeUtf16(bytes))
		return { error: message('The file is UTF-16; Tally reads UTF-8. Save it as UTF-8.') };
	if (bytes.subarray(0, BINARY_WINDOW).includes(0)) return { error: message('The file is binary, not Markdown.') };
	if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
	const at = firstInvalid(bytes);
	const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
	return {
		error: message(
			'The file is not UTF-8: byte {0} at offset {1} (line {2}). Save it as UTF-8.',
			byte,
			at,
			lineOf(bytes, at),
		),
	};
}

/** UTF-16 without a mark: in lines that are mostly ASCII every other byte is null, and none of the rest. */
function looksLikeUtf16(bytes: Buffer): boolean {
	const window = bytes.subarray(0, BINARY_WINDOW);
	const nulls = (side: 0 | 1): number => window.filter((byte, at) => byte === 0 && at % 2 === side).length;
	const [even, odd] = [nulls(0), nulls(1)];
	return Math.min(even, odd) === 0 && Math.max(even, odd) > window.length / 4;
}

/** The offset of the first byte that begins no well-formed sequence. */
function firstInvalid(bytes: Buffer): number {
	for (let at = 0; at < bytes.length; ) {
		const length = sequenceLength(bytes[at] as number);
		// `isUtf8` knows the finer rules: overlong forms, surrogates, what lies past U+10FFFF.
		if (length === 0 || at + length > bytes.length || !isUtf8(bytes.subarray(at, at + length))) return at;
		at += length;
	}
	return bytes.length;
}

function sequenceLength(first: number): number {
	if (first < 0x80) return 1;
	if (first < 0xc2) return 0;
	if (first < 0xe0) return 2;
	if (first < 0xf0) return 3;
	return first < 0xf5 ? 4 : 0;
}

function lineOf(bytes: Buffer, offset: number): number {
	let line = 1;
	for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
	return line;
}
