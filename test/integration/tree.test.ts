import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Api, api, call, closeAll, eventually, openList, orderlyList, replace } from './editor';

suite('tree', () => {
	teardown(closeAll);

	test('priorities, then owners, then tasks, the most urgent first', async () => {
		await openList(orderlyList);

		assert.deepEqual(await treeLines(/pipeline/), [
			'▾ P0 Critical · 0 / 2 · 6 h left',
			'  ▾ DX · 0 / 1 · 2 h left',
			'    ☐ 1 Set up the pipeline · 2 h · ready',
			'  ▾ BE · 0 / 1 · 4 h left',
			'    ☐ 2 Write the schema · 4 h · waits for 1',
			'▾ P1 High · 0 / 2 · 1.5 h left',
			'  ▾ FE · 0 / 1 · 1 h left',
			'    ▾ 3 Draw the icons · 1 h · ready',
			'      ☐ Sketch them · ready',
			'      ☐ Export them · ready',
			'  ▾ DX · 0 / 1 · 0.5 h left',
			'    ☐ 4 Publish · 0.5 h · waits for 2',
		]);
	});

	test('by status, ungrouped, and only what can be begun; the view remembers', async () => {
		await openList(orderlyList);

		assert.equal((await call('groupTasks', 'status')).applied, true);
		assert.equal((await treeLines(/Open/))[0], '▾ Open · 4 · 7.5 h left');
		await call('groupTasks', 'flat');
		await call('filterTasks', 'ready');
		const lines = await treeLines(/^☐ 1 Set up/);
		await call('groupTasks', 'automatic');
		await call('filterTasks', 'all');

		assert.deepEqual(lines, [
			'☐ 1 Set up the pipeline · 2 h · ready',
			'▾ 3 Draw the icons · 1 h · ready',
			'  ☐ Sketch them · ready',
			'  ☐ Export them · ready',
		]);
	});

	test('by owner alone', async () => {
		await openList(orderlyList);

		assert.equal((await call('groupTasks', 'owner')).applied, true);
		const lines = await treeLines(/^▾ DX/);
		await call('groupTasks', 'automatic');

		assert.deepEqual(lines.slice(0, 3), [
			'▾ DX · 0 / 2 · 2.5 h left',
			'  ☐ 1 Set up the pipeline · 2 h · ready',
			'  ☐ 4 Publish · 0.5 h · waits for 2',
		]);
	});

	test('the menu of a task goes to it, explains it and copies its id', async () => {
		const document = await openList(orderlyList);
		await treeLines(/pipeline/);
		const { tree } = await api();
		const { node } = (await findNode(tree, label => label.includes('Write the schema'))) ?? {};

		assert.equal((await call('goToTask', node)).applied, true);
		assert.equal(vscode.window.activeTextEditor?.selection.active.line, 7);
		assert.match((await call('explainLine', node)).message, /^Line 8: /);
		assert.equal((await call('copyId', node)).applied, true);
		assert.equal(await vscode.env.clipboard.readText(), '2');
		assert.equal(vscode.window.activeTextEditor.document, document);
	});

	test('it follows the text', async () => {
		const document = await openList(orderlyList);
		await treeLines(/pipeline/);

		await replace(document, '1. [ ]', '1. [x]');

		const lines = await treeLines(/☑ 1 Set up/);
		assert.ok(
			lines.some(line => line.includes('Write the schema · 4 h · ready')),
			lines.join('\n'),
		);
	});

	test('it shows the task list in front and keeps it when something else is', async () => {
		await openList(orderlyList);
		await treeLines(/pipeline/);

		await openList('# Notes\n\nNothing to do.\n', 'notes.md');
		assert.match((await treeLines(/./)).join('\n'), /pipeline/);

		await openList('# Tasks\n\n- [ ] #1: Water the plants\n');
		await treeLines(/Water the plants/);
	});

	test('a row leads to its task', async () => {
		const document = await openList(orderlyList);
		await treeLines(/Draw the icons/);
		const { tree } = await api();
		const item = await find(tree, label => label.includes('Draw the icons'));
		assert.ok(item?.command);

		await vscode.commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));

		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
		assert.equal(vscode.window.activeTextEditor.selection.active.line, 11);
	});

	test('the key of the view ticks the row with the focus, which need not be selected', async () => {
		const document = await openList(orderlyList);
		await treeLines(/pipeline/);
		await vscode.commands.executeCommand('tally.tasks.focus');
		// What `treeLines` asked for, the editor has not drawn: this has it drawn anew.
		await call('groupTasks', 'section');
		await call('groupTasks', 'automatic');
		await call('showInTree', { uri: document.uri.toString(), id: '1' });
		await vscode.commands.executeCommand('list.focusFirst');

		// On a group it does what the key does in other trees.
		assert.deepEqual(await call('toggle', { row: 'focused' }), { applied: false, message: '' });
		assert.equal(document.getText(), orderlyList);
		await call('showInTree', { uri: document.uri.toString(), id: '1' });
		for (const text of [orderlyList.replace('1. [ ]', '1. [x]'), orderlyList]) {
			const outcome = await call('toggle', { row: 'focused' });
			assert.equal(outcome.applied, true, `${text.slice(60, 90)} ${outcome.message}`);
			assert.equal(document.getText(), text);
		}
	});

	test('show in tree selects the task at the cursor', async () => {
		await openList(orderlyList);
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		editor.selection = new vscode.Selection(11, 4, 11, 4);

		const outcome = await call('showInTree');

		assert.equal(outcome.applied, true, outcome.message);
	});

	test('a task that the filter hides is shown in the tree without the filter', async () => {
		await openList(orderlyList.replace('1. [ ]', '1. [x]'));
		await call('filterTasks', 'open');
		await treeLines(/Write the schema/);
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		editor.selection = new vscode.Selection(6, 4, 6, 4);

		assert.equal((await call('showInTree')).applied, true);
		await treeLines(/☑ 1 Set up/);
	});

	test('all tasks are one call away from any filter', async () => {
		await openList(orderlyList.replace('1. [ ]', '1. [x]'));
		await call('filterTasks', 'open');
		await call('showAllTasks');
		await treeLines(/☑ 1 Set up/);
	});

	test('a screen reader is told what the eye sees, and what a box is about', async () => {
		await openList(orderlyList);
		await treeLines(/pipeline/);
		const { tree } = await api();

		const group = await find(tree, label => label === 'P0 Critical');
		const task = await find(tree, label => label.includes('Write the schema'));

		assert.equal(group?.accessibilityInformation?.label, 'P0 Critical, 0 of 2 done, 6 hours left');
		assert.equal(task?.accessibilityInformation?.label, '2 Write the schema, open, 4 hours, waits for 1');
		const box = task?.checkboxState;
		assert.equal(typeof box === 'object' && box.accessibilityInformation?.label, '2 Write the schema');
	});

	test('the tooltip of a task is its card', async () => {
		await openList(orderlyList);
		await treeLines(/pipeline/);
		const { tree } = await api();
		const found = await findNode(tree, label => label.includes('Set up the pipeline'));
		assert.ok(found);

		const item = await tree.resolveTreeItem?.(found.item, found.node, new vscode.CancellationTokenSource().token);

		assert.ok(item?.tooltip instanceof vscode.MarkdownString);
		assert.match(item.tooltip.value, /Publish/);
	});
});

