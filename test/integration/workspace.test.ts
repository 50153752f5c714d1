import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, call, closeAll, eventually, openList, orderlyList, problemsOf, writeList } from './editor';

const faulty = '1. [ ] **Wash** — [P1][1h][None]\n2. [ ] **Dry** — [P1][1h][Task #9]\n';

suite('all task lists', () => {
	setup(async () => {
		assert.equal((await call('showAllLists')).applied, true);
	});

	teardown(async () => {
		await call('showCurrentList');
		await closeAll();
	});

	test('the current one first, then the others, closed ones too', async () => {
		await writeList(faulty, 'laundry-todo.md');
		await writeList('# Notes\n\nNothing.\n', 'notes.md');
		await openList(orderlyList);

		const files = await fileLines(lines => lines.some(line => line.startsWith('laundry-todo.md')));

		assert.match(files[0] ?? '', /^todo\.md · made\/\d+ · 0 \/ 4 · 7\.5 h left$/);
		assert.ok(
			files.some(line => /^laundry-todo\.md · made\/\d+ · 0 \/ 2 · 2 h left$/.test(line)),
			files.join('\n'),
		);
		assert.ok(!files.some(line => line.startsWith('notes.md')), files.join('\n'));
	});

	test('a closed list unfolds, and its tasks lead to it', async () => {
		const uri = await writeList(faulty, 'ironing-todo.md');
		await openList(orderlyList);
		await fileLines(lines => lines.some(line => line.startsWith('ironing-todo.md')));
		const { tree } = await api();
		const files = (await tree.getChildren()) ?? [];
		const file = files.find(node => Reflect.get(node, 'uri') === uri.toString());
		assert.ok(file);
		const spoken = (await tree.getTreeItem(file)).accessibilityInformation?.label;
		assert.match(spoken ?? '', /^ironing-todo\.md, made\/\d+, 0 of 2 done, 2 hours left$/);

		const [group] = (await tree.getChildren(file)) ?? [];
		const [task] = (await tree.getChildren(group)) ?? [];
		assert.ok(task);
		const { command } = await tree.getTreeItem(task);
		assert.ok(command);
		await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));

		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
	});

	test('the menu of a file opens it and fixes all of it', async () => {
		const plain = orderlyList.replace(/^ {3}- .*\n/gm, '');
		const uri = await writeList(plain.replace(': 4 (', ': 5 ('), 'drying-todo.md');
		await openList(orderlyList);
		await fileLines(lines => lines.some(line => line.startsWith('drying-todo.md')));
		const { tree } = await api();
		const file = ((await tree.getChildren()) ?? []).find(node => Reflect.get(node, 'uri') === uri.toString());

		assert.equal((await call('openList', file)).applied, true);
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
		await openList(orderlyList);
		assert.equal((await call('fixAll', file)).applied, true);
		assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), plain);
	});

	test('it follows files that are written and deleted, and what is typed', async () => {
		const document = await openList(orderlyList);
		const uri = await writeList(faulty, 'cleaning-todo.md');
		await fileLines(lines => lines.some(line => line.startsWith('cleaning-todo.md')));

		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(faulty.replaceAll('[ ]', '[x]')));
		await fileLines(lines => lines.some(line => /^cleaning-todo\.md .* 2 \/ 2/.test(line)));

		await vscode.workspace.fs.delete(uri);
		await fileLines(lines => !lines.some(line => line.startsWith('cleaning-todo.md')));

		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(6, 0, 6, 6), '1. [x]');
		await vscode.workspace.applyEdit(edit);
		await fileLines(lines => /^todo\.md .* 1 \/ 4/.test(lines[0] ?? ''));
	});

	test('what .gitignore leaves out is not there, what is excluded neither', async () => {
		const ignored = await writeList(faulty, 'ignored-todo.md');
		await writeList(faulty, 'excluded-todo.md');
		await openList(orderlyList);
		await fileLines(lines => lines.some(line => line.startsWith('excluded-todo.md')));

		await vscode.workspace.fs.writeFile(
			vscode.Uri.joinPath(ignored, '..', '.gitignore'),
			new TextEncoder().encode('ignored-*\n'),
		);
		await fileLines(lines => !lines.some(line => line.startsWith('ignored-todo.md')));

		await configure('exclude', ['excluded-*']);
		try {
			await fileLines(lines => !lines.some(line => line.startsWith('excluded-todo.md')));
		} finally {
			await configure('exclude', undefined);
		}
	});

	test('an untitled list is one of them', async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: faulty });
		await vscode.window.showTextDocument(document);

		await fileLines(lines => /^Untitled-\d+ · 0 \/ 2 · 2 h left$/.test(lines[0] ?? ''));
	});
});

suite('problems of closed files', () => {
	teardown(closeAll);

	test('there are none unless they are asked for; then each is there once, whether the file is open or not', async () => {
		const uri = await writeList(faulty, 'laundry-todo.md');
		assert.deepEqual(problemsOf(uri), []);

		await configure('problems.closedFiles', 'named');
		try {
			const found = await eventually(
				() => problemsOf(uri),
				problems => problems.length > 0,
			);
			assert.deepEqual(found, ['2:27 error unknown-dependency No task 9 in this document.']);

			await configure('problems.closedFiles', 'off');
			await eventually(
				() => problemsOf(uri),
				problems => problems.length === 0,
			);

			await configure('problems.closedFiles', 'all');
			await openList(orderlyList);
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
			await eventually(
				() => problemsOf(uri),
				problems => problems.length === 1,
			);
		} finally {
			await configure('problems.closedFiles', undefined);
		}
	});
});

async function configure(key: string, value: unknown): Promise<void> {
	await vscode.workspace.getConfiguration('tally').update(key, value, vscode.ConfigurationTarget.Workspace);
}

/** The lines of the files in the tree, once they satisfy. */
async function fileLines(satisfies: (lines: string[]) => boolean): Promise<string[]> {
	const { tree } = await api();
	return eventually(async () => {
		const items: vscode.TreeItem[] = [];
		for (const node of (await tree.getChildren()) ?? []) items.push(await tree.getTreeItem(node));
		return items.map(({ label, description }) => `${String(label)} · ${String(description)}`);
	}, satisfies);
}
