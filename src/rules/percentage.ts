import { toEdits } from '../edits/change';
import { withBars } from '../edits/progressBars';
import type { PercentageClaim } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { message } from '../util/message';
import { isBesideWrong } from './isBesideWrong';
import { changeFix, defineRule, numberOption } from './rule';
import { isOfPair } from './sharesBeside';
import { numberEdit } from './statedCounts';

/** A percentage that the two numbers beside it do not give, rounded either way. */
export const percentage = defineRule({
	id: 'percentage',
	description: 'A percentage that the numbers beside it do not give, rounded up or down.',
	severity: 'warning',
	fixable: 'both',
	options: { slack: numberOption('How many percentage points a percentage may be off.', 50) },
	*check({ document }, { slack }) {
		for (const claim of claimsOf(document, 'percentage')) {
			if (claim.whole === 0 || isRight(claim, slack)) continue;
			if (!isOfPair(document, claim)) continue;
			const exact = ((100 * claim.part) / claim.whole).toFixed(claim.digits);
			const edit = numberEdit(document, claim.span, exact);
			yield {
				span: claim.span,
				message: message('States {0}; {1} of {2} is {3}%.', claim.text, claim.part, claim.whole, exact),
				fixes: edit
					? [
							changeFix(
								edit,
								null,
								!claim.beside &&
									!claim.isDoubtful &&
									claim.part <= claim.whole &&
									!saysMore(document, claim, Number(exact)) &&
									!isBesideWrong(document, claim.span),
								toEdits(document, withBars(document, [edit])),
							),
						]
					: [],
			};
		}
	},
});

/** Whether an emoji beside it says that all or nothing is done, where one of the two numbers says that and the other does not. */
function saysMore({ text }: TaskDocument, { span, value }: PercentageClaim, exact: number): boolean {
	if ([0, 100].every(end => (value === end) === (exact === end))) return false;
	const before = /[^|\n]{0,6}$/u.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[0] ?? '';
	const after = /^[^|\n]{0,6}/u.exec(text.slice(span.end, span.end + 12))?.[0] ?? '';
	return /(?![\d#*])\p{Emoji}/u.test(before + after);
}

/** From floor to ceiling at the digits written; `~` widens by one unit of the last digit. */
function isRight({ value, digits, approximate, part, whole }: PercentageClaim, points: number): boolean {
	const unit = 10 ** digits;
	const exact = (100 * part * unit) / whole;
	const stated = Math.round(value * unit);
	const slack = (approximate ? 1 : 0) + points * unit + 1e-9;
	return stated >= Math.floor(exact + 1e-9) - slack && stated <= Math.ceil(exact - 1e-9) + slack;
}
