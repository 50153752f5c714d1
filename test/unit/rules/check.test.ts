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
