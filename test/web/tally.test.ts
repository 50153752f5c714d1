import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const list = `# Tasks

1. [ ] **Set up the pipeline** — [P0][DX][2h][None]
2. [ ] **Write the schema** — [P0][BE][4h][Task #9]
`;

suite('Tally in the web host', () => {
	test('it diagnoses', async () => {
		const document = await openList();

		await eventually(() =>
			vscode.languages
				.getDiagnostics(document.uri)
				.some(({ source, range }) => source === 'tally' && range.start.line === 3),
		);
	});

	test('it completes, in one undo step', async () => {
		const document = await openList();

		const outcome = await vscode.commands.executeCommand<{ applied: boolean }>('tally.complete', {
			uri: document.uri.toString(),
			id: '1',
		});

		assert.equal(outcome.applied, true);
		assert.equal(document.getText(), list.replace('1. [ ]', '1. [x]'));
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), list);
	});

	test('it shows lenses, hovers and the page of a rule', async () => {
		const document = await openList();

		const lenses = await vscode.commands.executeCommand<unknown[]>('vscode.executeCodeLensProvider', document.uri);
		const hovers = await vscode.commands.executeCommand<unknown[]>(
			'vscode.executeHoverProvider',
			document.uri,
			new vscode.Position(2, 12),
		);
		const page = await vscode.commands.executeCommand<{ applied: boolean }>('tally.openRulePage', 'unknown-dependency');

		assert.ok(lenses.length > 0);
		assert.equal(hovers.length, 1);
		assert.equal(page.applied, true);
	});
});

async function openList(): Promise<vscode.TextDocument> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	assert.ok(folder, 'the tests open a folder');
	const uri = vscode.Uri.joinPath(folder.uri, `web-${Date.now()}-todo.md`);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(list));
	const document = await vscode.workspace.openTextDocument(uri);
	await vscode.window.showTextDocument(document);
	return document;
}

async function eventually(holds: () => boolean): Promise<void> {
	for (const end = Date.now() + 10_000; !holds(); await new Promise(resolve => setTimeout(resolve, 25)))
		assert.ok(Date.now() < end, 'not within 10 s');
}
