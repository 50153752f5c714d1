import * as vscode from 'vscode';
import { applyEdits, type TextEdit } from '../edits/textEdit';
import type { Compared, Comparison } from './comparison';
import { isInUse, openDocument } from './files';

/** What is to become of one file: edits of its text, or, with `isNew`, a file of the edits' text. */
export interface FileProposal {
	readonly uri: vscode.Uri;
	readonly isNew: boolean;
	readonly edits: readonly TextEdit[];
}

/**
 * Shows what would change, each file beside itself, asks, and writes what is confirmed as one step. The question stands over the
 * comparison; without one somebody has seen the changes already. `stale` when a text is not the one that the edits
 * were made for: nothing is written then.
 */
export async function proposeEdits(
	comparison: Comparison,
	proposals: readonly FileProposal[],
	question: string | null,
): Promise<'applied' | 'dismissed' | 'stale'> {
	const shown = new Map<string, string>();
	if (question !== null && !(await isAccepted(comparison, proposals, question, shown))) return 'dismissed';
	const edit = new vscode.WorkspaceEdit();
	const toSave: vscode.TextDocument[] = [];
	for (const { uri, isNew, edits } of proposals) {
		if (isNew) {
			edit.createFile(uri, { contents: new TextEncoder().encode(edits.map(({ newText }) => newText).join('')) });
			continue;
		}
		const document = await openDocument(uri);
		const text = document?.getText();
		if (!document || edits.some(({ span, oldText }) => text?.slice(span.start, span.end) !== oldText)) return 'stale';
		// What has changed elsewhere in the text since it was shown may hang on the places that change.
		if ((shown.get(uri.toString()) ?? text) !== text) return 'stale';
		if (!isInUse(document)) toSave.push(document);
		for (const { span, newText } of edits)
			edit.replace(uri, new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)), newText);
	}
	if (!(await vscode.workspace.applyEdit(edit))) return 'stale';
	for (const document of toSave) await document.save();
	return 'applied';
}

async function isAccepted(
	comparison: Comparison,
	proposals: readonly FileProposal[],
	question: string,
	shown: Map<string, string>,
): Promise<boolean> {
	const files: Compared[] = [];
	for (const { uri, isNew, edits } of proposals) {
		const text = isNew ? '' : ((await openDocument(uri))?.getText() ?? '');
		if (!isNew) shown.set(uri.toString(), text);
		files.push({ uri, before: isNew ? undefined : uri, after: applyEdits(text, edits) });
	}
	return comparison.ask(question, files);
}
