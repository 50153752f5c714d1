import * as vscode from 'vscode';
import { registerChangeStatus } from './commands/changeStatus';
import { registerExplain } from './commands/explain';
import { registerFixAll } from './commands/fixAll';
import { registerFiles } from './commands/files';
import { registerNavigate } from './commands/navigate';
import { registerNewTask } from './commands/newTask';
import { registerPages } from './commands/pages';
import { registerRepair } from './commands/repair';
import { registerTreeChoices } from './commands/treeChoices';
import { vocabularyOf } from './config/vocabularyOf';
import { AskedLine } from './host/askedLine';
import type { Commands } from './host/commands';
import { Comparison } from './host/comparison';
import { ConfigFiles } from './host/configFiles';
import { followContext } from './host/contextKeys';
import { CurrentList } from './host/currentList';
import type { FileChoices } from './host/fileChoices';
import { Files } from './host/files';
import type { Guard } from './host/guard';
import type { Log } from './host/log';
import type { Pages } from './host/pages';
import { EditorSettings } from './host/settings';
import { TaskLists } from './host/taskLists';
import type { TaskView } from './host/taskView';
import type { TreeChoices } from './host/treeChoices';
import { WorkspaceFiles } from './host/workspaceFiles';
import { WorkspaceIndex } from './host/workspaceIndex';
import { graphSteps } from './model/graph';
import { editorPace } from './host/pace';
import { Reader } from './parser/parse';
import { registerClosedFiles } from './providers/closedFiles';
import { registerCodeActions } from './providers/codeActions';
import { registerCodeLens } from './providers/codeLens';
import { registerCompletion } from './providers/completion';
import { registerConfigProblems } from './providers/configProblems';
import { registerDiagnostics } from './providers/diagnostics';
import { registerHover } from './providers/hover';
import { registerNavigation } from './providers/navigation';
import { registerRename } from './providers/rename';
import { registerStatusBar } from './providers/statusBar';
import { registerSymbols } from './providers/symbols';
import { type Node, TaskTree } from './providers/tree';
import { type CheckedFinding, checkSteps } from './rules/check';
import { Documents } from './workspace/documents';

/** What the editor had before the engine. */
export interface Entrance {
	readonly context: vscode.ExtensionContext;
	readonly log: Log;
	readonly guard: Guard;
	readonly commands: Commands;
	readonly choices: FileChoices;
	readonly treeChoices: TreeChoices;
	readonly pages: Pages;
	readonly view: TaskView<Node>;
}

/** The engine, as far as others see it. */
export interface Engine {
	/** The view "Tasks" as data. */
	readonly tree: TaskTree;
}

/**
 * Composition root of the engine: the ports to the editor, the readings that everything shares, then each provider and command.
 * It runs once in a window, and not in one that holds nothing for it.
 */
export function start(entrance: Entrance): Engine {
	const { context, log, guard, commands, choices, treeChoices, pages, view } = entrance;
	const keep = <T extends vscode.Disposable>(disposable: T): T => {
		context.subscriptions.push(disposable);
		return disposable;
	};

	const version = String(Reflect.get(context.extension.packageJSON as object, 'version'));
	const configs = keep(new ConfigFiles(guard));
	const settings = keep(new EditorSettings(log, configs));
	settings.tellStart(version);

	const documents = new Documents<CheckedFinding>(
		{
			vocabulary: uri => vocabularyOf(settings.for(vscode.Uri.parse(uri))),
			reader: vocabulary => new Reader(vocabulary),
			graph: graphSteps,
			check: (uri, document, graph) => checkSteps(document, graph, settings.for(vscode.Uri.parse(uri)).rules),
		},
		editorPace,
	);
	const lists = keep(new TaskLists(documents, settings, choices));
	keep(followContext(lists, guard));
	const files = new Files(log);
	const index = keep(
		new WorkspaceIndex({
			lists,
			settings,
			files: new WorkspaceFiles(files, log),
			guard,
			// Who works on Tally changes how it reads without a new version.
			storage: context.extensionMode === vscode.ExtensionMode.Development ? undefined : context.storageUri,
			version,
		}),
	);
	const current = keep(new CurrentList(lists, files, index.onDidChangeFile, guard));

	const asked = new AskedLine();
	const comparison = keep(new Comparison());

	keep(registerDiagnostics({ lists, guard }));
	keep(registerConfigProblems({ configs, guard }));
	keep(registerClosedFiles({ index, settings }));
	keep(registerCodeLens({ lists, settings, guard }));
	keep(registerHover({ lists, asked, guard }));
	keep(registerCodeActions({ lists, guard }));
	keep(registerNavigation({ lists, guard }));
	keep(registerRename({ lists, guard }));
	keep(registerCompletion({ lists, guard }));
	keep(registerSymbols({ lists, index, guard }));
	keep(registerStatusBar({ lists, current, guard }));
	const tree = keep(new TaskTree({ view, current, index, choices: treeChoices, settings, guard }));

	keep(registerChangeStatus({ lists, settings, commands, focusedRow: () => tree.focusedRow() }));
	keep(registerNewTask({ lists, settings, commands }));
	keep(registerNavigate({ lists, commands, reveal: (uri, task) => tree.reveal(uri, task) }));
	keep(registerExplain({ lists, commands, asked }));
	keep(registerFixAll({ lists, commands }));
	keep(registerRepair({ lists, files, commands, comparison }));
	keep(registerFiles({ commands, choices }));
	keep(registerTreeChoices({ commands, choices: treeChoices }));
	keep(registerPages({ commands, pages, log }));
	return { tree };
}
