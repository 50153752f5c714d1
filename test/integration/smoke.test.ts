import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('smoke', () => {
	test('a Markdown document opens and wakes the extension', async () => {
		const folder = vscode.workspace.workspaceFolders?.[0];
		assert.ok(folder, 'the tests open a folder');
		const uri = vscode.Uri.joinPath(folder.uri, 'smoke.md');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('- [ ] A task\n'));

		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);

		assert.equal(document.languageId, 'markdown');
		const extension = vscode.extensions.getExtension('tally-md.tally');
		assert.ok(extension, 'the extension is there');
		await extension.activate();
		assert.equal(extension.isActive, true);
	});
});
