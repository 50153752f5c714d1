import { claimHolds } from '../model/claimValue';
import type { SumClaim } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { extentOf } from '../model/extent';
import { sumOfParts } from '../model/sumOfParts';
import { hasDependentCells } from '../model/unreadBehind';
import { type Message, message } from '../util/message';
import { remembered } from '../util/remembered';
import type { Span } from '../util/span';
import { differenceMessage } from './balanceMessage';
import { changeFix, defineRule } from './rule';
import { countsByPlace } from './sharesBeside';
import { numberEdit } from './statedCounts';

/** A stated sum that the list beneath it, or a column of its table, does not add up to. */
export const listTotal = defineRule({
	id: 'list-total',
	description: 'A stated sum that the list beneath it, or a column of its table, does not add up to.',
	severity: 'warning',
	fixable: 'both',
	*check({ document }) {
		for (const claim of claimsOf(document, 'sum')) {
			const { span, parts } = claim;
			const sum = sumOfParts(parts);
			if (sum === claim.value) continue;
			if (areCompared(claim, document)) continue;
			// Where the tasks bear out a total, one of its parts is wrong.
			const isRight = claim.noun === 'added' && holdsAt(span, document);
			const edit = isRight ? null : numberEdit(document, span, sum);
			yield {
				span,
				message: messageOf(document, claim, sum),
				related: (claim.noun === '' ? [] : parts.slice(0, 10)).map(part => ({
					span: part.span,
					message: message('Counted here.'),
				})),
				fixes: edit
					? [
							changeFix(
								edit,
								null,
								claim.noun !== '' &&
									!claim.isDoubtful &&
									!countsByPlace(document).has(span.start) &&
									!hasWrongPart(claim, document) &&
									!hasDependentCells(document, claim),
							),
						]
					: [],
			};
		}
	},
});

/** Whether one of its parts is itself a sum that is wrong: then what they add up to is as well. */
function hasWrongPart({ parts }: SumClaim, document: TaskDocument): boolean {
	const wrong = wrongSums(document);
	return wrong.size > 0 && parts.some(({ span }) => wrong.has(span.start));
}

const wrongSums = remembered(
	({ claims }: TaskDocument): ReadonlySet<number> =>
		new Set(
			claimsOf({ claims }, 'sum').flatMap(({ parts, value, span }) => (sumOfParts(parts) !== value ? span.start : [])),
		),
);

function messageOf(
	{ lines }: TaskDocument,
	{ span, value, column, noun, parts, isOfTasks, isOfSections }: SumClaim,
	sum: number,
): Message {
	const numbers = [value, sum, differenceMessage(value - sum)] as const;
	if (isOfTasks) return message('States {0}; the points of the tasks add up to {1} ({2}).', ...numbers);
	if (isOfSections) return message('States {0}; {1} of these sections are done.', value, sum);
	if (column !== null && noun !== '')
		return message('States {0}; the column “{3}” adds up to {1} ({2}).', ...numbers, column);
	const first = parts[0]?.span.start ?? 0;
	const isOnLine = lines.lineAt(first) === lines.lineAt(span.start);
	const isBehind = column === null && isOnLine && first > span.start;
	if (noun === '')
		return isBehind
			? message('States {0}; {1} are listed behind it.', value, sum)
			: message('States {0}; the list beneath has {1} entries.', value, sum);
	if (isBehind) return message('States {0}; the parts behind it add up to {1} ({2}).', ...numbers);
	if (isOnLine)
		return message('States {0} in all; {1} come to {2}.', value, parts.map(part => part.value).join(' + '), sum);
	return parts.every(part => part.span.end <= span.start)
		? message('States {0}; the list above adds up to {1} ({2}).', ...numbers)
		: message('States {0}; the list beneath adds up to {1} ({2}).', ...numbers);
}

/** Whether the tasks tell already of a total or of one of its parts beside it that it is right, or wrong. */
function areCompared({ span, parts, noun }: SumClaim, document: TaskDocument): boolean {
	if (noun !== 'parts' && noun !== 'added') return false;
	return [span, ...parts.map(part => part.span)].some(place => {
		const holds = holdsAt(place, document);
		return (holds === true && noun === 'parts') || (holds === false && extentOf(document) === 'whole');
	});
}

function holdsAt({ start }: Span, document: TaskDocument): boolean | null {
	const count = countsByPlace(document).get(start);
	return count && !count.noun ? claimHolds(document, count) : null;
}
