import * as vscode from 'vscode';
import { Debouncer } from '../host/debouncer';
import type { Guard } from '../host/guard';
import { type Placed, toDiagnostic } from '../host/toDiagnostic';
import { toRange } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import type { CheckedFinding } from '../rules/check';
import type { Finding } from '../rules/rule';
import type { Reading } from '../workspace/documents';

const QUIET = 200;

/** What the problems need from around them. */
export interface DiagnosticsDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly guard: Guard;
}

/** Publishes the findings of every open task list as problems, and takes them back when it is closed or switched off. */
export function registerDiagnostics({ lists, guard }: DiagnosticsDeps): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection('tally');
	const debouncer = new Debouncer();
	const publish = (document: vscode.TextDocument): Promise<void> =>
		guard.wait('problems', undefined, async () => {
			if (document.isClosed) return;
			const { version } = document;
			const reading = await lists.checked(document);
			if (document.isClosed) return;
			const diagnostics = reading?.findings.map(finding => diagnosticOf(document.uri, reading, finding));
			// What was read is what is on screen: a newer version has its own turn.
			if (document.version === version) collection.set(document.uri, diagnostics);
		});
	const schedule = (document: vscode.TextDocument, delay: number): void =>
		debouncer.schedule(document.uri.toString(), delay, () => void publish(document));
	// What is on screen goes first, all others one after the other behind it.
	const publishAll = async (): Promise<void> => {
		const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
		await Promise.all([...shown].map(publish));
		for (const document of vscode.workspace.textDocuments) if (!shown.has(document)) await publish(document);
	};
	void publishAll();
	return vscode.Disposable.from(
		collection,
		debouncer,
		lists.onDidChangeAll(() => void publishAll()),
		vscode.workspace.onDidOpenTextDocument(document => schedule(document, 0)),
		vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document, QUIET)),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => {
			debouncer.cancel(uri.toString());
			collection.delete(uri);
		}),
	);
}

function diagnosticOf(
	uri: vscode.Uri,
	{ document: { lines } }: Reading<CheckedFinding>,
	{ rule, severity, finding }: CheckedFinding,
): vscode.Diagnostic {
	const placed = ({ span, message }: Pick<Finding, 'span' | 'message'>): Placed => ({
		range: toRange(lines, span),
		message,
	});
	return toDiagnostic(uri, rule, severity, placed(finding), (finding.related ?? []).map(placed));
}
