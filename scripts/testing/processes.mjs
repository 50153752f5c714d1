// Runs the parts of the tests as processes that end, with everything they started, when they should.
import { spawn } from 'node:child_process';
import { atExit } from '../vscode/cleanup.mjs';
import { killGroup, killTree } from '../vscode/processTree.mjs';

const GRACE = 10; // seconds

/**
 * Runs a Node program with its output shown. Resolves with its exit code, or 1 after `timeout` seconds, and leaves
 * nothing of it running. `done` is a promise that it has nothing left to do: it should end soon after.
 */
export async function runNode(args, { env = {}, cwd, timeout, done }) {
	// A process group of its own: what a test forgot to end can be found and ended.
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'inherit', 'inherit'],
		detached: process.platform !== 'win32',
	});
	const end = () => killTree(child.pid);
	const callOff = atExit(end);
	let impatient;
	const allow = (seconds, why) => {
		clearTimeout(impatient);
		impatient = setTimeout(() => {
			console.log(`no end after ${seconds} s${why}`);
			end();
		}, seconds * 1000);
	};
	allow(timeout, '');
	let ended = false;
	done?.then(() => ended || allow(GRACE, ' though its last test is over: it left a timer, a process or a connection'));
	const code = await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', status => resolve(status ?? 1));
	});
	ended = true;
	clearTimeout(impatient);
	callOff();
	killGroup(child.pid);
	return code;
}
