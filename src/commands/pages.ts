import * as vscode from 'vscode';
import { type Commands, done, refused } from '../host/commands';
import type { Log } from '../host/log';
import type { Pages } from '../host/pages';
import { message } from '../util/message';

/** What the commands that show something to read need from around them. */
export interface PagesDeps {
	readonly commands: Commands;
	readonly pages: Pages;
	readonly log: Log;
}

/** Registers the pages of the rules, the explanation of task lists, and the log. */
export function registerPages({ commands, pages, log }: PagesDeps): vscode.Disposable {
	return vscode.Disposable.from(
		commands.register('tally.openRulePage', async rule => {
			// The id becomes part of a path, so it is nothing but words and hyphens.
			const isId = typeof rule === 'string' && /^[a-z]+(-[a-z]+)*$/.test(rule);
			if (isId && (await pages.show(`dist/rules/${rule}.md`))) return done;
			return refused(message('There is no page for a rule "{0}".', String(rule)));
		}),
		commands.register('tally.whatIsATaskList', async () =>
			(await pages.show('media/task-lists.md')) ? done : refused(message('The page is missing from the extension.')),
		),
		commands.register('tally.showLog', async () => {
			log.show();
			return done;
		}),
	);
}
