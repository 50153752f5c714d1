import { nameOf, nameSpan } from '../model/nameOf';
import { message } from '../util/message';
import { likeSiblings, missingFields, siblingsOption } from './missingField';
import { defineRule } from './rule';

/** A task without a priority, where all others in its section have one. */
export const missingPriority = defineRule({
	id: 'missing-priority',
	description: 'A task without a priority, where all others like it in its section have one.',
	severity: 'information',
	fixable: 'suggestion',
	options: { siblings: siblingsOption },
	*check({ document }, { siblings: enough }) {
		for (const missing of missingFields(document, 'priority', enough)) {
			const { task, siblings } = missing;
			yield {
				span: nameSpan(task),
				message: message('Task {0} has no priority; the {1} others here have one.', nameOf(task), siblings.length),
				fixes: likeSiblings(document, missing, 'priority'),
			};
		}
	},
});
