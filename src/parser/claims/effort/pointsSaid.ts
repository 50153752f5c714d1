import type { SumPart } from '../../../model/claims';
import type { Task } from '../../../model/task';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import { ROW } from '../../lines/lexLine';
import { labelWords } from '../../outline/labels';
import type { Table } from '../../tables/readTable';
import { nameBesideTotal } from '../../tables/tableCells';
import type { ClaimContext } from '../claimText';
import { sumPart } from '../makeSum';
import { isPointTotal, kindOf, points, pointsIn, totalOfPart } from './pointTotals';

/** `9`, `~31 pts`, `18 story points`, `5 of 9 points` */
export const amount = wide(
	/^[\s*_`]*([~≈]\s?)?(\d{1,5})(?:\s?(?:\/|(?<=\s)(?:of|de|von|sur)(?=\s))\s?(\d{1,5}))?(?!\s?[/\d.,%+–-])(?:\s?(\p{L}[\p{L} ]{0,29}))?[\s*_`.。]*$/u,
);

/** `Sprint total`, `Total`, `Sprint 1 total` */
export function isTotalOfPoints(label: string, words: string): boolean {
	return totalOfPart.test(words) || nameBesideTotal(label) !== null;
}

/** `5 pts`, `5 story points`, `5SP` on the line of a task, in brackets, code or between dots as well. */
const onLine = wide(/(?<![\p{L}\p{N}.,/~≈–-])(\d{1,3})\s?(?:story )?(?:points?|pts?|sp)(?![\p{L}\p{N}])/giu);

/** What each task says, looked for once: many rows may name the same. */
export const pointsOfEach = remembered((_: readonly Task[], context: ClaimContext) => {
	const known = new Map<Task, SumPart | null>();
	return (task: Task): SumPart | null => {
		let part = known.get(task);
		if (part === undefined) known.set(task, (part = pointsOf(task, context)));
		return part;
	};
});

/** The points that a task says in its row, on its line or in a field; null where it says none, or several numbers. */
function pointsOf(task: Task, context: ClaimContext): SumPart | null {
	const { outline } = context;
	const line = outline.line(task.line);
	if (outline.kinds[task.line] === ROW) {
		const { table, row } = outline.rows.get(task.line) as { table: Table; row: number };
		const cells = table.rows[row]?.cells ?? [];
		const heads = table.header.cells.map(({ text }) => kindOf(text));
		const named = heads.includes('points')
			? heads.filter(kind => kind === 'points')
			: heads.filter(kind => kind !== null);
		const cell = named.length === 1 ? cells[heads.indexOf(named[0] as string)] : undefined;
		const digits = cell ? pointsIn(cell.text) : null;
		if (cell && digits !== null) return sumPart(line, cell.start + cell.text.indexOf(digits), digits);
		if (heads.includes('points')) return null;
	}
	const found = onLine.all(line.text);
	const [match] = found;
	if (match) return found.length === 1 ? sumPart(line, match.index, match[1] as string) : null;
	for (let at = task.line; at <= task.endLine; at++) {
		if (at > task.line && context.classification.verdicts[at]) break;
		for (const { label, value, valueStart } of outline.fields(at)) {
			const [whole = '', about = '', digits = '', noun = ''] = amount.exec(value) ?? [];
			const words = labelWords(label);
			if (isTotalOfPoints(label, words) || isPointTotal(words)) continue;
			const isSaid = points.test(words) ? noun === '' || points.test(noun.trim()) : points.test(noun.trim());
			if (digits !== '' && about === '' && isSaid)
				return sumPart(outline.line(at), valueStart + whole.indexOf(digits), digits);
		}
	}
	return null;
}

/** The one column in which each task of the document has its points; empty where more may be meant. */
export const columnOfAll = remembered((tasks: readonly Task[], { outline }: ClaimContext): string => {
	const heads = new Set<string>();
	const ids = new Set<string>();
	for (const { kind, line, status, id } of tasks) {
		const table = outline.rows.get(line)?.table;
		const head = table?.header.cells.find(({ text }) => kindOf(text) !== null)?.text;
		if (kind !== 'task' || status === 'cancelled' || head === undefined || (id !== null && ids.has(id))) return '';
		if (id !== null) ids.add(id);
		heads.add(head);
	}
	return heads.size === 1 ? [...heads].join('') : '';
});
