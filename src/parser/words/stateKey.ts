import { wide } from '../../util/wide';

/** The text of a state without emphasis, in lower case. */
export function plainState(text: string): string {
	return text
		.replace(/[*_`~]/g, '')
		.replaceAll('’', "'")
		.trim()
		.toLowerCase();
}

/** What a text says of a state, without marks before it and a remark in brackets behind it: by that the words that fields alone use are known. */
export function stateKey(text: string): string {
	return marksBefore.replace(plainState(text).split(/[([（]/)[0] as string, '').trimEnd();
}

const marksBefore = wide(/^[^\p{L}\p{N}]+/u);
