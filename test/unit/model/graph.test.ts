import assert from 'node:assert/strict';
import type { TaskDocument } from '../../../src/model/document';
import { blockers, buildGraph } from '../../../src/model/graph';
import { nameOf } from '../../../src/model/nameOf';
import { type TaskSketch, taskDocument } from '../../support/taskDocument';

suite('Graph: names', () => {
	test('a name means its task in any case, with # or a task word', () => {
		resolves([{ id: 'T012' }, { id: '9', names: ['P1-9'] }], { t012: '0', '#9': '1', 'Task 9': '1', 'p1-9': '1' });
	});

	test('T9 means T009 where no task is called T9', () => {
		resolves([{ id: 'T009' }], { T9: '0', T09: '0' });
		resolves([{ id: 'T009' }, { id: 'T9' }], { T9: '1', T009: '0', T09: '0 1' });
	});

	test('the end of an id means the tasks whose ids end so', () => {
		resolves([{ id: 'S1-T001' }, { id: 'S1-T002' }, { id: 'S2-T002' }], { t001: '0', T002: '1 2', T1: '' });
		resolves([{ id: 'S1-T001' }, { id: 'T001' }], { T001: '1' });
		resolves([{ id: 'WEB-P1-001' }, { id: 'WEB-P2-001' }], { 'P1-001': '0', 'p2-001': '1', '001': '', 'B-P1-001': '' });
		resolves([{ id: 'WEB-BED-1' }, { id: 'BED-1' }, { id: 'X-1-2' }], { 'BED-1': '1', '1-2': '' });
	});

	test('an unknown name means nothing', () => {
		resolves([{ id: '1' }], { 2: '', '': '' });
	});

	test('a range answers for the ids it stands for, unless a task has them', () => {
		resolves([{ kind: 'range', range: { first: 28, last: 47 } }, { id: '30' }], { 28: '0', 30: '1', 48: '' });
	});

	test('ranges that overlap answer together, wherever they stand, and those of other letters not', () => {
		const range = (first: number, last: number, prefix = '') =>
			({ kind: 'range', range: { first, last, prefix } }) as const;
		resolves([range(20, 30), range(1, 100), range(22, 24), range(20, 30, 'T'), range(40, 50)], {
			19: '1',
			23: '0 1 2',
			25: '0 1',
			45: '1 4',
			t25: '3',
			101: '',
		});
	});

	test('a task is meant before a subtask of the same name', () => {
		resolves([{ id: '1' }, { id: '2' }, { id: '1', parent: 1 }], { 1: '0' });
	});

	function resolves(tasks: readonly TaskSketch[], expected: Readonly<Record<string, string>>): void {
		const { resolve } = buildGraph(taskDocument(tasks));
		for (const [name, found] of Object.entries(expected)) assert.equal(resolve(name).join(' '), found, name);
	}
});

