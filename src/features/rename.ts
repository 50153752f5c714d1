import { type Refused, refuse } from '../edits/refused';
import { type Renaming, renameEverywhere } from '../edits/renameEverywhere';
import type { Graph } from '../model/graph';
import { mentions } from '../model/mentions';
import { message } from '../util/message';
import type { Span } from '../util/span';

/** What is renamed at an offset: the id as it is written there; or why it can't be. */
export type Renamable = { readonly type: 'id'; readonly span: Span; readonly task: number } | Refused;

/** The id at an offset that can be renamed; null where no task is named. */
export function renamable(graph: Graph, offset: number): Renamable | null {
	const mention = mentions(graph).at(offset);
	if (!mention) return null;
	const [task, ...others] = mention.tasks;
	if (task === undefined) return refuse(message('No task in this document is called {0}.', mention.id));
	if (!mention.idSpan) return refuse(message('This is a range of tasks. Put the cursor on one of its ends.'));
	if (others.length > 0)
		return refuse(message('More than one task is called {0}. Rename one where it stands.', mention.id));
	return { type: 'id', span: mention.idSpan, task };
}

/** Gives the task that is named at an offset another id, everywhere. */
export function rename(graph: Graph, offset: number, newId: string): Renaming {
	const found = renamable(graph, offset);
	if (!found) return refuse(message('There is no task id here.'));
	return found.type === 'refused' ? found : renameEverywhere(graph, found.task, newId);
}
