const beyondAscii = /[^\x00-\x7f]/;

/** From so many characters on a text is likely to be searched at many places. */
const LONG = 256;
const lastLong = { text: '', isWide: false };

/** Whether a text holds more than ASCII; of the last long one that is known, so that it is not looked through for each place. */
function isWide(text: string): boolean {
	if (text.length < LONG) return beyondAscii.test(text);
	if (text !== lastLong.text) lastLong.isWide = beyondAscii.test(text);
	// Also where it is another copy of the same: the next comparison is with that.
	lastLong.text = text;
	return lastLong.isWide;
}

/** What the classes of Unicode hold of ASCII, those that hold any; a test compares all that patterns name. */
const ofAscii: Readonly<Record<string, string>> = {
	L: 'A-Za-z',
	Lu: 'A-Z',
	Ll: 'a-z',
	N: '0-9',
	Nd: '0-9',
	Cc: '\\0-\\x1f\\x7f',
	Emoji: '#*0-9',
	'Script=Latin': 'A-Za-z',
};

/**
 * A pattern for texts of any script, with a twin for texts of ASCII alone, in which it finds the same. The classes of Unicode are
 * thousands of ranges, which take a millisecond to get ready and are slow to search by, and most texts need none of them.
 */
export class Wide {
	readonly #pattern: RegExp;
	#twin: RegExp | null = null;

	constructor(pattern: RegExp) {
		this.#pattern = pattern;
	}

	/** The pattern to search a text by. */
	for(text: string): RegExp {
		if (isWide(text)) return this.#pattern;
		const { source, flags } = this.#pattern;
		this.#twin ??= new RegExp(narrowed(source), flags.replace('u', ''));
		return this.#twin;
	}

	test(text: string): boolean {
		return this.for(text).test(text);
	}

	exec(text: string): RegExpExecArray | null {
		return this.for(text).exec(text);
	}

	/** All that is found in a text; the pattern must be a global one. */
	all(text: string): RegExpExecArray[] {
		const pattern = this.for(text);
		const found: RegExpExecArray[] = [];
		pattern.lastIndex = 0;
		// `matchAll` makes a pattern anew for each text.
		for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
			found.push(match);
			if (match[0] === '') pattern.lastIndex++;
		}
		return found;
	}

	/** A text with what is found in it replaced. */
	replace(text: string, by: string | ((found: string) => string)): string {
		const pattern = this.for(text);
		return typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by);
	}
}

/** A pattern with its twin for ASCII. */
export function wide(pattern: RegExp): Wide {
	return new Wide(pattern);
}

/** The source of a pattern with each class of Unicode as what it holds of ASCII: ranges inside of a set, where `\P` may not stand, a set of its own outside. */
function narrowed(source: string): string {
	let isInSet = false;
	return source.replace(/\\[pP]\{([\w=]+)\}|\\.|[[\]]/gs, (part, name?: string) => {
		if (part === '[') isInSet = true;
		else if (part === ']') isInSet = false;
		if (name === undefined) return part;
		const ranges = ofAscii[name] ?? '';
		if (isInSet) return ranges;
		// Nothing matches an empty set, anything the opposite of one.
		return part[1] === 'P' ? `[^${ranges}]` : `[${ranges}]`;
	});
}
