// Runs a test module (`export function run(): Promise<void>`) in the extension host of a real VS Code, through its
// workbench in a headless browser. VS Code itself reports how it ended.
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { BUILDS } from './builds.mjs';
import { cache, extensionId, root, uriPath } from './paths.mjs';
import { startServer } from './server.mjs';

/** What VS Code itself prints among the lines of a test run. */
const ROUTINE =
	/^(?:\[|Resolv|Creating a socket|Ignoring fetching|Updating additional|Found additional|Loading development|ChatSession|Settings Sync)/;
/** Complaints about native modules that are not built here and that no test needs, and errors of the workbench itself. */
const KNOWN = /Could not locate the bindings file|native-watchdog|\[Service Worker\]|\/workbench\/workbench\.js:\d/;

/**
 * Resolves with the exit code VS Code reports for the run, or 1 when it gave none.
 *   name       of the log and the picture that a failed run leaves behind
 *   tests      the compiled test module
 *   workspace  the folder VS Code opens; none if left out
 *   web        run extension and tests in the web worker host instead of the node host
 *   development  the folder of the extension that is being developed; the checkout if left out
 *   extensions   the folder of installed extensions; none if left out
 *   build      one of BUILDS
 *   env        environment of the node host; settings: user settings (the web host has no environment)
 *   timeout    seconds
 *   onLine     gets each line that tests or extension print
 */
export async function runInHost(options) {
	const { name, web = false, build = BUILDS.latest, env = {}, timeout = 600, settings = {}, extensions } = options;
	const start = Date.now();
	const log = [];
	let browser;
	let server;
	let code = 1;
	try {
		[server, browser] = await allOrNone(
			startServer({
				build,
				env,
				// Built releases after 1.117 silently ignore the test module unless this switch is given.
				args: [
					...['--without-connection-token', '--enable-smoke-test-driver'],
					...(extensions ? ['--extensions-dir', extensions] : []),
				],
				settings: { ...(web && { 'remote.extensionKind': { [extensionId()]: ['web'] } }), ...settings },
			}),
			launchBrowser(),
		);
		const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
		try {
			code = await exitCode({ ...options, page, browser, server, log, timeout });
		} catch (error) {
			console.error(`${name}: ${error.message}`);
			await page.screenshot({ path: logFile(name, 'png'), timeout: 5000 }).catch(() => {});
		}
	} catch (error) {
		console.error(`${name}: ${error.message}`);
	} finally {
		if (code !== 0) {
			fs.writeFileSync(logFile(name, 'log'), `${log.join('\n')}\n--- server\n${server?.serverLog() ?? ''}`);
			console.log(`${name}: everything VS Code logged is in ${path.relative(root, logFile(name, 'log'))}`);
		}
		await browser?.close().catch(() => {});
		await server?.stop();
	}
	const seconds = ((Date.now() - start) / 1000).toFixed(1);
	console.log(`${name}: VS Code ${build.vscode}, ${web ? 'web' : 'node'} extension host, ${seconds} s`);
	return code;
}

/** Opens the workbench with VS Code's own payload for extension tests and waits for what it reports. */
async function exitCode({ page, browser, server, log, workspace, tests, development = root, timeout, onLine }) {
	const note = line => {
		log.push(line);
		if (process.env.VERBOSE) console.log(line);
	};
	let impatient;
	const finished = new Promise((resolve, reject) => {
		const fail = what => reject(new Error(what));
		impatient = setTimeout(() => fail(`no result after ${timeout} s`), timeout * 1000);
		page.once('crash', () => fail('the browser page crashed'));
		browser.once('disconnected', () => fail('the browser ended'));
		server.child.once('exit', status => fail(`the VS Code server ended with ${status}`));
		page.on('pageerror', error => note(`<page error> ${error.message}`));
		page.on('console', message => message.type() === 'error' && note(`<console> ${message.text()}`));
		// VS Code's hooks for automated tests: what the run prints, and its exit code. They must be there before it loads.
		page
			.exposeFunction('codeAutomationLog', (type, args) => {
				const text = format(...args);
				note(`[${type}] ${text}`);
				if (ROUTINE.test(text) || KNOWN.test(text)) return;
				for (const line of text.split('\n')) onLine?.(line);
			})
			.then(() => page.exposeFunction('codeAutomationExit', resolve))
			.then(() => page.goto(testUrl(server, { tests, workspace, development })))
			.then(() => page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 120_000 }))
			.catch(reject);
	});
	try {
		return await finished;
	} finally {
		clearTimeout(impatient);
	}
}

function testUrl({ url, authority }, { tests, workspace, development }) {
	const payload = [
		['extensionDevelopmentPath', authority + uriPath(development)],
		['extensionTestsPath', authority + uriPath(tests)],
		['skipWelcome', 'true'],
	];
	const opened = workspace ? `folder=${encodeURIComponent(uriPath(workspace))}` : 'ew=true';
	return `${url}?${opened}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** Both, or neither: when one fails the other one is ended before the error goes on. */
async function allOrNone(starting, launching) {
	const [server, browser] = await Promise.allSettled([starting, launching]);
	if (server.status === 'fulfilled' && browser.status === 'fulfilled') return [server.value, browser.value];
	if (server.status === 'fulfilled') await server.value.stop();
	if (browser.status === 'fulfilled') await browser.value.close();
	throw server.reason ?? browser.reason;
}

function logFile(name, extension) {
	const folder = path.join(cache, 'logs');
	fs.mkdirSync(folder, { recursive: true });
	return path.join(folder, `${name}.${extension}`);
}
