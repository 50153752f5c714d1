import type { TaskDocument } from '../model/document';
import type { Message } from '../util/message';
import type { Span } from '../util/span';

/** An entry of the outline: a section or a task. */
export interface OutlineSymbol {
	readonly kind: 'section' | 'task';
	readonly name: string;
	/** Its state and size, in few words. */
	readonly detail: Message;
	readonly span: Span;
	readonly nameSpan: Span;
	readonly children: readonly OutlineSymbol[];
}

/** The outline of a document: its sections with the tasks in them. */
export function symbols(_document: TaskDocument): readonly OutlineSymbol[] {
	throw new Error('not written yet');
}
