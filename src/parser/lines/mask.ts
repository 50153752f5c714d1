/** Blanks inline code (its backticks stay) and comments that open and close on the line. Linear. */
export function mask(text: string): string {
	let masked = '';
	let at = 0;
	let scan = 0;
	let tick = text.indexOf('`');
	let comment = text.indexOf('<!--');
	// Lengths of backtick runs that are known to have no partner further right, so that each is looked for once.
	const lonely = new Set<number>();
	for (;;) {
		if (tick >= 0 && tick < scan) tick = text.indexOf('`', scan);
		if (comment >= 0 && comment < scan) comment = text.indexOf('<!--', scan);
		if (comment >= 0 && (tick < 0 || comment < tick)) {
			const close = text.indexOf('-->', comment + 4);
			if (close < 0) break;
			masked += text.slice(at, comment) + ' '.repeat(close + 3 - comment);
			at = scan = close + 3;
			continue;
		}
		if (tick < 0) break;
		let run = tick;
		while (text.charCodeAt(run) === TICK) run++;
		const length = run - tick;
		const close = lonely.has(length) || text[tick - 1] === '\\' ? -1 : closingRun(text, run, length);
		if (close < 0) {
			lonely.add(length);
			scan = run;
			continue;
		}
		masked += text.slice(at, run) + filler.repeat(close - run);
		at = close;
		scan = close + length;
	}
	return at === 0 ? text : masked + text.slice(at);
}

const TICK = 96;

/** A character that no mark, id or word is made of. */
const filler = '\ue000';

function closingRun(text: string, from: number, length: number): number {
	for (let i = text.indexOf('`', from); i >= 0; ) {
		let run = i;
		while (text.charCodeAt(run) === TICK) run++;
		if (run - i === length) return i;
		i = text.indexOf('`', run);
	}
	return -1;
}
