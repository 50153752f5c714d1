/** Blanks inline code (its backticks stay) and comments that open and close on the line. Linear. */
export function mask(text: string): string {
	if (!text.includes('`') && !text.includes('<!--')) return text;
	const parts: string[] = [];
	let at = 0;
	let scan = 0;
	// Lengths of backtick runs that are known to have no partner further right, so that each is looked for once.
	const lonely = new Set<number>();
	while (scan < text.length) {
		if (text[scan] === '`') {
			let run = scan;
			while (text[run] === '`') run++;
			const length = run - scan;
			const close = lonely.has(length) || text[scan - 1] === '\\' ? -1 : closingRun(text, run, length);
			if (close < 0) {
				lonely.add(length);
				scan = run;
				continue;
			}
			parts.push(text.slice(at, run), filler.repeat(close - run));
			at = close;
			scan = close + length;
		} else if (text.startsWith('<!--', scan)) {
			const close = text.indexOf('-->', scan + 4);
			if (close < 0) break;
			parts.push(text.slice(at, scan), ' '.repeat(close + 3 - scan));
			at = scan = close + 3;
		} else scan++;
	}
	if (parts.length === 0) return text;
	parts.push(text.slice(at));
	return parts.join('');
}

/** A character that no mark, id or word is made of. */
const filler = '\ue000';

function closingRun(text: string, from: number, length: number): number {
	for (let i = text.indexOf('`', from); i >= 0; ) {
		let run = i;
		while (text[run] === '`') run++;
		if (run - i === length) return i;
		i = text.indexOf('`', run);
	}
	return -1;
}
