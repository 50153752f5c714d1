import { textWidth } from './width';

/** Breaks a text between words so that each line fits; the second and later ones begin with `indent`. */
export function wrap(text: string, width: number, indent: string): string[] {
	if (textWidth(text) <= width) return [text];
	const lines: string[] = [];
	// The spaces that a line begins with belong to its first word.
	const [lead = ''] = /^ */.exec(text) ?? [];
	let line = lead;
	let isFresh = true;
	for (const [gap, word] of words(text.slice(lead.length))) {
		if (!isFresh && textWidth(line + gap + word) > width) {
			lines.push(line);
			line = indent + word;
		} else line += (isFresh ? '' : gap) + word;
		isFresh = false;
	}
	return [...lines, line];
}

/** Each word with the spaces before it. */
function words(text: string): [gap: string, word: string][] {
	return Array.from(text.matchAll(/(?<! )( *)([^ ]+)/g), ([, gap = '', word = '']) => [gap, word]);
}
