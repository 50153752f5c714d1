import type {
	Certainty,
	Dependency,
	Detail,
	Estimate,
	InvalidEstimate,
	OtherPlace,
	PriorityMark,
	Said,
	Source,
	Status,
	StatusMark,
	Task,
	TaskForm,
	TaskKind,
	Because,
} from '../../model/task';
import { mayBeBegun } from '../../model/task';
import { NONE } from '../../util/none';
import type { Span } from '../../util/span';
import type { Line } from '../lines/line';
import { namesOf } from '../names/namesOf';
import type { IdForms } from '../names/readDependencies';
import type { SlotContext } from '../titles/readSlot';
import type { TitleShape } from '../titles/titleShape';
import type { Verdict } from '../verdicts/verdict';

/** A dependency text that waits until all ids of the document are known. Offsets count in the line. */
export interface PendingDependencies {
	readonly line: Line;
	readonly start: number;
	readonly end: number;
	readonly source: Source;
	readonly certainty: Certainty;
	readonly direction: 'waits-for' | 'blocks';
}

/** Where tasks look up their labelled lines when they are asked for them: in the newest reading of their document. */
export interface Home {
	/** null for a task that is not, or not yet, in it. */
	readonly detailsOf: (task: ReadTask) => readonly Detail[] | null;
}

/** What hardly any task has. */
interface Rare {
	/** The id that a sign or a field on its own line gives it (`🆔 abc`, `[id:: abc]`). */
	signId?: { readonly id: string; readonly span: Span };
	/** A `Title:` field, for headings that are only an id. */
	titleField?: { readonly text: string; readonly span: Span };
	/** Details on its own line, before those of its labelled lines. */
	details?: Detail[];
	/** All its details, where other lines than those of its own say some. */
	allDetails?: readonly Detail[];
	/** The two that it was joined of. */
	joined?: readonly [ReadTask, ReadTask];
	/** Every form that names it, where it has others than its id gives it. */
	names?: readonly string[];
	/** Dependencies by exact ids, which no form of ids can change. */
	exact?: Dependency[];
}

/**
 * A task as it is read. What its own lines say is gathered first, as far as it goes before all ids are known; a reading then places it
 * to the others, again each time that the document is read.
 */
export class ReadTask implements Task {
	readonly own: Line;
	readonly context: SlotContext;
	readonly home: Home;
	verdict: Verdict;
	/** Its place among the tasks of the document before those are joined that are written twice. */
	place = 0;
	/** Its details, once they were asked for. */
	known: readonly Detail[] | null = null;
	/** Tells the labelled lines that it was made of from all others. */
	linesKey = 0;

	// What its own lines say.
	id: string | null = null;
	idSpan: Span | null = null;
	title = '';
	titleSpan: Span;
	readonly span: Span;
	status: Status = 'open';
	marks: readonly StatusMark[] = NONE;
	priorities: readonly PriorityMark[] = NONE;
	owners: readonly Said<string>[] = NONE;
	invalidEstimates: readonly InvalidEstimate[] = NONE;
	due: Said<string> | null = null;
	optional: boolean;
	/** Its estimate as written, which may be chance. */
	written: Estimate | null = null;
	pending: readonly PendingDependencies[] = NONE;
	statedNone: Span | null = null;
	/** Whether its title, or another cell of its row, may say in passing what must come first; then its title. */
	infers = false;
	prose: TitleShape | null = null;
	rare: Rare | null = null;

	// What hangs on other tasks and lines.
	/** What its dependencies were gathered with: the forms of ids, the lines beneath it that say some without a label. */
	forms: IdForms | null = null;
	beneath: readonly Line[] = NONE;
	estimate: Estimate | null = null;
	dependencies: readonly Dependency[] = NONE;
	dependsOnNone: Span | null = null;
	index = 0;
	parent: number | null = null;
	children: readonly number[] = NONE;
	section = 0;
	priority: string | null = null;
	endLine = 0;
	otherPlaces: readonly OtherPlace[] = NONE;

	constructor(own: Line, verdict: Verdict, context: SlotContext, home: Home) {
		this.own = own;
		this.verdict = verdict;
		this.context = context;
		this.home = home;
		this.optional = own.optional;
		this.span = own.span(own.text.length - own.text.trimStart().length, own.to);
		this.titleSpan = this.span;
	}

