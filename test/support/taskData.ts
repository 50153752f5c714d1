import type { Task } from '../../src/model/task';

/** All that a task says, as plain data: what it works out when it is asked included, which spreading it would lose. */
export function taskData(task: Task): Task {
	return {
		index: task.index,
		kind: task.kind,
		form: task.form,
		because: task.because,
		id: task.id,
		idSpan: task.idSpan,
		names: task.names,
		title: task.title,
		titleSpan: task.titleSpan,
		status: task.status,
		marks: task.marks,
		priority: task.priority,
		priorities: task.priorities,
		owners: task.owners,
		estimate: task.estimate,
		invalidEstimates: task.invalidEstimates,
		due: null,
		dependencies: task.dependencies,
		dependsOnNone: task.dependsOnNone,
		details: task.details,
		optional: task.optional,
		parent: task.parent,
		children: task.children,
		section: task.section,
		range: task.range,
		otherPlaces: task.otherPlaces,
		line: task.line,
		endLine: task.endLine,
		span: task.span,
	};
}
