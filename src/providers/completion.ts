import * as vscode from 'vscode';
import { type Proposal, proposals } from '../features/completion';
import type { Guard } from '../host/guard';
import { toOffset, toRange } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import type { CheckedFinding } from '../rules/check';

/** What completion needs from around it. */
export interface CompletionDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly guard: Guard;
}

/** Offers the ids of other tasks where one is named, and the values of slots. */
export function registerCompletion({ lists, guard }: CompletionDeps): vscode.Disposable {
	return vscode.languages.registerCompletionItemProvider(
		{ language: 'markdown' },
		{
			provideCompletionItems: (document, position) =>
				guard.wait('completion', null, async () => {
					const reading = await lists.ready(document);
					const found = reading && proposals(reading.graph, toOffset(reading.document.lines, position));
					if (!reading || !found) return null;
					const range = toRange(reading.document.lines, found.span);
					return new vscode.CompletionList(
						found.items.map((proposal, rank) => toItem(proposal, rank, range)),
						found.isCut,
					);
				}),
		},
		...triggers,
	);
}

const triggers = ['#', '[', ',', ' '];

const kinds = {
	task: vscode.CompletionItemKind.Reference,
	priority: vscode.CompletionItemKind.EnumMember,
	owner: vscode.CompletionItemKind.User,
	estimate: vscode.CompletionItemKind.Unit,
	dependency: vscode.CompletionItemKind.Keyword,
};

function toItem(
	{ kind, label, description, detail }: Proposal,
	rank: number,
	range: vscode.Range,
): vscode.CompletionItem {
	const item = new vscode.CompletionItem({ label, description }, kinds[kind]);
	item.insertText = label;
	item.range = range;
	// Words of a title find its task too.
	item.filterText = `${label} ${description}`;
	item.sortText = String(rank).padStart(4, '0');
	if (detail) item.detail = translate(detail);
	if (kind === 'dependency' && label.endsWith('#'))
		item.command = { title: '', command: 'editor.action.triggerSuggest' };
	return item;
}
