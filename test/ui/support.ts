import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { EditorWindow } from './editorWindow';
import { loadScripts, type Server } from './scripts';

/** What a window shows. */
export interface WindowOptions {
	/** A folder to open a copy of, relative to the checkout. `examples` if neither this nor `files` is given. */
	readonly folder?: string;
	/** Files to write into the folder, by their path in it; without `folder` they are all there is. */
	readonly files?: Readonly<Record<string, string>>;
	/** Settings of the folder. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** The file to open, by its path in the folder. */
	readonly open?: string;
}

/** User settings that keep the window still enough to be driven, and its pictures comparable. */
const SETTINGS = {
	'editor.stickyScroll.enabled': false, // it covers code lenses
	'editor.cursorBlinking': 'solid',
	'editor.minimap.enabled': false,
	'files.autoSave': 'off', // a browser's default is after a delay
	'files.simpleDialog.enable': true,
	'git.enabled': false,
};

interface Session {
	readonly server: Server;
	readonly browser: Browser;
	readonly home: string;
	readonly windows: { context: BrowserContext; window: EditorWindow }[];
}

/** The one server and browser all windows of a run share: they take seconds to start. */
const shared: { session?: Promise<Session> } = {};

/**
 * Opens VS Code with the extension installed, in a window of its own, on a folder that is a copy: what a test changes
 * in it concerns no other test. Close the window when done with it.
 */
export async function openWindow(options: WindowOptions = {}): Promise<EditorWindow> {
	const session = await (shared.session ??= startSession());
	const { uriPath } = await loadScripts();
	const folder = prepareFolder(session.home, options);
	const payload = options.open
		? [['openFile', session.server.authority + uriPath(path.join(folder, options.open))]]
		: [];
	const context = await session.browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	page.setDefaultTimeout(30_000);
	const query = new URLSearchParams({ folder: uriPath(folder), payload: JSON.stringify(payload) });
	await page.goto(`${session.server.url}?${query}`);
	await page.waitForSelector('.monaco-workbench .part.statusbar');
	const window = new EditorWindow(page, folder, async () => {
		session.windows.splice(
			session.windows.findIndex(each => each.context === context),
			1,
		);
		await context.close();
	});
	session.windows.push({ context, window });
	if (options.open) await window.editor(options.open).locator('.view-line').first().waitFor();
	return window;
}

/** Pictures every open window to out/ui/failed-….png. */
export async function noteFailure(title: string): Promise<void> {
	const session = await shared.session?.catch(() => undefined);
	const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
	for (const [index, { window }] of (session?.windows ?? []).entries()) {
		const file = await window.screenshot(`failed-${name}${index > 0 ? `-${index}` : ''}`).catch(() => undefined);
		if (file) console.log(`      the window: ${file}`);
	}
}

/** Ends server and browser, and removes the folders of the windows. */
export async function closeEditor(): Promise<void> {
	const session = await shared.session?.catch(() => undefined);
	delete shared.session;
	if (!session) return;
	await session.browser.close();
	await session.server.stop();
	fs.rmSync(session.home, { recursive: true, force: true });
}

async function startSession(): Promise<Session> {
	const { BUILDS, launchBrowser, linkedExtensions, startServer } = await loadScripts();
	// Not --enable-smoke-test-driver: it hides notifications, and a user has none of it.
	const args = ['--without-connection-token', '--extensions-dir', linkedExtensions()];
	const build = BUILDS[process.env.TALLY_BUILD ?? 'latest'];
	const [server, browser] = await Promise.all([startServer({ build, args, settings: SETTINGS }), launchBrowser()]);
	const home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'tally-ui-')));
	return { server, browser, home, windows: [] };
}

function prepareFolder(home: string, options: WindowOptions): string {
	const source = options.folder ?? (options.files ? undefined : 'examples');
	const folder = path.join(fs.mkdtempSync(path.join(home, 'window-')), path.basename(source ?? 'workspace'));
	fs.mkdirSync(folder);
	if (source) fs.cpSync(path.resolve(source), folder, { recursive: true });
	const settings = options.settings ? { '.vscode/settings.json': JSON.stringify(options.settings) } : {};
	for (const [name, text] of Object.entries({ ...options.files, ...settings })) {
		const file = path.join(folder, name);
		fs.mkdirSync(path.dirname(file), { recursive: true });
		fs.writeFileSync(file, text);
	}
	return folder;
}
