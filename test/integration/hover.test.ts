import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openList, orderlyList, placeOf } from './editor';

suite('hover', () => {
	teardown(closeAll);

	test('over a task: its fields, and what waits for it to the end of the chain', async () => {
		const document = await openList(orderlyList);

		const { text } = await hoverAt(document, placeOf(document, 'Set up', 2));

		for (const part of ['Set up the pipeline', 'P0', 'DX', '2 h', 'Write the schema', 'Publish'])
			assert.ok(text.includes(part), `"${part}" is in:\n${text}`);
	});

	test('over a reference: the card of the task that is named', async () => {
		const document = await openList(orderlyList);

		const { text, range } = await hoverAt(document, placeOf(document, 'Task #1', 5));

		assert.ok(text.includes('Set up the pipeline'), text);
		assert.ok(range);
		assert.match(document.getText(range), /1/);
		assert.equal(range.start.line, 7);
	});

	test('its links run the commands of tasks and nothing else', async () => {
		const document = await openList(orderlyList);

		const { contents, text } = await hoverAt(document, placeOf(document, 'Set up', 2));

		assert.ok(typeof contents.isTrusted === 'object');
		assert.ok(contents.isTrusted.enabledCommands.every(command => command.startsWith('tally.')));
		assert.ok(!contents.supportHtml);
		const link = /\(command:(tally\.complete)\?([^) ]+)/.exec(text);
		assert.ok(link?.[1] && link[2], text);
		await vscode.commands.executeCommand(link[1], ...JSON.parse(decodeURIComponent(link[2])));
		assert.equal(document.getText(), orderlyList.replace('1. [ ]', '1. [x]'));
	});

	test('a title can not smuggle in a link', async () => {
		const evil = 'Win [here](command:workbench.action.quit) <img src=x>';
		const document = await openList(orderlyList.replace('Set up the pipeline', evil));

		const { contents, text } = await hoverAt(document, placeOf(document, 'Win', 1));

		assert.ok(!/[^\\]\]\(command:workbench/.test(text), text);
		assert.ok(typeof contents.isTrusted === 'object');
		assert.ok(!contents.isTrusted.enabledCommands.includes('workbench.action.quit'));
	});

	test('nothing over text that is no task', async () => {
		const document = await openList(`${orderlyList}\nSome words.\n`);

		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			document.uri,
			placeOf(document, 'Some words', 2),
		);

		assert.deepEqual(hovers, []);
	});
});

interface Card {
	readonly contents: vscode.MarkdownString;
	readonly text: string;
	readonly range: vscode.Range | undefined;
}

async function hoverAt(document: vscode.TextDocument, place: vscode.Position): Promise<Card> {
	const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		place,
	);
	const [contents] = hover?.contents ?? [];
	assert.ok(typeof contents === 'object' && 'isTrusted' in contents);
	return { contents, text: contents.value, range: hover?.range };
}
