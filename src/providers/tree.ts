import * as vscode from 'vscode';
import { taskCard } from '../features/taskCard';
import { listSummary } from '../features/listSummary';
import { pathToTask, type TreeNode, tree } from '../features/tree';
import { troubledTasks } from '../features/troubledTasks';
import type { CurrentList } from '../host/currentList';
import type { Guard } from '../host/guard';
import { translate } from '../host/translate';
import type { TreeChoices } from '../host/treeChoices';
import type { CheckedFinding } from '../rules/check';
import { message } from '../util/message';
import type { Reading } from '../workspace/documents';
import { toMarkdown } from './hover';

/** What the tree needs from around it. */
export interface TreeDeps {
	readonly current: CurrentList<CheckedFinding>;
	readonly choices: TreeChoices;
	readonly guard: Guard;
}

/** The view "Tasks": the current task list in groups. */
export class TaskTree implements vscode.TreeDataProvider<TreeNode> {
	readonly #deps: TreeDeps;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #view: vscode.TreeView<TreeNode>;
	readonly #parents = new Map<TreeNode, TreeNode>();
	readonly #listeners: vscode.Disposable;
	readonly onDidChangeTreeData = this.#changed.event;
	#reading: Reading<CheckedFinding> | null = null;
	#roots: readonly TreeNode[] = [];
	#drawn: Reading<CheckedFinding> | null = null;

	constructor(deps: TreeDeps) {
		this.#deps = deps;
		this.#listeners = vscode.Disposable.from(
			deps.current.onDidChange(() => this.#redraw()),
			deps.choices.onDidChange(() => {
				this.#reading = null;
				this.#changed.fire();
			}),
		);
		this.#view = vscode.window.createTreeView('tally.tasks', {
			treeDataProvider: this,
			showCollapseAll: true,
			manageCheckboxStateManually: true,
		});
		this.#view.onDidChangeCheckboxState(({ items }) => this.#tick(items));
	}

	async getChildren(node?: TreeNode): Promise<TreeNode[]> {
		if (node) return [...node.children];
		return this.#deps.guard.wait('tree', [], async () => {
			await this.#refresh();
			this.#drawn = this.#reading;
			return [...this.#roots];
		});
	}

	getParent(node: TreeNode): TreeNode | undefined {
		return this.#parents.get(node);
	}

	getTreeItem(node: TreeNode): vscode.TreeItem {
		const item = new vscode.TreeItem(translate(node.label), foldingOf(node));
		// The editor remembers what is unfolded by these: each document has its own.
		item.id = `${this.#reading?.uri}#${node.id}`;
		item.description = translate(node.description);
		item.contextValue = node.contextValue;
		if (node.icon)
			item.iconPath = new vscode.ThemeIcon(
				node.icon.id,
				node.icon.color ? new vscode.ThemeColor(node.icon.color) : undefined,
			);
		if (node.checkbox) item.checkboxState = checkboxOf(node.checkbox);
		if (node.target)
			item.command = { title: item.label as string, command: 'tally.goToTask', arguments: [node.target] };
		return item;
	}

	resolveTreeItem(item: vscode.TreeItem, { task }: TreeNode): vscode.TreeItem {
		const reading = this.#reading;
		if (reading && task !== null)
			item.tooltip = this.#deps.guard.run('tooltip', undefined, () =>
				toMarkdown(taskCard(reading.document, reading.graph, task, { uri: reading.uri, translate })),
			);
		return item;
	}

	/** Unfolds the tree down to a task of a document and selects it; false when it is not there. */
	async reveal(uri: vscode.Uri, task: number): Promise<boolean> {
		await this.#deps.current.show(uri);
		await this.#refresh();
		const node = pathToTask(this.#roots, task).at(-1);
		if (node) await this.#view.reveal(node, { select: true, focus: true, expand: true });
		return node !== undefined;
	}

	dispose(): void {
		this.#listeners.dispose();
		this.#view.dispose();
		this.#changed.dispose();
	}

	/** Works the nodes out anew when the list is another one or has another text. */
	async #refresh(): Promise<void> {
		const { current } = this.#deps;
		const reading = await current.read();
		if (reading !== this.#reading || reading === null) {
			this.#reading = reading;
			this.#roots = reading ? this.#rootsOf(reading) : [];
			this.#parents.clear();
			for (const root of this.#roots) this.#rememberParents(root);
		}
		this.#describe();
	}

	#rootsOf({ document, graph, uri, findings }: Reading<CheckedFinding>): readonly TreeNode[] {
		const { grouping, filter } = this.#deps.choices;
		return tree(document, graph, uri, translate, { grouping, filter, troubled: troubledTasks(document, findings) });
	}

	/** Draws anew only what has changed: while a tree is drawn, a click on one of its boxes is lost. */
	async #redraw(): Promise<void> {
		const reading = this.#view.visible ? await this.#deps.current.read() : null;
		if (reading === null || reading !== this.#drawn) this.#changed.fire();
	}

	/** Says which list it is and how far; where there are no tasks, the context chooses the welcome text that fits. */
	#describe(): void {
		const reading = this.#reading;
		const file = reading ? vscode.workspace.asRelativePath(vscode.Uri.parse(reading.uri)) : '';
		const summary = reading && listSummary(reading.document);
		// A window with this one view in its side bar has no place for the description.
		const heading = summary ? `${file}: ${translate(summary)}` : '';
		if (this.#view.description !== file) this.#view.description = file;
		if (this.#view.message !== heading) this.#view.message = heading;
		const hidden = summary !== null && this.#deps.choices.filter !== 'all';
		const found = this.#roots.length > 0 ? 'tasks' : hidden ? 'filtered' : 'no-tasks';
		const state = reading ? found : this.#deps.current.whyNone();
		void vscode.commands.executeCommand('setContext', 'tally.list', state);
	}

	#rememberParents(node: TreeNode): void {
		for (const child of node.children) {
			this.#parents.set(child, node);
			this.#rememberParents(child);
		}
	}

	/** The tree is drawn again whatever came of it: a refused change takes its tick back. */
	async #tick(items: readonly [TreeNode, vscode.TreeItemCheckboxState][]): Promise<void> {
		for (const [node, state] of items) {
			const command = state === vscode.TreeItemCheckboxState.Checked ? 'tally.complete' : 'tally.reopen';
			await vscode.commands.executeCommand(command, node.target);
		}
		this.#changed.fire();
	}
}

function foldingOf({ children, expanded }: TreeNode): vscode.TreeItemCollapsibleState {
	if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
	return expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** The box, with what a click on it does. */
function checkboxOf(checkbox: 'checked' | 'unchecked'): NonNullable<vscode.TreeItem['checkboxState']> {
	return checkbox === 'checked'
		? { state: vscode.TreeItemCheckboxState.Checked, tooltip: translate(message('Reopen')) }
		: { state: vscode.TreeItemCheckboxState.Unchecked, tooltip: translate(message('Complete')) };
}
