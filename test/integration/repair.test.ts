import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { call, closeAll, eventually, openList } from './editor';

const damaged = '# Plan â€” 2025\r\n\r\n- [ ] #1: CafÃ© âœ…\r\n- [ ] #2: Größe, ðŸŽ\r\n';
const sound = '# Plan — 2025\r\n\r\n- [ ] #1: Café ✅\r\n- [ ] #2: Größe, ðŸŽ\r\n';

suite('repairing and protecting', () => {
	teardown(closeAll);

	test('the encoding is repaired as one undo step, and what is lost is named', async () => {
		const document = await openList(damaged);

		const outcome = await call('repairEncoding', { uri: document.uri.toString(), apply: true });

		assert.deepEqual(outcome, {
			applied: true,
			message: 'Places repaired: 3. On these lines characters are lost for good: 4.',
		});
		assert.equal(document.getText(), sound);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), damaged);
	});

	test('without an answer the changes are shown first: nothing is written before they are confirmed', async () => {
		const document = await openList(damaged);

		const discarded = call('repairEncoding');
		await comparison('Repair the encoding? 3 places change');
		await call('discardChanges');
		assert.deepEqual(await discarded, { applied: false, message: '' });
		assert.equal(document.getText(), damaged);
		assert.deepEqual(comparisons(), []);

		const applied = call('repairEncoding');
		await comparison('Repair the encoding? 3 places change');
		await call('applyChanges');
		assert.equal((await applied).applied, true);
		assert.equal(document.getText(), sound);
		assert.deepEqual(comparisons(), []);
		assert.deepEqual(await call('applyChanges'), { applied: false, message: 'No changes wait for an answer.' });
	});

	test('who closes the comparison has answered no, and who calls again gets a new one', async () => {
		const document = await openList(damaged);

		const closed = call('repairEncoding');
		await vscode.window.tabGroups.close(await comparison());
		assert.deepEqual(await closed, { applied: false, message: '' });

		const first = call('repairEncoding', { uri: document.uri.toString() });
		await comparison();
		const second = call('repairEncoding', { uri: document.uri.toString() });
		assert.deepEqual(await first, { applied: false, message: '' });
		await comparison();
		await call('applyChanges');
		assert.equal((await second).applied, true);
		assert.equal(document.getText(), sound);
	});

	test('tasks are numbered anew, with what names them', async () => {
		const document = await openList('- [ ] #1: Dig\n- [ ] #4: Pour (after #1)\n- [ ] #9: Mow (after #4)\n');

		const outcome = await call('renumberTasks', { uri: document.uri.toString(), apply: true });

		assert.deepEqual(outcome, { applied: true, message: 'The tasks are numbered anew. Places changed: 3.' });
		assert.equal(document.getText(), '- [ ] #1: Dig\n- [ ] #2: Pour (after #1)\n- [ ] #3: Mow (after #2)\n');
		const again = await call('renumberTasks', { uri: document.uri.toString() });
		assert.deepEqual(again, { applied: false, message: 'The tasks are numbered without gaps already.' });
	});

	test('a sound list is told to be sound', async () => {
		const document = await openList('- [ ] #1: Café\n- [ ] #2: Thé\n');
		const outcome = await call('repairEncoding', { uri: document.uri.toString() });
		assert.deepEqual(outcome, { applied: false, message: 'No damaged letters or emoji were found.' });
	});

	test('lists are protected from the formatters of the folder, once', async () => {
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		assert.ok(folder);
		const files = ['.markdownlint.jsonc', '.prettierrc', '.prettierignore'].map(name =>
			vscode.Uri.joinPath(folder.uri, name),
		);
		const [lint, prettier, ignored] = files as [vscode.Uri, vscode.Uri, vscode.Uri];
		await openList('- [ ] #1: Dig\n- [ ] #2: Pour\n');
		try {
			await vscode.workspace.fs.writeFile(lint, new TextEncoder().encode('{\n\t// ours\n\t"MD013": false\n}\n'));
			await vscode.workspace.fs.writeFile(prettier, new TextEncoder().encode('{}'));

			const shown = call('protectLists');
			await comparison('Protect task lists from formatters? 2 places change');
			await call('discardChanges');
			assert.deepEqual(await shown, { applied: false, message: '' });
			assert.deepEqual(comparisons(), []);

			const outcome = await call('protectLists', { apply: true });

			assert.equal(outcome.applied, true, outcome.message);
			assert.match(outcome.message, /^Task lists are protected from: Prettier, markdownlint/);
			assert.equal(await textOf(lint), '{\n\t// ours\n\t"MD013": false,\n\t"MD029": false\n}\n');
			assert.match(await textOf(ignored), /^\/made\/\d+\/todo\.md$/m);
			assert.match((await call('protectLists', { apply: true })).message, /^Task lists are protected already/);
		} finally {
			for (const file of files) await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
		}
	});
});

/** The comparison once it is on screen, and nothing else is that its question would match. */
async function comparison(question = ''): Promise<vscode.Tab> {
	const [tab] = await eventually(
		comparisons,
		tabs => tabs.length === 1 && tabs[0]?.label.startsWith(question) === true,
	);
	assert.ok(tab);
	return tab;
}

function comparisons(): readonly vscode.Tab[] {
	const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
	return tabs.filter(({ label }) => label.includes('? '));
}

async function textOf(uri: vscode.Uri): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
