import * as z from 'zod/mini';

// The shapes that `--format json` prints. Stable: names are added, never changed; `version` tells a change that breaks.

const count = z.int().check(z.minimum(0));
const line = z.int().check(z.minimum(1));
const hours = z.readonly(z.tuple([z.number(), z.number()]));
const status = z.enum(['open', 'in-progress', 'done', 'blocked', 'cancelled']);
const severity = z.enum(['error', 'warning', 'information']);
const certainty = z.enum(['certain', 'inferred']);

/** A file that could not be read. */
const failedFile = z.strictObject({ path: z.string(), error: z.string() });

/** Something wrong with a configuration file. */
const configFailure = z.strictObject({ path: z.string(), line, column: line, message: z.string() });

/** One finding; columns count UTF-16 units, ends are exclusive. */
const problem = z.strictObject({
	rule: z.string(),
	severity,
	certainty,
	line,
	column: line,
	endLine: line,
	endColumn: line,
	message: z.string(),
	related: z.array(z.strictObject({ line, column: line, message: z.string() })),
	fixes: z.array(z.strictObject({ title: z.string(), safe: z.boolean() })),
});

/** How many tasks there are, in which state, and how many hours. */
const counts = z.strictObject({
	tasks: count,
	done: count,
	open: count,
	inProgress: count,
	blocked: count,
	cancelled: count,
	subtasks: count,
	subtasksDone: count,
	items: count,
	itemsDone: count,
	estimateHours: hours,
	remainingHours: hours,
});

/** One task, subtask, item or range. */
const listedTask = z.strictObject({
	id: z.nullable(z.string()),
	names: z.array(z.string()),
	kind: z.enum(['task', 'subtask', 'item', 'range']),
	title: z.string(),
	status,
	priority: z.nullable(z.string()),
	owners: z.array(z.string()),
	estimate: z.nullable(z.strictObject({ text: z.string(), minHours: z.number(), maxHours: z.number() })),
	/** `2026-01-05`. */
	due: z.nullable(z.string()),
	dependencies: z.array(z.strictObject({ id: z.string(), certainty })),
	ready: z.boolean(),
	waitsFor: z.array(z.string()),
	/** The parent's id; null also where the parent has none, which `parentLine` tells apart. */
	parent: z.nullable(z.string()),
	parentLine: z.nullable(line),
	section: z.array(z.string()),
	line,
	endLine: line,
});

/** What there is to do now, and why. */
const nextTask = z.strictObject({
	id: z.nullable(z.string()),
	line,
	title: z.string(),
	reasons: z.array(z.string()),
});

const groups = z.record(z.string(), counts);
const checkedFile = z.strictObject({ path: z.string(), problems: z.array(problem) });
const listedFile = z.strictObject({
	path: z.string(),
	title: z.nullable(z.string()),
	tasks: z.array(listedTask),
	counts,
});
const nextFile = z.strictObject({ path: z.string(), next: z.array(nextTask) });
const statsFile = z.strictObject({
	path: z.string(),
	counts,
	by: z.strictObject({ priority: groups, owner: groups, status: groups, section: groups }),
	/** Where the sums of estimated ranges probably end up (org-mode's `est+`); the same as in `counts` where nothing is a range. */
	likelyHours: z.strictObject({ estimate: hours, remaining: hours }),
});

const fixedFile = z.strictObject({
	path: z.string(),
	/** The fixes that were made, or would be with `--dry-run`, each with the place and words of what was found. */
	applied: z.array(z.strictObject({ rule: z.string(), line, column: line, message: z.string(), title: z.string() })),
	remaining: z.array(problem),
	/** With `--dry-run`; empty where nothing would change. */
	diff: z.optional(z.string()),
	/** The fixed text of standard input, without `--dry-run`. */
	text: z.optional(z.string()),
});

const explained = z.strictObject({ version: z.literal(1), line, kind: z.string(), reasons: z.array(z.string()) });

const initial = z.strictObject({
	version: z.literal(1),
	/** The configuration that was written. */
	path: z.string(),
	/** The task lists that it fits. */
	files: z.array(z.string()),
	configuration: z.strictObject({
		include: z.array(z.string()),
		owners: z.array(z.string()),
		statuses: z.record(z.string(), status),
		priorities: z.record(z.string(), z.string()),
	}),
});

/** What each command prints with `--format json`. */
export const contract = {
	check: files(checkedFile),
	fix: files(fixedFile),
	list: files(listedFile),
	next: files(nextFile),
	stats: files(statsFile),
	explain: explained,
	init: initial,
	rules: z.strictObject({
		version: z.literal(1),
		rules: z.array(
			z.strictObject({
				id: z.string(),
				severity: z.enum(['error', 'warning', 'information', 'off']),
				description: z.string(),
				/** Whether there are safe fixes, and whether there are suggestions. */
				fixable: z.boolean(),
				suggests: z.boolean(),
			}),
		),
	}),
};

/** What `check` says about a file. */
export type CheckedFile = z.infer<typeof checkedFile>;
/** What `list` says about a file. */
export type ListedFile = z.infer<typeof listedFile>;
/** What `next` says about a file. */
export type NextFile = z.infer<typeof nextFile>;
/** What `stats` says about a file. */
export type StatsFile = z.infer<typeof statsFile>;
/** What `init` says of what it wrote. */
export type Initial = z.infer<typeof initial>;
/** What `explain` says about a line. */
export type Explained = z.infer<typeof explained>;
/** A finding. */
export type Problem = z.infer<typeof problem>;
/** A task, subtask, item or range. */
export type ListedTask = z.infer<typeof listedTask>;

function files<T extends z.ZodMiniType>(entry: T) {
	return z.strictObject({
		version: z.literal(1),
		files: z.array(z.union([entry, failedFile])),
		configuration: z.optional(z.array(configFailure)),
	});
}
