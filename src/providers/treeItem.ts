import * as vscode from 'vscode';
import type { FileNode } from '../features/fileTree';
import type { TreeNode } from '../features/tree';
import { toPosition } from '../host/ranges';
import { translate } from '../host/translate';
import { message } from '../util/message';
import type { Reading } from '../workspace/documents';

/** A task list as a row of the view. */
export function fileItem({ uri, label, description, spoken, isCurrent }: FileNode): vscode.TreeItem {
	const address = vscode.Uri.parse(uri);
	const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
	const item = new vscode.TreeItem(translate(label), isCurrent ? Expanded : Collapsed);
	item.id = uri;
	item.description = translate(description);
	item.accessibilityInformation = { label: spoken() };
	item.iconPath = new vscode.ThemeIcon('markdown');
	item.tooltip = vscode.workspace.asRelativePath(address);
	item.contextValue = 'file';
	return item;
}

/** A group or a task as a row of the view. */
export function taskItem(node: TreeNode, reading: Reading<unknown> | undefined): vscode.TreeItem {
	const item = new vscode.TreeItem(translate(node.label), foldingOf(node));
	// The editor remembers what is unfolded by these: each document has its own.
	item.id = `${reading?.uri}#${node.id}`;
	item.description = translate(node.description);
	item.accessibilityInformation = { label: node.spoken() };
	item.contextValue = node.contextValue;
	if (node.icon)
		item.iconPath = new vscode.ThemeIcon(
			node.icon.id,
			node.icon.color ? new vscode.ThemeColor(node.icon.color) : undefined,
		);
	if (node.checkbox) item.checkboxState = checkboxOf(node.checkbox, item.label as string);
	const task = reading?.document.tasks[node.task ?? -1];
	if (reading && task) {
		// The editor's own command knows a click from a double click and Space from Enter: whether the focus goes along.
		const start = toPosition(reading.document.lines, task.titleSpan.start);
		item.command = {
			title: item.label as string,
			command: 'vscode.open',
			arguments: [vscode.Uri.parse(reading.uri), { selection: new vscode.Range(start, start) }],
		};
	}
	return item;
}

/** A group is never empty; what stands in it is not worked out before it is unfolded. */
function foldingOf(node: TreeNode): vscode.TreeItemCollapsibleState {
	if (node.kind === 'task' && node.children.length === 0) return vscode.TreeItemCollapsibleState.None;
	return node.expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** The box, with what a click on it does. */
function checkboxOf(checkbox: 'checked' | 'unchecked', label: string): NonNullable<vscode.TreeItem['checkboxState']> {
	const isChecked = checkbox === 'checked';
	return {
		state: isChecked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
		tooltip: translate(isChecked ? message('Reopen') : message('Complete')),
		accessibilityInformation: { label },
	};
}
