import fc from 'fast-check';

/** A task as the lists of this file are made of it. */
interface Sketch {
	readonly title: string;
	readonly state: State;
	readonly priority: string;
	readonly owner: string;
	readonly hours: number;
	/** How many tasks further up it waits for; 0 for none. */
	readonly after: number;
	readonly subtasks: readonly State[];
}

type State = 'open' | 'started' | 'done' | 'blocked';

interface Numbered extends Sketch {
	readonly id: number;
	readonly waitsFor: number | null;
}

const STATES = ['open', 'started', 'done', 'blocked'] as const;
const BOX = { open: ' ', started: '/', done: 'x', blocked: '!' };
const SIGN = { open: '⬜', started: '🔄', done: '✅', blocked: '🚫' };
const WORD = { open: 'NOT STARTED', started: 'IN PROGRESS', done: 'COMPLETE', blocked: 'BLOCKED' };
const PLAIN = { open: 'Pending', started: 'In Progress', done: 'Completed', blocked: 'Blocked' };

/** How one task is written, with what belongs to it. */
const dialects: Readonly<Record<string, (task: Numbered) => readonly string[]>> = {
	slots: ({ id, title, state, priority, owner, hours, waitsFor }) => [
		`${id}. [${BOX[state]}] **${title}** — [${priority}][${owner}][${hours}h][${waitsFor ? `Task #${waitsFor}` : 'None'}]`,
	],
	checklist: ({ id, title, state, subtasks, waitsFor }) => [
		`- [${BOX[state]}] #${id}: ${title}${waitsFor ? ` (depends on #${waitsFor})` : ''}`,
		...subtasks.map((sub, at) => `  - [${BOX[sub]}] ${id}.${at + 1} Part`),
	],
	speckit: ({ id, title, state }) => [`- [${BOX[state]}] T${String(id).padStart(3, '0')} [P] ${title}`],
	plain: ({ title, state, subtasks }) => [
		`- [${BOX[state]}] ${title}`,
		...subtasks.map(sub => `    - [${BOX[sub]}] Part`),
	],
	dated: ({ id, title, state }) => [`- [${BOX[state]}] #${id} ${title}${state === 'done' ? ' ✅ 2025-10-24' : ''}`],
	leading: ({ id, title, state, subtasks }) => [
		`### ${state === 'open' ? '' : `${SIGN[state]} `}Task ${id}: ${title}`,
		...subtasks.map(sub => `- [${BOX[sub]}] Part`),
		'',
	],
	trailing: ({ id, title, state, priority, waitsFor }) => [
		`### Task ${id}: ${title} ${SIGN[state]}`,
		`**Priority**: ${priority}  `,
		`**Depends on**: ${waitsFor ? `Task ${waitsFor}` : 'None'}`,
		'',
	],
	field: ({ id, title, state, owner, hours }) => [
		`### Task ${id}: ${title}`,
		`**Status**: ${SIGN[state]} ${WORD[state]}  `,
		`**Owner**: ${owner}  `,
		`**Estimate**: ${hours}h`,
		'',
	],
	bracket: ({ id, title, state }) => [
		`### ${id}. ${title}${state === 'open' ? '' : ` [${SIGN[state]} ${WORD[state]}]`}`,
		'',
	],
	bullet: ({ id, title, state }) => [`${id}. ${title}`, `- Status: ${PLAIN[state].toLowerCase()}`, ''],
	quoted: ({ id, title, state }) => [`> - [${BOX[state]}] #${id}: ${title}`],
};

const titles = [
	'Dig',
	'Pour',
	'خبز الخبز',
	'Eat\u00a0bread',
	'Wash 🍞 up',
	'パンを焼く',
	'Clean `oven` (hot)',
	'**Ring** Ann',
	'Read 12 files',
];

const task: fc.Arbitrary<Sketch> = fc.record({
	title: fc.constantFrom(...titles),
	state: fc.constantFrom(...STATES),
	priority: fc.constantFrom('P0', 'P1', 'P2'),
	owner: fc.constantFrom('BE', 'FE', 'BE+FE'),
	hours: fc.constantFrom(0.5, 1, 2, 8),
	after: fc.nat(3),
	subtasks: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(fc.constantFrom(...STATES), { maxLength: 3 })),
});

