import { message } from '../util/message';
import { missing, siblingsOption } from './missingField';
import { defineRule } from './rule';

/** A task without an owner, where all others in its section have one. */
export const missingOwner = defineRule({
	id: 'missing-owner',
	description: 'A task without an owner, where all others like it in its section have one.',
	severity: 'information',
	fixable: 'suggestion',
	options: { siblings: siblingsOption },
	check: ({ document }, { siblings }) =>
		missing(document, 'owner', siblings, (task, others) =>
			message('Task {0} has no owner; the {1} others here have one.', task, others),
		),
});
