import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changedLines, closeAll, eventually, openList, orderlyList, placeOf, problemsOf, replace } from './editor';

// Without subtasks there is one thing only that a total can count.
const staleTotal = orderlyList.replace(': 4 (', ': 5 (').replace(/^ {3}- .*\n/gm, '');

suite('code actions', () => {
	teardown(closeAll);

	test('a stale total is mended by the preferred fix', async () => {
		const document = await openList(staleTotal);
		await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);

		const actions = await eventually(
			() => actionsAt(document, placeOf(document, '5 (')),
			found => found.length > 0,
		);
		const preferred = actions.filter(({ isPreferred }) => isPreferred);
		assert.equal(preferred.length, 1, titlesOf(actions));
		assert.equal(preferred[0]?.kind?.value, vscode.CodeActionKind.QuickFix.value);
		await apply(preferred[0]);

		assert.deepEqual(changedLines(staleTotal, document.getText()), ['3: **Total Tasks**: 4 (2 P0, 2 P1)']);
		await eventually(
			() => problemsOf(document.uri),
			found => found.length === 0,
		);
	});

	test('an unknown id is replaced by one that exists', async () => {
		const text = orderlyList.replace('[Task #1]', '[Task #11]');
		const document = await openList(text);
		await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);

		const actions = await actionsAt(document, placeOf(document, 'Task #11', 6));
		const fix = actions.find(({ title, edit }) => edit && /\b1\b/.test(title));
		assert.ok(fix, titlesOf(actions));
		await apply(fix);

		assert.equal(document.getText(), orderlyList);
	});

	test('a problem can be silenced by a comment, and its rule looked up', async () => {
		const document = await openList(orderlyList.replace('[Task #1]', '[Task #11]'));
		await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);

		const actions = await actionsAt(document, placeOf(document, 'Task #11', 6));
		const page = actions.find(({ title }) => title === 'Show the page of unknown-dependency');
		assert.deepEqual(page?.command?.arguments, ['unknown-dependency'], titlesOf(actions));
		await apply(actions.find(({ title }) => title === 'Disable unknown-dependency for this line'));

		const comment = '   <!-- tally-disable-next-line unknown-dependency -->\n';
		assert.equal(
			document.getText(),
			orderlyList.replace('2. [ ]', `${comment}2. [ ]`).replace('[Task #1]', '[Task #11]'),
		);
		await eventually(
			() => problemsOf(document.uri),
			found => found.length === 0,
		);
	});

	test('what is offered is worked out from the text as it is, not from an old problem', async () => {
		const document = await openList(staleTotal);
		await eventually(
			() => problemsOf(document.uri),
			found => found.length > 0,
		);

		await replace(document, ': 5 (', ': 4 (');
		const actions = await actionsAt(document, placeOf(document, '4 ('));

		assert.deepEqual(
			actions.filter(({ kind }) => kind && vscode.CodeActionKind.QuickFix.contains(kind)).map(({ title }) => title),
			[],
		);
	});

	test('on a task its changes are offered as refactorings only', async () => {
		const document = await openList(orderlyList);

		const actions = await actionsAt(document, placeOf(document, 'Set up'));

		const kinds = new Set(actions.map(({ kind }) => kind?.value.split('.')[0]));
		assert.deepEqual([...kinds], ['refactor'], titlesOf(actions));
	});
});

async function actionsAt(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.CodeAction[]> {
	return vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		new vscode.Range(place, place),
	);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
	assert.ok(action?.edit);
	assert.ok(await vscode.workspace.applyEdit(action.edit));
}

function titlesOf(actions: readonly vscode.CodeAction[]): string {
	return `offered: ${actions.map(({ title }) => title).join(' | ')}`;
}
