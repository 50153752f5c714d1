import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openList, orderlyList, replace } from './editor';

suite('code lens', () => {
	teardown(async () => {
		for (const key of ['enabled', 'finishedTasks'])
			await vscode.workspace.getConfiguration('tally').update(`codeLens.${key}`, undefined, true);
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

		assert.ok(!lines.some(line => line.startsWith('7: ')), lines.join('\n'));
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

	test('all have their calls before the editor asks for them', async () => {
		const lenses = await unresolvedLensesOf(await openList(orderlyList));

		assert.ok(lenses.length > 0 && lenses.every(({ command }) => command));
	});

	test('in a long list they are over what is near the screen', async () => {
		const tasks = Array.from({ length: 1200 }, (_, index) => `- [ ] #${index + 1}: Sweep room ${index + 1}\n`);
		const document = await openList(`# Tasks\n\n${tasks.join('')}`);
		const first = await eventually(
			() => lensLines(document),
			lines => lines.length > 0,
		);
		await vscode.commands.executeCommand('cursorBottom');
		const last = await eventually(
			() => lensLines(document),
			lines => lines.includes('1202: ✓ Complete | ▷ Start'),
		);

		assert.deepEqual(first.slice(0, 2), ['1: 0 of 1200 done · 1200 ready', '3: ✓ Complete | ▷ Start']);
		assert.ok(first.length < 500 && last.length < 500, `${first.length}, ${last.length}`);
		assert.ok(!last.includes('3: ✓ Complete | ▷ Start'));
	});

	test('a setting shows them over finished tasks', async () => {
		const document = await openList(orderlyList.replace('1. [ ]', '1. [x]'));
		await vscode.workspace.getConfiguration('tally').update('codeLens.finishedTasks', true, true);

		await eventually(
			() => lensLines(document),
			lines => lines.includes('7: ↺ Reopen'),
		);
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

/** The lenses as the editor gets them first. */
async function unresolvedLensesOf(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
	return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
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
