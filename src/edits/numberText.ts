/** Ways to write the ten digits: the first character of each is its zero. */
const zeros = ['0', '٠', '۰', '०', '０'];

/** A text with one number replaced by another, in the digits it is written in; null when the number does not stand there exactly once. */
export function withNumber(text: string, from: number, to: number): string | null {
	const found = [...text.matchAll(/\p{Nd}+(?:[.,٫]\p{Nd}+)*/gu)].filter(match => valueOf(match[0]) === from);
	const [only] = found;
	if (!only || found.length > 1) return null;
	return text.slice(0, only.index) + written(to, only[0]) + text.slice(only.index + only[0].length);
}

function valueOf(digits: string): number {
	const plain = toAscii(digits);
	// A comma or point before exactly three digits parts thousands, before others it begins a fraction.
	const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(/[,٫]/g, '.');
	return Number(grouped);
}

function written(value: number, sample: string): string {
	const plain = toAscii(sample);
	const fraction = /[.,٫](\d+)$/.exec(plain)?.[1];
	const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain);
	const ascii = !isGrouped && fraction !== undefined ? value.toFixed(fraction.length) : String(value);
	const width = /^0\d/.test(plain) && fraction === undefined ? plain.length : 0;
	const zero = zeroOf(sample);
	return ascii.padStart(width, '0').replace(/\d/g, digit => String.fromCharCode(zero + Number(digit)));
}

function toAscii(digits: string): string {
	const zero = zeroOf(digits);
	return digits.replace(/\p{Nd}/gu, digit => String(digit.charCodeAt(0) - zero));
}

function zeroOf(digits: string): number {
	const code = digits.charCodeAt(0);
	const zero = zeros.map(each => each.charCodeAt(0)).find(each => each <= code && code < each + 10);
	return zero ?? 48;
}
