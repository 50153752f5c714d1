import { type LineState, type Section, type TaskDocument, type UnreadLine, sectionsAround } from '../model/document';
import type { Because, Task } from '../model/task';
import { allMarks } from '../model/task';
import { type Message, message } from '../util/message';
import { type Span, textAt } from '../util/span';
import { claimReasons } from './explainClaim';

/** How a line is read, and why. */
export interface Explanation {
	/** 1-based. */
	readonly line: number;
	/** `task`, `subtask`, `item`, `range`, `section`, `detail`, `claim`, `reference`, `text`, `blank`, `code`, `comment` … */
	readonly kind: string;
	readonly reasons: readonly Message[];
}

/** Says how a line (0-based) is read and why it is or isn't a task, in words a writer understands. */
export function explain(document: TaskDocument, line: number): Explanation {
	const at = { line: line + 1 };
	const state = document.states[line];
	if (state === undefined)
		return {
			...at,
			kind: 'none',
			reasons: [message('The document has no line {0}; it ends at line {1}.', line + 1, document.states.length)],
		};
	const task = document.tasks.find(candidate => candidate.line === line);
	if (task) return { ...at, kind: task.kind, reasons: [reasonFor(task, document), ...fieldReasons(task, document)] };
	const other = document.tasks.find(candidate => candidate.otherPlaces.some(place => place.line === line));
	if (other)
		return {
			...at,
			kind: other.kind,
			reasons: [
				message(
					'This is the second place of “{0}”, which line {1} lists first; both count once.',
					other.title,
					other.line + 1,
				),
			],
		};
	if (state === 'text') return { ...at, ...textReasons(document, line) };
	const { kind, reason } = outside[state];
	return { ...at, kind, reasons: [reason] };
}

function reasonFor(task: Task, document: TaskDocument): Message {
	const parent = task.parent === null ? null : document.tasks[task.parent];
	const reasons: Record<Because, () => Message> = {
		'own-id': () => message('A task, because it has an id of its own: {0}.', task.id ?? ''),
		marked: () => message('A task, because a status, priority, owner or estimate stands on it or beneath it.'),
		row: () =>
			message(
				'A task, because it is a row of a table that lists tasks with their status, priority, owner or estimate.',
			),
		box: () => message('A task, because it is a box under no other box, in a document whose tasks have no ids.'),
		'sub-number': () =>
			message(
				'A subtask, because its number {0} continues the number of “{1}” (line {2}).',
				task.id ?? '',
				parent?.title ?? '',
				(parent?.line ?? 0) + 1,
			),
		inside: () =>
			message('A subtask, because it stands inside “{0}” (line {1}).', parent?.title ?? '', (parent?.line ?? 0) + 1),
		criteria: () => message('An item, not a task: it stands under a label for criteria or a legend, not for work.'),
		loose: () =>
			document.tasks.some(({ kind, id }) => kind === 'task' && id !== null)
				? message('An item, not a task: it has no id, and the tasks of this document have ids.')
				: message('An item, not a task: nothing on it or beneath it says that it is one.'),
		retold: () => message('An item, not a task: it tells again what is listed elsewhere.'),
		range: () =>
			message(
				'A placeholder for the tasks {0} to {1}, which are written somewhere else; it is not counted.',
				task.range?.first ?? '',
				task.range?.last ?? '',
			),
		'lost-heading': () => message('A task whose heading is missing: the fields of a task begin again here.'),
	};
	return reasons[task.because]();
}

function fieldReasons(task: Task, document: TaskDocument): Message[] {
	// The line that is asked about needs no name.
	const quoted = (text: string, { start }: Span): Message => {
		const line = document.lines.lineAt(start);
		return line === task.line ? message('“{0}”', text) : message('“{0}” on line {1}', text, line + 1);
	};
	const reasons = statusReasons(document, task, quoted);
	const [priority] = task.priorities;
	if (priority && task.priority !== null)
		reasons.push(message('{0} is its priority: {1}.', quoted(priority.text, priority.span), task.priority));
	else if (task.priority !== null) reasons.push(inheritedPriority(document, task, task.priority));
	for (const { text, span, value } of task.owners) {
		const name = document.legend.owners.get(value);
		reasons.push(
			name
				? message('{0} is its owner, by the legend {1}.', quoted(text, span), name)
				: message('{0} is its owner.', quoted(text, span)),
		);
	}
	if (task.estimate) {
		const { text, span, minHours, maxHours } = task.estimate;
		const hours = minHours === maxHours ? minHours : `${minHours}–${maxHours}`;
		reasons.push(message('{0} is its estimate: {1} h.', quoted(text, span), hours));
	}
	if (task.due) reasons.push(message('{0} is the day by which it is due.', quoted(task.due.text, task.due.span)));
	for (const { id, certainty, direction } of task.dependencies) {
		if (direction === 'blocks') reasons.push(message('It blocks {0}.', id));
		else
			reasons.push(
				certainty === 'certain'
					? message('It waits for {0}.', id)
					: message('Its text lets one think that it waits for {0}.', id),
			);
	}
	if (task.dependsOnNone && task.dependencies.length === 0) reasons.push(message('It is said to wait for nothing.'));
	for (const { line } of task.otherPlaces)
		reasons.push(message('It is written on line {0} as well; both count once.', line + 1));
	return reasons;
}

