/** `[label]: target` at the beginning of a line's content. */
export const definition = /^\[([^\]]{1,80})\]:\s*\S/;

/** The text with the brackets that name a link reference definition blanked out: they are links, and no slots. */
export function withoutLinks(masked: string, definitions: ReadonlySet<string>): string {
	return masked.replace(/\[([^\][]{1,200})\](?:\[([^\][]{0,80})\])?/g, (whole, text: string, label?: string) =>
		definitions.has(linkLabel(label === undefined || label === '' ? text : label))
			? whole.replace(/[[\]]/g, '\ue000')
			: whole,
	);
}

/** The label of a link reference as it is compared: lower case, each run of white space one space. */
export function linkLabel(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** The text with the targets of links blanked out (`[T1](#t1)`): where they lead is no name in it. */
export function withoutTargets(text: string): string {
	return !text.includes('](')
		? text
		: text.replace(/\]\([^()\s]{0,300}\)/g, target => `]${' '.repeat(target.length - 1)}`);
}
