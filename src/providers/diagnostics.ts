import * as vscode from 'vscode';
import { Debouncer } from '../host/debouncer';
import type { Guard } from '../host/guard';
import { toRange } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import type { Severity } from '../rules/rule';
import type { CheckedFinding } from '../rules/check';
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
			const diagnostics = reading?.findings.map(finding => toDiagnostic(document.uri, reading, finding));
			// What was read is what is on screen: a newer version has its own turn.
			if (document.version === version) collection.set(document.uri, diagnostics);
		});
	const schedule = (document: vscode.TextDocument, delay: number): void =>
		debouncer.schedule(document.uri.toString(), delay, () => void publish(document));
	const publishAll = (): void => {
		for (const document of vscode.workspace.textDocuments) schedule(document, 0);
	};
	publishAll();
	return vscode.Disposable.from(
		collection,
		debouncer,
		lists.onDidChangeAll(publishAll),
		vscode.workspace.onDidOpenTextDocument(document => schedule(document, 0)),
		vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document, QUIET)),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => {
			debouncer.cancel(uri.toString());
			collection.delete(uri);
		}),
	);
}

function toDiagnostic(
	uri: vscode.Uri,
	{ document: { lines } }: Reading<CheckedFinding>,
	{ rule, severity, finding }: CheckedFinding,
): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(
		toRange(lines, finding.span),
		translate(finding.message),
		severityOf(severity),
	);
	diagnostic.source = 'tally';
	diagnostic.code = { value: rule, target: pageLink(rule) };
	if (finding.related?.length)
		diagnostic.relatedInformation = finding.related.map(
			({ span, message }) =>
				new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toRange(lines, span)), translate(message)),
		);
	return diagnostic;
}

/** The link from a problem's code to the page of its rule, which ships with the extension. */
export function pageLink(rule: string): vscode.Uri {
	return vscode.Uri.parse(`command:tally.openRulePage?${encodeURIComponent(JSON.stringify([rule]))}`);
}

/** How the editor calls a severity. */
export function severityOf(severity: Severity): vscode.DiagnosticSeverity {
	switch (severity) {
		case 'error':
			return vscode.DiagnosticSeverity.Error;
		case 'warning':
			return vscode.DiagnosticSeverity.Warning;
		case 'information':
			return vscode.DiagnosticSeverity.Information;
		case 'off':
			return vscode.DiagnosticSeverity.Hint;
	}
}
