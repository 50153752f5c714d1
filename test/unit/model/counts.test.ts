import assert from 'node:assert/strict';
import { counts, countsBy, sectionCounts } from '../../../src/model/counts';
import { taskDocument } from '../../support/taskDocument';

suite('Counts', () => {
	test('every task in its state, subtasks and boxes beside', () => {
		const document = taskDocument([
			{ status: 'done' },
			{ status: 'open' },
			{ status: 'open', parent: 1 },
			{ status: 'done', parent: 1 },
			{ status: 'in-progress' },
			{ status: 'blocked' },
			{ status: 'cancelled' },
			{ kind: 'item', status: 'done' },
			{ kind: 'item' },
			{ kind: 'range', range: { first: 28, last: 47 } },
		]);
		assert.deepEqual(counts(document), {
			tasks: 5,
			done: 1,
			open: 1,
			inProgress: 1,
			blocked: 1,
			cancelled: 1,
			subtasks: 2,
			subtasksDone: 1,
			items: 2,
			itemsDone: 1,
			estimateHours: [0, 0],
			remainingHours: [0, 0],
		});
	});

	test('hours leave out the cancelled, and what remains the done', () => {
		const document = taskDocument([
			{ hours: 8, status: 'done' },
			{ hours: [4, 6] },
			{ hours: 100, status: 'cancelled' },
		]);
		assert.deepEqual(counts(document).estimateHours, [12, 14]);
		assert.deepEqual(counts(document).remainingHours, [4, 6]);
	});

	test('subtasks give the hours of a task without its own', () => {
		const document = taskDocument([
			{},
			{ parent: 0, hours: 2, status: 'done' },
			{ parent: 0, hours: 3 },
			{ hours: 10 },
			{ parent: 3, hours: 99 },
		]);
		assert.deepEqual(counts(document).estimateHours, [15, 15]);
		assert.deepEqual(counts(document).remainingHours, [13, 13]);
	});

	test('tenths of hours add up without noise', () => {
		const document = taskDocument(Array.from({ length: 30 }, () => ({ hours: 0.1 })));
		assert.deepEqual(counts(document).estimateHours, [3, 3]);
	});

	test('a part of the document takes subtasks along with their tasks', () => {
		const document = taskDocument([{ priority: 'P0' }, { parent: 0, priority: 'P3' }, { priority: 'P3' }]);
		const { tasks, subtasks } = counts(document, ({ priority }) => priority === 'P3');
		assert.deepEqual([tasks, subtasks], [1, 0]);
	});

	test('by priority the most urgent first, by owner under each, none last', () => {
		const document = taskDocument([
			{ owners: ['BE', 'FE'] },
			{ priority: 'P2', status: 'done' },
			{ priority: 'P0', owners: ['FE'] },
		]);
		const { priority, owner, status } = countsBy(document);
		assert.deepEqual(tally(priority), ['P0 1', 'P2 1', 'none 1']);
		assert.deepEqual(tally(owner), ['BE 1', 'FE 2', 'none 1']);
		assert.deepEqual(tally(status), ['open 2', 'done 1']);
	});

	test('a section counts what stands in the sections inside it', () => {
		const document = taskDocument([{ section: 1 }, { section: 2 }, { section: 3 }], {
			sections: [
				{ title: 'Now', parent: 0 },
				{ title: 'Backend', parent: 1 },
				{ title: 'Later', parent: 0 },
			],
		});
		assert.deepEqual(
			sectionCounts(document).map(({ tasks }) => tasks),
			[3, 2, 1, 1],
		);
		assert.deepEqual(tally(countsBy(document).section), ['Now 2', 'Now / Backend 1', 'Later 1']);
	});

	function tally(groups: Readonly<Record<string, { readonly tasks: number }>>): readonly string[] {
		return Object.entries(groups).map(([key, { tasks }]) => `${key} ${tasks}`);
	}
});