const sketch = fc.record({
	dialect: fc.constantFrom('table', ...Object.keys(dialects)),
	sections: fc.array(fc.array(task, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
	/** Which numbers the list states about itself. */
	states: fc.subarray(['total', 'priorities', 'sections', 'open', 'percentage', 'table', 'complete', 'ids']),
	/** Added to the first number that it states. */
	error: fc.constantFrom(0, 0, 0, 1),
	lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
	damaged: fc.constantFrom(false, false, false, true),
});

/** Task lists in one dialect each, with numbers about themselves, most of them true. */
export const someList: fc.Arbitrary<string> = sketch.map(({ dialect, sections, states, error, lineEnd, damaged }) => {
	let id = 0;
	const numbered = sections.map(tasks =>
		tasks.map(
			(each): Numbered => ({ ...each, id: ++id, waitsFor: each.after > 0 && id > each.after ? id - each.after : null }),
		),
	);
	const lines = [
		'# Plan',
		'',
		'Status: [ ] Not Started, [/] In Progress, [x] Complete, [!] Blocked',
		'',
		...stated(numbered.flat(), states, error),
		...numbered.flatMap((tasks, at) => [heading(tasks, at, states), '', ...written(dialect, tasks), '']),
		...(states.includes('table') ? table(numbered) : []),
	];
	const text = lines.join(lineEnd);
	return damaged ? decodedWrongly(text) : text;
});

function stated(tasks: readonly Numbered[], states: readonly string[], error: number): readonly string[] {
	const parts = ['P0', 'P1', 'P2'].map(name => `${tasks.filter(({ priority }) => priority === name).length} ${name}`);
	const done = doneOf(tasks);
	return [
		...(states.includes('total')
			? [`**Total Tasks**: ${tasks.length + error}${states.includes('priorities') ? ` (${parts.join(', ')})` : ''}`]
			: []),
		...(states.includes('open') ? [`**Completed**: ${done.length} of ${tasks.length} tasks`] : []),
		...(states.includes('percentage')
			? [`**Progress**: ${Math.round((100 * done.length) / tasks.length)}% (${done.length}/${tasks.length} tasks)`]
			: []),
		...(states.includes('ids') && done.length > 0 ? [`Completed tasks: ${done.map(each => each.id).join(', ')}`] : []),
		'',
	];
}

function heading(tasks: readonly Numbered[], at: number, states: readonly string[]): string {
	const done = doneOf(tasks).length;
	const count = states.includes('sections') ? ` (${done}/${tasks.length} done)` : '';
	const word = states.includes('complete') && done === tasks.length ? ' ✅ COMPLETE' : '';
	return `## Phase ${at + 1}: Ground${count}${word}`;
}

function written(dialect: string, tasks: readonly Numbered[]): readonly string[] {
	const write = dialects[dialect];
	if (write) return tasks.flatMap(write);
	return [
		'| ID | Task | Status | Effort |',
		'|---|:--|---|---|',
		...tasks.map(({ id, title, state, hours }) => `| ${id} | ${title} | ${SIGN[state]} ${PLAIN[state]} | ${hours}h |`),
	];
}

function table(sections: readonly (readonly Numbered[])[]): readonly string[] {
	const row = (label: string, tasks: readonly Numbered[]): string => {
		const done = doneOf(tasks).length;
		return `| ${label} | ${done} | ${tasks.length - done} | ${tasks.length} | ${Math.round((100 * done) / tasks.length)}% |`;
	};
	return [
		'## Progress',
		'',
		'| Phase | Complete | Remaining | Total | Progress |',
		'|---|--:|--:|--:|--:|',
		...sections.map((tasks, at) => row(`Phase ${at + 1}`, tasks)),
		row('**TOTAL**', sections.flat()),
		'',
	];
}

function doneOf(tasks: readonly Numbered[]): readonly Numbered[] {
	return tasks.filter(({ state }) => state === 'done');
}

/** As if its bytes had been read as Windows-1252. */
function decodedWrongly(text: string): string {
	return [...new TextEncoder().encode(text)]
		.map(byte => ((byte & 0xe0) === 0x80 ? ROW_80.charAt(byte - 0x80) : String.fromCharCode(byte)))
		.join('');
}

const ROW_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
