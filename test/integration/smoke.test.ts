import assert from 'node:assert/strict';
import path from 'node:path';
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

	test('it is the extension that was to be tested: this checkout, or the one that was installed', () => {
		const installed = process.env['TALLY_TEST_INSTALLED'];
		const checkout = path.resolve(__dirname, '..', '..', '..');
		const found = vscode.extensions.getExtension('tally-md.tally')?.extensionPath ?? '';

		assert.equal(installed ? path.dirname(found) : found, installed ?? checkout);
	});
});
