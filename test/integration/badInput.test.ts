import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, call, closeAll, eventually, openList, orderlyList, problemsOf, replace, writeList } from './editor';

suite('bad input', () => {
	teardown(async () => {
		const settings = vscode.workspace.getConfiguration('tally');
		for (const key of ['include', 'rules', 'statuses', 'owners', 'hoursPerDay', 'updateClaims', 'codeLens.enabled'])
			if (settings.inspect(key)?.globalValue !== undefined) await settings.update(key, undefined, true);
		await closeAll();
	});

	test('settings of the wrong type leave their defaults and everything works', async () => {
		const settings = vscode.workspace.getConfiguration('tally');
		for (const [key, value] of [
			['include', 'TODO.md'],
			['rules', { 'unknown-dependency': 'loud', 'stated-total': 'off' }],
			['statuses', [1, 2]],
			['owners', { all: true }],
			['hoursPerDay', 'eight'],
			['updateClaims', 7],
			['codeLens.enabled', 'yes'],
		] as const)
			await settings.update(key, value, true);
		const document = await openList(orderlyList.replace('[Task #1]', '[Task #9]').replace(': 4 (', ': 5 ('));

		const problems = await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);
		const lenses = await vscode.commands.executeCommand<unknown[]>('vscode.executeCodeLensProvider', document.uri);

		for (const key of ['include', 'statuses', 'owners', 'hoursPerDay', 'updateClaims', 'codeLens.enabled'])
			assert.equal((await logLines(`tally.${key} is `)).length, 1, key);
		assert.equal((await logLines('is "loud"')).length, 1);
		assert.ok(
			problems.some(problem => problem.includes('error unknown-dependency')),
			problems.join('\n'),
		);
		assert.ok(!problems.some(problem => problem.includes('stated-total')), 'the good entry beside the bad one counts');
		assert.ok(lenses.length > 0);
	});

	test('a severity that was set counts', async () => {
		await vscode.workspace.getConfiguration('tally').update('rules', { 'unknown-dependency': 'warning' }, true);
		const document = await openList(orderlyList.replace('[Task #1]', '[Task #9]'));

		await eventually(
			() => problemsOf(document.uri),
			found => found.some(problem => problem.includes('warning unknown-dependency')),
		);
	});

	test('an empty file has no problems and no lenses, and nothing to complete', async () => {
		const document = await openList('');

		const lenses = await vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
		const outcome = await call('complete');

		assert.deepEqual(lenses, []);
		assert.deepEqual(problemsOf(document.uri), []);
		assert.equal(outcome.applied, false);
		assert.equal(document.getText(), '');
	});

	test('a binary file named .md is refused, and the others go on', async () => {
		const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256);
		const uri = await writeList(bytes);

		const outcome = await call('complete', { uri: uri.toString(), line: 0, id: null, title: '' });
		const document = await openList(orderlyList.replace('[Task #1]', '[Task #9]'));

		assert.equal(outcome.applied, false);
		assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(uri)), bytes);
		await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);
	});

	test('null bytes and lone surrogates in a text do no harm', async () => {
		const document = await openList(orderlyList);
		await replace(document, 'pipeline', 'pipe\u0000line \ud83d');
		await replace(document, '[Task #1]', '[Task #9]');

		await eventually(
			() => problemsOf(document.uri),
			found => found.length === 1,
		);
	});

	test('line ends and a byte order mark survive a completion', async () => {
		const text = `\ufeff${orderlyList.replaceAll('\n', '\r\n')}`;
		const uri = await writeList(text);

		const outcome = await call('complete', { uri: uri.toString(), id: '2' });

		assert.equal(outcome.applied, true, outcome.message);
		const saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
		assert.equal(saved, text.replace('2. [ ]', '2. [x]'));
	});

	test('problems under a byte order mark stand where the editor counts', async () => {
		const document = await openList(`\ufeffTasks of all\n${orderlyList.replace('[Task #1]', '[Task #9]')}`);

		const [problem] = await eventually(
			() => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'tally'),
			found => found.length > 0,
		);

		assert.ok(problem);
		assert.match(document.getText(problem.range), /9/);
	});

	test('a file that is deleted while the tree shows it', async () => {
		const uri = await writeList(orderlyList);
		await call('goToTask', { uri: uri.toString(), id: '1' });
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await vscode.workspace.fs.delete(uri);

		const outcome = await call('complete', { uri: uri.toString(), id: '1' });

		assert.equal(outcome.applied, false);
		await assert.rejects(async () => vscode.workspace.fs.stat(uri), 'it was not written anew');
	});
});

/** The lines of the output channel that hold this. */
async function logLines(part: string): Promise<string[]> {
	const { log } = await api();
	return log.recent.filter(line => line.includes(part));
}
