import { message } from '../util/message';
import { missing, siblingsOption } from './missingField';
import { defineRule } from './rule';

/** A task without a priority, where all others in its section have one. */
export const missingPriority = defineRule({
	id: 'missing-priority',
	description: 'A task without a priority, where all others like it in its section have one.',
	severity: 'information',
	fixable: 'suggestion',
	options: { siblings: siblingsOption },
	check: ({ document }, { siblings }) =>
		missing(document, 'priority', siblings, (task, others) =>
			message('Task {0} has no priority; the {1} others here have one.', task, others),
		),
});
