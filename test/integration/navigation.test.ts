import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { call, changedLines, closeAll, eventually, openList, orderlyList, placeOf, writeList } from './editor';

suite('task ids as symbols', () => {
	teardown(closeAll);

	test('go to definition: all of the mention leads to the id of the task', async () => {
		const document = await openList(orderlyList);

		for (const offset of [0, 3, 7]) {
			const [link] = await at<vscode.LocationLink[]>('Definition', document, placeOf(document, 'Task #2', offset));
			assert.ok(link?.targetSelectionRange);
			assert.equal(document.getText(link.originSelectionRange), 'Task #2');
			assert.equal(link.targetSelectionRange.start.line, 7);
			assert.equal(document.getText(link.targetSelectionRange), '2');
		}
	});

	test('find all references: the task itself and what names it', async () => {
		const document = await openList(orderlyList);

		const found = await at<vscode.Location[]>('Reference', document, placeOf(document, '2. [ ]'));

		assert.deepEqual(
			found.map(({ range }) => `${range.start.line + 1}: ${document.getText(range)}`),
			['8: 2', '15: Task #2'],
		);
	});

	test('highlights: where it stands, and where it is read', async () => {
		const document = await openList(orderlyList);

		const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
			'vscode.executeDocumentHighlights',
			document.uri,
			placeOf(document, 'Task #2', 6),
		);

		assert.deepEqual(
			found.map(({ range, kind }) => [range.start.line + 1, kind]),
			[
				[8, vscode.DocumentHighlightKind.Write],
				[15, vscode.DocumentHighlightKind.Read],
			],
		);
	});

	test('rename: the id in all places, as one change', async () => {
		const document = await openList(orderlyList);
		const place = placeOf(document, 'Task #2', 2);

		const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
			'vscode.prepareRename',
			document.uri,
			place,
		);
		assert.equal(document.getText(prepared.range), '2');
		const edit = await rename(document, place, '7');
		await vscode.workspace.applyEdit(edit);

		assert.deepEqual(changedLines(orderlyList, document.getText()), [
			'8: 7. [ ] **Write the schema** — [P0][BE][4h][Task #1]',
			'15: 4. [ ] **Publish** — [P1][DX][0.5h][Task #7]',
		]);
	});

	test('rename refuses an id that another task has', async () => {
		const document = await openList(orderlyList);

		await assert.rejects(rename(document, placeOf(document, '2. [ ]'), '3'), /3 is taken by “Draw the icons”/);
	});

	test('completion of ids in a slot', async () => {
		const document = await openList(orderlyList.replace('[Task #2]', '[Task #]'));

		const list = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			placeOf(document, '[Task #]', 7),
			'#',
		);

		const ours = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
		assert.deepEqual(
			ours.map(({ label }) => (typeof label === 'string' ? label : `${label.label} ${label.description}`)),
			['3 ○ Draw the icons', '1 ○ Set up the pipeline', '2 ○ Write the schema'],
		);
	});

	test('the tasks of open lists are found in the workspace', async () => {
		const document = await openList(orderlyList);

		const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
			'vscode.executeWorkspaceSymbolProvider',
			'publish',
		);

		const [ours] = found.filter(
			({ name, location }) => name === '4 Publish' && `${location.uri}` === `${document.uri}`,
		);
		assert.ok(ours);
		assert.equal(ours.location.range.start.line, 14);
	});

	test('tasks of closed lists are found once the index knows them', async () => {
		const uri = await writeList(orderlyList);
		await call('showAllLists');
		await vscode.commands.executeCommand('tally.tasks.focus');
		const find = async (): Promise<readonly vscode.SymbolInformation[]> =>
			(
				await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
					'vscode.executeWorkspaceSymbolProvider',
					'publish',
				)
			).filter(({ location }) => `${location.uri}` === `${uri}`);

		const [ours] = await eventually(find, found => found.length === 1);

		assert.equal(ours?.name, '4 Publish');
		assert.deepEqual([ours.location.range.start.line, ours.location.range.start.character], [14, 9]);
		await call('showCurrentList');
	});

	test('the outline lists tasks, and leaves headings to Markdown', async () => {
		const document = await openList(orderlyList);

		const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
			'vscode.executeDocumentSymbolProvider',
			document.uri,
		);

		const tasks = found.filter(({ kind }) => kind === vscode.SymbolKind.Field).map(({ name }) => name);
		assert.deepEqual(tasks, ['1 Set up the pipeline', '2 Write the schema', '3 Draw the icons', '4 Publish']);
	});
});

async function at<T>(what: string, document: vscode.TextDocument, place: vscode.Position): Promise<T> {
	return vscode.commands.executeCommand<T>(`vscode.execute${what}Provider`, document.uri, place);
}

async function rename(
	document: vscode.TextDocument,
	place: vscode.Position,
	id: string,
): Promise<vscode.WorkspaceEdit> {
	return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
		'vscode.executeDocumentRenameProvider',
		document.uri,
		place,
		id,
	);
}
