import { defineRule } from './rule';
import { statedCounts } from './statedCounts';

/** A stated total that the tasks do not add up to. */
export const statedTotal = defineRule({
	id: 'stated-total',
	description: 'A stated total that the tasks do not add up to.',
	severity: 'warning',
	fixable: 'both',
	check: context => statedCounts(context, 'total'),
});
