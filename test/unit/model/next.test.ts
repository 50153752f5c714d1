import assert from 'node:assert/strict';
import { findChains } from '../../../src/model/chains';
import { buildGraph } from '../../../src/model/graph';
import { nameOf } from '../../../src/model/nameOf';
import { next } from '../../../src/model/next';
import { parse } from '../../../src/parser/parse';
import { toText } from '../../../src/util/message';
import { type TaskSketch, taskDocument } from '../../support/taskDocument';

suite('Next', () => {
	test('ready tasks in the order of the document', () => {
		order([{ id: '1' }, { id: '2', waitsFor: ['1'] }, { id: '3' }], '1 3');
	});

	test('the more urgent first', () =>
		order([{ id: '1', priority: 'P2' }, { id: '2', priority: 'P0' }, { id: '3' }], '2 1 3'));

	test('what something urgent waits for is urgent', () => {
		order(
			[
				{ id: '1', priority: 'P1' },
				{ id: '2', priority: 'P3' },
				{ id: '3', waitsFor: ['2'] },
				{ id: '4', priority: 'P0', waitsFor: ['3'] },
			],
			'2 1',
		);
	});

	test('a finished task lends no urgency', () => {
		order(
			[
				{ id: '1', priority: 'P1' },
				{ id: '2', priority: 'P3' },
				{ id: '3', priority: 'P0', status: 'done', waitsFor: ['2'] },
			],
			'1 2',
		);
	});

	test('a task that says nothing of itself is not offered once all of its subtasks are done, unless another waits for it', () => {
		const offered = (text: string): string =>
			next(buildGraph(parse(text)))
				.map(({ task }) => nameOf(task))
				.join(' ');
		const plan =
			'### Task 1: Dig\n- [x] mark\n- [x] dig\n### Task 2: Fill\n- [ ] hose\n- [x] water\n### Task 3: Rest\n';
		assert.equal(offered(plan.replace('[ ]', '[x]')), '3');
		assert.equal(offered(plan.replace('Fill', 'Fill\n**Depends on:** Task 1')), '1 3');
		assert.equal(offered(plan.replace('Dig', 'Dig ⬜').replace('[ ]', '[x]')), '1 3');
	});

	test('what holds up more goes first', () => {
		order([{ id: '1' }, { id: '2' }, { id: '3', waitsFor: ['2'] }], '2 1');
	});

	test('past two hundred nobody counts what waits, and each count is what there is', () => {
		const waiting = (count: number): TaskSketch[] =>
			Array.from({ length: count }, (_, at) => ({ id: String(at + 2), waitsFor: [String(at + 1)] }));
		const said = (count: number): string | undefined =>
			next(buildGraph(taskDocument([{ id: '1' }, ...waiting(count)])))[0]
				?.reasons.map(toText)
				.at(-1);

		assert.deepEqual([1, 2, 200, 201].map(said), [
			'Holds up task 2.',
			'Holds up 2 tasks.',
			'Holds up 200 tasks.',
			'Holds up more than 200 tasks.',
		]);
	});

	test('of many that hold up many, each is counted once', () => {
		const document = taskDocument([
			{ id: '1' },
			{ id: '2' },
			{ id: '3', waitsFor: ['1', '2'] },
			{ id: '4', waitsFor: ['1', '3'] },
			{ id: '5', waitsFor: ['3', '4'] },
		]);

		assert.deepEqual(
			next(buildGraph(document)).map(({ task, reasons }) => [task.id, reasons.map(toText).at(-1)]),
			[
				['1', 'Holds up 3 tasks.'],
				['2', 'Holds up 3 tasks.'],
			],
		);
	});

	test('subtasks of work in progress before everything, in place of their task', () => {
		order(
			[
				{ id: '1', priority: 'P0' },
				{ id: '2', status: 'in-progress', priority: 'P3' },
				{ id: '2.1', parent: 1 },
				{ id: '2.2', parent: 1, status: 'done' },
			],
			'2.1 1',
		);
		order([{ id: '1' }, { id: '2' }, { id: '2.1', parent: 1, status: 'done' }, { id: '2.2', parent: 1 }], '2.2 1');
	});

	test('subtasks of a task that is not begun are not offered', () =>
		order([{ id: '1' }, { id: '1.1', parent: 0 }], '1'));
	test('boxes and ranges are no tasks', () =>
		order([{ kind: 'item' }, { kind: 'range', range: { first: 1, last: 9 } }], ''));

	test('gives its reasons', () => {
		const document = taskDocument([
			{ id: '1', status: 'done' },
			{ id: '2', priority: 'P3', waitsFor: ['1'] },
			{ id: '3', priority: 'P0', waitsFor: ['2'] },
			{ id: '4', priority: 'P2' },
		]);
		assert.deepEqual(
			next(buildGraph(document)).map(({ task, reasons }) => [nameOf(task), ...reasons.map(toText)]),
			[
				['2', 'Ready: everything it waits for is done (1).', 'Task 3 (P0) waits for it.', 'Holds up task 3.'],
				['4', 'Ready: it waits for nothing.', 'Priority P2.'],
			],
		);
	});

	test('an arrow that nothing explains may say what a task waits for', () => {
		const reasonFor = (title: string): string =>
			next(buildGraph(taskDocument([{ id: '1', title }])))
				.flatMap(({ reasons }) => reasons.map(toText))
				.join(' ');
		assert.equal(reasonFor('Line the pond → #9'), 'Ready, unless “→ #9” says what it waits for.');
		assert.equal(reasonFor('Line (-> T-2, T-3)'), 'Ready, unless “-> T-2, T-3” says what it waits for.');
		for (const title of ['Line → pond', 'From mic → mic.wav', 'Move 3 → 4', 'See → #9 for it'])
			assert.equal(reasonFor(title), 'Ready: it waits for nothing.');
	});

	test('rests during a merge conflict', () => {
		const document = { ...taskDocument([{ id: '1' }]), conflicts: [{ start: 0, end: 1 }] };
		assert.deepEqual(next(buildGraph(document)), []);
	});

	function order(tasks: readonly TaskSketch[], expected: string): void {
		const document = taskDocument(tasks);
		const found = next(buildGraph(document));
		assert.equal(found.map(({ task }) => nameOf(task)).join(' '), expected);
	}
});

