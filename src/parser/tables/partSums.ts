import { wide } from '../../util/wide';
import type { Table, TableRow } from './readTable';

/** Words for what sums some of all, and nothing else. */
const ofSome =
	'sub-?totals?|sous-total(?:aux)?|zwischensummen?|teilsumme|subtotaal|subtotale|tussentotaal|delsumma|mezisoučet|részösszeg|ara toplam|suma częściowa|подытог|промежуточный итог|проміжний підсумок|小计|小計|소계';

const alone = wide(
	`^[\\s*_]*(?:${ofSome})[\\s*_:：]*$/iu`,
	/sum|tota|částe|součet|össz|топ|топл|итог|підсум|小[计計]|소계/i,
);

const behindName = wide(
	`^[\\s*_]*\\p{L}[^|*_]{0,40}[ \u00a0](?:${ofSome}|totals?|totaal|totale|gesamt|summe|summa|razem|toplam|итого|всего|合计|合計|总计|總計|합계)[\\s*_:：]*$/iu`,
	/total|totaal|gesamt|summ|sum|součet|össz|razem|toplam|итог|підсум|всего|[合总總小][计計]|[소합]계/i,
);

/** Whether a label says that its row sums those of a part: `Zwischensumme`. */
export function isPartSumLabel(text: string): boolean {
	return alone.test(text);
}

/**
 * The lines of rows that sum those above under the name of what they are of: `Ann subtotal`, where the numbers say so, or where it is all in
 * bold beneath rows that are not and has nothing but numbers beside it. `Show the subtotal` may be work.
 */
export function partSums({ rows }: Table): readonly number[] {
	const found: number[] = [];
	let first = 0;
	for (const [at, row] of rows.entries()) {
		const label = labelIn(row);
		if (!behindName.test(label) || at === first) continue;
		const above = rows.slice(first, at);
		if (!(isFoot(row, label) && !above.some(other => isBold(labelIn(other)))) && !comesToSum(row, above)) continue;
		found.push(row.line);
		first = at + 1;
	}
	return found;
}

function labelIn({ cells }: TableRow): string {
	return cells.find(({ text }) => text !== '')?.text ?? '';
}

function isBold(text: string): boolean {
	return /^(?:\*\*|__).*(?:\*\*|__)$/.test(text);
}

/** Whether a row is in bold and has numbers, with nothing in words beside its label. */
function isFoot({ cells }: TableRow, label: string): boolean {
	const others = cells.filter(({ text }) => text !== '' && text !== label);
	return isBold(label) && others.some(({ text }) => /\d/.test(text)) && others.every(({ text }) => amount.test(text));
}

/** `16h`, `~3 days`, `-`: a number with its unit, or none. */
const amount = wide(/^[\s*_~≈]*(?:[-–—]|\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?\p{L}{0,12})[\s*_]*$/u);

/** Whether each number of a row, of those there are, is the sum of the numbers above it. */
function comesToSum({ cells }: TableRow, above: readonly TableRow[]): boolean {
	if (above.length < 2) return false;
	const numbers = cells.flatMap(({ text }, column) =>
		column > 0 && amount.test(text) ? [[column, numberIn(text)]] : [],
	);
	const stated = numbers.filter((entry): entry is [number, number] => entry[1] !== null && entry[1] !== undefined);
	return (
		stated.length > 0 &&
		stated.every(([column, number]) => {
			const parts = above.map(other => numberIn(other.cells[column]?.text ?? '') ?? 0);
			return Math.abs(parts.reduce((sum, part) => sum + part, 0) - number) < 0.01;
		})
	);
}

function numberIn(text: string): number | null {
	const found = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
	return found === undefined ? null : Number(found.replace(',', '.'));
}
