// Starts the VS Code server (workbench, node and web extension hosts) on a loopback port with a profile of its own.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { BUILDS, ensureNode, ensureVSCode } from './builds.mjs';
import { atExit } from './cleanup.mjs';
import { extensionId, manifest, removeFolder, root, temporaryFolder } from './paths.mjs';

/** User settings for a quiet window: no welcome pages, chat panes, trust questions, update notices or telemetry. */
const CALM = {
	'chat.disableAIFeatures': true,
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'git.openRepositoryInParentFolders': 'never',
	'remote.autoForwardPorts': false,
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
};

/**
 * Starts a server and resolves once it listens, with its address and a way to stop it. Everything it started ends
 * with it, at the latest when this process ends.
 *   build     one of BUILDS
 *   args      further switches of the server
 *   settings  user settings on top of the calm ones
 *   env       further environment: the extension host gets it too
 *   port      '0' for any free one
 */
export async function startServer({ build = BUILDS.latest, args = [], settings = {}, env = {}, port = '0' } = {}) {
	const [vscode, node] = await Promise.all([ensureVSCode(build), ensureNode(build)]);
	const home = temporaryFolder('server');
	const user = path.join(home, 'data', 'User');
	fs.mkdirSync(user, { recursive: true });
	fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...CALM, ...settings }, null, 2));
	const logFile = path.join(home, 'server.log');
	// Its sockets go into a folder with a short path (107 characters at most) that vanishes with the server.
	const sockets = temporaryFolder('s');
	const child = spawn(node, serverArguments(vscode, home, port, args), {
		stdio: ['ignore', 'pipe', fs.openSync(logFile, 'w')],
		detached: process.platform !== 'win32',
		env: {
			...process.env,
			XDG_RUNTIME_DIR: sockets,
			TMPDIR: sockets,
			EXTENSIONS_GALLERY: '{"serviceUrl":""}', // else it asks an extension gallery about every extension
			...env,
		},
	});
	// The whole process group: an extension host stuck in a loop outlives the server.
	const kill = signal => {
		try {
			if (process.platform === 'win32') child.kill(signal);
			else process.kill(-child.pid, signal);
		} catch {
			// Gone already.
		}
	};
	const callOff = atExit(() => kill('SIGKILL'));
	const serverLog = () => fs.readFileSync(logFile, 'utf8');
	const listening = await portOf(child, serverLog).catch(error => {
		kill('SIGKILL');
		throw error;
	});
	return {
		child,
		serverLog,
		url: `http://127.0.0.1:${listening}/`,
		/** The start of every URI of this machine's files as the workbench sees them. */
		authority: `vscode-remote://127.0.0.1:${listening}`,
		async stop() {
			if (child.exitCode === null && child.signalCode === null) {
				const ended = new Promise(resolve => child.once('exit', resolve));
				const impatient = setTimeout(() => kill('SIGKILL'), 3000);
				kill('SIGTERM');
				await ended;
				clearTimeout(impatient);
			}
			kill('SIGKILL');
			callOff();
			removeFolder(home);
			removeFolder(sockets);
		},
	};
}

/** A fresh folder of extensions that holds this checkout as an installed one; VS Code lists it on its first start. */
export function linkedExtensions() {
	const folder = temporaryFolder('extensions');
	fs.symlinkSync(root, path.join(folder, `${extensionId()}-${manifest().version}`), 'junction');
	return folder;
}

function serverArguments(vscode, home, port, args) {
	return [
		path.join(vscode, 'out', 'server-main.js'),
		...['--host', '127.0.0.1', '--port', port, '--server-data-dir', home, '--telemetry-level', 'off'],
		...['--accept-server-license-terms', '--disable-workspace-trust', '--disable-update-check'],
		...args,
	];
}

/** The port the server says it listens on; rejects with its log when it ends or stays silent instead. */
function portOf(child, serverLog) {
	return new Promise((resolve, reject) => {
		let output = '';
		const fail = what => reject(new Error(`the VS Code server ${what}\n${output}\n${serverLog().slice(-4000)}`));
		const impatient = setTimeout(() => fail('did not listen within 120 s'), 120_000);
		child.stdout.setEncoding('utf8').on('data', text => {
			output += text;
			const port = /agent listening on (\d+)/.exec(output)?.[1];
			if (!port) return;
			clearTimeout(impatient);
			output = '';
			resolve(Number(port));
		});
		child.once('error', reject);
		child.once('exit', code => {
			clearTimeout(impatient);
			fail(`ended with ${code}`);
		});
	});
}
