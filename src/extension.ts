import * as vscode from 'vscode';

/** Composition root: wires the ports, the features and their providers together. */
export function activate(context: vscode.ExtensionContext): void {
	context.subscriptions.push(vscode.languages.createDiagnosticCollection('tally'));
}
