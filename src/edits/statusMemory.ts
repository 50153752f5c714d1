import type { Status, Task } from '../model/task';
import type { TextEdit } from './textEdit';

/** A line that a change of status has rewritten: how it reads now, and how it read while the task had another status. */
export interface RewrittenLine {
	/** `memoryKey` of the task. */
	readonly task: string;
	/** The status that the task had. */
	readonly status: Status;
	readonly before: string;
	readonly after: string;
}

/** What a plan has rewritten, and the way back from there. */
export interface Rewritten {
	readonly lines: readonly RewrittenLine[];
	/** The request that leads back. */
	readonly request: string;
	/** The whole text after the plan. */
	readonly after: string;
	/** The edits that lead back from it, and those among them that concern claims. */
	readonly edits: readonly TextEdit[];
	readonly claimEdits: readonly TextEdit[];
	/** Indices of the tasks whose status changed. */
	readonly tasks: readonly number[];
}

/** So many lines are remembered at most; the oldest are forgotten first. */
const LIMIT = 5000;

/**
 * Remembers how lines read before a task was completed or started, so that reopening it gives back what no convention could
 * tell: `TBD` among siblings that say `Pending`, `[]` among `[ ]`. A line that was changed since is not recognised.
 */
export class StatusMemory {
	readonly #lines = new Map<string, string>();
	#last: Rewritten | null = null;

	/** What the latest plan has rewritten, when this request leads back and the text has not changed since. */
	wayBack(request: string, text: string): Rewritten | null {
		return this.#last?.request === request && this.#last.after === text ? this.#last : null;
	}

	/** How a line read when the task had this status; null when that is not known or the line has changed. */
	recall(task: string, status: Status, line: string): string | null {
		return this.#lines.get(keyOf(task, status, line)) ?? null;
	}

	/** Takes in what a plan has written, after it was applied. */
	remember(rewritten: Rewritten | null): void {
		this.#last = rewritten;
		for (const { task, status, before, after } of rewritten?.lines ?? []) {
			// From open over started to done: the finished line leads back to the open one as well.
			for (const earlier of ['open', 'in-progress', 'blocked', 'done', 'cancelled'] as const) {
				const known = this.recall(task, earlier, before);
				if (known !== null && earlier !== status) this.#set(keyOf(task, earlier, after), known);
			}
			this.#set(keyOf(task, status, after), before);
		}
	}

	#set(key: string, line: string): void {
		this.#lines.delete(key);
		this.#lines.set(key, line);
		const [oldest] = this.#lines.keys();
		if (this.#lines.size > LIMIT && oldest !== undefined) this.#lines.delete(oldest);
	}
}

/** Tells tasks apart in the memory, also after they have moved. */
export function memoryKey(task: Task): string {
	return JSON.stringify([task.id, task.id === null ? task.title : '']);
}

function keyOf(task: string, status: Status, line: string): string {
	return JSON.stringify([task, status, line]);
}
