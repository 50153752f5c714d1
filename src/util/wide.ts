/** Any character that is no ASCII: a sign for patterns of pictures and other scripts. */
export const beyondAscii = /[^\x00-\x7f]/;

/** What is neither a letter of a western language, a sign nor a picture, nor what stands for code (`parser/lines/mask.ts`). */
const beyondWestern =
	/[^\0-\u017f\u2000-\u206f\u20a0-\u20bf\u20e3\u2116\u2122\u2190-\u249b\u2500-\u2bff\u3000-\u3004\u3008-\u3020\ue000\ufe0e\ufe0f\uff01-\uff0f\uff1a-\uff20\u{1f000}-\u{1f0ff}\u{1f1e6}-\u{1f2ff}\u{1f300}-\u{1faff}]/u;

/** The characters of a text: ASCII alone, western letters, signs and pictures, or any. */
type Script = 'ascii' | 'western' | 'any';

/** From so many characters on a text is likely to be searched at many places. */
const LONG = 256;
const lastLong: { text: string; script: Script } = { text: '', script: 'ascii' };

/** The characters of a text; of the last long one they are known, so that it is not looked through for each place. */
function scriptOf(text: string): Script {
	if (text.length < LONG) return lookedThrough(text);
	if (text !== lastLong.text) lastLong.script = lookedThrough(text);
	// Also where it is another copy of the same: the next comparison is with that.
	lastLong.text = text;
	return lastLong.script;
}

function lookedThrough(text: string): Script {
	if (!beyondAscii.test(text)) return 'ascii';
	return beyondWestern.test(text) ? 'any' : 'western';
}

type Classes = Readonly<Record<string, string>>;

/** What the classes of Unicode hold of such characters, where that is known; a test compares all that patterns name. */
const classesOf: Readonly<Record<'ascii' | 'western', Classes>> = {
	// Every class that patterns name holds something or nothing of these.
	ascii: {
		L: 'A-Za-z',
		Lu: 'A-Z',
		Ll: 'a-z',
		N: '0-9',
		Nd: '0-9',
		Cc: '\\0-\\x1f\\x7f',
		Emoji: '#*0-9',
		'Script=Latin': 'A-Za-z',
	},
	// The others stay.
	western: {
		L: 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u017f',
		M: '\\u20e3\\ufe0e\\ufe0f',
		N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2460-\\u249b\\u2776-\\u2793',
		Nd: '0-9',
		'Script=Cyrillic': '',
	},
};

/**
 * A pattern for texts of any script, with twins for texts of ASCII alone and for those of western letters, signs and pictures, in which they
 * find the same. The classes of Unicode are thousands of ranges, which take a millisecond to get ready and are slow to search by, and most
 * texts need none of them.
 */
export class Wide {
	readonly #source: string;
	readonly #flags: string;
	readonly #sign: Sign | null;
	/** The pattern for each kind of text, made when the first of that kind is searched. */
	readonly #patterns: { [script in Script]?: RegExp } = {};

	constructor(source: string, flags: string, sign: Sign | null) {
		this.#source = source;
		this.#flags = flags;
		this.#sign = sign;
	}

	/** The pattern to search a text by. */
	for(text: string): RegExp {
		const script = scriptOf(text);
		const known = this.#patterns[script];
		if (known) return known;
		// Where there is one for more letters already, it does for ASCII too.
		const made = (script === 'ascii' && this.#patterns.western) || madeFor(script, this.#source, this.#flags);
		this.#patterns[script] = made;
		return made;
	}

	test(text: string): boolean {
		return this.#mayBeIn(text) && this.for(text).test(text);
	}

	exec(text: string): RegExpExecArray | null {
		return this.#mayBeIn(text) ? this.for(text).exec(text) : null;
	}

	/** All that is found in a text; the pattern must be a global one. */
	all(text: string): RegExpExecArray[] {
		if (!this.#mayBeIn(text)) return [];
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
		if (!this.#mayBeIn(text)) return text;
		const pattern = this.for(text);
		return typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by);
	}

	#mayBeIn(text: string): boolean {
		return this.#sign === null || this.#sign.test(text);
	}
}

/** What a text has in which a pattern finds anything: a short pattern, or a word of a few. */
interface Sign {
	test(text: string): boolean;
}

/**
 * A pattern with its twins, or its text: the source, a slash and its flags. (A build makes such texts of patterns, which else are all looked
 * through when it is loaded.) A long one takes some milliseconds to get ready, in each session anew: with a sign, which is looked for first
 * and stands in every text that it finds anything in, only a document that has one pays for it.
 */
export function wide(pattern: RegExp | string, sign: Sign | null = null): Wide {
	if (typeof pattern !== 'string') return new Wide(pattern.source, pattern.flags, sign);
	const end = pattern.lastIndexOf('/');
	return new Wide(pattern.slice(0, end), pattern.slice(end + 1), sign);
}

function madeFor(script: Script, source: string, flags: string): RegExp {
	if (script === 'any') return new RegExp(source, flags);
	// A picture is two characters to a pattern without the flag.
	return new RegExp(narrowed(source, script), script === 'ascii' ? flags.replace('u', '') : flags);
}

/** A set, a class of Unicode outside of one, another escape, or a plain alternative behind the first of its group. */
const piece = /\[(?:\\.|[^\]\\]){0,999}\]|\\[pP]\{[\w=]+\}|\\.|\|[^|()[\]\\?*+{}^$]+(?=[|)])/gs;

/**
 * The source of a pattern with each class of Unicode as what it holds of a script: ranges inside of a set, where `\P` may not stand, a set of
 * its own outside. Words with letters of other scripts, which stand in none of its texts, are left out.
 */
function narrowed(source: string, script: 'ascii' | 'western'): string {
	const beyond = script === 'ascii' ? beyondAscii : beyondWestern;
	return source.replace(piece, part => {
		if (part[0] === '|') return beyond.test(part) ? '' : part;
		if (part[0] === '[') return part.replace(/\\p\{([\w=]+)\}|\\./gs, (known, name) => rangesOf(name, script) ?? known);
		const name = /^\\[pP]\{(.+)\}$/.exec(part)?.[1];
		const ranges = rangesOf(name, script);
		if (ranges === null) return part;
		// Nothing matches an empty set, anything the opposite of one.
		return part[1] === 'P' ? `[^${ranges}]` : `[${ranges}]`;
	});
}

/** What a class holds of a script; null where it stays a class. */
function rangesOf(name: string | undefined, script: 'ascii' | 'western'): string | null {
	if (name === undefined) return null;
	return classesOf[script][name] ?? (script === 'ascii' ? '' : null);
}
