import type { Scope } from '../../../model/claims';
import { sumOf } from '../../../util/sum';
import { cellText, type TableRow } from '../../tables/readTable';
import type { ClaimContext } from '../claimText';

/** How many tasks a section has, done or not. */
export function sizeOf(section: number, { tallyOf }: Pick<ClaimContext, 'tallyOf'>): number {
	const { done, open } = tallyOf(section);
	return done + open;
}

/**
 * Whether the numbers of rows are those of the tasks in the sections that the rows name, namesakes in other chapters included: of two at least, and
 * of most. Rows of which `wholeOf` gives nothing say nothing.
 */
export function countTasks(
	rows: readonly TableRow[],
	scopeOf: (label: string) => Scope | null,
	wholeOf: (row: TableRow) => number | null | undefined,
	context: Pick<ClaimContext, 'tallyOf' | 'chapters'>,
): boolean {
	let [right, named] = [0, 0];
	for (const row of rows) {
		const whole = wholeOf(row);
		const scope = whole === undefined ? null : scopeOf(cellText(row.cells, 0));
		if (!scope || scope.attribute || scope.section === 0) continue;
		named++;
		const all = [scope.section, ...context.chapters.namesakesOf(scope.section)];
		if (sumOf(all, section => sizeOf(section, context)) === whole) right++;
	}
	return right > 1 && right * 2 > named;
}