/** The whole tree as it would be drawn unfolded, once it holds a line like the one looked for. */
async function treeLines(expected: RegExp): Promise<string[]> {
	const { tree } = await api();
	return eventually(
		async () => {
			const lines: string[] = [];
			for await (const { item, depth } of walk(tree)) lines.push(line(item, depth));
			return lines;
		},
		lines => lines.some(each => expected.test(each)),
	);
}

function line({ label, description, checkboxState, collapsibleState }: vscode.TreeItem, depth: number): string {
	const state = typeof checkboxState === 'object' ? checkboxState.state : checkboxState;
	const box = state === vscode.TreeItemCheckboxState.Checked ? '☑' : '☐';
	const mark = collapsibleState === vscode.TreeItemCollapsibleState.None ? box : '▾';
	const words = [label, description].filter(Boolean).join(' · ').replaceAll(/ +/g, ' ');
	return `${'  '.repeat(depth)}${mark} ${words}`;
}

interface Visited {
	readonly node: object;
	readonly item: vscode.TreeItem;
	readonly depth: number;
}

async function* walk(tree: Api['tree'], node?: object, depth = 0): AsyncGenerator<Visited> {
	for (const child of (await tree.getChildren(node)) ?? []) {
		yield { node: child, item: await tree.getTreeItem(child), depth };
		yield* walk(tree, child, depth + 1);
	}
}

async function findNode(tree: Api['tree'], fits: (label: string) => boolean): Promise<Visited | undefined> {
	for await (const visited of walk(tree)) if (fits(String(visited.item.label))) return visited;
	return undefined;
}

async function find(tree: Api['tree'], fits: (label: string) => boolean): Promise<vscode.TreeItem | undefined> {
	return (await findNode(tree, fits))?.item;
}
