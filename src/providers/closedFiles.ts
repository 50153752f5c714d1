import * as vscode from 'vscode';
import type { FileEntry, FileProblem, Place } from '../features/fileEntry';
import type { EditorSettings } from '../host/settings';
import { translate } from '../host/translate';
import type { WorkspaceIndex } from '../host/workspaceIndex';
import { pageLink, severityOf } from './diagnostics';

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
				entry.problems.map(problem => toDiagnostic(address, problem)),
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

function toDiagnostic(uri: vscode.Uri, { rule, severity, message, place, related }: FileProblem): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(rangeOf(place), translate(message), severityOf(severity));
	diagnostic.source = 'tally';
	diagnostic.code = { value: rule, target: pageLink(rule) };
	diagnostic.relatedInformation = related.map(
		({ message, place }) =>
			new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(place)), translate(message)),
	);
	return diagnostic;
}

function rangeOf(place: Place): vscode.Range {
	return new vscode.Range(...place);
}
