import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A small list in which everything is in order: four tasks, two of them ready. */
export const orderlyList = `# Tasks

**Total Tasks**: 4 (2 P0, 2 P1)

## P0 — First

1. [ ] **Set up the pipeline** — [P0][DX][2h][None]
2. [ ] **Write the schema** — [P0][BE][4h][Task #1]

## P1 — Second

3. [ ] **Draw the icons** — [P1][FE][1h][None]
   - [ ] Sketch them
   - [ ] Export them
4. [ ] **Publish** — [P1][DX][0.5h][Task #2]
`;

const names = { next: 0 };

/** Writes a text into a new file of the folder whose name makes it a task list. */
export async function writeList(text: string | Uint8Array, name = 'todo.md'): Promise<vscode.Uri> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	assert.ok(folder, 'the tests open a folder');
	const uri = vscode.Uri.joinPath(folder.uri, 'made', String(names.next++), name);
	await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
	return uri;
}

/** Writes a text into a new file and shows it. */
export async function openList(text: string, name?: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(await writeList(text, name));
	await vscode.window.showTextDocument(document);
	return document;
}

/** Closes every editor without saving and takes away the files that were written; for `teardown`. */
export async function closeAll(): Promise<void> {
	await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) return;
	// The folder itself stays: a watcher loses sight of one that goes and comes back at once.
	const made = vscode.Uri.joinPath(folder.uri, 'made');
	const names = await vscode.workspace.fs.readDirectory(made).then(
		entries => entries,
		() => [],
	);
	for (const [name] of names) await vscode.workspace.fs.delete(vscode.Uri.joinPath(made, name), { recursive: true });
}

/** Waits until an answer satisfies; fails with the last answer after 25 seconds. */
export async function eventually<T>(ask: () => T | Promise<T>, satisfies: (answer: T) => boolean): Promise<T> {
	for (const end = Date.now() + 25_000; ; await new Promise(resolve => setTimeout(resolve, 25))) {
		const answer = await ask();
		if (satisfies(answer)) return answer;
		if (Date.now() > end) assert.fail(`not within 25 s; the last answer was ${JSON.stringify(answer)}`);
	}
}

/** The problems of a document as lines: `7:12 error unknown-dependency No task 9 …`, in the order of the text. */
export function problemsOf(uri: vscode.Uri): string[] {
	return tallyProblems(uri).map(({ range, severity, code, message }) => {
		const rule = typeof code === 'object' ? code.value : code;
		const word = vscode.DiagnosticSeverity[severity].toLowerCase();
		return `${range.start.line + 1}:${range.start.character + 1} ${word} ${rule} ${message}`;
	});
}

/** The problems that Tally reports for a document, in the order of the text. */
export function tallyProblems(uri: vscode.Uri): vscode.Diagnostic[] {
	return vscode.languages
		.getDiagnostics(uri)
		.filter(({ source }) => source === 'tally')
		.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Replaces the first occurrence of a text in a document, as one edit. */
export async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
	const at = document.getText().indexOf(from);
	assert.ok(at >= 0, `"${from}" is in the text`);
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
	assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Where a text first stands in a document, and `offset` characters further. */
export function placeOf(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
	const at = document.getText().indexOf(text);
	assert.ok(at >= 0, `"${text}" is in the text`);
	return document.positionAt(at + offset);
}

/** The lines of `after` that are not those of `before`, with their numbers. */
export function changedLines(before: string, after: string): string[] {
	const old = before.split('\n');
	return after.split('\n').flatMap((line, index) => (line === old[index] ? [] : [`${index + 1}: ${line}`]));
}

/** What the extension and its engine have for others, as far as tests use it. */
export interface Api {
	readonly tree: vscode.TreeDataProvider<object>;
	readonly log: { readonly recent: readonly string[] };
}

/** The running extension, its engine too. */
export async function api(): Promise<Api> {
	type Exports = Pick<Api, 'log'> & { readonly open: () => Promise<Pick<Api, 'tree'>> };
	const extension = vscode.extensions.getExtension<Exports>('tally-md.tally');
	assert.ok(extension);
	const { log, open } = await extension.activate();
	return { log, ...(await open()) };
}

/** What a command of Tally answers. */
export interface Outcome {
	readonly applied: boolean;
	readonly message: string;
}

/** Calls a command of Tally. */
export async function call(command: string, ...args: unknown[]): Promise<Outcome> {
	return vscode.commands.executeCommand<Outcome>(`tally.${command}`, ...args);
}
