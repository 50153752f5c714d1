import assert from 'node:assert/strict';
import { listProgress, listSummary } from '../../../src/features/listSummary';
import { toText } from '../../../src/util/message';
import { taskDocument, type TaskSketch } from '../../support/taskDocument';

suite('list summary', () => {
	test('counts what is done and sums what is left', () => {
		checkSummary([{ status: 'done', hours: 4 }, { hours: 1.5 }, { hours: [2, 3] }], '1 of 3 done · 3.5–4.5 h left');
	});

	test('without estimates it says nothing of hours', () => {
		checkSummary([{ status: 'done' }, {}], '1 of 2 done');
	});

	test('its figure', () => {
		assert.equal(listProgress(taskDocument([{ status: 'done' }, {}, { status: 'cancelled' }]))?.figure, '1/2');
	});

	test('cancelled tasks are left out', () => {
		checkSummary([{ status: 'cancelled', hours: 8 }, { status: 'done' }], '1 of 1 done');
	});

	test('nothing to count, nothing to say', () => {
		checkSummary([], null);
		checkSummary([{ status: 'cancelled' }], null);
	});
});

function checkSummary(tasks: readonly TaskSketch[], expected: string | null): void {
	const summary = listSummary(taskDocument(tasks));
	assert.equal(summary && toText(summary), expected);
}