suite('Longest chain', () => {
	test('from a task through what waits for it', () => {
		chain(
			[
				{ id: '1', hours: 8 },
				{ id: '2', hours: 4, waitsFor: ['1'] },
				{ id: '3', hours: 6, waitsFor: ['1'] },
			],
			'1 3',
			14,
		);
	});

	test('finished work takes no more time', () => {
		chain(
			[
				{ id: '1', hours: 8 },
				{ id: '2', hours: 40, status: 'done', waitsFor: ['1'] },
				{ id: '3', hours: 1, waitsFor: ['1'] },
			],
			'1 3',
			9,
		);
	});

	test('without estimates the one with more tasks', () => {
		chain(
			[{ id: '1' }, { id: '2', waitsFor: ['1'] }, { id: '3', waitsFor: ['1'] }, { id: '4', waitsFor: ['3'] }],
			'1 3 4',
			0,
		);
	});

	test('tasks that wait for each other count as one step', () => {
		chain(
			[
				{ id: '1', hours: 1 },
				{ id: '2', hours: 2, waitsFor: ['1', '3'] },
				{ id: '3', hours: 3, waitsFor: ['2'] },
			],
			'1 2 3',
			6,
		);
	});

	test('ten thousand in a row', () => {
		const tasks = Array.from({ length: 10_000 }, (_, index) => ({
			id: `T${index}`,
			hours: 1,
			waitsFor: index ? [`T${index - 1}`] : [],
		}));
		assert.equal(findChains(buildGraph(taskDocument(tasks))).from(0).hours[1], 10_000);
	});

	function chain(tasks: readonly TaskSketch[], expected: string, hours: number): void {
		const document = taskDocument(tasks);
		const found = findChains(buildGraph(document)).from(0);
		assert.equal(found.tasks.map(index => tasks[index]?.id).join(' '), expected);
		assert.equal(found.hours[1], hours);
	}
});
