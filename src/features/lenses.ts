import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Message } from '../util/message';
import type { Span } from '../util/span';
import type { CommandCall } from './taskTarget';

/** One entry of the line over a task or section; several entries with one span stand beside each other in their order. */
export interface Lens {
	readonly span: Span;
	readonly message: Message;
	/** null for words that only inform. */
	readonly command: CommandCall | null;
}

/** The lines over the tasks and sections of a document, in document order. */
export function lenses(_document: TaskDocument, _graph: Graph, _uri: string): readonly Lens[] {
	throw new Error('not written yet');
}
