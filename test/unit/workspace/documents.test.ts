import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { defaultVocabulary } from '../../../src/parser/vocabulary';
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

function source(uri: string, version: number, text: string): TextSource {
	return { uri, version, getText: () => text };
}

function counting(): { documents: Documents<string>; parsed: string[]; checked: string[] } {
	const parsed: string[] = [];
	const checked: string[] = [];
	const documents = new Documents<string>({
		vocabulary: () => defaultVocabulary,
		parse: text => {
			parsed.push(text);
			return taskDocument([{ id: '1' }]);
		},
		graph: buildGraph,
		check: uri => {
			checked.push(uri);
			return ['a finding'];
		},
	});
	return { documents, parsed, checked };
}
