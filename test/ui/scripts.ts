import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

/** A running VS Code server: scripts/vscode/server.mjs. */
export interface Server {
	readonly child: ChildProcess;
	readonly url: string;
	readonly authority: string;
	serverLog(): string;
	stop(): Promise<void>;
}

/** The part of scripts/vscode/ that the UI suite uses; those are plain JavaScript, so their types stand here. */
interface Scripts {
	readonly BUILDS: Readonly<Record<string, object>>;
	launchBrowser(): Promise<Browser>;
	linkedExtensions(): string;
	startServer(options: { build: object | undefined; args: string[]; settings: object }): Promise<Server>;
	uriPath(file: string): string;
}

/** Loads them: they are ES modules, and this file is not. */
export async function loadScripts(): Promise<Scripts> {
	const files = ['builds', 'browser', 'server', 'paths'];
	const modules = await Promise.all(
		files.map(name => import(pathToFileURL(path.resolve('scripts', 'vscode', `${name}.mjs`)).href) as Promise<object>),
	);
	return Object.assign({}, ...modules) as Scripts;
}
