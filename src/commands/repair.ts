import * as vscode from 'vscode';
import { renumber } from '../edits/renumber';
import { type ConfigurationFile, configurationFiles, protectLists } from '../features/protectLists';
import { repairEncoding } from '../features/repairEncoding';
import { type Commands, dismissed, done, type Outcome, refused } from '../host/commands';
import type { Comparison } from '../host/comparison';
import { type Files, markdownFiles, openDocument } from '../host/files';
import { type FileProposal, proposeEdits } from '../host/proposeEdits';
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
	/** Where changes are looked at before they are made. */
	readonly comparison: Comparison;
}

/**
 * Registers "repair encoding", "renumber tasks" and "protect task lists from formatters", which show what they would change, and the
 * two answers to that; `apply: true` in the arguments writes unseen.
 */
export function registerRepair(deps: RepairDeps): vscode.Disposable {
	const answer = async (isAccepted: boolean): Promise<Outcome> =>
		(await deps.comparison.answer(isAccepted)) ? done : refused(message('No changes wait for an answer.'));
	return vscode.Disposable.from(
		deps.commands.register('tally.applyChanges', () => answer(true)),
		deps.commands.register('tally.discardChanges', () => answer(false)),
		deps.commands.register('tally.repairEncoding', (...args) => repair(deps, args)),
		deps.commands.register('tally.renumberTasks', (...args) => renumberTasks(deps, args)),
		deps.commands.register('tally.protectLists', (...args) => protect(deps, args)),
	);
}

async function repair({ lists, comparison }: RepairDeps, args: readonly unknown[]): Promise<Outcome> {
	const { uri, answers } = readCall(args);
	const textDocument = uri && (await openDocument(uri));
	if (!textDocument) return refused(message('Open a Markdown file first.'));
	const document = lists.read(textDocument)?.document;
	if (!document) return refused(message('{0} is not a task list.', vscode.workspace.asRelativePath(textDocument.uri)));
	const { edits, told } = repairEncoding(document);
	if (edits.length === 0) return refused(told);
	const proposal = { uri: textDocument.uri, isNew: false, edits };
	const question = message('Repair the encoding? {0}', places([proposal]));
	return propose(comparison, [proposal], answers.apply ? null : question, told);
}

/** Numbers that have grown crooked: the one change of ids that nobody asked for one by one, so it is seen before it is made. */
async function renumberTasks({ lists, comparison }: RepairDeps, args: readonly unknown[]): Promise<Outcome> {
	const { uri, answers } = readCall(args);
	const textDocument = uri && (await openDocument(uri));
	const reading = textDocument && lists.read(textDocument);
	if (!textDocument || !reading) return refused(message('Open a task list first.'));
	const found = renumber(reading.graph);
	if (found.type === 'refused') return refused(found.reason);
	if (found.edits.length === 0) return refused(message('The tasks are numbered without gaps already.'));
	const told = message('The tasks are numbered anew. Places changed: {0}.', found.edits.length);
	const proposal = { uri: textDocument.uri, isNew: false, edits: found.edits };
	const question = message('Renumber the tasks? {0}', places([proposal]));
	return propose(comparison, [proposal], answers.apply ? null : question, told);
}

async function protect({ lists, files, comparison }: RepairDeps, args: readonly unknown[]): Promise<Outcome> {
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
	const question = message('Protect task lists from formatters? {0}', places(proposals));
	return propose(comparison, proposals, answers.apply ? null : question, told);
}

function places(proposals: readonly FileProposal[]): Message {
	const count = proposals.reduce((sum, { edits }) => sum + edits.length, 0);
	return count === 1 ? message('1 place changes') : message('{0} places change', count);
}

/** `question` is null where the changes need not be looked at. */
async function propose(
	comparison: Comparison,
	proposals: readonly FileProposal[],
	question: Message | null,
	told: Message | string,
): Promise<Outcome> {
	const answer = await proposeEdits(comparison, proposals, question && translate(question));
	if (answer === 'dismissed') return dismissed;
	if (answer === 'stale') return refused(message('The document has changed meanwhile; nothing was written.'));
	const said = typeof told === 'string' ? told : translate(told);
	void vscode.window.showInformationMessage(inert(said));
	return { applied: true, message: said };
}
