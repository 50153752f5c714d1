import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Message } from '../util/message';
import type { Span } from '../util/span';

/** Puts a message into the user's language. */
export type Translate = (message: Message) => string;

/** What a card needs from around it: the document's address for its links, and the words. */
export interface CardOptions {
	readonly uri: string;
	readonly translate: Translate;
}

/** A card about one task, in Markdown; only links to the commands of `taskCommands` are live in it. */
export interface HoverCard {
	/** The words that the card is about: the task's line, or the reference to it. */
	readonly span: Span;
	readonly markdown: string;
}

/** The card of the task at an offset, or of the task that is named there; null elsewhere. */
export function hover(
	_document: TaskDocument,
	_graph: Graph,
	_offset: number,
	_options: CardOptions,
): HoverCard | null {
	throw new Error('not written yet');
}

/** The card of a task as Markdown, the tooltip of the tree too. */
export function taskCard(_document: TaskDocument, _graph: Graph, _task: number, _options: CardOptions): string {
	throw new Error('not written yet');
}
