/** How a stretch of text is set off on a terminal; never the only sign of anything. */
export type Colour = 'red' | 'yellow' | 'blue' | 'green' | 'cyan' | 'bold' | 'dim';

/** Colours a text, or leaves it alone where colours are off. */
export type Paint = (colour: Colour, text: string) => string;

const codes: Readonly<Record<Colour, readonly [on: number, off: number]>> = {
	red: [31, 39],
	yellow: [33, 39],
	blue: [34, 39],
	green: [32, 39],
	cyan: [36, 39],
	bold: [1, 22],
	dim: [2, 22],
};

/** A painter for a terminal that shows colours. */
export const inColour: Paint = (colour, text) => {
	const [on, off] = codes[colour];
	return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
};

/** A painter that changes nothing. */
export const withoutColour: Paint = (_, text) => text;
