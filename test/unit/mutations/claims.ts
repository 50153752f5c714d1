import type {
	ClaimRow,
	CompletionClaim,
	CountClaim,
	DateClaim,
	EffortClaim,
	TableClaim,
} from '../../../src/model/claims';
import type { Span } from '../../../src/util/span';
import type { Call, Fixture, Mutation } from '../../support/mutate';
import { change, here } from '../../support/mutate';
import { COUNT_RULES, isSide } from './books';

/** Every stated number, percentage, sum, range, date and word of completion becomes a wrong one. */
export function* claimMutations(fixture: Fixture): Iterable<Mutation> {
	for (const claim of fixture.document.claims)
		switch (claim.type) {
			case 'count':
				yield* countMutations(fixture, claim);
				break;
			case 'table':
				for (const row of claim.rows) yield* rowMutations(fixture, claim, row);
				break;
			case 'percentage':
				for (const by of [3, -3])
					yield change(
						fixture,
						`percentage changes by ${by}`,
						claim.span,
						claim.text.replace(/\d+/, digits => String(Number(digits) + by)),
						[here('percentage')],
					);
				break;
			case 'sum':
				for (const by of [1, -1])
					for (const { span } of [claim, ...claim.parts])
						yield numberChange(fixture, span, by, 'number of a sum', [{ rule: 'list-total', at: [claim.span] }]);
				break;
			case 'range':
				yield* rangeMutations(fixture, claim.span, [here('stale-range')]);
				break;
			case 'date':
				yield* dateMutations(fixture, claim);
				break;
			case 'effort':
				yield* effortMutations(fixture, claim);
				break;
			case 'completion':
				yield* completionMutations(fixture, claim);
				break;
			case 'next':
				yield* nextMutations(fixture, claim.span, claim.ids);
				break;
			case 'state':
				// It is only held against another of its name; the tests of conflicting-claims do that.
				break;
		}
	yield* progressMutations(fixture);
	yield* doneDateMutations(fixture);
}

function* countMutations(fixture: Fixture, claim: CountClaim): Iterable<Mutation> {
	const call = here(COUNT_RULES[claim.role]);
	if (claim.ids) {
		yield* rangeMutations(fixture, claim.span, [call]);
		return;
	}
	for (const by of [1, -1])
		if (claim.value + by >= 0)
			yield {
				...numberChange(fixture, claim.span, by, `stated ${claim.side}`, [call, ...percentages(fixture, claim.span)]),
				implies: ['conflicting-claims'],
			};
}

/** The percentage beside a number. */
function percentages({ document }: Fixture, { start }: Span): readonly Call[] {
	const line = document.lines.lineAt(start);
	return document.claims.flatMap((claim): readonly Call[] =>
		claim.type === 'percentage' && document.lines.lineAt(claim.span.start) === line ? [here('percentage')] : [],
	);
}

function* rowMutations(fixture: Fixture, table: TableClaim, row: ClaimRow): Iterable<Mutation> {
	const total = table.rows.findLast(({ isTotal }) => isTotal);
	const roles = row.cells.map(({ role }) => role);
	const isIdentity = roles.includes('total') && roles.includes('done') && roles.includes('remaining');
	for (const cell of row.cells) {
		if (cell.value === null || !isSide(cell.role)) continue;
		const hasPercentage = roles.includes('percentage') && (cell.role === 'done' || cell.role === 'total');
		for (const by of [1, -1]) {
			if (cell.value + by < 0) continue;
			const calls: Call[] = [
				...(total ? [{ rule: 'table-total', at: [total.labelSpan] }] : []),
				...(isIdentity && !row.isTotal ? [here('table-row')] : []),
				// What the rows make of their total is said once.
				...(row.scope && !(row.isTotal && table.rows.length > 2) ? [here('table-tasks')] : []),
				...(hasPercentage ? [here('percentage')] : []),
			];
			yield {
				...numberChange(fixture, cell.span, by, `cell ${cell.role}${row.isTotal ? ' of the total row' : ''}`, calls),
				implies: ['conflicting-claims'],
			};
		}
	}
}

function* rangeMutations(fixture: Fixture, span: Span, calls: readonly Call[]): Iterable<Mutation> {
	const text = fixture.document.text.slice(span.start, span.end);
	const [first, ...others] = [...text.matchAll(/\d+/g)];
	for (const end of [first, others.at(-1)])
		for (const by of [1, -1]) {
			if (!end || Number(end[0]) + by < 1) continue;
			const start = span.start + end.index;
			const digits = String(Number(end[0]) + by).padStart(end[0].length, '0');
			yield change(fixture, `end of a range changes by ${by}`, { start, end: start + end[0].length }, digits, calls);
		}
}

