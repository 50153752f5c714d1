import assert from 'node:assert/strict';
import { filterSummary, listProgress, listSummary } from '../../../src/features/listSummary';
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

suite('filter summary', () => {
	const extents = [
		{ tasks: 24, done: 3, ready: 8, remaining: [134, 134] },
		{ tasks: 6, done: 6, ready: 0, remaining: [0, 0] },
	] as const;

	test('says how many of all tasks a filter leaves, over all lists', () => {
		const said = (filter: 'all' | 'open' | 'ready') => {
			const summary = filterSummary(filter, () => extents);
			return summary && toText(summary);
		};
		assert.equal(said('all'), null);
		assert.equal(said('open'), 'only unfinished tasks: 21 of 30');
		assert.equal(said('ready'), 'only ready tasks: 8 of 30');
	});
});

function checkSummary(tasks: readonly TaskSketch[], expected: string | null): void {
	const summary = listSummary(taskDocument(tasks));
	assert.equal(summary && toText(summary), expected);
}
