import { defineRule } from './rule';
import { statedCounts } from './statedCounts';

/** A number by priority, owner or status that the tasks do not bear out. */
export const statedBreakdown = defineRule({
	id: 'stated-breakdown',
	description: 'A number by priority, owner or status that the tasks do not bear out.',
	severity: 'warning',
	fixable: 'both',
	check: context => statedCounts(context, 'part'),
});
