import { nameOf } from '../model/nameOf';
import type { Task } from '../model/task';
import { message } from '../util/message';
import { defineRule } from './rule';
import { sectionsOnThemselves } from './waitingSections';
import { takenOut } from './withoutDependency';

/** A task that waits for itself. */
export const selfDependency = defineRule({
	id: 'self-dependency',
	description: 'A task that depends on itself and so can never begin.',
	severity: 'error',
	fixable: 'suggestion',
	*check({ document, graph }) {
		let fixes = MOST_FIXES;
		for (const edge of graph.edges) {
			const { from, to, statedBy, dependency } = edge;
			if (from === null || from !== to) continue;
			const task = document.tasks[statedBy] as Task;
			yield {
				span: dependency.span,
				certainty: dependency.certainty,
				message: message('Task {0} waits for itself.', nameOf(task)),
				fixes: fixes-- > 0 ? takenOut(document, edge, message('Remove the dependency on itself')) : [],
			};
		}
		yield* sectionsOnThemselves(document);
	},
});

/** So many are offered a fix; each looks at the whole list that it stands in. */
const MOST_FIXES = 100;
