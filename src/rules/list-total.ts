import type { SumClaim } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { type Message, message } from '../util/message';
import { defineRule } from './rule';
import { numberEdit } from './statedCounts';

/** A stated sum that the list beneath it, or a column of its table, does not add up to. */
export const listTotal = defineRule({
	id: 'list-total',
	description: 'A stated sum that the list beneath it, or a column of its table, does not add up to.',
	severity: 'warning',
	fixable: 'both',
	*check({ document }) {
		let countedAt: ReadonlySet<number> | null = null;
		for (const claim of document.claims) {
			if (claim.type !== 'sum') continue;
			const { span, parts } = claim;
			const sum = parts.reduce((so, part) => so + part.value, 0);
			if (sum === claim.value) continue;
			countedAt ??= placesOfCounts(document);
			const edit = numberEdit(document, span, sum);
			yield {
				span,
				message: messageOf(claim, sum),
				related: (claim.noun === '' ? [] : parts.slice(0, 10)).map(part => ({
					span: part.span,
					message: message('Counted here.'),
				})),
				fixes: edit
					? [
							{
								title: message('Write {0}', sum),
								safe: claim.noun !== '' && !claim.isDoubtful && !countedAt.has(span.start),
								edits: [edit],
							},
						]
					: [],
			};
		}
	},
});

function messageOf({ span, value, column, noun, parts }: SumClaim, sum: number): Message {
	const by = Math.abs(value - sum);
	if (noun === '') return message('States {0}; the list beneath has {1} entries.', value, sum);
	if (column === null && parts.every(part => part.span.end <= span.start))
		return value > sum
			? message('States {0}; the list above adds up to {1} ({2} too many).', value, sum, by)
			: message('States {0}; the list above adds up to {1} ({2} too few).', value, sum, by);
	if (column === null)
		return value > sum
			? message('States {0}; the list beneath adds up to {1} ({2} too many).', value, sum, by)
			: message('States {0}; the list beneath adds up to {1} ({2} too few).', value, sum, by);
	return value > sum
		? message('States {0}; the column “{3}” adds up to {1} ({2} too many).', value, sum, by, column)
		: message('States {0}; the column “{3}” adds up to {1} ({2} too few).', value, sum, by, column);
}

/** Where numbers stand that count tasks as well: whether the sum or a part of it is wrong, those tell. */
function placesOfCounts(document: TaskDocument): ReadonlySet<number> {
	const places = new Set<number>();
	for (const claim of document.claims) if (claim.type === 'count') places.add(claim.span.start);
	return places;
}
