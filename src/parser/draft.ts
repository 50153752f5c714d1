import type {
	Certainty,
	Dependency,
	Detail,
	Estimate,
	InvalidEstimate,
	PriorityMark,
	Said,
	Source,
	Status,
	StatusMark,
} from '../model/task';
import type { Span } from '../util/span';
import type { SourceLine } from './sourceLine';

/** A dependency text that waits until all ids of the document are known. */
export interface PendingDependencies {
	readonly line: SourceLine;
	/** Offsets in the line. */
	readonly start: number;
	readonly end: number;
	readonly source: Source;
	readonly certainty: Certainty;
	readonly direction: 'waits-for' | 'blocks';
}

/** A task in the making. */
export interface Draft {
	readonly marks: StatusMark[];
	readonly priorities: PriorityMark[];
	readonly owners: Said<string>[];
	estimate: Estimate | null;
	readonly invalidEstimates: InvalidEstimate[];
	readonly pending: PendingDependencies[];
	readonly dependencies: Dependency[];
	dependsOnNone: Span | null;
	readonly details: Detail[];
	optional: boolean;
	/** The id that a sign or a field on its own line gives it (`🆔 abc`, `[id:: abc]`). */
	signId: { readonly id: string; readonly span: Span } | null;
	/** A `Title:` field, for headings that are only an id. */
	titleField: { readonly text: string; readonly span: Span } | null;
}

/** A draft without anything in it. */
export function emptyDraft(): Draft {
	return {
		marks: [],
		priorities: [],
		owners: [],
		estimate: null,
		invalidEstimates: [],
		pending: [],
		dependencies: [],
		dependsOnNone: null,
		details: [],
		optional: false,
		signId: null,
		titleField: null,
	};
}

const finish: Readonly<Record<Status, number>> = { open: 0, blocked: 1, 'in-progress': 2, done: 3, cancelled: 4 };

/** The least finished of the statuses that are said; open when nothing known is. */
export function leastFinished(marks: readonly StatusMark[]): Status {
	// A struck title is out of the plan, whatever its empty box says.
	if (
		marks.some(mark => mark.source === 'strike') &&
		marks.every(
			mark =>
				mark.source === 'strike' || mark.status === 'cancelled' || (mark.source === 'box' && mark.status === 'open'),
		)
	)
		return 'cancelled';
	let least: Status | null = null;
	for (const { status } of marks) if (status && (least === null || finish[status] < finish[least])) least = status;
	// A box, emoji or word that nobody knows makes the task open, whatever else is said.
	if (marks.some(mark => mark.status === null)) return least && finish[least] < finish.done ? least : 'open';
	return least ?? 'open';
}