/** What its marks say and, where they differ, which of them counts. */
function statusReasons(document: TaskDocument, task: Task, quoted: (text: string, span: Span) => Message): Message[] {
	const marks = allMarks(task);
	const each = marks.filter(({ span }, at) => marks.findIndex(other => other.span.start === span.start) === at);
	const reasons = each.map(({ text, status, span, source }) => {
		if (status === null)
			return message('“{0}” is no mark or word for a status that is known here; the task counts as open.', text);
		const shown = source === 'box' ? `[${text}]` : text;
		return message('{0} says that it is {1}.', quoted(shown, span), status);
	});
	if (each.length === 0)
		reasons.push(
			task.status === 'open'
				? message('Nothing says its status, so it counts as open.')
				: message('{0} says that it is {1}.', quoted(...statusSource(document, task)), task.status),
		);
	const said = new Set(each.flatMap(({ status }) => status ?? []));
	if (said.size < 2) return reasons;
	const isBoxAlone = each.every(({ source, status }) =>
		source === 'box' ? status === 'open' : status === task.status,
	);
	reasons.push(
		isBoxAlone
			? message('An empty box knows two states only; the word beside it counts: {0}.', task.status)
			: message('These differ; what is furthest from done counts: {0}.', task.status),
	);
	return reasons;
}

/** What lends a row its status: the heading that is called so, else the day in it. */
function statusSource(document: TaskDocument, { section, status, span }: Task): readonly [string, Span] {
	const around = sectionsAround(document, section);
	const called = around.find(each => each.status === status);
	const day = called ? null : /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.exec(textAt(document, span));
	if (day) return [day[0], span];
	const { title, titleSpan } = (called ?? around[0]) as Section;
	return [title, titleSpan];
}

/** The task around it or its section lends it, or it is part of its id (`P1-9`). */
function inheritedPriority(document: TaskDocument, task: Task, priority: string): Message {
	const isPart = task.kind === 'subtask' && task.parent !== null && !task.id?.toUpperCase().startsWith(priority);
	const whole = isPart ? document.tasks[task.parent] : undefined;
	if (whole?.priority === priority)
		return message(
			'Its priority {0} comes from the task on line {1}, which it is a part of.',
			priority,
			whole.line + 1,
		);
	const at = sectionsAround(document, task.section).find(section => section.priority === priority);
	if (at) return message('Its priority {0} comes from the heading “{1}” on line {2}.', priority, at.title, at.line + 1);
	return message('Its priority {0} comes from its id.', priority);
}

const CODE = { kind: 'code', reason: message('A line of a code block: nothing in it is a task.') };

/** What lines that are no running text are. */
const outside: Readonly<Record<Exclude<LineState, 'text'>, { readonly kind: string; readonly reason: Message }>> = {
	blank: { kind: 'blank', reason: message('A blank line.') },
	fence: CODE,
	'fence-end': CODE,
	comment: { kind: 'comment', reason: message('A line of an HTML comment: nothing in it is a task.') },
	'front-matter': { kind: 'front-matter', reason: message('A line of the front matter at the top of the file.') },
	conflict: { kind: 'conflict', reason: message('A line between conflict markers: settle the conflict first.') },
	opaque: {
		kind: 'code',
		reason: message('Markdown takes this line for code or HTML, because of its indentation or the tag above it.'),
	},
};

function textReasons(document: TaskDocument, line: number): { kind: string; reasons: readonly Message[] } {
	const span = document.lines.lineSpan(line);
	const inside = (offset: number) => span.start <= offset && offset <= span.end;
	const section = document.sections.find(candidate => candidate.level > 0 && candidate.line === line);
	const claims = document.claims
		.filter(claim => (claim.type === 'table' ? claim.rows.some(row => row.line === line) : inside(claim.span.start)))
		.flatMap(claim => claimReasons(document, claim, line));
	const unread = document.unread.find(candidate => inside(candidate.span.start));
	const tail = unread ? [unreadReasons[unread.reason]] : [];
	if (section)
		return {
			kind: 'section',
			reasons: [
				message('A heading that groups tasks: it has no task number with a field or mark of its own.'),
				...claims,
			],
		};
	if (document.legend.spans.some(legend => inside(legend.start)))
		return { kind: 'legend', reasons: [message('A line of the legend: it says what marks or tags mean.')] };
	if (claims.length > 0) return { kind: 'claim', reasons: claims };
	const owner = document.tasks.find(task => task.details.some(detail => inside(detail.labelSpan.start)));
	if (owner) {
		const waits = owner.dependencies
			.filter(({ span: place }) => inside(place.start))
			.map(({ id }) => message('It says that the task waits for {0}.', id));
		return {
			kind: 'detail',
			reasons: [message('A detail of “{0}” (line {1}).', owner.title, owner.line + 1), ...waits],
		};
	}
	const reference = document.references.find(candidate => inside(candidate.span.start));
	if (reference)
		return { kind: 'reference', reasons: [message('It speaks of task {0} and defines none.', reference.id), ...tail] };
	return {
		kind: 'text',
		reasons: [
			message(
				'Text: no box, no task number with a title, and no status, priority, owner or estimate on it or beneath it.',
			),
			...tail,
		],
	};
}

const unreadReasons: Readonly<Record<UnreadLine['reason'], Message>> = {
	'no-bullet': message('It begins with a box but with no list marker; put “- ” before it to make it a task.'),
	'strange-bullet': message('What it begins with is no list marker; put “-” in its place to make it a task.'),
	'long-mark': message('Its box holds more than one character; one is allowed.'),
	fence: message('A code block above takes it in, because of how its end is written.'),
};
