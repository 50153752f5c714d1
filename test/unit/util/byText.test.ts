import assert from 'node:assert/strict';
import { byText, byTextIn, unshared } from '../../../src/util/byText';

suite('byText', () => {
	test('a short text is answered once, a long one each time', () => {
		const asked: string[] = [];
		const lengthOf = byText(text => {
			asked.push(text);
			return text.length;
		});
		const long = 'x'.repeat(60);
		assert.deepEqual([lengthOf('ab'), lengthOf('ab'), lengthOf(long), lengthOf(long)], [2, 2, 60, 60]);
		assert.deepEqual(asked, ['ab', long, long]);
	});

	test('null is an answer too', () => {
		let count = 0;
		const none = byText<string | null>(() => {
			count++;
			return null;
		});
		assert.deepEqual([none('a'), none('a'), count], [null, null, 1]);
	});

	test('it forgets rather than grow without end', () => {
		let count = 0;
		const answer = byText(text => {
			count++;
			return text;
		});
		for (let at = 0; at < 20_000; at++) assert.equal(answer(`t${at}`), `t${at}`);
		assert.equal(count, 20_000);
		answer('t0');
		assert.equal(count, 20_001);
	});

	test('what hangs on something else is kept apart for each', () => {
		const named = byTextIn((text: string, { word }: { word: string }) => `${word} ${text}`);
		const [task, item] = [{ word: 'Task' }, { word: 'Item' }];
		assert.deepEqual([named('1', task), named('1', item), named('1', task)], ['Task 1', 'Item 1', 'Task 1']);
	});

	test('a text by itself is the same text, whatever stands in it', () => {
		for (const text of ['', 'Task #12', '😀 \ud800', 'a\0b']) assert.equal(unshared(text), text);
	});
});
