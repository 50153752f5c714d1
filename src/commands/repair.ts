import * as vscode from 'vscode';
import { renumber } from '../edits/renumber';
import { type ConfigurationFile, configurationFiles, protectLists } from '../features/protectLists';
import { repairEncoding } from '../features/repairEncoding';
import { type Commands, dismissed, type Outcome, refused } from '../host/commands';
import { type Files, markdownFiles, openDocument } from '../host/files';
import { proposeEdits } from '../host/proposeEdits';
import type { CheckedFinding } from '../rules/check';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import { type Message, message } from '../util/message';
import { inert } from '../util/visible';
import { readCall } from './call';

/** What the commands need that undo damage and prevent it. */
export interface RepairDeps {
	readonly lists: Pick<TaskLists<CheckedFinding>, 'read' | 'isNamedAsTaskList'>;
	readonly files: Files;
	readonly commands: Commands;
}

/** Registers "repair encoding", "renumber tasks" and "protect task lists from formatters"; `apply: true` in the arguments writes without a preview. */
export function registerRepair(deps: RepairDeps): vscode.Disposable {
	return vscode.Disposable.from(
		deps.commands.register('tally.repairEncoding', (...args) => repair(deps, args)),
		deps.commands.register('tally.renumberTasks', (...args) => renumberTasks(deps, args)),
		deps.commands.register('tally.protectLists', (...args) => protect(deps, args)),
	);
}

async function repair({ lists }: RepairDeps, args: readonly unknown[]): Promise<Outcome> {
	const { uri, answers } = readCall(args);
	const textDocument = uri && (await openDocument(uri));
	if (!textDocument) return refused(message('Open a Markdown file first.'));
	const document = lists.read(textDocument)?.document;
	if (!document) return refused(message('{0} is not a task list.', vscode.workspace.asRelativePath(textDocument.uri)));
	const { edits, told } = repairEncoding(document);
	if (edits.length === 0) return refused(told);
	return propose([{ uri: textDocument.uri, isNew: false, edits }], message('Repair the encoding'), told, answers.apply);
}

/** Numbers that have grown crooked: the one change of ids that nobody asked for one by one, so it is seen before it is made. */
async function renumberTasks({ lists }: RepairDeps, args: readonly unknown[]): Promise<Outcome> {
	const { uri, answers } = readCall(args);
	const textDocument = uri && (await openDocument(uri));
	const reading = textDocument && lists.read(textDocument);
	if (!textDocument || !reading) return refused(message('Open a task list first.'));
	const found = renumber(reading.graph);
	if (found.type === 'refused') return refused(found.reason);
	if (found.edits.length === 0) return refused(message('The tasks are numbered without gaps already.'));
	const told = message('The tasks are numbered anew. Places changed: {0}.', found.edits.length);
	const proposal = { uri: textDocument.uri, isNew: false, edits: found.edits };
	return propose([proposal], message('Renumber the tasks'), told, answers.apply);
}

async function protect({ lists, files }: RepairDeps, args: readonly unknown[]): Promise<Outcome> {
	const { answers } = readCall(args);
	const inFront = vscode.window.activeTextEditor?.document.uri;
	const folder = (inFront && vscode.workspace.getWorkspaceFolder(inFront)) ?? vscode.workspace.workspaceFolders?.[0];
	if (!folder) return refused(message('Open a folder first.'));
	const pathOf = (uri: vscode.Uri): string => uri.path.slice(folder.uri.path.length + 1);
	const found: ConfigurationFile[] = [];
	const search = (glob: string): Thenable<vscode.Uri[]> =>
		vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), '**/node_modules/**', 200);
	for (const uri of (await Promise.all(configurationFiles.map(search))).flat()) {
		const source = await files.textOf(uri);
		if (source) found.push({ path: pathOf(uri), text: source.getText() });
	}
	const protection = protectLists({
		files: found,
		lists: (await markdownFiles())
			.filter(uri => uri.path.startsWith(`${folder.uri.path}/`) && lists.isNamedAsTaskList(uri))
			.map(pathOf),
		formatsOnSave:
			vscode.workspace.getConfiguration('editor', { uri: folder.uri, languageId: 'markdown' }).get('formatOnSave') ===
			true,
	});
	const told = [protection.told, ...protection.advice].map(translate).join(' ');
	if (protection.changes.length === 0) {
		void vscode.window.showInformationMessage(inert(told));
		return { applied: true, message: told };
	}
	const proposals = protection.changes.map(({ path, isNew, edits }) => ({
		uri: vscode.Uri.joinPath(folder.uri, path),
		isNew,
		edits,
	}));
	return propose(proposals, message('Protect task lists from formatters'), told, answers.apply);
}

async function propose(
	proposals: Parameters<typeof proposeEdits>[0],
	label: Message,
	told: Message | string,
	isConfirmed = false,
): Promise<Outcome> {
	const answer = await proposeEdits(proposals, translate(label), isConfirmed);
	if (answer === 'dismissed') return dismissed;
	if (answer === 'stale') return refused(message('The document has changed meanwhile; nothing was written.'));
	const said = typeof told === 'string' ? told : translate(told);
	void vscode.window.showInformationMessage(inert(said));
	return { applied: true, message: said };
}
