const named: Readonly<Record<string, string>> = {
	nbsp: ' ',
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	ndash: '–',
	mdash: '—',
	hellip: '…',
	rarr: '→',
	larr: '←',
	times: '×',
	check: '✓',
	cross: '✗',
	ballot: '☐',
	star: '☆',
	starf: '★',
};

const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi;

/** A text with the characters that numbers and common names stand for (`&#10003;`, `&amp;`); other names stay as they are. */
export function withoutEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(entity, (whole, hex?: string, decimal?: string, name?: string) => {
		if (name !== undefined) return named[name.toLowerCase()] ?? whole;
		const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
