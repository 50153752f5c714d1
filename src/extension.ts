import * as vscode from 'vscode';
import { registerChangeStatus } from './commands/changeStatus';
import { registerExplain } from './commands/explain';
import { registerFixAll } from './commands/fixAll';
import { registerFiles } from './commands/files';
import { registerNavigate } from './commands/navigate';
import { registerPages } from './commands/pages';
import { registerRepair } from './commands/repair';
import { registerTreeChoices } from './commands/treeChoices';
import { vocabularyOf } from './config/vocabularyOf';
import { AskedLine } from './host/askedLine';
import { Commands } from './host/commands';
import { ConfigFiles } from './host/configFiles';
import { followContext } from './host/contextKeys';
import { CurrentList } from './host/currentList';
import { FileChoices } from './host/fileChoices';
import { Files } from './host/files';
import { Guard } from './host/guard';
import { Log } from './host/log';
import { Pages } from './host/pages';
import { EditorSettings } from './host/settings';
import { TaskLists } from './host/taskLists';
import { TreeChoices } from './host/treeChoices';
import { WorkspaceFiles } from './host/workspaceFiles';
import { WorkspaceIndex } from './host/workspaceIndex';
import { buildGraph } from './model/graph';
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
import { registerSymbols } from './providers/symbols';
import { TaskTree } from './providers/tree';
import { type CheckedFinding, checkSteps } from './rules/check';
import { Documents } from './workspace/documents';

/** What the extension hands to others, its own tests among them. */
export interface TallyApi {
	/** The view "Tasks" as data. */
	readonly tree: TaskTree;
	/** What was told in the output channel. */
	readonly log: Pick<Log, 'recent'>;
}

/** Composition root: the ports to the editor, the readings that everything shares, then each provider and command. */
export function activate(context: vscode.ExtensionContext): TallyApi {
	const keep = <T extends vscode.Disposable>(disposable: T): T => {
		context.subscriptions.push(disposable);
		return disposable;
	};

	const log = keep(new Log());
	const guard = new Guard(log);
	const commands = new Commands(guard);
	const configs = keep(new ConfigFiles(guard));
	const settings = keep(new EditorSettings(log, configs));
	settings.tellStart(String(context.extension.packageJSON['version']));
	const choices = keep(new FileChoices(context.workspaceState));
	const treeChoices = keep(new TreeChoices(context.workspaceState));
	const pages = keep(new Pages(context.extensionUri));

	const documents = new Documents<CheckedFinding>(
		{
			vocabulary: uri => vocabularyOf(settings.for(vscode.Uri.parse(uri))),
			reader: vocabulary => new Reader(vocabulary),
			graph: buildGraph,
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
			version: String(Reflect.get(context.extension.packageJSON as object, 'version')),
		}),
	);
	const current = keep(new CurrentList(lists, files, index.onDidChangeFile, guard));

	const asked = new AskedLine();

	keep(registerDiagnostics({ lists, guard }));
	keep(registerConfigProblems({ configs, guard }));
	keep(registerClosedFiles({ index, settings }));
	keep(registerCodeLens({ lists, settings, guard }));
	keep(registerHover({ lists, asked, guard }));
	keep(registerCodeActions({ lists, guard }));
	keep(registerNavigation({ lists, guard }));
	keep(registerRename({ lists, guard }));
	keep(registerCompletion({ lists, guard }));
	keep(registerSymbols({ lists, guard }));
	const tree = keep(new TaskTree({ current, index, choices: treeChoices, guard }));

	keep(registerChangeStatus({ lists, settings, commands }));
	keep(registerNavigate({ lists, commands, reveal: (uri, task) => tree.reveal(uri, task) }));
	keep(registerExplain({ lists, commands, asked }));
	keep(registerFixAll({ lists, commands }));
	keep(registerRepair({ lists, files, commands }));
	keep(registerFiles({ commands, choices }));
	keep(registerTreeChoices({ commands, choices: treeChoices }));
	keep(registerPages({ commands, pages, log }));
	return { tree, log };
}