function* dateMutations(fixture: Fixture, claim: DateClaim): Iterable<Mutation> {
	const { claims } = fixture.document;
	const same = claims.filter(other => other.type === 'date' && other.label === claim.label && other !== claim);
	const dates = claims.filter(other => other.type === 'date' && other.label !== claim.label);
	const year = (by: number): string => claim.text.replace(/\d{4}/, digits => String(Number(digits) + by));
	for (const by of [1, -1]) {
		const isCrossed = dates.some(other => other.type === 'date' && (other.date < claim.date ? by < 0 : by > 0));
		yield change(
			fixture,
			`date of ${claim.label} changes by ${by}`,
			claim.span,
			year(by),
			same.length > 0 || isCrossed ? [here('conflicting-dates')] : [],
		);
	}
}

function* effortMutations(fixture: Fixture, claim: EffortClaim): Iterable<Mutation> {
	const texts = [1, -1].map(by => claim.text.replace(/\d+/, digits => String(Number(digits) + by)));
	for (const text of claim.approximate ? [] : texts)
		yield change(fixture, 'stated effort', claim.span, text, [here('effort-total')]);
	// A row that the tasks contradict is told itself; its total is right.
	const rows = new Set(fixture.document.claims.flatMap(({ type, span }) => (type === 'effort' ? [span.start] : [])));
	for (const { span } of claim.parts)
		yield numberChange(fixture, span, 7, 'part of an effort', [
			rows.has(span.start) ? here('effort-total') : { rule: 'effort-total', at: [claim.span] },
		]);
}

/** A finished section becomes unbegun and the reverse. */
function* completionMutations(fixture: Fixture, claim: CompletionClaim): Iterable<Mutation> {
	if (claim.percent !== null) return;
	const text = claim.state === 'complete' ? '⬜ NOT STARTED' : '✅ COMPLETE';
	yield change(fixture, 'word of completion exchanged', claim.span, text, [here('stated-completion')], {
		implies: ['conflicting-claims'],
		concerns: null,
	});
}

/** A next step becomes one that is done, or one that waits for another. */
function* nextMutations(fixture: Fixture, span: Span, ids: readonly string[]): Iterable<Mutation> {
	const { document, graph } = fixture;
	const [id] = ids;
	if (id === undefined) return;
	const at = document.text.indexOf(id, span.start);
	const where = { start: at, end: at + id.length };
	for (const task of document.tasks) {
		if (task.kind !== 'task' || task.id === null || task.id === id) continue;
		const waits = graph
			.waitsFor(task.index)
			.some(({ to }) => document.tasks[to ?? -1]?.status !== 'done' && !isNamed(fixture, to, id));
		if (task.status === 'done' || waits)
			yield change(fixture, `next step becomes ${task.status}`, where, task.id, [here('stale-next')], {
				// The title behind it stays.
				implies: ['conflicting-claims'],
				concerns: null,
			});
	}
}

/** Whether a list of next steps names a task beside one of its own. */
function isNamed({ document, graph }: Fixture, task: number | null, except: string): boolean {
	return document.claims.some(
		claim =>
			claim.type === 'next' && claim.ids.some(id => id !== except && graph.resolve(id)[0] === task && task !== null),
	);
}

/** A task's own percentage. */
function* progressMutations(fixture: Fixture): Iterable<Mutation> {
	for (const { marks, children } of fixture.document.tasks)
		for (const { percent, span, text } of marks)
			if (percent !== null && children.length > 0)
				yield change(fixture, 'own percentage', span, text.replace(/\d+/, '5'), [here('stated-progress')]);
}

/** A task that is done before it was created. */
function* doneDateMutations(fixture: Fixture): Iterable<Mutation> {
	const { text } = fixture.document;
	for (const { span } of fixture.document.tasks) {
		const line = text.slice(span.start, span.end);
		for (const [sign, by] of [
			['➕', 1],
			['✅', -1],
		] as const) {
			const at = line.indexOf(`${sign} 2`);
			if (at === -1 || !line.includes('➕') || !line.includes('✅')) continue;
			const start = span.start + at + 2;
			const year = String(Number(text.slice(start, start + 4)) + by);
			yield change(fixture, `date behind ${sign}`, { start, end: start + 4 }, year, [here('conflicting-dates')]);
		}
	}
}

function numberChange(fixture: Fixture, span: Span, by: number, what: string, calls: readonly Call[]): Mutation {
	const text = fixture.document.text.slice(span.start, span.end);
	const newText = text.replace(/\d+/, digits => String(Number(digits) + by));
	return change(fixture, `${what} changes by ${by}`, span, newText, calls);
}
