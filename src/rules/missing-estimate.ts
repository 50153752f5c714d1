import { message } from '../util/message';
import { missing, siblingsOption } from './missingField';
import { defineRule } from './rule';

/** A task without an estimate, where all others in its section have one. */
export const missingEstimate = defineRule({
	id: 'missing-estimate',
	description: 'A task without an estimate, where all others like it in its section have one.',
	severity: 'information',
	fixable: 'suggestion',
	options: { siblings: siblingsOption },
	check: ({ document }, { siblings }) =>
		missing(document, 'estimate', siblings, (task, others) =>
			message('Task {0} has no estimate; the {1} others here have one.', task, others),
		),
});
