import * as vscode from 'vscode';

/**
 * Whether a document is Markdown of the user's own: a file or what may become one, not the other side of a comparison, an
 * output channel or a chat answer.
 */
export function isUsersMarkdown({ languageId, isClosed, uri: { scheme } }: vscode.TextDocument): boolean {
	if (languageId !== 'markdown' || isClosed || scheme === 'git') return false;
	return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
