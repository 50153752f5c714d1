import assert from 'node:assert/strict';
import type { TaskDocument } from '../../../src/model/document';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { taskData } from '../../support/taskData';

suite('Checking a document', () => {
	const text = '- [ ] T001 Set up (depends on T009)\n- [ ] T001 Limit logins\n- [ ] T002 Close [P7]\n';

	test('findings come in the order of the text', () => {
		assert.deepEqual(
			findings(parse(text)).map(([line, rule]) => `${line} ${rule}`),
			['1 unknown-dependency', '2 duplicate-id', '3 unknown-priority'],
		);
	});

	test('a setting silences a rule or changes its weight', () => {
		const document = parse(text);
		const set = checkDocument(document, buildGraph(document), {
			'duplicate-id': 'off',
			'unknown-dependency': 'warning',
		});
		assert.deepEqual(
			set.map(({ rule, severity }) => `${rule} ${severity}`),
			['unknown-dependency warning', 'unknown-priority error'],
		);
	});

	test('places that contradict each other are one finding each where all are wrong, and one more where another rule is silent', () => {
		const document = parse(
			'# Plan\n\n**Total tasks**: 4\n\n- [ ] #1: Dig\n- [ ] #2: Sow\n- [ ] #3: Rake\n\n## Summary\n\n**Total tasks**: 5\n',
		);
		const found = (settings = {}): readonly string[] =>
			checkDocument(document, buildGraph(document), settings).map(({ rule }) => rule);
		assert.deepEqual(found(), ['stated-total', 'stated-total']);
		assert.deepEqual(found({ 'stated-total': 'information' }), ['stated-total', 'stated-total', 'conflicting-claims']);
		assert.deepEqual(found({ 'stated-total': 'off' }), ['conflicting-claims']);
	});

	test('what rests on running text is information, whatever is set', () => {
		const document = parse(text);
		const tasks = document.tasks.map(task => ({
			...taskData(task),
			dependencies: task.dependencies.map(dependency => ({ ...dependency, certainty: 'inferred' as const })),
		}));
		const inferred = { ...document, tasks };
		const [first] = checkDocument(inferred, buildGraph(inferred), { 'unknown-dependency': 'error' });
		assert.deepEqual([first?.rule, first?.severity], ['unknown-dependency', 'information']);
	});

	test('an empty document has no findings', () => assert.deepEqual(findings(parse('')), []));

	function findings(document: TaskDocument): readonly (readonly [number, string])[] {
		return checkDocument(document, buildGraph(document)).map(({ rule, finding }) => [
			document.lines.lineAt(finding.span.start) + 1,
			rule,
		]);
	}
});
