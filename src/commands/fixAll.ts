import * as vscode from 'vscode';
import { conflictIn } from '../edits/refused';
import { type FixedText, fixAll } from '../features/fixAll';
import { updateTotals } from '../features/updateTotals';
import { type Commands, dismissed, type Outcome, refused } from '../host/commands';
import { applyEdits } from '../host/edits';
import { openDocument } from '../host/files';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import type { CheckedFinding } from '../rules/check';
import { message } from '../util/message';
import type { Reading } from '../workspace/documents';
import { readCall } from './call';

/** What the commands need that write all that can be worked out. */
export interface FixAllDeps {
	readonly lists: Pick<TaskLists<CheckedFinding>, 'read'>;
	readonly commands: Commands;
}

/** Registers "fix all", with `{ rule }` of one rule, and "update totals", with `{ line, addRows }` of one table. */
export function registerFixAll({ lists, commands }: FixAllDeps): vscode.Disposable {
	const read = (reading: Reading<CheckedFinding>) => (text: string) => reading.reread(text);
	return vscode.Disposable.from(
		commands.register('tally.fixAll', (...args) => {
			const rule = field(args, 'rule');
			const only = typeof rule === 'string' ? (each: string) => each === rule : undefined;
			return mend(lists, args, reading => fixAll(reading, read(reading), only));
		}),
		commands.register('tally.updateTotals', (...args) => {
			const line = field(args, 'line');
			const request = { line: typeof line === 'number' ? line : null, addRows: field(args, 'addRows') === true };
			return mend(lists, args, reading => updateTotals(reading, read(reading), request));
		}),
	);
}

async function mend(
	lists: FixAllDeps['lists'],
	args: readonly unknown[],
	work: (reading: Reading<CheckedFinding>) => FixedText<Reading<CheckedFinding>>,
): Promise<Outcome> {
	const { uri } = readCall(args);
	const textDocument = uri && (await openDocument(uri));
	const reading = textDocument && lists.read(textDocument);
	if (!uri || !textDocument || !reading) return refused(message('Open a task list first.'));
	const conflict = conflictIn(reading.document);
	if (conflict) return refused(conflict);
	const { edits, reading: after, left } = work(reading);
	if (edits.length > 0 && !(await applyEdits(textDocument, reading.document, edits)))
		return refused(message('The document has changed meanwhile; nothing was written.'));
	const told = translate(
		edits.length === 0
			? left > 0
				? message('Nothing was fixed: the fixes undo each other or cause other problems.')
				: message('Nothing to fix automatically. Problems left: {0}.', after.findings.length)
			: message('Places fixed: {0}. Problems left: {1}.', edits.length, after.findings.length),
	);
	vscode.window.setStatusBarMessage(`$(tasklist) ${told}`, 5000);
	return edits.length === 0 ? dismissed : { applied: true, message: told };
}

function field([first]: readonly unknown[], name: string): unknown {
	return typeof first === 'object' && first !== null ? Reflect.get(first, name) : undefined;
}
