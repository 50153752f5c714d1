import { wide } from '../../util/wide';

/** The text of a state without emphasis, in lower case; what joins words is a space. */
export function plainState(text: string): string {
	return text
		.replace(joint, ' ')
		.replace(/[*_`~]/g, '')
		.replaceAll('’', "'")
		.trim()
		.toLowerCase();
}

/** What a text says of a state, without marks before it and a remark in brackets behind it: by that the words that fields alone use are known. */
export function stateKey(text: string): string {
	return marksBefore.replace(plainState(text).split(/[([（]/)[0] as string, '').trimEnd();
}

/** `ready-for-review`, `code_review` */
export const joint = /(?<=[a-z])[-_](?=[a-z])/gi;

const marksBefore = wide(/^[^\p{L}\p{N}]+/u);
