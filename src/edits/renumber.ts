import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { mentions } from '../model/mentions';
import type { Task } from '../model/task';
import { lastNumber, splitNumber } from '../util/lastNumber';
import { lineOf } from '../util/lineIndex';
import { message } from '../util/message';
import { conflictIn, refuse } from './refused';
import { keepsMeaning, type Renaming } from './renameEverywhere';
import { renameTasks, withSubtasks } from './renameTask';

/**
 * Numbers the tasks in the order of the text, without gaps, from the least number of each kind of id on (`T012` stays `T…` with three
 * digits, `9.1` goes with 9), and with them everything that names them. Refused where a name can mean more than one task, and where the
 * text that comes out would not be read as the same tasks with the same dependencies. No edits where nothing is out of order.
 */
export function renumber(graph: Graph): Renaming {
	const { document } = graph;
	const conflict = conflictIn(document);
	if (conflict) return refuse(conflict);
	const renamed = numbersFor(document);
	const named = mentions(graph);
	for (const index of renamed.keys()) {
		const unclear = named.of(index).find(({ idSpan, tasks }) => idSpan !== null && tasks.length > 1);
		if (unclear)
			return refuse(
				message(
					'{0} on line {1} can mean more than one task. Give each its own id first.',
					unclear.id,
					lineOf(document, unclear.span) + 1,
				),
			);
	}
	const edits = renameTasks(document, renamed, { references: true, onlyWritten: true });
	return keepsMeaning(graph, edits, renamed)
		? { type: 'edits', edits }
		: refuse(message('The new numbers would not be read as ids here.'));
}

/** The new id of each task that gets one, by its index. */
function numbersFor(document: TaskDocument): ReadonlyMap<number, string> {
	const tasks = document.tasks.filter(isNumbered);
	const next = new Map<string, number>();
	for (const { id } of tasks) {
		const [prefix] = splitNumber(id);
		next.set(prefix, Math.min(next.get(prefix) ?? Number.POSITIVE_INFINITY, lastNumber(id)));
	}
	const renamed = new Map<number, string>();
	for (const task of tasks) {
		const [prefix, digits] = splitNumber(task.id);
		const number = next.get(prefix) as number;
		next.set(prefix, number + 1);
		const newId = prefix + String(number).padStart(digits.startsWith('0') ? digits.length : 0, '0');
		if (newId !== task.id) for (const [index, id] of withSubtasks(document, task, newId)) renamed.set(index, id);
	}
	return renamed;
}

function isNumbered(task: Task): task is Task & { readonly id: string } {
	return (
		task.kind === 'task' &&
		task.id !== null &&
		task.parent === null &&
		task.idSpan !== null &&
		!Number.isNaN(lastNumber(task.id))
	);
}
