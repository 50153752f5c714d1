import type { TaskDocument } from '../model/document';
import { lastBegun } from '../model/lastBegun';
import { withParents } from '../model/parentsOf';
import type { CheckedFinding } from '../rules/check';
import { append } from '../util/append';
import type { Message } from '../util/message';

/** What is wrong with tasks, by their index: the errors and warnings that stand on them, without notes. */
export function troubledTasks(
	document: TaskDocument,
	findings: readonly CheckedFinding[],
): ReadonlyMap<number, readonly Message[]> {
	const { tasks, lines } = document;
	const found = new Map<number, Message[]>();
	for (const { severity, finding } of findings) {
		if (severity !== 'error' && severity !== 'warning') continue;
		const line = lines.lineAt(finding.span.start);
		const last = tasks[lastBegun(tasks, line)];
		const task = last && withParents(document, last).find(({ endLine }) => line <= endLine);
		if (task) append(found, task.index, finding.message);
	}
	return found;
}
