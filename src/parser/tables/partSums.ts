import { rememberedBy } from '../../util/rememberedBy';
import { wide } from '../../util/wide';
import { type Amount, amountsIn, NO_AMOUNT } from './amountsInCells';
import { type Table, type TableRow, cellText } from './readTable';

/** Words for what sums some of all, and nothing else. */
const ofSome =
	'sub-?totals?|sous-tota(?:l|ux)|zwischensummen?|teilsumme|subtotaal|subtotale|tussentotaal|delsumma|mezisoučet|részösszeg|ara toplam|suma częściowa|подытог|промежуточный итог|проміжний підсумок|小计|小計|소계';

const alone = wide(
	`^[\\s*_]*(?:${ofSome})[\\s*_:：]*$/iu`,
	/sum|tota|součet|össz|toplam|[иы]тог|підсум|小[计計]|소계/i,
);

const behindName = wide(
	`^[\\s*_]*(\\p{L}[^|*_]{0,40}?)[ \u00a0](?:${ofSome}|totals?|totaal|totale|gesamt|summe|summa|razem|toplam|итого|всего|合计|合計|总计|總計|합계)[\\s*_:：]*$/iu`,
	/sum|tota|gesamt|součet|össz|razem|toplam|[иы]тог|підсум|всего|[合总總小][计計]|[소합]계/i,
);

/** Whether a label says that its row sums those of a part: `Zwischensumme`. */
export function isPartSumLabel(text: string): boolean {
	return alone.test(text);
}

/**
 * The lines of rows that sum those above under the name of what they are of, with nothing but numbers beside it: `Ann subtotal`, where the
 * numbers say so and Ann owns something, or where it is all in bold beneath rows that are not. `Show the subtotal` may be work.
 */
export const partSums = rememberedBy((hoursPerDay: number) => hoursPerDay, readPartSums);

function readPartSums(table: Table, hoursPerDay: number): ReadonlySet<number> {
	const { rows } = table;
	const found = new Set<number>();
	let names: Names | null = null;
	let first = 0;
	let hasBold = false;
	// What the rows from the first to before the next come to in each column.
	let sums: Amount[] = [];
	let next = 0;
	for (const [at, row] of rows.entries()) {
		const column = labelIn(row);
		const label = cellText(row.cells, column);
		const name = at > first ? behindName.exec(label)?.[1] : undefined;
		const isStrong = isBold(label);
		const isAlone = isStrong && !hasBold;
		hasBold ||= isStrong;
		if (name === undefined) continue;
		const amounts = amountsIn(row, table, hoursPerDay).map((amount, other) => (other === column ? NO_AMOUNT : amount));
		if (!amounts.some(isNumber) || amounts.includes(null)) continue;
		if (!isAlone) {
			names ??= namesIn(table);
			if (at - first < 2 || !(isStrong || isNamed(name, column, names))) continue;
			for (; next < at; next++) addTo(sums, amountsIn(rows[next] as TableRow, table, hoursPerDay));
			if (!amounts.every((amount, other) => !isNumber(amount) || isSame(amount, sums[other]))) continue;
		}
		found.add(row.line);
		first = at + 1;
		hasBold = false;
		sums = [];
		next = first;
	}
	return found;
}

/** The column of the first cell of a row that is not empty. */
function labelIn({ cells }: TableRow): number {
	return cells.findIndex(({ text }) => text !== '');
}

function isBold(text: string): boolean {
	return /^\*\*.*\*\*$/.test(text);
}

function isNumber(amount: Amount | null): amount is Amount {
	return amount !== null && amount !== NO_AMOUNT;
}

function addTo(sums: Amount[], amounts: readonly (Amount | null)[]): void {
	for (const [column, amount] of amounts.entries()) {
		const [least, most] = sums[column] ?? NO_AMOUNT;
		if (isNumber(amount)) sums[column] = [least + amount[0], most + amount[1]];
	}
}

function isSame(one: Amount, other = NO_AMOUNT): boolean {
	return Math.abs(one[0] - other[0]) < 0.01 && Math.abs(one[1] - other[1]) < 0.01;
}

/** The texts of a table in small letters, with the column that each stands in, and those of groups: over rows that leave its column empty or repeat it, or alone in a row. */
interface Names {
	readonly columns: ReadonlyMap<string, number>;
	readonly groups: ReadonlySet<string>;
}

/** In several columns. */
const SEVERAL = -1;

function namesIn({ rows }: Table): Names {
	const columns = new Map<string, number>();
	const groups = new Set<string>();
	for (const [at, { cells }] of rows.entries()) {
		const isAlone = cells.filter(({ text }) => text !== '').length === 1;
		const below = rows[at + 1]?.cells;
		for (const [column, { text }] of cells.entries())
			for (const name of text.split(/[,+&/]/).map(plain)) {
				columns.set(name, (columns.get(name) ?? column) === column ? column : SEVERAL);
				const next = below?.[column]?.text;
				if (isAlone || next === '' || next === text) groups.add(name);
			}
	}
	return { columns, groups };
}

/** Whether a name is that of a group, or stands in a column of a table besides that of the labels of its sums. */
function isNamed(name: string, column: number, { columns, groups }: Names): boolean {
	const one = plain(name);
	return groups.has(one) || (columns.get(one) ?? column) !== column;
}

function plain(text: string): string {
	return text
		.replace(/[*_`]|['’]s$/g, '')
		.trim()
		.toLowerCase();
}
