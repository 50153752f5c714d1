import type { TaskDocument } from '../model/document';
import type { CheckedFinding } from '../rules/check';

/** Indices of the tasks on which an error or a warning stands; notes are left out. */
export function troubledTasks(document: TaskDocument, findings: readonly CheckedFinding[]): ReadonlySet<number> {
	const { tasks, lines } = document;
	const found = new Set<number>();
	for (const { severity, finding } of findings) {
		if (severity !== 'error' && severity !== 'warning') continue;
		const line = lines.lineAt(finding.span.start);
		let low = -1;
		for (let high = tasks.length - 1; low < high; ) {
			const middle = (low + high + 1) >> 1;
			if ((tasks[middle]?.line ?? 0) <= line) low = middle;
			else high = middle - 1;
		}
		let task = tasks[low];
		while (task && task.endLine < line) task = task.parent === null ? undefined : tasks[task.parent];
		if (task) found.add(task.index);
	}
	return found;
}
