import assert from 'node:assert/strict';
import fc from 'fast-check';
import { setStatus } from '../../../src/edits/setStatus';
import { applyEdits } from '../../../src/edits/textEdit';
import type { Status } from '../../../src/model/task';
import { parse } from '../../../src/parser/parse';
import { reopened, TODAY } from '../../support/checkEdits';

const seed = Number(process.env['SEED'] ?? 1);
const numRuns = Number(process.env['RUNS'] ?? 150);

const statuses = ['open', 'done', 'in-progress'] as const;
type Written = (typeof statuses)[number];

/** How a task is written in each dialect. */
const dialects: Readonly<Record<string, (id: number, title: string, status: Written) => readonly string[]>> = {
	box: (id, title, status) => [`- [${{ open: ' ', done: 'x', 'in-progress': '/' }[status]}] #${id}: ${title}`],
	slots: (id, title, status) => [
		`${id}. [${{ open: ' ', done: 'X', 'in-progress': '~' }[status]}] **${title}** — [P1][2h][None]`,
	],
	leading: (id, title, status) => [
		{
			open: `### Task ${id}: ${title} ⬜`,
			done: `### ✅ Task ${id}: ${title}`,
			'in-progress': `### 🔄 Task ${id}: ${title}`,
		}[status],
		'**Owner**: BE  ',
		'',
	],
	trailing: (id, title, status) => [
		`### Task ${id}: ${title} ${{ open: '⏳', done: '✅', 'in-progress': '🚧' }[status]}`,
		'',
	],
	field: (id, title, status) => [
		`### Task ${id}: ${title}`,
		`**Status**: ${{ open: '⬜ NOT STARTED', done: '✅ COMPLETE', 'in-progress': '🔄 IN PROGRESS' }[status]}  `,
		'',
	],
	bullet: (id, title, status) => [
		`${id}. ${{ open: '', done: '✅ ', 'in-progress': '🔄 ' }[status]}${title}`,
		`- Status: ${{ open: 'not-started', done: 'completed', 'in-progress': 'in-progress' }[status]}`,
		'',
	],
};

const titles = [
	'Buy flour',
	'خبز الخبز',
	'Eat\u00a0bread',
	'Wash 🍞 up',
	'パンを焼く',
	'Clean `oven` (hot)',
	'Ring Ann',
];

const list = fc.record({
	dialect: fc.constantFrom(...Object.keys(dialects)),
	tasks: fc.array(fc.tuple(fc.constantFrom(...titles), fc.constantFrom(...statuses)), { minLength: 1, maxLength: 6 }),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	mark: fc.constantFrom('', '\ufeff'),
});

suite('any list', () => {
	test('a task gets any status, and nothing else changes', () => {
		fc.assert(
			fc.property(
				list,
				fc.nat(),
				fc.constantFrom<Status>('done', 'open', 'in-progress', 'blocked'),
				(sketch, at, status) => {
					const text = textOf(sketch);
					const document = parse(text);
					assert.equal(document.tasks.length, sketch.tasks.length);
					const index = at % sketch.tasks.length;
					const options = { withSubtasks: false, withParents: false, updateClaims: 'on', today: TODAY } as const;
					const after = parse(applyEdits(text, setStatus(document, index, status, options).edits));
					const expected = document.tasks.map(task => (task.index === index ? status : task.status));
					assert.deepEqual(
						after.tasks.map(task => task.status),
						expected,
					);
					assert.deepEqual(
						after.tasks.map(({ title, id }) => [id, title]),
						document.tasks.map(({ title, id }) => [id, title]),
					);
				},
			),
			{ seed, numRuns },
		);
	});

	test('completing then reopening is the identity where a sibling is open', () => {
		fc.assert(
			fc.property(list, sketch => {
				const text = textOf({ ...sketch, tasks: [...sketch.tasks, ['Rest', 'open'], ['Rest again', 'open']] });
				const document = parse(text);
				for (const task of document.tasks) if (task.status === 'open') assert.equal(reopened(document, task), text);
			}),
			{ seed, numRuns: Math.ceil(numRuns / 3) },
		);
	});
});

function textOf({
	dialect,
	tasks,
	lineEnd,
	mark,
}: {
	dialect: string;
	tasks: readonly (readonly [string, Written])[];
	lineEnd: string;
	mark: string;
}): string {
	const write = dialects[dialect];
	assert.ok(write);
	const lines = tasks.flatMap(([title, status], at) => write(at + 1, title, status));
	const legend = dialect === 'slots' ? ['Status: [ ] Not Started, [~] In Progress, [x] Complete, [!] Blocked', ''] : [];
	return mark + ['# List', '', ...legend, ...lines].join(lineEnd) + lineEnd;
}
