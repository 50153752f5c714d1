import { nameOf, nameSpan } from '../model/nameOf';
import { message } from '../util/message';
import { likeSiblings, missingFields, siblingsOption } from './missingField';
import { defineRule } from './rule';

/** A task without an owner, where all others in its section have one. */
export const missingOwner = defineRule({
	id: 'missing-owner',
	description: 'A task without an owner, where all others like it in its section have one.',
	severity: 'information',
	fixable: 'suggestion',
	options: { siblings: siblingsOption },
	*check({ document }, { siblings: enough }) {
		for (const missing of missingFields(document, 'owner', enough)) {
			const { task, siblings } = missing;
			yield {
				span: nameSpan(task),
				message: message('Task {0} has no owner; the {1} others here have one.', nameOf(task), siblings.length),
				fixes: likeSiblings(document, missing, 'owner'),
			};
		}
	},
});
