import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { call, changedLines, closeAll, openList, orderlyList, placeOf } from './editor';

suite('new task', () => {
	teardown(closeAll);

	test('below the one at the cursor, totals included, as one undo step; its title is selected, then the next stop', async () => {
		const document = await openList(orderlyList);
		putCursor(placeOf(document, 'Draw'));

		const outcome = await call('newTask');

		assert.equal(outcome.applied, true, outcome.message);
		const after = orderlyList
			.replace('4 (2 P0, 2 P1)', '5 (2 P0, 3 P1)')
			.replace('4. [ ] **Publish', '5. [ ] **New task** — [P1][FE][1h][None]\n4. [ ] **Publish');
		assert.equal(document.getText(), after);
		assert.equal(selected(), 'New task');
		await vscode.commands.executeCommand('type', { text: 'Print' });
		await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
		assert.equal(selected(), 'FE');
		assert.ok(document.getText().includes('5. [ ] **Print** — [P1][FE][1h][None]'));

		while (document.getText() !== after) await vscode.commands.executeCommand('undo');
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), orderlyList);
	});

	test('where no task is there is a refusal and nothing is written', async () => {
		const text = `${orderlyList}\n## Notes\n\nWords.\n`;
		const document = await openList(text);
		putCursor(placeOf(document, 'Words'));

		const outcome = await call('newTask');

		assert.equal(outcome.applied, false);
		assert.match(outcome.message, /Put the cursor on one/);
		assert.equal(document.getText(), text);
	});
});

suite('change priority', () => {
	teardown(closeAll);

	test('of the task at the cursor, totals included, as one undo step', async () => {
		const document = await openList(orderlyList);
		putCursor(placeOf(document, 'Draw'));

		const outcome = await call('changePriority', { priority: 'P0' });

		assert.equal(outcome.message, 'Task 3 is P0.');
		assert.deepEqual(changedLines(orderlyList, document.getText()), [
			'3: **Total Tasks**: 4 (3 P0, 1 P1)',
			'12: 3. [ ] **Draw the icons** — [P0][FE][1h][None]',
		]);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), orderlyList);
	});

	test('the light bulb has it', async () => {
		const document = await openList(orderlyList);
		const at = placeOf(document, 'Draw');

		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			new vscode.Range(at, at),
		);

		assert.ok(actions.some(({ command }) => command?.command === 'tally.changePriority'));
	});
});

function putCursor(place: vscode.Position): void {
	assert.ok(vscode.window.activeTextEditor);
	vscode.window.activeTextEditor.selection = new vscode.Selection(place, place);
}

function selected(): string {
	const editor = vscode.window.activeTextEditor;
	return editor ? editor.document.getText(editor.selection) : '';
}
