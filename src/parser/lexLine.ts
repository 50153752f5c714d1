/** The Markdown structure at the beginning of a line. Offsets count in the line's own text. */
export interface LineShape {
	readonly kind: 'heading' | 'bullet' | 'numbered' | 'row' | 'rule' | 'paragraph';
	/** How many quote marks (`>`) stand before it. */
	readonly quote: number;
	/** Columns of white space before it (after the quote marks); a tab goes to the next multiple of four. */
	readonly indent: number;
	/** Columns to its content: what a nested line must be indented by. */
	readonly contentIndent: number;
	/** A list item whose content stands so far behind its marker that Markdown may read code. */
	readonly isDeep: boolean;
	/** 1 to 6 for headings, else 0. */
	readonly level: number;
	/** The list number as written, with its place; null when there is none. */
	readonly number: { readonly text: string; readonly start: number; readonly end: number } | null;
	/** What stands between the brackets of a box; null when there is none. */
	readonly box: { readonly text: string; readonly start: number; readonly end: number } | null;
	/** Kiro's star after a box. */
	readonly optional: boolean;
	/** The content, without marker, box and surrounding white space. */
	readonly start: number;
	readonly end: number;
}

/** Reads the structure of one line; `masked` has inline code blanked out. */
export function lexLine(masked: string): LineShape {
	const reader = { at: 0, columns: 0 };
	let quote = 0;
	let indent = skipSpace(masked, reader);
	while (masked[reader.at] === '>') {
		quote++;
		reader.at++;
		if (masked[reader.at] === ' ') reader.at++;
		reader.columns = 0;
		indent = skipSpace(masked, reader);
	}
	let end = masked.length;
	while (end > reader.at && isSpace(masked.charCodeAt(end - 1))) end--;
	const plain = (kind: LineShape['kind'], start: number, level = 0, to = end): LineShape => ({
		kind,
		quote,
		indent,
		contentIndent: indent,
		isDeep: false,
		level,
		number: null,
		box: null,
		optional: false,
		start,
		end: Math.max(start, to),
	});
	const first = masked[reader.at] ?? '';
	if (first === '#') {
		let level = 0;
		while (masked[reader.at + level] === '#') level++;
		const next = masked.charCodeAt(reader.at + level);
		if (level <= 6 && (Number.isNaN(next) || isSpace(next))) {
			let start = reader.at + level;
			while (start < end && isSpace(masked.charCodeAt(start))) start++;
			return plain('heading', Math.min(start, end), level, closingHashes(masked, start, end));
		}
	}
	if (isRule(masked, reader.at, end)) return plain('rule', reader.at);
	const marker = lexMarker(masked, reader.at, end);
	if (marker) return listItem(masked, marker, quote, indent, indent, reader.at, end);
	if (first === '|') return plain('row', reader.at);
	return plain('paragraph', reader.at);
}

interface Marker {
	readonly kind: 'bullet' | 'numbered';
	readonly number: LineShape['number'];
	readonly end: number;
}

function listItem(
	masked: string,
	marker: Marker,
	quote: number,
	indent: number,
	base: number,
	from: number,
	end: number,
): LineShape {
	let start = marker.end;
	let columns = base + (marker.end - from);
	const width = columns;
	while (start < end && isSpace(masked.charCodeAt(start))) {
		columns += masked[start] === '\t' ? 4 - (columns % 4) : 1;
		start++;
	}
	// Five columns of space and more are one space and indented code; an empty item's content begins one space in.
	const isDeep = columns - width > 4;
	const contentIndent = start >= end || isDeep ? width + 1 : columns;
	// `- - [ ] A`: an item in an item on one line; the inner one holds the box.
	const inner = start < end ? lexMarker(masked, start, end) : null;
	if (inner && lexBox(masked, skipBlanks(masked, inner.end, end), end))
		return listItem(masked, inner, quote, columns, columns, start, end);
	let box: LineShape['box'] = null;
	let optional = false;
	const found = lexBox(masked, start, end);
	if (found) {
		box = { text: masked.slice(found.start, found.end), start: found.start, end: found.end };
		start = found.after;
		if (
			masked[start] === '*' &&
			masked[start + 1] !== '*' &&
			(start + 1 >= end || isSpace(masked.charCodeAt(start + 1)))
		) {
			optional = true;
			start++;
		}
		// `- [ ]: Title`
		if (masked[start] === ':' && isSpace(masked.charCodeAt(start + 1))) start++;
		while (start < end && isSpace(masked.charCodeAt(start))) start++;
	}
	return {
		kind: marker.kind,
		quote,
		indent,
		contentIndent,
		isDeep,
		level: 0,
		number: marker.number,
		box,
		optional,
		start: Math.min(start, end),
		end,
	};
}

