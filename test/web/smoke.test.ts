import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('smoke in the web host', () => {
	test('a Markdown document opens and wakes the extension', async () => {
		const folder = vscode.workspace.workspaceFolders?.[0];
		assert.ok(folder, 'the tests open a folder');
		const uri = vscode.Uri.joinPath(folder.uri, 'smoke.md');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('- [ ] A task\n'));

		const document = await vscode.workspace.openTextDocument(uri);

		assert.equal(document.languageId, 'markdown');
		const extension = vscode.extensions.getExtension('tally-md.tally');
		assert.ok(extension, 'the extension is there');
		await extension.activate();
		assert.equal(extension.isActive, true);
	});

	test('it is a worker: no document, no node', () => {
		assert.equal(typeof Reflect.get(globalThis, 'document'), 'undefined');
		assert.equal(typeof Reflect.get(globalThis, 'process'), 'undefined');
		assert.equal(typeof Reflect.get(globalThis, 'importScripts'), 'function');
	});
});
