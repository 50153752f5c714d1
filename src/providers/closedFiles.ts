import * as vscode from 'vscode';
import type { FileEntry, FileProblem, Place } from '../features/fileEntry';
import { type Placed, toDiagnostic } from '../host/toDiagnostic';
import type { EditorSettings } from '../host/settings';
import type { WorkspaceIndex } from '../host/workspaceIndex';

/** What the problems of closed files need from around them. */
export interface ClosedFilesDeps {
	readonly index: WorkspaceIndex;
	readonly settings: EditorSettings;
}

/** Publishes the problems of task lists that no editor shows, where the settings ask for them. */
export function registerClosedFiles({ index, settings }: ClosedFilesDeps): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection('tally-closed');
	const shown = new Map<string, FileEntry>();
	const publish = (): void => {
		const entries = new Map(index.lists.map(({ file, entry }) => [file.uri, entry]));
		for (const uri of [...shown.keys()]) if (!entries.has(uri) || isKnown(uri)) clear(uri);
		for (const [uri, entry] of entries) {
			if (shown.get(uri) === entry || isKnown(uri)) continue;
			const address = vscode.Uri.parse(uri);
			shown.set(uri, entry);
			collection.set(
				address,
				entry.problems.map(problem => diagnosticOf(address, problem)),
			);
		}
	};
	const clear = (uri: string): void => {
		if (shown.delete(uri)) collection.delete(vscode.Uri.parse(uri));
	};
	/** Nobody pays for what nobody asked for: the index is started only where the setting says so. */
	const startIfWanted = (): void => {
		const folders = vscode.workspace.workspaceFolders ?? [];
		if (folders.some(({ uri }) => settings.for(uri)['problems.closedFiles'] !== 'off')) void index.start();
	};
	startIfWanted();
	return vscode.Disposable.from(
		collection,
		index.onDidChange(publish),
		settings.onDidChange(startIfWanted),
		vscode.workspace.onDidChangeWorkspaceFolders(startIfWanted),
		// An open document speaks for itself.
		vscode.workspace.onDidOpenTextDocument(({ uri }) => clear(uri.toString())),
		vscode.workspace.onDidCloseTextDocument(publish),
	);
}

/** Whether the editor has a document for it, shown or not: its problems are published as it is. */
function isKnown(uri: string): boolean {
	return vscode.workspace.textDocuments.some(document => document.uri.toString() === uri);
}

function diagnosticOf(uri: vscode.Uri, problem: FileProblem): vscode.Diagnostic {
	const placed = ({ place, message }: Pick<FileProblem, 'place' | 'message'>): Placed => ({
		range: rangeOf(place),
		message,
	});
	return toDiagnostic(uri, problem.rule, problem.severity, placed(problem), problem.related.map(placed));
}

function rangeOf(place: Place): vscode.Range {
	return new vscode.Range(...place);
}
