import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { call, changedLines, closeAll, eventually, openList, orderlyList } from './editor';

// Without subtasks there is one thing only that a total can count.
const plain = orderlyList.replace(/^ {3}- .*\n/gm, '');
const stale = plain.replace(': 4 (', ': 5 (').replace('## P1 — Second', '## P1 — Second (3 tasks)');
const mended = ['3: **Total Tasks**: 4 (2 P0, 2 P1)', '10: ## P1 — Second (2 tasks)'];

suite('fix all', () => {
	teardown(closeAll);

	test('the command makes every safe fix in one undo step', async () => {
		const document = await openList(stale);

		const { applied } = await call('fixAll');
		assert.ok(applied);
		assert.deepEqual(changedLines(stale, document.getText()), mended);

		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), stale);
	});

	test('those of one rule alone', async () => {
		const document = await openList(stale);

		await call('fixAll', { uri: document.uri.toString(), rule: 'stated-section' });
		assert.deepEqual(changedLines(stale, document.getText()), mended.slice(1));
	});

	test('saving makes them where the setting says so', async () => {
		const document = await openList(stale);
		const settings = vscode.workspace.getConfiguration('editor', document);
		await settings.update(
			'codeActionsOnSave',
			{ 'source.fixAll.tally': 'explicit' },
			vscode.ConfigurationTarget.Global,
		);
		try {
			const edit = new vscode.WorkspaceEdit();
			edit.insert(document.uri, document.positionAt(document.getText().length), '\n');
			await vscode.workspace.applyEdit(edit);
			await vscode.commands.executeCommand('workbench.action.files.save');

			await eventually(
				() => document.getText(),
				text => text === `${fixed()}\n`,
			);
			assert.ok(!document.isDirty);
		} finally {
			await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	test('nothing to do is said, and nothing is written', async () => {
		const document = await openList(plain);

		assert.equal((await call('fixAll')).applied, false);
		assert.equal(document.getText(), plain);
	});

	test('a progress table is brought up to date, with the row it lacks', async () => {
		const table = '| Priority | Complete | Total |\n|----------|----------|-------|\n| P0 | 3 | 7 |\n\n';
		const document = await openList(plain.replace('## P0', `${table}## P0`));
		const line = document.positionAt(document.getText().indexOf('| P0 |')).line;

		await call('updateTotals', { uri: document.uri.toString(), line, addRows: true });
		assert.equal(
			document.getText(),
			plain.replace('## P0', `${table.replace('| P0 | 3 | 7 |', '| P0 | 0 | 2 |\n| P1 | 0 | 2 |')}## P0`),
		);
	});
});

function fixed(): string {
	return stale.replace(': 5 (', ': 4 (').replace('(3 tasks)', '(2 tasks)');
}
