import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { mentions } from '../model/mentions';
import { message } from '../util/message';
import { type Span, touches } from '../util/span';
import { escapeMarkdown } from './markdown';
import { type CardOptions, taskCard } from './taskCard';
import { taskAtLine } from './taskTarget';
import { idName } from './taskWords';

/** A card about one task, in Markdown; only links to the commands of `taskCommands` are live in it. */
export interface HoverCard {
	/** The words that the card is about: the task's line, or the reference to it. */
	readonly span: Span;
	readonly markdown: string;
}

/** The card of the task at an offset, or of the task that is named there; null elsewhere. */
export function hover(document: TaskDocument, graph: Graph, offset: number, options: CardOptions): HoverCard | null {
	const mention = mentions(graph).at(offset);
	if (mention && mention.kind !== 'definition') {
		// Between the ends of a range nothing is unclear; the first of them stands for all.
		const named = mention.idSpan ? mention.tasks : mention.tasks.slice(0, 1);
		return { span: mention.span, markdown: cardOfNamed(graph, mention.id, named, options) };
	}
	const line = document.lines.lineAt(offset);
	const task = taskAtLine(document, line);
	if (!task) return null;
	const span = [task, ...task.otherPlaces].find(place => place.line === line)?.span;
	return span && touches(span, offset) ? { span, markdown: taskCard(document, graph, task.index, options) } : null;
}

function cardOfNamed(graph: Graph, id: string, named: readonly number[], options: CardOptions): string {
	const [first] = named;
	const name = escapeMarkdown(idName(id));
	if (first === undefined) return options.translate(message('No task in this document is called {0}.', name));
	const card = taskCard(graph.document, graph, first, options);
	if (named.length === 1) return card;
	const several = options.translate(message('{0} tasks are called {1}; the first of them:', named.length, name));
	return `${several}\n\n${card}`;
}
