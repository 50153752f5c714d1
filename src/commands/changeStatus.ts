import * as vscode from 'vscode';
import { StatusMemory } from '../edits/statusMemory';
import { changeStatus, type StatusRequest, statusOfCommand } from '../features/changeStatus';
import { taskCommands } from '../features/taskTarget';
import { today } from '../host/clock';
import { type Commands, dismissed, type Outcome, nothing, refused } from '../host/commands';
import { applyEdits } from '../host/edits';
import { openDocument } from '../host/files';
import type { EditorSettings } from '../host/settings';
import type { CheckedFinding } from '../rules/check';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import { message } from '../util/message';
import { inert } from '../util/visible';
import { readCall } from './call';

/** What the commands that change a status need from around them. */
export interface ChangeStatusDeps {
	readonly lists: Pick<TaskLists<CheckedFinding>, 'read'>;
	readonly settings: EditorSettings;
	readonly commands: Commands;
	/** The row of the view that keys mean; null where it has nothing to tick. */
	readonly focusedRow: () => Promise<unknown>;
}

type Answers = Partial<Pick<StatusRequest, 'withSubtasks' | 'updateClaims'>>;

/** Registers toggle, complete, reopen, start, block and cancel. Each takes a target and, with it or after it, its answers. */
export function registerChangeStatus(deps: ChangeStatusDeps): vscode.Disposable {
	const memories = new Map<string, StatusMemory>();
	const registered = taskCommands.flatMap(command => {
		const status = statusOfCommand(command);
		return status ? [deps.commands.register(command, (...args) => run(deps, memories, status, args))] : [];
	});
	return vscode.Disposable.from(...registered, { dispose: () => memories.clear() });
}

/** Changes the status of the task that the arguments name, else of those that are selected; asks what they leave open. */
async function run(
	{ lists, settings, focusedRow }: ChangeStatusDeps,
	memories: Map<string, StatusMemory>,
	status: StatusRequest['status'],
	args: readonly unknown[],
): Promise<Outcome> {
	// The keys of the view say no more than this.
	const isOfView = (Object(args[0]) as Partial<Record<string, unknown>>)['row'] === 'focused';
	const row = isOfView ? await focusedRow() : args[0];
	if (isOfView && !row) return dismissed;
	const { uri, target, answers } = readCall([row, args[1]]);
	if (!uri) return nothing(message('Put the cursor on a task of a task list.'));
	const textDocument = await openDocument(uri);
	const name = vscode.workspace.asRelativePath(uri);
	if (!textDocument) return refused(message('{0} can not be opened; it may be gone, or not be text.', name));
	const memory = memories.get(uri.toString()) ?? new StatusMemory();
	memories.set(uri.toString(), memory);
	let given: Answers = answers;
	for (;;) {
		// Read anew each time: while a question was on screen the text may have changed.
		const document = lists.read(textDocument)?.document;
		if (!document) return refused(message('{0} is not a task list.', name));
		const { updateClaims } = settings.for(uri);
		const answer = changeStatus(document, { target, status, updateClaims, today: today(), memory, ...given });
		if (answer.type === 'refused') return refused(answer.reason);
		if (answer.type === 'nothing') return nothing(answer.reason);
		if (answer.type === 'edits') {
			if (!(await applyEdits(textDocument, document, answer.edits)))
				return refused(message('The document has changed meanwhile; nothing was written.'));
			memory.remember(answer.rewritten);
			const told = translate(answer.done);
			vscode.window.setStatusBarMessage(`$(tasklist) ${inert(told)}`, 5000);
			return { applied: true, message: told };
		}
		const choices = answer.choices.map(choice => ({ label: inert(translate(choice.title)), choice }));
		const picked = await vscode.window.showQuickPick(choices, { title: inert(translate(answer.question)) });
		if (!picked) return dismissed;
		given = { ...given, ...picked.choice.answer };
	}
}