	get kind(): TaskKind {
		return this.verdict.kind;
	}

	get form(): TaskForm {
		return this.verdict.form;
	}

	get because(): Because {
		return this.verdict.because;
	}

	get range(): Task['range'] {
		return this.verdict.range;
	}

	get line(): number {
		return this.own.number;
	}

	/** Every form that names it, the id first. */
	get names(): readonly string[] {
		if (this.rare?.names) return this.rare.names;
		const own = namesOf(this.verdict);
		const sign = this.rare?.signId?.id;
		if (sign === undefined && (own.length === 0 || own[0] === this.id)) return own;
		return [...new Set([...(this.id === null ? [] : [this.id]), ...own, ...(sign === undefined ? [] : [sign])])];
	}

	get details(): readonly Detail[] {
		const { joined, allDetails } = this.rare ?? {};
		this.known ??= joined?.flatMap(({ details }) => details) ?? allDetails ?? this.home.detailsOf(this);
		return this.known ?? NONE;
	}

	/** The first priority that its own lines say. */
	get ownPriority(): string | null {
		for (const { value } of this.priorities) if (value !== null) return value;
		return null;
	}

	/** The same task with some of it changed. */
	with(changes: Partial<Writable<ReadTask>>): ReadTask {
		return Object.assign(new ReadTask(this.own, this.verdict, this.context, this.home), this, { known: null }, changes);
	}

	addMark(mark: StatusMark): void {
		this.marks = added(this.marks, mark);
	}

	addPriority(mark: PriorityMark): void {
		this.priorities = withoutBeside(added(this.priorities, mark));
	}

	addOwner(owner: Said<string>): void {
		this.owners = added(this.owners, owner);
	}

	addPending(pending: PendingDependencies): void {
		this.pending = added(this.pending, pending);
	}

	/** What hardly any task has, to be added to. */
	more(): Rare {
		this.rare ??= {};
		return this.rare;
	}
}

/** What is said as a priority; only where nothing is, the severity or impact. Who says more than a few says nothing. */
export function withoutBeside(said: readonly PriorityMark[]): readonly PriorityMark[] {
	if (said.length < 2 || said.length > 20 || !said.some(({ isBeside }) => isBeside)) return said;
	const own = said.filter(({ isBeside }) => !isBeside);
	return own.some(({ value }) => value !== null) ? own : said;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A list with one more; the list itself, unless it is the empty one that all share. */
function added<T>(list: readonly T[], one: T): readonly T[] {
	if (list.length === 0) return [one];
	(list as T[]).push(one);
	return list;
}

const finish: Readonly<Record<Status, number>> = { open: 0, blocked: 1, 'in-progress': 2, done: 3, cancelled: 4 };

/** The least finished of the statuses that are said; open when nothing known is. */
export function leastFinished(marks: readonly StatusMark[]): Status {
	const first = marks[0];
	if (!first) return 'open';
	if (marks.length === 1 && first.source !== 'strike') return first.status ?? 'open';
	// A struck title and a word for it are out of the plan, whatever their empty box says: it knows two states only.
	if (
		marks.some(mark => mark.source === 'strike' || (mark.status === 'cancelled' && mark.source !== 'box')) &&
		marks.every(
			mark =>
				mark.source === 'strike' || mark.status === 'cancelled' || (mark.source === 'box' && mark.status === 'open'),
		)
	)
		return 'cancelled';
	// `blocked` and `in progress` beside an empty box, an hourglass or a cross say more as well.
	const isBegun = marks.some(({ status }) => status === 'blocked' || status === 'in-progress');
	let least: Status | null = null;
	for (const mark of marks) {
		const { status } = mark;
		if (isBegun && status === 'open' && mayBeBegun(mark)) continue;
		if (status && (least === null || finish[status] < finish[least])) least = status;
	}
	// A box, emoji or word that nobody knows makes the task open, whatever else is said; several words are a remark beside a known mark.
	if (marks.some(mark => mark.status === null && !(least && isRemark(mark))))
		return least && finish[least] < finish.done ? least : 'open';
	return least ?? 'open';
}

function isRemark({ source, text }: StatusMark): boolean {
	return source === 'field' && /\S\s+\S/.test(text);
}
