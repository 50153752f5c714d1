import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openList, orderlyList, replace } from './editor';

suite('code lens', () => {
	teardown(async () => {
		await vscode.workspace.getConfiguration('tally').update('codeLens.enabled', undefined, true);
		await closeAll();
	});

	test('tasks say what can be done and what they wait for, sections how far they are', async () => {
		const document = await openList(orderlyList);

		assert.deepEqual(await lensLines(document), [
			'1: 0 of 4 done · 7.5 h left · 2 ready',
			'5: 0 of 2 done · 6 h left · 1 ready',
			'7: ✓ Complete | ▷ Start',
			'8: ✓ Complete | ▷ Start | waits for #1 (open)',
			'10: 0 of 2 done · 1.5 h left · 1 ready',
			'12: ✓ Complete | ▷ Start',
			'15: ✓ Complete | ▷ Start | waits for #2 (open)',
		]);
	});

	test('they follow the text', async () => {
		const document = await openList(orderlyList);
		await replace(document, '1. [ ]', '1. [x]');

		const lines = await lensLines(document);

		assert.ok(lines.includes('7: ↺ Reopen'), lines.join('\n'));
		assert.ok(lines.includes('8: ✓ Complete | ▷ Start'), lines.join('\n'));
	});

	test('a click completes the task', async () => {
		const document = await openList(orderlyList);
		const lens = (await lensesOf(document)).find(
			({ range, command }) => range.start.line === 6 && command?.command === 'tally.complete',
		);
		assert.ok(lens?.command);

		await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));

		assert.equal(document.getText(), orderlyList.replace('1. [ ]', '1. [x]'));
	});

	test('the setting turns them off', async () => {
		const document = await openList(orderlyList);
		await vscode.workspace.getConfiguration('tally').update('codeLens.enabled', false, true);

		await eventually(
			() => lensesOf(document),
			lenses => lenses.length === 0,
		);
	});
});

async function lensesOf(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
	return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 1000);
}

/** One line for each line of text that has lenses: `7: ✓ Complete | ▷ Start`. */
async function lensLines(document: vscode.TextDocument): Promise<string[]> {
	const byLine = new Map<number, string[]>();
	for (const { range, command } of await lensesOf(document)) {
		const titles = byLine.get(range.start.line) ?? [];
		titles.push(command?.title ?? '?');
		byLine.set(range.start.line, titles);
	}
	return [...byLine].sort(([a], [b]) => a - b).map(([line, titles]) => `${line + 1}: ${titles.join(' | ')}`);
}