suite('Graph: which task is meant where several share an id', () => {
	test('of those whose ids end so the one of the same list', () => {
		const waits = (id: string, on: string): TaskSketch => ({ id, waitsFor: [on] });
		const { edges } = buildGraph(
			taskDocument([
				{ id: 'S1-T001' },
				waits('S1-T002', 'T001'),
				{ id: 'S2-T001' },
				waits('S2-T002', 'T001'),
				waits('X9', 'T001'),
			]),
		);
		assert.deepEqual(
			edges.map(({ to, resolution }) => to ?? resolution),
			[0, 2, 'ambiguous'],
		);
	});

	test('in a list, the one of that list', () => {
		const tasks = [
			{ id: '1', section: 1 },
			{ id: '2', section: 1, waitsFor: ['1'] },
			{ id: '1', section: 2 },
			{ id: '2', section: 2, waitsFor: ['1'] },
		];
		assert.deepEqual(targets(taskDocument(tasks, twoSections)), ['1 → 0', '3 → 2']);
	});

	test('among subtasks, the sibling', () => {
		const tasks = [
			{ id: 'a' },
			{ id: '1', parent: 0 },
			{ id: 'b' },
			{ id: '1', parent: 2 },
			{ id: '2', parent: 2, waitsFor: ['1'] },
		];
		assert.deepEqual(targets(taskDocument(tasks)), ['4 → 3']);
	});

	test('outside of the lists, the one in the narrowest section around', () => {
		const tasks = [
			{ id: '1', section: 1 },
			{ id: '2', section: 1 },
			{ id: '1', section: 2 },
			{ id: '2', section: 2 },
			{ section: 2, waitsFor: ['2'] },
		];
		assert.deepEqual(targets(taskDocument(tasks, twoSections)), ['4 → 3']);
	});

	test('a duplicate in one list can mean either', () => {
		const tasks = [{ id: '1' }, { id: '2' }, { id: '2' }, { id: '3', waitsFor: ['2'] }];
		const document = taskDocument(tasks);
		assert.deepEqual(targets(document), ['3 → ambiguous']);
		assert.equal(buildGraph(document).isReady(3), false);
	});

	const twoSections = {
		sections: [
			{ title: 'Backend', parent: 0 },
			{ title: 'Frontend', parent: 0 },
		],
	};

	function targets(document: TaskDocument): readonly string[] {
		return buildGraph(document).edges.map(({ from, to, resolution }) => `${from ?? '?'} → ${to ?? resolution}`);
	}
});

suite('Graph: edges', () => {
	test('waits for and holds up are two sides of one edge', () => {
		const graph = buildGraph(taskDocument([{ id: '1' }, { id: '2', waitsFor: ['1'] }]));
		assert.equal(graph.waitsFor(1)[0], graph.holdsUp(0)[0]);
	});

	test('Blocks: gives the edge in reverse, stated by the blocking task', () => {
		const [edge] = buildGraph(taskDocument([{ id: '1', blocks: ['2'] }, { id: '2' }])).edges;
		assert.deepEqual([edge?.from, edge?.to, edge?.statedBy], [1, 0, 0]);
	});

	test('a target that is named twice counts once, and the certain statement wins', () => {
		const graph = buildGraph(taskDocument([{ id: '1' }, { id: '2', waitsFor: ['1', '#1'], perhapsWaitsFor: ['1'] }]));
		assert.equal(graph.edges.length, 3);
		assert.deepEqual(
			graph.waitsFor(1).map(({ dependency }) => dependency.certainty),
			['certain'],
		);
	});

	test('a missing target stays, once for each name', () => {
		const graph = buildGraph(taskDocument([{ id: '1', waitsFor: ['7', '7', '8'] }]));
		assert.deepEqual(
			graph.waitsFor(0).map(({ resolution, dependency }) => `${dependency.id} ${resolution}`),
			['7 missing', '8 missing'],
		);
	});
});

suite('Graph: ready', () => {
	test('open and nothing to wait for', () => ready([{ id: '1' }], '1'));
	test('every dependency done or cancelled', () =>
		ready(
			[
				{ id: '1', status: 'done' },
				{ id: '2', status: 'cancelled' },
				{ id: '3', waitsFor: ['1', '2'] },
			],
			'3',
		));
	test('not while one is open, in progress or blocked', () =>
		ready(
			[
				{ id: '1', status: 'in-progress' },
				{ id: '2', waitsFor: ['1'] },
				{ id: '3', waitsFor: ['2'] },
			],
			'',
		));
	test('not when a dependency is missing', () => ready([{ id: '1', waitsFor: ['9'] }], ''));
	test('not when it waits for itself', () => ready([{ id: '1', waitsFor: ['1'] }], ''));
	test('only open tasks are', () =>
		ready(
			[
				{ id: '1', status: 'done' },
				{ id: '2', status: 'in-progress' },
				{ id: '3', status: 'blocked' },
			],
			'',
		));
	test('a subtask waits for what its task waits for', () =>
		ready([{ id: '1' }, { id: '2', waitsFor: ['1'] }, { id: '2.1', parent: 1 }], '1'));
	test('a subtask does not wait for itself through its task', () =>
		ready(
			[
				{ id: '2', waitsFor: ['2.1'] },
				{ id: '2.1', parent: 0 },
			],
			'2.1',
		));
	test('an inferred dependency holds back as well', () =>
		ready([{ id: '1' }, { id: '2', perhapsWaitsFor: ['1'] }], '1'));

	test('blockers are the unfinished and the missing ones', () => {
		const graph = buildGraph(
			taskDocument([{ id: '1', status: 'done' }, { id: '2' }, { id: '3', waitsFor: ['1', '2', '9'] }]),
		);
		assert.deepEqual(
			blockers(graph, 2).map(({ dependency }) => dependency.id),
			['2', '9'],
		);
	});

	function ready(tasks: readonly TaskSketch[], expected: string): void {
		const document = taskDocument(tasks);
		const graph = buildGraph(document);
		const found = document.tasks.filter(({ index }) => graph.isReady(index)).map(nameOf);
		assert.equal(found.join(' '), expected);
	}
});

