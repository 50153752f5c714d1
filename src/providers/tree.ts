import * as vscode from 'vscode';
import { taskCard } from '../features/taskCard';
import { overdueSummary } from '../features/dueDates';
import { progressOf } from '../features/fileEntry';
import { type FileNode, fileTree, workspaceSummary } from '../features/fileTree';
import { filterSummary, listSummary } from '../features/listSummary';
import { pathToTask, type TreeNode, tree } from '../features/tree';
import type { Filter } from '../features/treeShape';
import { troubledTasks } from '../features/troubledTasks';
import { today } from '../host/clock';
import type { CurrentList } from '../host/currentList';
import type { Guard } from '../host/guard';
import type { EditorSettings } from '../host/settings';
import type { TaskView } from '../host/taskView';
import { translate } from '../host/translate';
import type { WorkspaceIndex } from '../host/workspaceIndex';
import type { TreeChoices } from '../host/treeChoices';
import type { CheckedFinding } from '../rules/check';
import { message } from '../util/message';
import type { Reading } from '../workspace/documents';
import { FocusedRow } from './focusedRow';
import { toMarkdown } from './hover';
import { fileItem, taskItem } from './treeItem';

/** What the tree needs from around it. */
export interface TreeDeps {
	readonly view: TaskView<Node>;
	readonly current: CurrentList<CheckedFinding>;
	readonly index: WorkspaceIndex;
	readonly choices: TreeChoices;
	readonly settings: EditorSettings;
	readonly guard: Guard;
}

/** A line of the view: a task list, a group of tasks in it, or a task. */
export type Node = FileNode | TreeNode;

/** What a drawing hangs on: a reading, or the lines of the files as text. */
type Drawn = Reading<CheckedFinding> | string | null;

/** The view "Tasks": the current task list in groups, or all task lists, each with its groups under it. */
export class TaskTree implements vscode.TreeDataProvider<Node> {
	readonly #deps: TreeDeps;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #view: vscode.TreeView<Node>;
	readonly #focus: FocusedRow<Node>;
	/** The line that each line stands under, and the reading that it comes from. */
	readonly #parents = new Map<Node, Node>();
	readonly #sources = new Map<Node, Reading<CheckedFinding>>();
	/** What is unfolded of the other lists, by address. */
	readonly #others = new Map<string, Reading<CheckedFinding>>();
	readonly #listeners: vscode.Disposable;
	readonly onDidChangeTreeData = this.#changed.event;
	#reading: Reading<CheckedFinding> | null = null;
	#roots: readonly TreeNode[] = [];
	#files: readonly FileNode[] = [];
	#drawn: readonly Drawn[] = [];

