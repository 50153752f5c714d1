import type { TaskDocument } from '../model/document';
import { type Message, message } from '../util/message';

/** A wish that is not granted, and why. */
export interface Refused {
	readonly type: 'refused';
	readonly reason: Message;
}

/** Says why a wish is not granted. */
export function refuse(reason: Message): Refused {
	return { type: 'refused', reason };
}

/** What is said of a document in the middle of a merge, in which all changes rest; null for any other. */
export function conflictIn({ conflicts }: TaskDocument): Message | null {
	return conflicts.length === 0
		? null
		: message('This document holds a merge conflict; counts and fixes rest until it is settled.');
}
