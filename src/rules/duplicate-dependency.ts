import type { TaskDocument } from '../model/document';
import type { Edge } from '../model/graph';
import { nameOf } from '../model/nameOf';
import type { Dependency, Task } from '../model/task';
import { lineOf } from '../util/lineIndex';
import { message } from '../util/message';
import type { Fix } from './rule';
import { defineRule } from './rule';
import { isJoint, withoutDependency } from './withoutDependency';

/** A dependency that one list of a task names twice. */
export const duplicateDependency = defineRule({
	id: 'duplicate-dependency',
	description: 'A dependency that the same list of a task names twice.',
	severity: 'warning',
	fixable: 'safe',
	*check({ document, graph }) {
		const seen = new Map<string, Dependency>();
		let fixes = MOST_FIXES;
		const remarkAfter = remarks(document);
		for (let at = 0; at < graph.edges.length; at++) {
			const edge = graph.edges[at] as Edge;
			const { dependency, statedBy } = edge;
			const isOnly = graph.edges[at - 1]?.statedBy !== statedBy && graph.edges[at + 1]?.statedBy !== statedBy;
			if (isOnly || dependency.source === 'prose') continue;
			const key = keyOf(document, edge);
			const first = seen.get(key);
			if (!first) {
				seen.set(key, dependency);
				continue;
			}
			// A remark may name a task again: `Task 2 (the schema of task 2 decides)`.
			if (remarkAfter(first.span.end) < dependency.span.start) continue;
			const task = document.tasks[statedBy] as Task;
			yield {
				span: dependency.span,
				certainty: dependency.certainty,
				message: message('Task {0} names task {1} twice.', nameOf(task), targetName(document, edge)),
				related: [{ span: first.span, message: message('It stands here first.') }],
				fixes: fixes-- > 0 ? removal(document, task, first, dependency) : [],
			};
		}
	},
});

/** So many can be mended at once; a list that names thousands twice is no slip. */
const MOST_FIXES = 100;

/** Answers where a sign of a remark first stands from an offset on; near the last one it does not look again. */
function remarks({ text }: TaskDocument): (from: number) => number {
	const signs = /[(（.:：]/g;
	let [known, at] = [0, -1];
	return from => {
		if (from >= known && from <= at) return at;
		known = signs.lastIndex = from;
		at = signs.exec(text)?.index ?? text.length;
		return at;
	};
}

/** The task that states it, the line of the list, and the task that is named or, where there is none or it stands for several (`T2–T4`), the name. */
function keyOf(document: TaskDocument, edge: Edge): string {
	const { dependency, statedBy } = edge;
	const line = lineOf(document, dependency.span);
	const target = targetOf(edge);
	const isOne = target !== null && document.tasks[target]?.range === null;
	return [statedBy, dependency.direction, line, isOne ? target : `"${dependency.id.toLowerCase()}`].join(' ');
}

function targetOf({ from, to, dependency }: Edge): number | null {
	return dependency.direction === 'waits-for' ? to : from;
}

function targetName(document: TaskDocument, edge: Edge): string {
	const target = targetOf(edge);
	return (target === null ? null : document.tasks[target]?.id) ?? edge.dependency.id;
}

/** A name that stands for a whole range can't be taken out alone. */
function removal(document: TaskDocument, task: Task, first: Dependency, dependency: Dependency): readonly Fix[] {
	const { start, end } = dependency.span;
	const shared = task.dependencies.some(
		other => other !== dependency && other.span.start < end && start < other.span.end,
	);
	const edit = shared ? null : withoutDependency(document, task, dependency);
	// Words beside an entry (`Task 1 of the other plan`) may make it another one than the first.
	const safe = isBare(document, first) && isBare(document, dependency);
	return edit ? [{ title: message('Remove the second'), safe, edits: [edit] }] : [];
}

/** Whether an entry is nothing but a name: no word follows it up to the next one or the end of the list. */
function isBare({ text, lines }: TaskDocument, { span }: Dependency): boolean {
	const behind = text.slice(span.end, lines.around(span.start).end);
	return isJoint(/^[^,;、，；\])|—]*/u.exec(behind.replace(/^\s*(?:and|und|et|y|e|и)\s.*/u, ''))?.[0] ?? '');
}
