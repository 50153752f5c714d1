import * as vscode from 'vscode';

/** Who gives the view its lines. */
type Lines<Line> = vscode.TreeDataProvider<Line> &
	Required<Pick<vscode.TreeDataProvider<Line>, 'getParent' | 'onDidChangeTreeData' | 'resolveTreeItem'>>;

/** The view "Tasks". The editor has it from the start; whoever looks at it calls for the engine, which gives it its lines. */
export class TaskView<Line> implements vscode.TreeDataProvider<Line> {
	readonly #open: () => Promise<unknown>;
	readonly #changed = new vscode.EventEmitter<Line | Line[] | undefined | null | void>();
	readonly #view: vscode.TreeView<Line>;
	readonly onDidChangeTreeData = this.#changed.event;
	#lines: Lines<Line> | null = null;

	constructor(open: () => Promise<unknown>) {
		this.#open = open;
		this.#view = vscode.window.createTreeView<Line>('tally.tasks', {
			treeDataProvider: this,
			showCollapseAll: true,
			manageCheckboxStateManually: true,
		});
	}

	/** From here on its lines come from there. */
	show(lines: Lines<Line>): vscode.TreeView<Line> {
		this.#lines = lines;
		lines.onDidChangeTreeData(line => this.#changed.fire(line));
		return this.#view;
	}

	async getChildren(line?: Line): Promise<Line[]> {
		await this.#open();
		return (await this.#lines?.getChildren(line)) ?? [];
	}

	getTreeItem(line: Line): vscode.TreeItem | Thenable<vscode.TreeItem> {
		return this.#lines?.getTreeItem(line) ?? {};
	}

	getParent(line: Line): vscode.ProviderResult<Line> {
		return this.#lines?.getParent(line);
	}

	resolveTreeItem(
		item: vscode.TreeItem,
		line: Line,
		token: vscode.CancellationToken,
	): vscode.ProviderResult<vscode.TreeItem> {
		return this.#lines?.resolveTreeItem(item, line, token);
	}

	dispose(): void {
		this.#view.dispose();
		this.#changed.dispose();
	}
}