	constructor(deps: TreeDeps) {
		this.#deps = deps;
		this.#listeners = vscode.Disposable.from(
			deps.current.onDidChange(() => this.#redraw()),
			deps.index.onDidChange(() => this.#redraw()),
			deps.choices.onDidChange(() => {
				this.#reading = null;
				this.#focus.drawAnew();
			}),
		);
		this.#view = deps.view.show(this);
		this.#focus = new FocusedRow(this.#view, keyOf, () => this.#changed.fire());
		this.#view.onDidChangeCheckboxState(({ items }) => this.#tick(items));
	}

	async getChildren(node?: Node): Promise<Node[]> {
		if (node && node.kind !== 'file') return this.#focus.answer(false, Promise.resolve(this.#under(node)));
		const rows = this.#deps.guard.wait('tree', [], async () => {
			if (node) return this.#childrenOf(node);
			let state: readonly Drawn[];
			// What is remembered as drawn must be what is: a list that has changed meanwhile is taken anew.
			do {
				await this.#refresh();
				state = await this.#state();
			} while (state[0] !== this.#reading);
			this.#drawn = state;
			return [...(this.#isWhole ? this.#files : this.#roots)];
		});
		return this.#focus.answer(!node, rows);
	}

	getParent(node: Node): Node | undefined {
		return this.#parents.get(node);
	}

	getTreeItem(node: Node): vscode.TreeItem {
		if (node.kind === 'file') return fileItem(node);
		return taskItem(node, this.#sources.get(node));
	}

	resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
		if (node.kind === 'file') return item;
		const reading = this.#sources.get(node);
		const { task, troubles } = node;
		if (task === null) item.tooltip = node.spoken();
		else if (reading)
			item.tooltip = this.#deps.guard.run('tooltip', undefined, () =>
				toMarkdown(
					taskCard(reading.document, reading.graph, task, { uri: reading.uri, translate, troubles, today: today() }),
				),
			);
		return item;
	}

	/** Unfolds the tree down to a task of a document and selects it, without the filter where that hides it; false when it is not there. */
	async reveal(uri: vscode.Uri, task: number): Promise<boolean> {
		const { current, choices } = this.#deps;
		const reading = await current.show(uri);
		await this.#refresh();
		const isIn = (roots: readonly TreeNode[]): boolean => pathToTask(roots, task).length > 0;
		if (reading && !isIn(this.#roots) && isIn(this.#rootsOf(reading, 'all'))) {
			await choices.set({ filter: 'all' });
			const told = translate(message('The filter hid this task: all tasks are shown again.'));
			vscode.window.setStatusBarMessage(`$(tasklist) ${told}`, 5000);
			await this.#refresh();
		}
		const [file] = this.#files;
		if (this.#isWhole && file) await this.#childrenOf(file);
		const path = pathToTask(this.#roots, task);
		for (const each of path) this.#under(each);
		const node = path.at(-1);
		// A row that is selected while others are drawn anew would not stay so.
		if (node && this.#view.visible) await this.#focus.settled();
		if (node) await this.#view.reveal(node, { select: true, focus: true, expand: true });
		return node !== undefined;
	}

	/** The row with the focus; where it has no box it is unfolded, as the key does in other trees, and the answer is null. */
	async focusedRow(): Promise<Node | null> {
		const row = await this.#focus.read();
		if (row && row.kind !== 'file' && row.checkbox) return row;
		await vscode.commands.executeCommand('list.toggleExpand');
		return null;
	}

	dispose(): void {
		this.#listeners.dispose();
		this.#changed.dispose();
	}

	/** Works the nodes out anew when the list is another one or has another text. */
	async #refresh(): Promise<void> {
		const { current } = this.#deps;
		const reading = await current.read();
		if (reading !== this.#reading || reading === null) {
			this.#reading = reading;
			this.#parents.clear();
			this.#sources.clear();
			this.#others.clear();
			this.#roots = reading ? this.#rootsOf(reading) : [];
		}
		if (this.#isWhole) {
			if (reading && !this.#deps.index.lists.some(({ file }) => file.uri === reading.uri))
				await this.#deps.index.look(vscode.Uri.parse(reading.uri));
			this.#files = fileTree(this.#deps.index.lists, reading?.uri ?? null, translate);
			void this.#deps.index.start();
		}
		this.#describe();
	}

	get #isWhole(): boolean {
		return this.#deps.choices.scope === 'all';
	}

	async #childrenOf(node: FileNode): Promise<Node[]> {
		const uri = vscode.Uri.parse(node.uri);
		const reading = node.isCurrent ? this.#reading : await this.#deps.current.readFile(uri);
		if (!reading) {
			// The watcher tells nothing of files that went with their folder.
			await this.#deps.index.look(uri);
			return [];
		}
		const roots = node.isCurrent ? this.#roots : this.#rootsOf(reading);
		if (!node.isCurrent) this.#others.set(node.uri, reading);
		for (const root of roots) this.#parents.set(root, node);
		return [...roots];
	}

	#rootsOf(reading: Reading<CheckedFinding>, filter: Filter = this.#deps.choices.filter): readonly TreeNode[] {
		const { document, graph, uri, findings } = reading;
		const { grouping } = this.#deps.choices;
		const troubled = troubledTasks(document, findings);
		const roots = tree(document, graph, uri, translate, { grouping, filter, troubled, today: today() });
		for (const root of roots) this.#sources.set(root, reading);
		return roots;
	}

	/** Draws anew only what has changed: while a tree is drawn, a click on one of its boxes is lost. */
	async #redraw(): Promise<void> {
		const state = this.#view.visible ? await this.#state() : [];
		const [reading] = state;
		if (!reading || state.some((part, at) => part !== this.#drawn[at])) this.#focus.drawAnew();
	}

	/** What the drawing hangs on: the readings that are unfolded, the current one first, and the lines of the files as text. */
	async #state(): Promise<readonly Drawn[]> {
		const { current, index } = this.#deps;
		const reading = await current.read();
		if (!this.#isWhole) return [reading];
		const others = await Promise.all([...this.#others.keys()].map(uri => current.readFile(vscode.Uri.parse(uri))));
		return [reading, JSON.stringify(fileTree(index.lists, reading?.uri ?? null, translate)), ...others];
	}

	/** Says which list it is, how far, and what the filter leaves of it; where there are no tasks, the context chooses the welcome text that fits. */
	#describe(): void {
		const { choices, index } = this.#deps;
		const reading = this.#reading;
		const file = reading ? vscode.workspace.asRelativePath(vscode.Uri.parse(reading.uri)) : '';
		const summary = reading && listSummary(reading.document);
		// A window with this one view in its side bar has no place for the description.
		const whole = this.#isWhole ? workspaceSummary(index.lists, translate) : null;
		const said = whole ? translate(whole) : summary ? `${file}: ${translate(summary)}` : '';
		const wrong = this.#deps.settings.wrongFor(reading && !whole ? vscode.Uri.parse(reading.uri) : null);
		const filtered = filterSummary(choices.filter, () =>
			reading && !whole ? [progressOf(reading.document, reading.graph)] : index.lists.map(({ entry }) => entry),
		);
		const overdue = reading && !whole ? overdueSummary(reading.document, today()) : null;
		const rest = [overdue, filtered, wrong && wrongTexts[wrong]].filter(text => text !== null).map(translate);
		const heading = said && [said, ...rest].join(' · ');
		if (this.#view.description !== file) this.#view.description = file;
		if (this.#view.message !== heading) this.#view.message = heading;
		const hidden = summary !== null && choices.filter !== 'all';
		const found =
			this.#roots.length > 0 || (this.#isWhole && this.#files.length > 0) ? 'tasks' : hidden ? 'filtered' : 'no-tasks';
		const none = this.#deps.current.whyNone();
		const isPlain = none === 'no-task-list' || none === 'plain-file';
		const state = reading || whole ? found : isPlain && wrong ? `wrong-${wrong}` : none;
		void vscode.commands.executeCommand('setContext', 'tally.list', state);
	}

	/** What stands under a group or task, with where it comes from. */
	#under(node: TreeNode): TreeNode[] {
		const reading = this.#sources.get(node);
		for (const child of node.children) {
			this.#parents.set(child, node);
			if (reading) this.#sources.set(child, reading);
		}
		return [...node.children];
	}

	/** The tree is drawn again whatever came of it: a refused change takes its tick back. */
	async #tick(items: readonly [Node, vscode.TreeItemCheckboxState][]): Promise<void> {
		for (const [node, state] of items) {
			const command = state === vscode.TreeItemCheckboxState.Checked ? 'tally.complete' : 'tally.reopen';
			if (node.kind !== 'file') await vscode.commands.executeCommand(command, node.target);
		}
		this.#focus.drawAnew();
	}
}

/** What is wrong in the configuration, and where it is told. */
const wrongTexts = {
	file: message('What is wrong in .tally.json is ignored: see the problems.'),
	settings: message('What is wrong in the settings of Tally is ignored: see its log.'),
};

/** What a row stands for, whatever object it is. */
function keyOf(node: Node): string {
	return node.kind === 'file' ? node.uri : `${node.target?.uri}#${node.id}`;
}
