import { inUnitOf } from '../edits/effortText';
import { replacement } from '../edits/textEdit';
import type { ClaimCell, ClaimRow, EffortClaim, Scope, TableClaim } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { rounded } from '../model/hours';
import { nameOf } from '../model/nameOf';
import type { FoundEffort, HoursWithin } from '../model/statedEffort';
import { effortHolds, hoursListed, hoursWithin, isPartly, isTimeFrame } from '../model/statedEffort';
import type { Message } from '../util/message';
import { message } from '../util/message';
import type { Finding, Fix, Related } from './rule';
import { defineRule, numberOption } from './rule';
import { numberEdit } from './statedCounts';
import { speaksOf } from './speaksOf';

/** A stated effort that the estimates it stands over do not add up to. */
export const effortTotal = defineRule({
	id: 'effort-total',
	description: 'A stated effort that the estimates beneath it do not add up to.',
	severity: 'warning',
	fixable: 'both',
	options: { slack: numberOption('How many percent of what is found a stated effort may be off.', 100) },
	*check({ document }, { slack }) {
		const hoursOf = hoursWithin(document);
		for (const claim of document.claims) {
			if (claim.type === 'table') yield* hoursColumn(document, hoursOf, claim, slack);
			const finding = claim.type === 'effort' ? report(document, hoursOf, claim, slack) : null;
			if (finding) yield finding;
		}
	},
});

function report(document: TaskDocument, hoursOf: HoursWithin, claim: EffortClaim, percent: number): Finding | null {
	if (isTimeFrame(claim) || !speaksOf(document, claim)) return null;
	const found = hoursOf(claim.scope, claim.side) ?? hoursListed(claim);
	if (!found || effortHolds(claim, found, percent)) return null;
	const tooMany = claim.minHours > found.hours[1];
	if (tooMany && found.tasks.length > 0 && isPartly(document, claim.scope)) return null;
	const written = inUnitOf(claim, found.hours);
	const by = rounded(tooMany ? claim.minHours - found.hours[1] : found.hours[0] - claim.maxHours);
	// A range or a guess is an estimate of its own, which the tasks don't make wrong by a sum.
	const isSum = found.hours[0] === found.hours[1] && claim.minHours === claim.maxHours;
	const safe = isSum && !claim.approximate && !claim.atLeast && claim.side === 'total';
	const edit = replacement(document.text, claim.span, written);
	return {
		span: claim.span,
		message: explanation(found.tasks.length > 0, tooMany, claim.text, written, Math.round(by * 100) / 100),
		related: relatedTo(claim, found),
		fixes: [{ title: message('Write {0}', written), safe, edits: [edit] }],
	};
}

function explanation(isTasks: boolean, tooMany: boolean, ...args: readonly (string | number)[]): Message {
	if (isTasks)
		return tooMany
			? message('States {0}; the estimates of the tasks add up to {1} ({2} h too many).', ...args)
			: message('States {0}; the estimates of the tasks add up to {1} ({2} h too few).', ...args);
	return tooMany
		? message('States {0}; the list beneath adds up to {1} ({2} h too many).', ...args)
		: message('States {0}; the list beneath adds up to {1} ({2} h too few).', ...args);
}

function relatedTo({ parts }: EffortClaim, { tasks }: FoundEffort): readonly Related[] {
	if (tasks.length === 0) return parts.slice(0, 10).map(({ span }) => ({ span, message: message('Counted here.') }));
	return tasks
		.slice(0, 10)
		.flatMap(task =>
			task.estimate
				? [{ span: task.estimate.span, message: message('Task {0}: {1}.', nameOf(task), task.estimate.text) }]
				: [],
		);
}

/** A column of hours, row by row, and its total row where none of them is wrong. */
function* hoursColumn(
	document: TaskDocument,
	hoursOf: HoursWithin,
	table: TableClaim,
	percent: number,
): Iterable<Finding> {
	if (!table.columns.includes('hours') || countsDays(document, table)) return;
	let found = false;
	for (const rows of [table.rows.filter(row => !row.isTotal), table.rows.filter(row => row.isTotal)]) {
		if (found) return;
		for (const row of rows)
			for (const cell of row.cells) {
				const finding = cell.role === 'hours' ? cellFinding(document, hoursOf, row, cell, percent) : null;
				if (!finding) continue;
				found = true;
				yield finding;
			}
	}
}

/** The header says another unit than hours. */
function countsDays({ text, lines }: TaskDocument, { span, columns }: TableClaim): boolean {
	const { start, end } = lines.lineSpan(lines.lineAt(span.start));
	const headers = text
		.slice(start, end)
		.replace(/^\s*\|/, '')
		.split('|');
	return /days?|weeks?|tage?|wochen|jours?|días?|dias?|дн|недел|[天日周]/iu.test(
		headers[columns.indexOf('hours')] ?? '',
	);
}

/** A row is compared with the tasks that it names or, where they have no estimates, with what their section states. */
function cellFinding(
	document: TaskDocument,
	hoursOf: HoursWithin,
	{ label, scope }: ClaimRow,
	{ value, span }: ClaimCell,
	percent: number,
): Finding | null {
	if (!scope || value === null) return null;
	const found = hoursOf(scope, 'total');
	const stated = found ? null : statedBy(document, scope);
	const [min, max] = found?.hours ?? (stated ? [stated.minHours, stated.maxHours] : [value, value]);
	const slack = (max * percent) / 100;
	if ((value >= min - slack && value <= max + slack) || (value > max && found && isPartly(document, scope)))
		return null;
	const written = min === max ? String(min) : `${min}-${max}`;
	if (stated)
		return {
			span,
			message: message('States {0} h for {1}; that section says {2}.', value, label, stated.text),
			related: [{ span: stated.span, message: message('Says {0} here.', stated.text) }],
		};
	const edit = min === max ? numberEdit(document, span, min) : null;
	const fixes: readonly Fix[] = edit ? [{ title: message('Write {0}', written), safe: true, edits: [edit] }] : [];
	return {
		span,
		message:
			value > max
				? message(
						'States {0} h for {1}; the tasks add up to {2} h ({3} too many).',
						value,
						label,
						written,
						rounded(value - max),
					)
				: message(
						'States {0} h for {1}; the tasks add up to {2} h ({3} too few).',
						value,
						label,
						written,
						rounded(min - value),
					),
		fixes,
	};
}

/** What the heading of a section says of its effort. */
function statedBy({ claims }: TaskDocument, { section, attribute }: Scope): EffortClaim | null {
	if (attribute || section === 0) return null;
	for (const claim of claims)
		if (claim.type === 'effort' && claim.label === '' && claim.scope.section === section && !claim.scope.attribute)
			return claim;
	return null;
}
