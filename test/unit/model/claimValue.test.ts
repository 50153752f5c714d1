import assert from 'node:assert/strict';
import type { CompletionClaim, CountClaim } from '../../../src/model/claims';
import { claimHolds, completionHolds, countOf, judgeCount } from '../../../src/model/claimValue';
import { keptValue } from '../../../src/model/keptValue';
import { extentOf } from '../../../src/model/extent';
import type { TaskDocument } from '../../../src/model/document';
import { taskDocument } from '../../support/taskDocument';
import { taskData } from '../../support/taskData';

suite('Counts that a document states', () => {
	const three = taskDocument([{ id: '1', status: 'done' }, { id: '2' }, { id: '3', status: 'cancelled' }]);

	test('sides: all, done, remaining', () => {
		const whole = { section: 0, attribute: null };
		assert.deepEqual(
			(['total', 'done', 'remaining', 'cancelled'] as const).map(side => countOf(three, whole, side)),
			[3, 1, 1, 1],
		);
	});

	test('holds for what is written', () => verdict(three, { value: 3 }, 'holds'));
	test('is wrong for any other number', () => verdict(three, { value: 4 }, 'wrong'));
	test('may leave the cancelled out', () => verdict(three, { value: 2 }, 'without-cancelled'));
	test('at least', () => {
		verdict(three, { value: 2, atLeast: true }, 'holds');
		verdict(three, { value: 9, atLeast: true }, 'elsewhere');
	});

	test('each id once', () => {
		verdict(taskDocument([{ id: '1' }, { id: '1' }, { id: '2' }, {}]), { value: 3 }, 'distinct-ids');
	});

	test('with subtasks', () => verdict(taskDocument([{}, { parent: 0 }, {}]), { value: 3 }, 'with-subtasks'));

	test('by section where tasks have another priority of their own', () => {
		const document = taskDocument(
			[
				{ section: 1, priority: 'P1' },
				{ section: 1, priority: 'P0' },
				{ section: 0, priority: 'P1' },
				{ section: 0, priority: 'P1' },
			],
			{ sections: [{ title: 'High', parent: 0, priority: 'P1' }] },
		);
		const attribute = { field: 'priority', value: 'P1' } as const;
		verdict(document, { value: 3, scope: { section: 0, attribute } }, 'holds');
		verdict(document, { value: 2, scope: { section: 0, attribute } }, 'by-section');
	});

	test('ranges explain as many as they stand for, of any status', () => {
		const document = taskDocument([{}, {}, { kind: 'range', range: { first: 3, last: 12 } }]);
		verdict(document, { value: 12 }, 'elsewhere');
		verdict(document, { value: 13 }, 'wrong');
		verdict(document, { value: 8, side: 'remaining' }, 'elsewhere');
		verdict(document, { value: 1, side: 'remaining' }, 'wrong');
		verdict(document, { value: 5, side: 'done' }, 'elsewhere');
	});

	test('what is written elsewhere explains what is missing, not what is too much', () => {
		verdict(three, { value: 40, elsewhere: true }, 'elsewhere');
		verdict(three, { value: 1, elsewhere: true }, 'wrong');
	});

	test('a section without tasks, or an attribute that none has, says nothing', () => {
		const document = taskDocument([{}], { sections: [{ title: 'Empty', parent: 0 }] });
		verdict(document, { value: 3, scope: { section: 1, attribute: null } }, null);
		verdict(document, { value: 3, scope: { section: 0, attribute: { field: 'owner', value: 'BE' } } }, null);
	});

	test('one number can be written only where every way of counting gives it', () => {
		assert.equal(judgeCount(taskDocument([{}, {}]), claim({ value: 5 }))?.derived, 2);
		assert.equal(judgeCount(taskDocument([{}, { parent: 0 }]), claim({ value: 5 }))?.derived, null);
		assert.deepEqual(judgeCount(taskDocument([{}, { parent: 0 }]), claim({ value: 5 }))?.candidates, [1, 2]);
	});

	test('fewer than half of the stated total is an excerpt, and fewer than a fifth a report', () => {
		const extents = [6, 7, 15, 16].map(value => extentOf({ ...three, claims: [claim({ value })] }));
		assert.deepEqual(extents, ['whole', 'excerpt', 'excerpt', 'report']);
	});

	function verdict(document: TaskDocument, sketch: Partial<CountClaim>, expected: string | null): void {
		const judgement = judgeCount(document, claim(sketch));
		assert.equal(judgement?.population ?? judgement?.verdict ?? null, expected);
	}
});

