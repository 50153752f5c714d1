import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { call, changedLines, closeAll, openList, orderlyList, placeOf, writeList } from './editor';

const withCounts = `# Tasks (1/4 done)

## Build (1/2 done)

- [x] #1: Plan it
- [ ] #2: Build it
  - [ ] 2.1: The walls
  - [ ] 2.2: The roof

## Move

- [ ] #3: Pack
- [ ] #4: Drive
`;

suite('commands', () => {
	teardown(closeAll);

	test('complete means the task at the cursor', async () => {
		const document = await openList(orderlyList);
		putCursor(placeOf(document, 'Draw'));

		const outcome = await call('complete', { withSubtasks: false });

		assert.equal(outcome.applied, true, outcome.message);
		assert.deepEqual(changedLines(orderlyList, document.getText()), [
			'12: 3. [x] **Draw the icons** — [P1][FE][1h][None]',
		]);
		assert.equal(document.isDirty, true);
	});

	test('with its subtasks, as one undo step', async () => {
		const document = await openList(orderlyList);
		putCursor(placeOf(document, 'Draw'));

		await call('complete', { withSubtasks: true });
		assert.deepEqual(changedLines(orderlyList, document.getText()), [
			'12: 3. [x] **Draw the icons** — [P1][FE][1h][None]',
			'13:    - [x] Sketch them',
			'14:    - [x] Export them',
		]);

		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), orderlyList);
		await vscode.commands.executeCommand('redo');
		assert.equal(changedLines(orderlyList, document.getText()).length, 3);
	});

	test('claims that were true stay true in the same undo step', async () => {
		const document = await openList(withCounts);

		await call('complete', { uri: document.uri.toString(), id: '3' });
		assert.deepEqual(changedLines(withCounts, document.getText()), ['1: # Tasks (2/4 done)', '12: - [x] #3: Pack']);

		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), withCounts);
	});

	test('reopening gives back the text from before', async () => {
		const document = await openList(withCounts);
		const target = { uri: document.uri.toString(), id: '3' };

		await call('complete', target);
		await call('reopen', target);

		assert.equal(document.getText(), withCounts);
	});

	test('toggle completes and reopens all that is selected, each as one undo step', async () => {
		const document = await openList(orderlyList);
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		// A selection of whole lines ends where the next line begins.
		editor.selections = [new vscode.Selection(6, 0, 8, 0), new vscode.Selection(14, 3, 14, 3)];

		const outcome = await call('toggle');
		assert.equal(outcome.message, '3 tasks are done.');
		const boxes = (): string[] => document.getText().match(/\[[ x]\]/g) ?? [];
		assert.deepEqual(boxes(), ['[x]', '[x]', '[ ]', '[ ]', '[ ]', '[x]']);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), orderlyList);

		await call('toggle');
		assert.equal((await call('toggle')).message, '3 tasks are open.');
		assert.equal(document.getText(), orderlyList);
	});

	test('where there is nothing to do a command says so', async () => {
		const document = await openList(orderlyList);
		putCursor(new vscode.Position(0, 0));

		assert.deepEqual(await call('toggle'), {
			applied: false,
			message: 'Line 1 belongs to no task.',
			isHarmless: true,
		});
		const { message } = await call('reopen', { uri: document.uri.toString(), id: '1' });
		assert.equal(message, 'Task 1 is open already.');
	});

	test('start, block and cancel write the marks of their status', async () => {
		const document = await openList(
			`Status: [ ] To do, [/] Started, [x] Done, [!] Blocked, [-] Cancelled\n\n${orderlyList}`,
		);
		const target = { uri: document.uri.toString(), id: '1' };
		const box = (): string => /1\. (\[.\])/.exec(document.getText())?.[1] ?? '';

		assert.equal((await call('start', target)).applied, true);
		assert.equal(box(), '[/]');
		assert.equal((await call('block', target)).applied, true);
		assert.equal(box(), '[!]');
		assert.equal((await call('cancel', target)).applied, true);
		assert.equal(box(), '[-]');
	});

	test('a task that has changed meanwhile is refused and nothing is written', async () => {
		const document = await openList(orderlyList);
		const target = { uri: document.uri.toString(), line: 6, id: '1', title: 'Something else' };

		const outcome = await call('complete', target);

		assert.equal(outcome.applied, false);
		assert.notEqual(outcome.message, '');
		assert.equal(document.getText(), orderlyList);
	});

	for (const [what, argument] of [
		['a word', 'nonsense'],
		['a line beyond the end', { line: 4000 }],
		['an id that nothing has', { id: '77' }],
		['a line that is no number', { line: 'six' }],
		['a file that is not there', { uri: 'file:///nowhere/todo.md', line: 1, id: '1', title: 'x' }],
		['an address that is none', { uri: 'nowhere', line: 1, id: '1', title: 'x' }],
	] as const)
		test(`${what} is refused`, async () => {
			const document = await openList(orderlyList);

			for (const command of ['complete', 'reopen', 'goToTask', 'showInTree']) {
				const outcome = await call(command, argument);
				assert.equal(outcome.applied, false, command);
				assert.match(outcome.message, /\.$/, command);
			}

			assert.equal(document.getText(), orderlyList);
		});

	test('without a task list in front there is a clear refusal', async () => {
		await closeAll();

		const outcome = await call('complete');

		assert.equal(outcome.applied, false);
		assert.match(outcome.message, /task/);
	});

	test('a file that was not open is saved', async () => {
		const uri = await writeList(orderlyList);

		const outcome = await call('complete', { uri: uri.toString(), id: '1' });

		assert.equal(outcome.applied, true, outcome.message);
		const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
		assert.equal(saved, orderlyList.replace('1. [ ]', '1. [x]'));
	});

	test('go to task puts the cursor on its title', async () => {
		const document = await openList(orderlyList);
		await openList('# Other\n', 'other.md');

		await call('goToTask', { uri: document.uri.toString(), id: '3' });

		const editor = vscode.window.activeTextEditor;
		assert.equal(editor?.document.uri.toString(), document.uri.toString());
		assert.equal(editor.selection.active.line, 11);
	});

	test('the page of a rule opens as a preview, an unknown one is refused', async () => {
		assert.equal((await call('openRulePage', 'dependency-cycle')).applied, true);
		for (const rule of ['no-such-rule', '../../package', 7]) {
			const outcome = await call('openRulePage', rule);
			assert.equal(outcome.applied, false);
			assert.match(outcome.message, /page/);
		}
	});

	test('a line is explained in words', async () => {
		await openList(`${orderlyList}\nSome words.\n`);
		putCursor(new vscode.Position(6, 0));

		const task = await call('explainLine');
		const words = await call('explainLine', { line: 16 });

		assert.match(task.message, /^Line 7: .*task/i);
		assert.match(words.message, /^Line 17: ./);
		assert.notEqual(words.message.replace('17', '7'), task.message);
	});

	test('what is a task list opens', async () => {
		assert.equal((await call('whatIsATaskList')).applied, true);
	});

	test('an existing TODO.md is opened, never overwritten', async () => {
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		assert.ok(folder);
		const uri = vscode.Uri.joinPath(folder.uri, 'TODO.md');
		const before = await vscode.workspace.fs.readFile(uri).then(
			bytes => bytes,
			() => null,
		);

		assert.equal((await call('createTaskList')).applied, true);

		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
		if (before) assert.deepEqual(await vscode.workspace.fs.readFile(uri), before);
		else await vscode.workspace.fs.delete(uri);
	});
});

function putCursor(place: vscode.Position): void {
	const editor = vscode.window.activeTextEditor;
	assert.ok(editor);
	editor.selection = new vscode.Selection(place, place);
}
