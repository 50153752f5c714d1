/**
 * Whether a path is one of those that the patterns mean. Paths have forward slashes; letter case is not told apart. A pattern
 * without a slash is about the file's name; one with a slash about the whole path. `*` and `?` stop at a slash, `**` does not,
 * `{a,b}` is either.
 */
export function matchesAny(path: string, patterns: readonly string[]): boolean {
	const parts = path.toLowerCase().split('/').filter(Boolean);
	const name = parts.slice(-1);
	const wanted = read.get(patterns) ?? patterns.flatMap(pattern => alternatives(pattern.toLowerCase()));
	read.set(patterns, wanted);
	return wanted.some(one =>
		one.includes('/')
			? isMatch(one.split('/').filter(Boolean), parts, '**', isNameMatch)
			: isNameMatch(one, name[0] ?? ''),
	);
}

/** What patterns stand for: the same few are asked about thousands of files. */
const read = new WeakMap<readonly string[], readonly string[]>();

function isNameMatch(pattern: string, name: string): boolean {
	if (!/[*?]/.test(pattern)) return pattern === name;
	// A `?` stands for a whole sign, whatever its length.
	const unitsOf = (text: string): ArrayLike<string> => (pattern.includes('?') ? [...text] : text);
	return isMatch(unitsOf(pattern), unitsOf(name), '*', (a, b) => a === '?' || a === b);
}

/**
 * Compares a pattern with a text, unit by unit, where `star` in the pattern stands for any number of units. Only the last star
 * is ever tried again, so hostile patterns cost no more than the product of the two lengths.
 */
function isMatch(
	pattern: ArrayLike<string>,
	text: ArrayLike<string>,
	star: string,
	isSame: (pattern: string, text: string) => boolean,
): boolean {
	let at = 0;
	let next = 0;
	let lastStar = -1;
	let resume = 0;
	while (at < text.length) {
		const wanted = pattern[next];
		if (wanted === star) {
			lastStar = next++;
			resume = at;
		} else if (wanted !== undefined && isSame(wanted, text[at] as string)) {
			next++;
			at++;
		} else if (lastStar >= 0) {
			next = lastStar + 1;
			at = ++resume;
		} else return false;
	}
	while (pattern[next] === star) next++;
	return next === pattern.length;
}

/** The patterns that one with `{a,b}` stands for; past a hundred the rest is taken as written. */
function alternatives(pattern: string): readonly string[] {
	const done: string[] = [];
	const open = [pattern];
	for (let one = open.pop(); one !== undefined; one = open.pop()) {
		const group = /\{([^{}]*)\}/.exec(one);
		if (!group || done.length + open.length > 100) done.push(one);
		else
			for (const choice of (group[1] ?? '').split(','))
				open.push(one.slice(0, group.index) + choice + one.slice(group.index + group[0].length));
	}
	return done;
}
