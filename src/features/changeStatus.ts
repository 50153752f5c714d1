import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Status } from '../model/task';
import type { Message } from '../util/message';
import type { TaskCommand } from './taskTarget';

/** A wish to change the status of one task. */
export interface StatusRequest {
	/** A `TaskTarget`, or `{ line }` for the task at a line; whatever a command was called with, so of any shape. */
	readonly target: unknown;
	readonly status: Status;
	/** Whether open subtasks go along; unanswered, it is asked where there are any. */
	readonly withSubtasks?: boolean;
	/** `ask` asks where a claim would be rewritten. */
	readonly updateClaims: 'on' | 'ask' | 'off';
	/** Today's date as `2025-10-24`. */
	readonly today: string;
}

/** One answer to a question: the request is made again with it. */
export interface Choice {
	readonly title: Message;
	readonly answer: Partial<Pick<StatusRequest, 'withSubtasks' | 'updateClaims'>>;
}

/** What becomes of a request: edits to apply as one undo step, a question to put first, or a refusal with its reason. */
export type StatusAnswer =
	| { readonly type: 'edits'; readonly edits: readonly TextEdit[]; readonly done: Message }
	| { readonly type: 'question'; readonly question: Message; readonly choices: readonly Choice[] }
	| { readonly type: 'refused'; readonly reason: Message };

/** Plans the change of a task's status and of the claims that count it. */
export function changeStatus(_document: TaskDocument, _request: StatusRequest): StatusAnswer {
	throw new Error('not written yet');
}

/** The status that a command sets, null for one that sets none. */
export function statusOfCommand(command: TaskCommand): Status | null {
	switch (command) {
		case 'tally.complete':
			return 'done';
		case 'tally.reopen':
			return 'open';
		case 'tally.start':
			return 'in-progress';
		case 'tally.block':
			return 'blocked';
		case 'tally.cancel':
			return 'cancelled';
		case 'tally.showInTree':
		case 'tally.goToTask':
			return null;
	}
}
