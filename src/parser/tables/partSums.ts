import { wide } from '../../util/wide';
import { type Amount, amountsIn, NO_AMOUNT } from './amountsInCells';
import type { Table, TableRow } from './readTable';

/** Words for what sums some of all, and nothing else. */
const ofSome =
	'sub-?totals?|sous-tota(?:l|ux)|zwischensummen?|teilsumme|subtotaal|subtotale|tussentotaal|delsumma|mezisoučet|részösszeg|ara toplam|suma częściowa|подытог|промежуточный итог|проміжний підсумок|小计|小計|소계';

const alone = wide(
	`^[\\s*_]*(?:${ofSome})[\\s*_:：]*$/iu`,
	/sum|tota|součet|össz|toplam|[иы]тог|підсум|小[计計]|소계/i,
);

const behindName = wide(
	`^[\\s*_]*\\p{L}[^|*_]{0,40}[ \u00a0](?:${ofSome}|totals?|totaal|totale|gesamt|summe|summa|razem|toplam|итого|всего|合计|合計|总计|總計|합계)[\\s*_:：]*$/iu`,
	/sum|tota|gesamt|součet|össz|razem|toplam|[иы]тог|підсум|всего|[合总總小][计計]|[소합]계/i,
);

/** Whether a label says that its row sums those of a part: `Zwischensumme`. */
export function isPartSumLabel(text: string): boolean {
	return alone.test(text);
}

/**
 * The lines of rows that sum those above under the name of what they are of: `Ann subtotal`, where the numbers say so, or where it is all in
 * bold beneath rows that are not and has nothing but numbers beside it. `Show the subtotal` may be work.
 */
export function partSums(table: Table, hoursPerDay: number): readonly number[] {
	const { rows } = table;
	const found: number[] = [];
	let first = 0;
	for (const [at, row] of rows.entries()) {
		const label = labelIn(row);
		if (!behindName.test(label) || at === first) continue;
		const above = rows.slice(first, at);
		const amounts = amountsIn(row, table, hoursPerDay);
		if (
			!(isFoot(row, label, amounts) && !above.some(other => isBold(labelIn(other)))) &&
			!comesToSum(
				row,
				amounts,
				above.map(other => amountsIn(other, table, hoursPerDay)),
			)
		)
			continue;
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
function isFoot({ cells }: TableRow, label: string, amounts: readonly (Amount | null)[]): boolean {
	const others = amounts.filter((_, column) => cells[column]?.text !== label);
	return isBold(label) && others.some(isNumber) && others.every(amount => amount !== null);
}

function isNumber(amount: Amount | null): amount is Amount {
	return amount !== null && amount !== NO_AMOUNT;
}

/** Whether each number of a row, of those there are, is the sum of the numbers above it. */
function comesToSum(
	{ cells }: TableRow,
	amounts: readonly (Amount | null)[],
	above: readonly (readonly (Amount | null)[])[],
): boolean {
	if (above.length < 2) return false;
	const stated = [...cells.keys()].filter(column => column > 0 && isNumber(amounts[column] ?? null));
	return (
		stated.length > 0 &&
		stated.every(column =>
			[0, 1].every(end => {
				const sum = above.reduce((all, other) => all + (other[column]?.[end] ?? 0), 0);
				return Math.abs(sum - (amounts[column]?.[end] ?? 0)) < 0.01;
			}),
		)
	);
}
