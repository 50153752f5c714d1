import { defineRule } from './rule';
import { statedCounts } from './statedCounts';

/** A section's own count that its tasks do not bear out. */
export const statedSection = defineRule({
	id: 'stated-section',
	description: "A section's own count that its tasks do not bear out.",
	severity: 'warning',
	fixable: 'both',
	check: context => statedCounts(context, 'section'),
});
