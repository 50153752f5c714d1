// npm start [-- folder] [-- --web] [-- --no-open] [-- --port=N]
// Opens VS Code with this extension on a folder, by default on a scratch copy of examples/: the desktop VS Code when
// `code` is on PATH, else (or with --web) one that is served to the browser.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { atExit, exitOnSignals } from './vscode/cleanup.mjs';
import { isRunning } from './vscode/install.mjs';
import { cache, copyExamples, extensionId, removeFolder, root, uriPath } from './vscode/paths.mjs';
import { linkedExtensions, startServer } from './vscode/server.mjs';

const OPENED = 'TODO.md'; // the file of the folder that is opened, if it is there
const windows = process.platform === 'win32';

exitOnSignals(0); // Ctrl+C is how it is meant to end
const options = await readOptions();
buildIfOlder();
if (!options.web && hasDesktop()) openDesktop(options.folder ?? scratchFolder('desktop'));
else await serve(options.folder ?? scratchFolder(String(process.pid)));

/** Ends with one line that says what is wrong with the command. */
function refuse(why) {
	console.error(`npm start: ${why}`);
	process.exit(2);
}

async function readOptions() {
	let parsed;
	try {
		const [flag, text] = [{ type: 'boolean', default: false }, { type: 'string' }];
		parsed = parseArgs({ allowPositionals: true, options: { web: flag, 'no-open': flag, port: text } });
	} catch (error) {
		refuse(error.message.split('\n')[0]);
	}
	const { values, positionals } = parsed;
	if (positionals.length > 1) refuse(`one folder at a time, not ${positionals.length}.`);
	const folder = positionals[0] === undefined ? undefined : path.resolve(positionals[0]);
	if (folder !== undefined && !fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		refuse(`there is no folder ${folder}`);
	const port = values.port ?? '0';
	if (!/^\d+$/.test(port) || Number(port) > 65535) refuse(`--port is a number up to 65535, not "${port}".`);
	if (!(await isFree(Number(port))))
		refuse(`port ${port} is in use or not allowed; try another one, or leave --port out.`);
	// A port is asked for in order to have it served.
	return { folder, port, web: values.web || values.port !== undefined, open: !values['no-open'] };
}

function isFree(port) {
	return new Promise(resolve => {
		const probe = net.createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}

/** Builds when something that the bundles are made of is newer than they are. */
function buildIfOlder() {
	const built = path.join(root, 'dist', 'extension.js');
	const age = fs.statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const sources = fs.readdirSync(path.join(root, 'src'), { recursive: true }).map(name => path.join('src', name));
	const isNewer = file => fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs > age;
	if (![...sources, 'package.json', 'package-lock.json', 'esbuild.mjs'].some(isNewer)) return;
	console.log('Building the extension.');
	const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
	if (status === 0) return;
	console.error('npm start: the extension does not build; see above.');
	process.exit(1);
}

/** A fresh copy of examples/. Those of runs that were killed are removed on the way. */
function scratchFolder(name) {
	const home = path.join(cache, 'start');
	for (const old of fs.existsSync(home) ? fs.readdirSync(home) : [])
		if (old === name || (/^\d+$/.test(old) && !isRunning(Number(old)))) removeFolder(path.join(home, old));
	const own = path.join(home, name);
	// A desktop window outlives this process, and so must its folder.
	if (name !== 'desktop') atExit(() => removeFolder(own));
	return copyExamples(path.join(own, 'examples'));
}

function hasDesktop() {
	try {
		execFileSync('code', ['--version'], { stdio: 'ignore', shell: windows });
		return true;
	} catch {
		return false;
	}
}

function openDesktop(folder) {
	console.log(`Opening VS Code with ${extensionId()} on ${folder}`);
	const file = path.join(folder, OPENED);
	const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...(fs.existsSync(file) ? [file] : [])];
	const { status } = spawnSync('code', windows ? args.map(arg => `"${arg}"`) : args, {
		stdio: 'inherit',
		shell: windows,
	});
	process.exit(status ?? 1);
}

async function serve(folder) {
	// Without the token nobody else on this machine, and no other page, gets a terminal from us.
	const token = crypto.randomBytes(16).toString('hex');
	const server = await startServer({
		port: options.port,
		args: ['--extensions-dir', linkedExtensions(), '--connection-token', token],
	});
	const file = path.join(folder, OPENED);
	const payload = fs.existsSync(file) ? [['openFile', server.authority + uriPath(file)]] : [];
	const query = new URLSearchParams({ tkn: token, folder: uriPath(folder), payload: JSON.stringify(payload) });
	const url = `${server.url}?${query}`;
	console.log(`VS Code with ${extensionId()} on ${folder} is at\n\n  ${url}\n\nCtrl+C ends it.`);
	server.child.once('exit', code => {
		console.error(`The VS Code server ended with ${code}.\n${server.serverLog().slice(-2000)}`);
		process.exit(1);
	});
	// An npm that was ended by a signal takes nobody with it: without it there is no one left to press Ctrl+C.
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) process.exit(0);
	}, 2000).unref();
	if (options.open) openBrowser(url);
}

/** Shows a page in the default browser; a machine without one has the address on the screen. */
function openBrowser(url) {
	const openers = { darwin: ['open', [url]], win32: ['rundll32', ['url.dll,FileProtocolHandler', url]] };
	const [command, args] = openers[process.platform] ?? ['xdg-open', [url]];
	spawn(command, args, { stdio: 'ignore', detached: true })
		.once('error', () => {})
		.unref();
}
