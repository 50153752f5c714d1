import * as vscode from 'vscode';
import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { isInUse } from './files';
import { toPosition, toRange } from './ranges';

/** The edits as the editor takes them: applied together they are one undo step. */
export function toWorkspaceEdit(
	uri: vscode.Uri,
	document: TaskDocument,
	edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
	const result = new vscode.WorkspaceEdit();
	for (const { span, newText } of edits) result.replace(uri, toRange(document.lines, span), newText);
	return result;
}

/**
 * Applies edits that were made for a reading of a document. Answers false, with nothing written, when the document no longer
 * holds that text. A file that no editor shows is saved, one that is open is left dirty.
 */
export async function applyEdits(
	target: vscode.TextDocument,
	document: TaskDocument,
	edits: readonly TextEdit[],
): Promise<boolean> {
	const text = target.getText();
	if (text !== document.text) return false;
	if (edits.some(({ span, oldText }) => text.slice(span.start, span.end) !== oldText)) return false;
	const staysOpen = isInUse(target);
	if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(target.uri, document, edits)))) return false;
	return staysOpen || (await target.save());
}

/** Applies what `applyEdits` does, and in the same step a snippet at an offset; its stops are then walked in the editor, which must be in front. */
export async function applySnippet(
	{ document: target }: vscode.TextEditor,
	document: TaskDocument,
	snippet: { readonly at: number; readonly pieces: readonly { readonly text: string; readonly stop: number | null }[] },
	edits: readonly TextEdit[],
): Promise<boolean> {
	if (target.getText() !== document.text) return false;
	const text = new vscode.SnippetString();
	for (const { text: piece, stop } of snippet.pieces)
		if (stop === null) text.appendText(piece);
		else text.appendPlaceholder(piece, stop);
	const insertion = vscode.SnippetTextEdit.insert(toPosition(document.lines, snippet.at), text);
	insertion.keepWhitespace = true;
	const all = new vscode.WorkspaceEdit();
	all.set(target.uri, [
		insertion,
		...edits.map(({ span, newText }) => vscode.TextEdit.replace(toRange(document.lines, span), newText)),
	]);
	return vscode.workspace.applyEdit(all);
}