suite('Counts that are kept true', () => {
	const before = taskDocument([{}, {}, { status: 'done' }, { status: 'done', parent: 0 }]);
	const after = {
		...before,
		tasks: before.tasks.map(task => (task.index === 0 ? { ...taskData(task), status: 'done' as const } : task)),
	};

	test('a true one follows', () => assert.equal(keptValue(before, after, claim({ value: 2, side: 'remaining' })), 1));
	test('by the way of counting that makes it true', () => {
		assert.equal(keptValue(before, after, claim({ value: 2, side: 'done' })), 3);
	});
	test('a false one stays', () => {
		assert.equal(claimHolds(before, claim({ value: 9, side: 'remaining' })), false);
		assert.equal(keptValue(before, after, claim({ value: 9, side: 'remaining' })), null);
	});
	test('"at least" stays', () => assert.equal(keptValue(before, after, claim({ value: 1, atLeast: true })), null));
});

suite('Words of completion', () => {
	test('complete, and all is done or cancelled', () => {
		completion([{ status: 'done' }, { status: 'cancelled' }], 'complete', true);
	});
	test('complete over an open task', () => completion([{ status: 'done' }, {}], 'complete', false));
	test('complete over an open subtask', () => completion([{ status: 'done' }, { parent: 0 }], 'complete', false));
	test('an optional subtask is nothing', () => {
		completion([{ status: 'done' }, { parent: 0, optional: true }], 'complete', true);
	});
	test('boxes count where there is no task', () => completion([{ kind: 'item' }], 'complete', false));
	test('boxes beside tasks are not asked', () => completion([{ status: 'done' }, { kind: 'item' }], 'complete', true));
	test('not started, and nothing is open', () => completion([{ status: 'done' }], 'not-started', false));
	test('over nothing', () => completion([], 'complete', null));

	test('sections set aside for later', () => {
		const sections = [
			{ title: 'Foundation', parent: 0 },
			{ title: 'Future work', parent: 0 },
		];
		const document = taskDocument([{ section: 1, status: 'done' }, { section: 2 }], { sections });
		assert.equal(completionHolds(document, word('complete')), true);
		assert.equal(completionHolds(document, { ...word('complete'), scope: { section: 2, attribute: null } }), false);
	});

	test('a title that only holds the letters of such a word is not for later', () => {
		const sections = [
			{ title: 'Foundation', parent: 0 },
			{ title: 'Collateral', parent: 0 },
		];
		const document = taskDocument([{ section: 1, status: 'done' }, { section: 2 }], { sections });
		assert.equal(completionHolds(document, word('complete')), false);
	});

	test('in other languages too', () => {
		for (const title of ['Nächste Schritte', '下一步计划', 'Следующие шаги', 'Próximos pasos']) {
			const sections = [
				{ title: 'A', parent: 0 },
				{ title, parent: 0 },
			];
			const document = taskDocument([{ section: 1, status: 'done' }, { section: 2 }], { sections });
			assert.equal(completionHolds(document, word('complete')), true, title);
		}
	});

	function completion(
		tasks: Parameters<typeof taskDocument>[0],
		state: CompletionClaim['state'],
		expected: boolean | null,
	): void {
		assert.equal(completionHolds(taskDocument(tasks), word(state)), expected);
	}
});

function claim(sketch: Partial<CountClaim>): CountClaim {
	return {
		type: 'count',
		role: 'total',
		span: { start: 0, end: 0 },
		text: '',
		value: 0,
		atLeast: false,
		unit: 'task',
		side: 'total',
		scope: { section: 0, attribute: null },
		place: 'field',
		group: null,
		elsewhere: false,
		ids: null,
		...sketch,
	};
}

function word(state: CompletionClaim['state']): CompletionClaim {
	return {
		type: 'completion',
		span: { start: 0, end: 0 },
		text: '',
		scope: { section: 0, attribute: null },
		place: 'heading',
		state,
		percent: null,
		percentTo: null,
	};
}
