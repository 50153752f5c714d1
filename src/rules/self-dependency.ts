import type { Task } from '../model/task';
import { nameOf } from '../model/nameOf';
import { message } from '../util/message';
import { defineRule, suggestion } from './rule';
import { sectionsOnThemselves } from './waitingSections';
import { withoutDependency } from './withoutDependency';

/** A task that waits for itself. */
export const selfDependency = defineRule({
	id: 'self-dependency',
	description: 'A task that depends on itself and so can never begin.',
	severity: 'error',
	fixable: 'suggestion',
	*check({ document, graph }) {
		let fixes = MOST_FIXES;
		for (const { from, to, statedBy, dependency } of graph.edges) {
			if (from === null || from !== to) continue;
			const task = document.tasks[statedBy] as Task;
			const edit = fixes-- > 0 ? withoutDependency(document, task, dependency) : null;
			yield {
				span: dependency.span,
				certainty: dependency.certainty,
				message: message('Task {0} waits for itself.', nameOf(task)),
				fixes: edit ? [suggestion(message('Remove the dependency on itself'), [edit])] : [],
			};
		}
		yield* sectionsOnThemselves(document);
	},
});

/** So many are offered a fix; each looks at the whole list that it stands in. */
const MOST_FIXES = 100;
