/** One entry of a list of ids as it is written: a single id or a range. */
interface Entry {
	readonly start: number;
	readonly end: number;
	readonly prefix: string;
	readonly first: number;
	readonly last: number;
	readonly dash: string | null;
	/** How many digits the first has: `T009` keeps its zeros. */
	readonly width: number;
}

/** A list of ids (`1–16, 18`) as it reads with other ids in it, keeping what it can of its writing; null when it can't be told how it is written. */
export function withId(text: string, before: readonly string[], now: readonly string[]): string | null {
	const entries = read(text);
	const [head] = entries;
	const tail = entries.at(-1);
	if (!head || !tail || now.length === 0) return null;
	const listed = entries.flatMap(({ prefix, first, last }) =>
		Array.from({ length: last - first + 1 }, (_, at) => `${prefix}${first + at}`),
	);
	const write = (number: number): string => head.prefix + String(number).padStart(head.width, '0');
	if (!sameSet(listed.map(bare), before.map(bare))) return null;
	// `T1 (by Ann), T2` says more of one of them.
	if (/[(（]/.test(text.slice(head.end, tail.start))) return null;
	const numbers = now.map(id => /^\D*(\d+)$/.exec(id)?.[1]).map(Number);
	if (numbers.some(Number.isNaN) || entries.some(({ prefix }) => prefix !== head.prefix)) return null;
	const dash = entries.find(entry => entry.dash !== null)?.dash ?? '';
	const second = entries[1];
	const quote = text.charAt(head.start - 1) === '`' ? '`' : '';
	const comma = second ? text.slice(head.end, second.start) : `${quote}, ${quote}`;
	const written = runs(inOrder(numbers, entries), dash !== '').map(([first, last]) => {
		if (first === last) return write(first);
		const joint = last === first + 1 && !entries.some(entry => entry.last === entry.first + 1) ? comma : dash;
		return write(first) + joint + (head.prefix === '#' && joint === dash ? String(last) : write(last));
	});
	return text.slice(0, head.start) + written.join(comma) + text.slice(tail.end);
}

function read(text: string): readonly Entry[] {
	// A dash may be damaged, so any few characters beyond ASCII will do.
	const pattern =
		/(#|[A-Za-z]{1,10}-?)?(\d+)(?:(\s*(?:[-–—~]|to|through|bis|\.\.|[^\x00-\x7f\d\s]{1,6})\s*)(#|[A-Za-z]{1,10}-?)?(\d+))?/g;
	return Array.from(text.matchAll(pattern), match => {
		const [whole, prefix = '', first = '', dash, , last] = match;
		return {
			start: match.index,
			end: match.index + whole.length,
			prefix,
			first: Number(first),
			last: Number(last ?? first),
			dash: dash ?? null,
			width: first.length,
		};
	}).filter(({ first, last }) => last >= first && last - first < 100_000);
}

/** Numbers in the order of a list that names some of them, those that it does not name last. */
function inOrder(numbers: readonly number[], entries: readonly Entry[]): readonly number[] {
	const sorted = [...new Set(numbers)].sort((a, b) => a - b);
	const isAscending = entries.every(({ first }, at) => first > (entries[at - 1]?.last ?? -1));
	if (isAscending) return sorted;
	const places = new Map<number, number>();
	for (const [at, { first, last }] of entries.entries())
		for (let number = first; number <= last; number++) places.set(number, at);
	const place = (number: number): number => places.get(number) ?? entries.length;
	return sorted.sort((a, b) => place(a) - place(b));
}

/** Numbers that follow each other, together where the list has ranges. */
function runs(numbers: readonly number[], hasRanges: boolean): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	for (const number of numbers) {
		const last = found.at(-1);
		if (hasRanges && last && last[1] + 1 === number) last[1] = number;
		else found.push([number, number]);
	}
	return found;
}

function bare(id: string): string {
	return id
		.replace(/^#/, '')
		.replace(/(?<!\d)0+(?=\d)/, '')
		.toLowerCase();
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
	const set = new Set(b);
	return new Set(a).size === set.size && a.every(each => set.has(each));
}
