import * as vscode from 'vscode';
import { applyEdits, type TextEdit } from '../edits/textEdit';
import { message } from '../util/message';
import { inert } from '../util/visible';
import { isInUse, openDocument } from './files';
import { translate } from './translate';

/** What is to become of one file: edits of its text, or, with `isNew`, a file of the edits' text. */
export interface FileProposal {
	readonly uri: vscode.Uri;
	readonly isNew: boolean;
	readonly edits: readonly TextEdit[];
}

const SCHEME = 'tally-preview';

/**
 * Shows what would change, each file beside itself, asks, and writes what is confirmed as one step. `title` stands over the
 * comparison; `isConfirmed` says that somebody has seen the changes already. `stale` when a text is not the one that the edits
 * were made for: nothing is written then.
 */
export async function proposeEdits(
	proposals: readonly FileProposal[],
	title: string,
	isConfirmed: boolean,
): Promise<'applied' | 'dismissed' | 'stale'> {
	if (!isConfirmed && !(await isAccepted(proposals, title))) return 'dismissed';
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
		if (!isInUse(document)) toSave.push(document);
		for (const { span, newText } of edits)
			edit.replace(uri, new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)), newText);
	}
	if (!(await vscode.workspace.applyEdit(edit))) return 'stale';
	for (const document of toSave) await document.save();
	return 'applied';
}

async function isAccepted(proposals: readonly FileProposal[], title: string): Promise<boolean> {
	const texts = new Map<string, string>();
	const pairs: [vscode.Uri, vscode.Uri | undefined, vscode.Uri][] = [];
	for (const { uri, isNew, edits } of proposals) {
		const text = isNew ? '' : ((await openDocument(uri))?.getText() ?? '');
		const preview = uri.with({ scheme: SCHEME, authority: '', query: uri.toString() });
		texts.set(preview.toString(), applyEdits(text, edits));
		pairs.push([uri, isNew ? undefined : uri, preview]);
	}
	const provided = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
		provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '',
	});
	try {
		const [only] = pairs;
		if (pairs.length === 1 && only?.[1]) await vscode.commands.executeCommand('vscode.diff', only[1], only[2], title);
		else await vscode.commands.executeCommand('vscode.changes', title, pairs);
		const apply = translate(message('Apply'));
		return (await vscode.window.showInformationMessage(inert(title), apply, translate(message('Cancel')))) === apply;
	} finally {
		provided.dispose();
		const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs).filter(({ label }) => label === title);
		await vscode.window.tabGroups.close(tabs);
	}
}
