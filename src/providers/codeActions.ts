import * as vscode from 'vscode';
import { fixAll } from '../features/fixAll';
import { type QuickAction, quickFixes } from '../features/quickFixes';
import { toWorkspaceEdit } from '../host/edits';
import type { Guard } from '../host/guard';
import { toRange, toSpan } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import type { CheckedFinding } from '../rules/check';
import { message } from '../util/message';
import type { Reading } from '../workspace/documents';

/** What the light bulb needs from around it. */
export interface CodeActionsDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly guard: Guard;
}

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('tally');
const kinds = { quickfix: vscode.CodeActionKind.QuickFix, refactor: vscode.CodeActionKind.RefactorRewrite };

/** Offers the fixes of the findings at a place and the changes of the task there, worked out from the text as it is now. */
export function registerCodeActions({ lists, guard }: CodeActionsDeps): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(
		{ language: 'markdown' },
		{
			provideCodeActions: (document, range, context) =>
				guard.wait('quick fixes', [], async () => {
					const reading = await lists.checked(document);
					if (!reading) return [];
					const span = toSpan(reading.document.lines, range);
					if (context.only?.contains(fixAllKind)) return fixAllActions(document.uri, reading);
					return quickFixes(reading.document, reading.findings, span, reading.uri)
						.filter(({ kind }) => !context.only || context.only.contains(kinds[kind]))
						.map(action => toCodeAction(document.uri, reading, action, context.diagnostics));
				}),
		},
		{ providedCodeActionKinds: [...Object.values(kinds), fixAllKind] },
	);
}

/** One action with everything that is safe, worked out only when it is asked for by its kind: on save. */
function fixAllActions(uri: vscode.Uri, reading: Reading<CheckedFinding>): vscode.CodeAction[] {
	const { edits } = fixAll(reading, text => reading.reread(text));
	if (edits.length === 0) return [];
	const action = new vscode.CodeAction(translate(message('Fix all safe problems')), fixAllKind);
	action.edit = toWorkspaceEdit(uri, reading.document, edits);
	return [action];
}

function toCodeAction(
	uri: vscode.Uri,
	{ document }: Reading<CheckedFinding>,
	{ title, kind, mends, preferred, edits, command }: QuickAction,
	diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
	const action = new vscode.CodeAction(translate(title), kinds[kind]);
	action.isPreferred = preferred;
	if (edits) action.edit = toWorkspaceEdit(uri, document, edits);
	if (command) action.command = { title: action.title, command: command.id, arguments: [...command.arguments] };
	if (mends) {
		const range = toRange(document.lines, mends.finding.span);
		action.diagnostics = diagnostics.filter(
			diagnostic => codeOf(diagnostic) === mends.rule && diagnostic.range.isEqual(range),
		);
	}
	return action;
}

function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
	return typeof code === 'object' ? code.value : code;
}
