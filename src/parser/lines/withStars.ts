import { mask } from './mask';

/**
 * A text of the same length in which strong words stand between stars: `__Total__` is what `**Total**` is, and only one of them has to be known to
 * whatever reads lines. Underscores within words and in code stay. Linear.
 */
export function withStars(text: string): string {
	let starred = '';
	let from = 0;
	for (let at = text.indexOf('__'); at >= 0; at = text.indexOf('__', from)) {
		const start = text.lastIndexOf('\n', at) + 1;
		const next = text.indexOf('\n', at);
		const end = next < 0 ? text.length : next;
		starred += text.slice(from, start) + lineWithStars(text.slice(start, end));
		from = end;
	}
	return from === 0 ? text : starred + text.slice(from);
}

function lineWithStars(line: string): string {
	let written = '';
	let from = 0;
	let open = -1;
	for (const { index } of mask(line).matchAll(mark)) {
		if (open >= 0 && closes(line, index)) {
			written += `${line.slice(from, open)}**${line.slice(open + 2, index)}**`;
			from = index + 2;
			open = -1;
		} else if (opens(line, index)) open = index;
	}
	return written + line.slice(from);
}

const mark = /(?<![_\\])__(?!_)/g;

/** Not within a name or a path: `src/__init__.py`. */
function opens(line: string, at: number): boolean {
	return !/[\p{L}\p{N}./-]/u.test(line.charAt(at - 1)) && /\S/.test(line.charAt(at + 2));
}

function closes(line: string, at: number): boolean {
	return /\S/.test(line.charAt(at - 1)) && !/^(?:[\p{L}\p{N}/-]|\.\p{L})/u.test(line.slice(at + 2, at + 4));
}
