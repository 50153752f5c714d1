import type * as vscode from 'vscode';
import type { Engine, Entrance } from './engine';
import { Commands } from './host/commands';
import { hangDoorbell } from './host/doorbell';
import { FileChoices } from './host/fileChoices';
import { Guard } from './host/guard';
import { Log } from './host/log';
import { Pages } from './host/pages';
import { TaskView } from './host/taskView';
import { TreeChoices } from './host/treeChoices';

/** What the extension hands to others, its own tests among them. */
export interface TallyApi {
	/** What was told in the output channel. */
	readonly log: Pick<Log, 'recent'>;
	/** Calls for the engine, where nothing in the window has done so yet. */
	readonly open: () => Promise<Engine>;
}

/** Loads the engine. The desktop's first file has it from the one that holds all (`scripts/oneFile.mjs`). */
export const loadEngine = () => import('./engine');

/**
 * Composition root of what the editor has from the start. What reads, checks and answers is the engine, which is loaded when the
 * window first holds something for it, a command is called or the view is looked at; `src/README.md` says more.
 */
export function activate(context: vscode.ExtensionContext): TallyApi {
	const keep = <T extends vscode.Disposable>(disposable: T): T => {
		context.subscriptions.push(disposable);
		return disposable;
	};
	let engine: Promise<Engine> | null = null;
	const open = (): Promise<Engine> =>
		(engine ??= loadEngine().then(({ start }) => {
			doorbell.dispose();
			return start({ context, log, guard, commands, choices, treeChoices, pages, view });
		}));

	const log = keep(new Log());
	const guard = new Guard(log);
	const choices = keep(new FileChoices(context.workspaceState));
	const treeChoices = keep(new TreeChoices(context.workspaceState));
	const pages = keep(new Pages(context.extensionUri));
	const commands = keep(new Commands(context.extension.packageJSON, guard, open));
	const view: Entrance['view'] = keep(new TaskView(open));
	const doorbell = keep(hangDoorbell({ choices, guard, ring: () => void guard.wait('start', null, open) }));
	return { log, open };
}
