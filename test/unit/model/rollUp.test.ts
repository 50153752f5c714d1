import assert from 'node:assert/strict';
import { rollUps } from '../../../src/model/rollUp';
import type { Status } from '../../../src/model/task';
import { taskDocument } from '../../support/taskDocument';

suite('Roll-up of subtasks', () => {
	test('all done', () => status(['done', 'done'], 'done'));
	test('none begun', () => status(['open', 'open'], 'open'));
	test('some done', () => status(['open', 'done'], 'in-progress'));
	test('one begun', () => status(['open', 'in-progress'], 'in-progress'));
	test('one held up', () => status(['open', 'blocked'], 'blocked'));
	test('cancelled ones are left out', () => status(['done', 'cancelled'], 'done'));
	test('no subtasks, nothing to say', () => status([], null));

	test('optional ones never hold their task open', () => {
		const [sum] = rollUps(taskDocument([{}, { parent: 0, status: 'done' }, { parent: 0, optional: true }]));
		assert.deepEqual([sum?.status, sum?.done, sum?.subtasks], ['done', 1, 1]);
	});

	test('estimates add up through all depths, a subtask with its own counting itself', () => {
		const [sum] = rollUps(
			taskDocument([
				{},
				{ parent: 0, hours: [2, 3] },
				{ parent: 0 },
				{ parent: 2, hours: 4, status: 'done' },
				{ parent: 1, hours: 50 },
			]),
		);
		assert.deepEqual(sum?.hours, [6, 7]);
		assert.deepEqual(sum?.remaining, [2, 3]);
	});

	test('no estimate at all is not zero hours', () => {
		assert.equal(rollUps(taskDocument([{}, { parent: 0 }]))[0]?.hours, null);
	});

	function status(subtasks: readonly Status[], expected: Status | null): void {
		const document = taskDocument([{}, ...subtasks.map(each => ({ parent: 0, status: each }))]);
		assert.equal(rollUps(document)[0]?.status, expected);
	}
});
