import type { PercentageClaim } from '../model/claims';
import { message } from '../util/message';
import { defineRule, numberOption } from './rule';
import { numberEdit } from './statedCounts';

/** A percentage that the two numbers beside it do not give, rounded either way. */
export const percentage = defineRule({
	id: 'percentage',
	description: 'A percentage that the numbers beside it do not give, rounded up or down.',
	severity: 'warning',
	fixable: 'safe',
	options: { slack: numberOption('How many percentage points a percentage may be off.', 50) },
	*check({ document }, { slack }) {
		for (const claim of document.claims) {
			if (claim.type !== 'percentage' || claim.whole === 0 || isRight(claim, slack)) continue;
			const exact = ((100 * claim.part) / claim.whole).toFixed(claim.digits);
			const edit = numberEdit(document, claim.span, exact);
			yield {
				span: claim.span,
				message: message('States {0}; {1} of {2} is {3}%.', claim.text, claim.part, claim.whole, exact),
				fixes: edit ? [{ title: message('Write {0}%', exact), safe: true, edits: [edit] }] : [],
			};
		}
	},
});

/** From floor to ceiling at the digits written; `~` widens by one unit of the last digit. */
function isRight({ value, digits, approximate, part, whole }: PercentageClaim, points: number): boolean {
	const unit = 10 ** digits;
	const exact = (100 * part * unit) / whole;
	const stated = Math.round(value * unit);
	const slack = (approximate ? 1 : 0) + points * unit + 1e-9;
	return stated >= Math.floor(exact + 1e-9) - slack && stated <= Math.ceil(exact - 1e-9) + slack;
}
