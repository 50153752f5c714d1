import * as vscode from 'vscode';
import type { Severity } from '../rules/rule';
import type { Message } from '../util/message';
import { translate } from './translate';

/** A place with something to say about it. */
export interface Placed {
	readonly range: vscode.Range;
	readonly message: Message;
}

/** What a rule found in a file, as the editor lists it; the code leads to the page of the rule. */
export function toDiagnostic(
	uri: vscode.Uri,
	rule: string,
	severity: Severity,
	{ range, message }: Placed,
	related: readonly Placed[],
): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(range, translate(message), severityOf(severity));
	diagnostic.source = 'tally';
	diagnostic.code = { value: rule, target: pageLink(rule) };
	if (related.length > 0)
		diagnostic.relatedInformation = related.map(
			({ range, message }) =>
				new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, range), translate(message)),
		);
	return diagnostic;
}

/** The page of a rule ships with the extension. */
function pageLink(rule: string): vscode.Uri {
	return vscode.Uri.parse(`command:tally.openRulePage?${encodeURIComponent(JSON.stringify([rule]))}`);
}

function severityOf(severity: Severity): vscode.DiagnosticSeverity {
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
