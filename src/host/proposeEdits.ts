import * as vscode from 'vscode';
import type { TextEdit } from '../edits/textEdit';
import { isInUse, openDocument } from './files';

/** What is to become of one file: edits of its text, or, with `isNew`, a file of the edits' text. */
export interface FileProposal {
	readonly uri: vscode.Uri;
	readonly isNew: boolean;
	readonly edits: readonly TextEdit[];
}

/**
 * Shows what would change in the editor's own preview, where each change can be looked at and left out, and writes what is
 * confirmed there as one step. `label` stands over the changes; `isConfirmed` says that somebody has seen them already.
 * `stale` when a text is not the one that the edits were made for: nothing is written then.
 */
export async function proposeEdits(
	proposals: readonly FileProposal[],
	label: string,
	isConfirmed: boolean,
): Promise<'applied' | 'dismissed' | 'stale'> {
	const edit = new vscode.WorkspaceEdit();
	const shown: vscode.WorkspaceEditEntryMetadata = { label, needsConfirmation: !isConfirmed };
	const toSave: vscode.TextDocument[] = [];
	for (const { uri, isNew, edits } of proposals) {
		if (isNew) {
			edit.createFile(uri, { ignoreIfExists: false }, shown);
			for (const { newText } of edits) edit.insert(uri, new vscode.Position(0, 0), newText, shown);
			continue;
		}
		const document = await openDocument(uri);
		const text = document?.getText();
		if (!document || edits.some(({ span, oldText }) => text?.slice(span.start, span.end) !== oldText)) return 'stale';
		if (!isInUse(document)) toSave.push(document);
		for (const { span, newText } of edits) {
			const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
			edit.replace(uri, range, newText, shown);
		}
	}
	if (!(await vscode.workspace.applyEdit(edit))) return isConfirmed ? 'stale' : 'dismissed';
	for (const { uri, isNew } of proposals) {
		const created = isNew ? await openDocument(uri) : null;
		if (created) toSave.push(created);
	}
	for (const document of toSave) await document.save();
	return 'applied';
}
