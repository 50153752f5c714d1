import assert from 'node:assert/strict';
import { graphSteps } from '../../../src/model/graph';
import { defaultVocabulary } from '../../../src/parser/words/vocabulary';
import type { Pace } from '../../../src/util/steps';
import { Documents, type TextSource } from '../../../src/workspace/documents';
import { taskDocument } from '../../support/taskDocument';

suite('documents', () => {
	test('a version is parsed once, whoever asks', () => {
		const { documents, parsed } = counting();

		const first = documents.get(source('a', 1, 'one'));
		const second = documents.get(source('a', 1, 'one'));

		assert.equal(first, second);
		assert.deepEqual(parsed, ['one']);
	});

	test('the text of a kept version is not even asked for', () => {
		const { documents } = counting();
		documents.get(source('a', 1, 'one'));

		documents.get({ uri: 'a', version: 1, getText: () => assert.fail('the text was asked for') });
	});

	test('another version or another document is another reading', () => {
		const { documents, parsed } = counting();

		documents.get(source('a', 1, 'one'));
		documents.get(source('a', 2, 'two'));
		documents.get(source('b', 1, 'three'));

		assert.deepEqual(parsed, ['one', 'two', 'three']);
	});

	test('graph and findings are worked out when first asked for, and once', () => {
		const { documents, checked } = counting();
		const reading = documents.get(source('a', 1, 'one'));
		assert.deepEqual(checked, []);

		assert.equal(reading.findings, reading.findings);
		assert.equal(reading.graph, reading.graph);

		assert.deepEqual(checked, ['a']);
	});

	test('a version is prepared in stretches, once for all who wait', async () => {
		const { documents, parsed, checked } = counting();

		const [first, second] = await Promise.all([
			documents.ready(source('a', 1, 'one')),
			documents.checked(source('a', 1, 'one')),
		]);

		assert.ok(first);
		assert.equal(first, second);
		assert.equal(documents.get(source('a', 1, 'one')), first);
		assert.deepEqual(parsed, ['one']);
		assert.deepEqual(checked, ['a']);
	});

	test('who asks now gets what is being prepared, and those who wait get the same', async () => {
		const { documents, parsed } = counting();

		const waiting = documents.ready(source('a', 1, 'one'));
		const now = documents.get(source('a', 1, 'one'));

		assert.equal(await waiting, now);
		assert.deepEqual(parsed, ['one']);
	});

	test('a newer version ends the work on an older one', async () => {
		const { documents } = counting();

		const older = documents.ready(source('a', 1, 'one'));
		const newer = documents.ready(source('a', 2, 'two'));

		assert.equal(await older, null);
		assert.equal((await newer)?.version, 2);
	});

	test('checking a version ends as soon as a newer one is begun, with which its tasks move', async () => {
		const { documents } = counting();
		await documents.ready(source('a', 1, 'one'));

		const older = documents.checked(source('a', 1, 'one'));
		const newer = documents.checked(source('a', 2, 'two'));

		assert.equal(await older, null);
		assert.equal((await newer)?.version, 2);
	});

	test('what was forgotten is read again', () => {
		const { documents, parsed } = counting();
		documents.get(source('a', 1, 'one'));
		documents.get(source('b', 1, 'two'));

		documents.forget('a');
		documents.get(source('a', 1, 'one'));
		documents.get(source('b', 1, 'two'));
		assert.deepEqual(parsed, ['one', 'two', 'one']);

		documents.clear();
		documents.get(source('b', 1, 'two'));
		assert.deepEqual(parsed, ['one', 'two', 'one', 'two']);
	});
});

/** A clock by which every stretch of work is over at once. */
const pace: Pace = { now: () => clock.next().value, rest: () => Promise.resolve() };
const clock = (function* (): Generator<number, number> {
	for (let now = 0; ; now += 1000) yield now;
})();

function source(uri: string, version: number, text: string): TextSource {
	return { uri, version, getText: () => text };
}

function counting(): { documents: Documents<string>; parsed: string[]; checked: string[] } {
	const parsed: string[] = [];
	const checked: string[] = [];
	const documents = new Documents<string>(
		{
			vocabulary: () => defaultVocabulary,
			reader: () => ({
				*steps(text) {
					parsed.push(text);
					yield;
					return taskDocument([{ id: '1' }]);
				},
			}),
			graph: graphSteps,
			*check(uri) {
				checked.push(uri);
				yield;
				return ['a finding'];
			},
		},
		pace,
	);
	return { documents, parsed, checked };
}
