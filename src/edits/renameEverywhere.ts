import { buildGraph, type Graph } from '../model/graph';
import { mentions } from '../model/mentions';
import { parse } from '../parser/parse';
import { message } from '../util/message';
import { type Refused, conflictIn, refuse } from './refused';
import { renameTask } from './renameTask';
import { applyEdits, type TextEdit } from './textEdit';

/** What giving a task another id comes to: edits, or why it is refused. */
export type Renaming = { readonly type: 'edits'; readonly edits: readonly TextEdit[] } | Refused;

/**
 * Gives a task the id that somebody wishes, wherever it is named. The text that comes out is read, and refused unless every
 * task is found again with the same dependencies. Where it is not clear that a name means this task, the name stays.
 */
export function renameEverywhere(graph: Graph, index: number, wish: string): Renaming {
	const { document } = graph;
	const task = document.tasks[index];
	const newId = wish.trim().replace(/^(?:task\s+)?#?\s*/i, '');
	const conflict = conflictIn(document);
	if (conflict) return refuse(conflict);
	if (!task || task.id === null) return refuse(message('This task has no id.'));
	if (newId === task.id) return { type: 'edits', edits: [] };
	const [other] = graph.resolve(newId).filter(each => each !== index);
	const taken = other === undefined ? undefined : document.tasks[other];
	if (taken) return refuse(message('{0} is taken by “{1}”.', newId, taken.title));
	const isClear = mentions(graph)
		.of(index)
		.every(({ idSpan, tasks }) => idSpan === null || tasks.length === 1);
	const edits = renameTask(document, task, newId, { references: isClear });
	return keepsMeaning(graph, edits, new Map([[index, newId]]))
		? { type: 'edits', edits }
		: refuse(message('“{0}” would not be read as an id here. This one is {1}.', newId, task.id));
}

/** Whether a text with new ids is read as the same tasks with these ids and the same dependencies. */
export function keepsMeaning(graph: Graph, edits: readonly TextEdit[], renamed: ReadonlyMap<number, string>): boolean {
	const { text, vocabulary, tasks } = graph.document;
	const after = parse(applyEdits(text, edits), vocabulary);
	return (
		after.tasks.length === tasks.length &&
		[...renamed].every(([index, id]) => after.tasks[index]?.id === id) &&
		isContained(waits(graph), waits(buildGraph(after)))
	);
}

/** Who waits for whom. */
function waits({ edges }: Graph): ReadonlySet<string> {
	return new Set(edges.filter(({ resolution }) => resolution === 'found').map(({ from, to }) => `${from}>${to}`));
}

function isContained(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
	return [...some].every(each => all.has(each));
}
