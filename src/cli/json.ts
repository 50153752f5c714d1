import type { Task } from '../model/task';
import type { LineIndex } from '../util/lineIndex';
import { toText } from '../util/message';
import type { ListedTask, Problem } from './contract';
import { dependencyId, waitsFor } from './describeTask';
import type { FileReading } from './readTasks';

/** A finding as the JSON output has it. */
export function problemEntry({ document: { lines }, findings }: FileReading): Problem[] {
	return findings.map(({ rule, severity, finding }) => {
		const end = lines.positionAt(finding.span.end);
		return {
			rule,
			severity,
			certainty: finding.certainty ?? 'certain',
			...place(lines, finding.span.start),
			endLine: end.line + 1,
			endColumn: end.column + 1,
			message: toText(finding.message),
			related: (finding.related ?? []).map(related => ({
				...place(lines, related.span.start),
				message: toText(related.message),
			})),
			fixes: (finding.fixes ?? []).map(fix => ({ title: toText(fix.title), safe: fix.safe })),
		};
	});
}

/** A task as the JSON output has it. */
export function taskEntry({ document, graph }: FileReading, task: Task, section: readonly string[]): ListedTask {
	const parent = task.parent === null ? undefined : document.tasks[task.parent];
	const estimate = task.estimate && {
		text: task.estimate.text,
		minHours: task.estimate.minHours,
		maxHours: task.estimate.maxHours,
	};
	return {
		id: task.id,
		names: [...task.names],
		kind: task.kind,
		title: task.title,
		status: task.status,
		priority: task.priority,
		owners: task.owners.map(owner => owner.value),
		estimate,
		due: task.due?.value ?? null,
		dependencies: graph
			.waitsFor(task.index)
			.map(edge => ({ id: dependencyId(graph, edge), certainty: edge.dependency.certainty })),
		ready: graph.isReady(task.index),
		waitsFor: waitsFor(graph, task),
		parent: parent?.id ?? null,
		parentLine: parent ? parent.line + 1 : null,
		section: [...section],
		line: task.line + 1,
		endLine: task.endLine + 1,
	};
}

/** A 1-based line and UTF-16 column. */
export function place(lines: LineIndex, offset: number): { line: number; column: number } {
	const { line, column } = lines.positionAt(offset);
	return { line: line + 1, column: column + 1 };
}
