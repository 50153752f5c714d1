import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openList, orderlyList, problemsOf, replace, tallyProblems, writeList } from './editor';

suite('diagnostics', () => {
	teardown(closeAll);

	test('a list in order has no problems, and one appears with the fault', async () => {
		const document = await openList(orderlyList);
		await replace(document, '[Task #1]', '[Task #9]');

		const problems = await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);

		assert.deepEqual(
			problems.map(problem => problem.split(' ').slice(0, 3).join(' ')),
			['8:44 error unknown-dependency'],
		);
	});

	test('a mended fault goes away', async () => {
		const document = await openList(orderlyList.replace('[Task #1]', '[Task #9]'));
		await eventually(
			() => problemsOf(document.uri),
			found => found.length === 1,
		);

		await replace(document, '[Task #9]', '[Task #1]');

		await eventually(
			() => problemsOf(document.uri),
			found => found.length === 0,
		);
	});

	test('a total that went stale says what is stated and what is found', async () => {
		const document = await openList(orderlyList.replace(': 4 (', ': 5 ('));

		const [total] = await eventually(
			() => tallyProblems(document.uri).filter(({ code }) => valueOf(code) === 'stated-total'),
			found => found.length > 0,
		);

		assert.ok(total);
		assert.equal(total.severity, vscode.DiagnosticSeverity.Warning);
		assert.equal(document.getText(total.range), '5');
		assert.match(total.message, /5.*4/s);
	});

	test('the other places of a cycle are related', async () => {
		const document = await openList(orderlyList.replace('[2h][None]', '[2h][Task #2]'));

		const [cycle] = await eventually(
			() => tallyProblems(document.uri).filter(({ code }) => valueOf(code) === 'dependency-cycle'),
			found => found.length > 0,
		);

		assert.ok(cycle?.relatedInformation?.length);
		for (const { location } of cycle.relatedInformation) assert.equal(location.uri.toString(), document.uri.toString());
		const lines = [cycle.range, ...cycle.relatedInformation.map(({ location }) => location.range)];
		assert.deepEqual([...new Set(lines.map(({ start }) => start.line))].sort(), [6, 7]);
	});

	test('the code leads to the page of the rule, by a command and no outside address', async () => {
		const document = await openList(orderlyList.replace('[Task #1]', '[Task #9]'));
		const [problem] = await eventually(
			() => tallyProblems(document.uri),
			found => found.length > 0,
		);

		assert.ok(typeof problem?.code === 'object');
		assert.equal(problem.code.target.scheme, 'command');
		assert.equal(problem.code.target.path, 'tally.openRulePage');
		assert.deepEqual(JSON.parse(problem.code.target.query), ['unknown-dependency']);
	});

	test('fast typing ends with the problems of the last text', async () => {
		const document = await openList(orderlyList);
		for (const id of ['7', '8', '9'])
			await replace(document, /\[Task #\d\]/.exec(document.getText())?.[0] ?? '', `[Task #${id}]`);

		// A slow machine may show the problems of a text in between; the last word counts.
		const problems = await eventually(
			() => problemsOf(document.uri),
			found => found.some(problem => /\b9\b/.test(problem)),
		);

		assert.equal(problems.length, 1);
	});

	test('closing the document takes its problems back', async () => {
		const document = await openList(orderlyList.replace('[Task #1]', '[Task #9]'));
		await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);

		await vscode.languages.setTextDocumentLanguage(document, 'plaintext');

		await eventually(
			() => problemsOf(document.uri),
			found => found.length === 0,
		);
	});

	test('switching the file off takes its problems back, switching it on returns them', async () => {
		const document = await openList(orderlyList.replace('[Task #1]', '[Task #9]'));
		await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);

		await vscode.commands.executeCommand('tally.turnOffForFile');
		await eventually(
			() => problemsOf(document.uri),
			found => found.length === 0,
		);

		await vscode.commands.executeCommand('tally.turnOnForFile');
		await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);
	});

	test('what is on screen comes first', async () => {
		const faulty = orderlyList.replace('[Task #1]', '[Task #9]');
		const more = Array.from({ length: 3000 }, (_, at) => `${at + 10}. [ ] **Paint part ${at}** — [P1][FE][1h][None]\n`);
		const hidden = await vscode.workspace.openTextDocument(await writeList(faulty));
		const shown = await openList(`${faulty.replace('#9', '#99999')}${more.join('')}`);
		const has = (uri: vscode.Uri): boolean => problemsOf(uri).some(problem => problem.includes('unknown-dependency'));
		await eventually(
			() => has(hidden.uri) && has(shown.uri),
			found => found,
		);
		const both = [shown, hidden].map(({ uri }) => uri.toString());
		const order: string[] = [];
		const watching = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			for (const uri of uris.map(String))
				if (both.includes(uri) && !order.includes(uri) && !has(vscode.Uri.parse(uri))) order.push(uri);
		});
		const settings = vscode.workspace.getConfiguration('tally');

		await settings.update('rules', { 'unknown-dependency': 'off' }, true);

		try {
			await eventually(
				() => order,
				found => found.length > 1,
			);
			assert.deepEqual(order, both);
		} finally {
			watching.dispose();
			await settings.update('rules', undefined, true);
		}
	});

	test('a README with a few boxes is left alone', async () => {
		const document = await openList('# Readme\n\n- [ ] Task 4\n- [ ] depends on nothing\n', 'README.md');
		const list = await openList(orderlyList.replace('[Task #1]', '[Task #9]'));
		await eventually(
			() => problemsOf(list.uri),
			found => found.length > 0,
		);

		const lenses = await vscode.commands.executeCommand<unknown[]>('vscode.executeCodeLensProvider', document.uri);

		assert.deepEqual(problemsOf(document.uri), []);
		assert.deepEqual(lenses, []);
	});

	test('any Markdown in which two tasks say something is a task list', async () => {
		const document = await openList(orderlyList.replace('[Task #1]', '[Task #9]'), 'notes.md');

		await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);
	});
});

function valueOf(code: vscode.Diagnostic['code']): string | number | undefined {
	return typeof code === 'object' ? code.value : code;
}