suite('Graph: cycles', () => {
	test('two tasks that wait for each other', () => cycles(['b', 'a'], 'a b a'));
	test('no cycle in a diamond', () => cycles(['b c', 'd', 'd', '']));
	test('waiting for oneself is another matter', () => cycles(['a']));
	test('two knots, two cycles', () => cycles(['b', 'a', 'd', 'c'], 'a b a', 'c d c'));
	test('one knot, one cycle, by its shortest path', () => cycles(['b', 'c', 'd b', 'a'], 'b c b'));
	test('tasks that only lead into a knot are not in it', () => cycles(['b', 'c', 'b d', ''], 'b c b'));

	test('a cycle is inferred only if no certain one runs through the knot', () => {
		const perhaps = buildGraph(
			taskDocument([
				{ id: 'a', perhapsWaitsFor: ['b'] },
				{ id: 'b', waitsFor: ['a'] },
			]),
		);
		assert.equal(perhaps.cycles[0]?.inferred, true);
		const both = buildGraph(
			taskDocument([
				{ id: 'a', perhapsWaitsFor: ['b'], waitsFor: ['c'] },
				{ id: 'b', waitsFor: ['a'] },
				{ id: 'c', waitsFor: ['a'] },
			]),
		);
		assert.equal(both.cycles[0]?.inferred, false);
		assert.deepEqual(both.cycles[0]?.members, [0, 1, 2]);
		assert.deepEqual(both.cycles[0]?.path, [0, 2, 0]);
	});

	/** Tasks a, b, c …; each entry names what it waits for. */
	function cycles(waits: readonly string[], ...expected: readonly string[]): void {
		const tasks = waits.map((names, index) => ({
			id: String.fromCharCode(97 + index),
			waitsFor: names.split(' ').filter(Boolean),
		}));
		const document = taskDocument(tasks);
		const paths = buildGraph(document).cycles.map(({ path }) => path.map(index => tasks[index]?.id).join(' '));
		assert.deepEqual(paths, expected);
	}
});

suite('Graph: ten thousand tasks', () => {
	const COUNT = 10_000;

	test('in a chain', () => {
		const graph = buildGraph(taskDocument(sketches(index => (index === 0 ? [] : [index - 1]))));
		assert.equal(graph.cycles.length, 0);
		assert.equal(graph.isReady(0), true);
		assert.equal(graph.isReady(COUNT - 1), false);
	});

	test('in one ring', () => {
		const graph = buildGraph(taskDocument(sketches(index => [(index + COUNT - 1) % COUNT])));
		assert.equal(graph.cycles[0]?.members.length, COUNT);
		assert.equal(graph.cycles[0]?.path.length, COUNT + 1);
	});

	test('in a ring with short cuts', () => {
		const graph = buildGraph(taskDocument(sketches(index => [(index + COUNT - 1) % COUNT, (index * 7) % COUNT])));
		assert.equal(graph.cycles.length, 1);
	});

	function sketches(waitsFor: (index: number) => readonly number[]): readonly TaskSketch[] {
		return Array.from({ length: COUNT }, (_, index) => ({
			id: `T${index}`,
			waitsFor: waitsFor(index).map(to => `T${to}`),
		}));
	}
});
