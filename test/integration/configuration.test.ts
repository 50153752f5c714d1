import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openList, orderlyList, problemsOf, tallyProblems } from './editor';

const faulty = orderlyList.replace('[Task #1]', '[Task #9]');

suite('.tally.json', () => {
	teardown(closeAll);

	test('it counts for the lists below it, is read again when it is written, and its end is noticed', async () => {
		const { uri } = await openList(faulty);
		await problems(uri, found => found.length === 1 && found[0]?.includes(' error unknown-dependency ') === true);

		const config = await writeConfig(uri, '{ "rules": { "unknown-dependency": "information" } }');
		await problems(uri, found => found[0]?.includes(' information unknown-dependency ') === true);
		await writeConfig(uri, '{ "rules": { "unknown-dependency": "off" } }');
		await problems(uri, found => found.length === 0);
		await vscode.workspace.fs.delete(config);
		await problems(uri, found => found.length === 1);
	});

	test('its problems stand at their place, and what is whole in it counts', async () => {
		const { uri } = await openList(faulty);
		const config = await writeConfig(uri, '{\n\t"ownrs": [],\n\t"rules": { "unknown-dependency": "off" }\n');

		await problems(uri, found => found.length === 0);
		const found = await eventually(
			() =>
				tallyProblems(config).map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`),
			lines => lines.length === 2,
		);
		assert.deepEqual(found, [
			'1:1 There is no ownrs; perhaps owners. It is left out.',
			'3:0 The file ends where } is missing.',
		]);
	});

	test('while it is open its problems are those of its editor', async () => {
		const { uri } = await openList(faulty);
		const config = await writeConfig(uri, '{ "hoursPerDay": 0 }');
		const document = await vscode.workspace.openTextDocument(config);
		await eventually(
			() => tallyProblems(config),
			found => found.length === 1,
		);
		assert.equal(document.languageId, 'jsonc');

		const edit = new vscode.WorkspaceEdit();
		edit.replace(config, new vscode.Range(0, 0, 0, document.getText().length), '{ "hoursPerDay": 6 }');
		await vscode.workspace.applyEdit(edit);
		await eventually(
			() => tallyProblems(config),
			found => found.length === 0,
		);
		await document.save();
	});

	test('the editor completes what stands in it', async () => {
		const { uri } = await openList(orderlyList);
		const config = await writeConfig(uri, '{ "rules": { "percentage": "" } }');
		await vscode.workspace.openTextDocument(config);
		const labels = await eventually(
			async () => {
				const list = await vscode.commands.executeCommand<vscode.CompletionList>(
					'vscode.executeCompletionItemProvider',
					config,
					new vscode.Position(0, 27),
				);
				return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
			},
			found => found.some(label => label.includes('warning')),
		);
		assert.ok(labels.length >= 4, labels.join(' '));
	});
});

/** Waits for the problems of a list to be so. */
async function problems(uri: vscode.Uri, satisfies: (found: readonly string[]) => boolean): Promise<void> {
	await eventually(() => problemsOf(uri), satisfies);
}

/** Writes the configuration of the folder that a list stands in. */
async function writeConfig(list: vscode.Uri, text: string): Promise<vscode.Uri> {
	const uri = vscode.Uri.joinPath(list, '..', '.tally.json');
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return uri;
}