/** A bullet or a list number; a space may be missing before a box (`-[ ]`), which Markdown would not forgive but people write. */
function lexMarker(masked: string, at: number, end: number): Marker | null {
	const first = masked[at] ?? '';
	const next = masked.charCodeAt(at + 1);
	if ('-*+•–‣◦'.includes(first) && first !== '') {
		if (at + 1 >= end || isSpace(next) || (masked[at + 1] === '[' && lexBox(masked, at + 1, end)))
			return { kind: 'bullet', number: null, end: at + 1 };
		return null;
	}
	// `☐ Title` without a marker: the sign is all that makes it an item.
	if ((first === '☐' || first === '☑' || first === '☒') && isSpace(next))
		return { kind: 'bullet', number: null, end: at };
	let digits = at;
	while (digits - at < 10 && isDigit(masked.charCodeAt(digits))) digits++;
	if (digits === at || digits - at > 9) return null;
	const delimiter = masked[digits];
	if (delimiter !== '.' && delimiter !== ')' && delimiter !== '、') return null;
	const after = digits + 1;
	if (after < end && !isSpace(masked.charCodeAt(after)) && !(masked[after] === '[' && lexBox(masked, after, end)))
		return null;
	return { kind: 'numbered', number: { text: masked.slice(at, digits), start: at, end: digits }, end: after };
}

/** A box holds at most one character as people see it: a letter, a mark, an emoji with its variation selector. */
function lexBox(masked: string, at: number, end: number): { start: number; end: number; after: number } | null {
	let open = at;
	if (masked[open] === '\\') open++;
	if (masked[open] !== '[') return null;
	const start = open + 1;
	let close = masked.indexOf(']', start);
	if (close < 0 || close > end || close - start > 8) return null;
	let inner = masked.slice(start, close);
	if (inner.endsWith('\\')) {
		inner = inner.slice(0, -1);
		close--;
	}
	if (inner.length > 1 && !isOneMark(inner)) return null;
	const after = masked.indexOf(']', close) + 1;
	const following = masked.charCodeAt(after);
	// `[x](url)` and `[x][ref]` are links, `[x]:` defines one; a box is followed by white space, its title or nothing.
	if (masked[after] === '(' || (masked[after] === ':' && inner.trim() !== '') || masked[after] === '[' || inner === 'P')
		return null;
	if (/^[A-WYZa-wyz]$/.test(inner) && masked[after + 1] === '(') return null;
	if (
		inner.length === 1 &&
		/[\p{L}\p{N}]/u.test(inner) &&
		!/[xXхХoO]/.test(inner) &&
		after < end &&
		!isSpace(following)
	)
		return null;
	return { start, end: close, after };
}

/** Whether a few characters are seen as one: an emoji sequence, or one character with spaces round it. */
function isOneMark(inner: string): boolean {
	const core = inner.trim();
	if (core === '') return true;
	if (core.length === 1) return true;
	return /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*$/u.test(
		core,
	);
}

function skipBlanks(masked: string, from: number, end: number): number {
	let at = from;
	while (at < end && isSpace(masked.charCodeAt(at))) at++;
	return at;
}

function closingHashes(masked: string, start: number, end: number): number {
	let at = end;
	while (at > start && masked[at - 1] === '#') at--;
	if (at === end) return end;
	if (at > start && !isSpace(masked.charCodeAt(at - 1))) return end;
	while (at > start && isSpace(masked.charCodeAt(at - 1))) at--;
	return at;
}

function isRule(masked: string, at: number, end: number): boolean {
	const mark = masked[at];
	if (mark !== '-' && mark !== '*' && mark !== '_') return false;
	let count = 0;
	for (let i = at; i < end; i++) {
		if (masked[i] === mark) count++;
		else if (!isSpace(masked.charCodeAt(i))) return false;
	}
	return count >= 3;
}

function skipSpace(masked: string, reader: { at: number; columns: number }): number {
	let columns = reader.columns;
	for (; reader.at < masked.length; reader.at++) {
		const code = masked.charCodeAt(reader.at);
		if (code === 9) columns += 4 - (columns % 4);
		else if (isSpace(code)) columns++;
		else break;
	}
	return columns;
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9 || code === 0xa0 || code === 13 || code === 0xfeff || code === 0x3000;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
