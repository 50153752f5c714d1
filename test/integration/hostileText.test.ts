import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, eventually, openList, orderlyList } from './editor';

/** A title with everything that the editor could bring to life, and what hides. */
const TITLE = 'Win [here](command:workbench.action.quit) $(zap) <img src=x> pay \u202Eeno';
const list = orderlyList.replace('Set up the pipeline', TITLE);

suite('hostile text', () => {
	teardown(closeAll);

	test('the tree and its tooltip show what hides in a title', async () => {
		await openList(list);
		const { tree } = await api();

		const first = async (node?: object): Promise<object | undefined> => ((await tree.getChildren(node)) ?? [])[0];
		const node = await eventually(
			async () => {
				const owner = await first(await first());
				return owner && first(owner);
			},
			found => found !== undefined,
		);
		assert.ok(node);
		const item = await tree.getTreeItem(node);
		assert.ok(String(item.label).includes('pay ⟨U+202E⟩eno'), String(item.label));
		const resolved = await tree.resolveTreeItem?.(item, node, new vscode.CancellationTokenSource().token);
		const tooltip = resolved?.tooltip;
		assert.ok(tooltip instanceof vscode.MarkdownString);
		assert.ok(tooltip.value.includes('⟨U+202E⟩') && tooltip.value.includes(String.raw`\\$(zap)`), tooltip.value);
		assert.ok(!tooltip.value.includes('](command:workbench'), tooltip.value);
	});

	test('lenses keep links and icons of an id or a title words', async () => {
		const document = await openList(list.replace('[Task #1]', '[Task #$(zap)]'));

		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
			'vscode.executeCodeLensProvider',
			document.uri,
			50,
		);

		assert.ok(lenses.length > 0);
		for (const { command } of lenses) assert.doesNotMatch(command?.title ?? '', /\$\([a-z~-]+\)|\]\(|[\u202a-\u202e]/);
	});

	test('a hover over it has no links but those of Tally, and no HTML', async () => {
		const document = await openList(list);

		const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			document.uri,
			new vscode.Position(6, 14),
		);

		const [contents] = hover?.contents ?? [];
		assert.ok(contents instanceof vscode.MarkdownString || (typeof contents === 'object' && 'value' in contents));
		const links = [...contents.value.matchAll(/(?<!\\)\]\(([^?)]*)/g)].map(([, address]) => address);
		assert.ok(links.length > 0, contents.value);
		assert.ok(
			links.every(address => address?.startsWith('command:tally.')),
			links.join(' '),
		);
		assert.doesNotMatch(contents.value, /(?<!\\)</);
	});
});
