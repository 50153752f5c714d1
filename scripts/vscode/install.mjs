// Fetches packages out of the npm registry into folders of their own, without ever running one of their scripts.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { atExit } from './cleanup.mjs';
import { removeFolder } from './paths.mjs';
import { killTree } from './processTree.mjs';

/**
 * Creates `folder` by `fill(draft, say)` unless it is there already. `draft` gets its final name only when it is
 * complete, so that an interrupted run leaves nothing half-done under a name that is trusted later.
 */
export async function once(folder, what, fill) {
	if (fs.existsSync(folder)) return folder;
	const start = Date.now();
	const say = text => console.log(`${what}: ${text}`);
	const draft = `${folder}.${process.pid}.draft`;
	const removeDraft = () => removeFolder(draft);
	removeAbandonedDrafts(path.dirname(folder));
	fs.mkdirSync(draft, { recursive: true });
	const callOff = atExit(removeDraft);
	try {
		say(`not here yet, getting it (once) into ${path.relative(process.cwd(), folder)}`);
		await fill(draft, say);
		try {
			fs.renameSync(draft, folder);
		} catch (error) {
			if (!fs.existsSync(folder)) throw error; // else another run was faster
		}
	} finally {
		removeDraft();
		callOff();
	}
	say(`ready after ${((Date.now() - start) / 1000).toFixed(1)} s`);
	return folder;
}

/** Fetches one package into `folder` and unpacks it; npm checks its integrity hash. Resolves with the package's folder. */
export async function unpackPackage(spec, folder) {
	const [{ filename }] = JSON.parse(await npm(['pack', spec, '--json', '--pack-destination', folder], folder));
	await run('tar', ['-xzf', filename, '--no-same-owner'], { cwd: folder });
	fs.rmSync(path.join(folder, filename));
	return path.join(folder, 'package');
}

/** Runs npm without install scripts: nothing here may download or compile something of its own. */
export async function npm(args, cwd) {
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
	const own = process.env.npm_execpath; // set by `npm run`; another package manager's is of no use
	const command = own && /npm-cli\.c?js$/.test(own) ? [process.execPath, own] : ['npm'];
	return run(command[0], [...command.slice(1), ...args, ...quiet], {
		cwd,
		shell: command.length === 1 && process.platform === 'win32',
	});
}

/** Runs a program to its end; resolves with what it printed, or rejects with what it complained about. */
export function run(command, args, options) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		let complaints = '';
		const callOff = atExit(() => killTree(child.pid));
		child.stdout.setEncoding('utf8').on('data', text => {
			output += text;
		});
		child.stderr.setEncoding('utf8').on('data', text => {
			complaints += text;
		});
		child.once('error', error => {
			callOff();
			reject(error);
		});
		child.once('close', code => {
			callOff();
			if (code === 0) resolve(output);
			else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${complaints.slice(-4000)}`));
		});
	});
}

/** A run that was killed could not remove its draft; its process id says that it is dead. */
function removeAbandonedDrafts(folder) {
	for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
		const pid = /\.(\d+)\.draft$/.exec(name)?.[1];
		if (pid && !isRunning(Number(pid))) removeFolder(path.join(folder, name));
	}
}

/** Whether a process of this number exists (it may belong to someone else by now). */
export function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
