// Runs the parts of the tests as processes that end, with everything they started, when they should.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { atExit } from '../vscode/cleanup.mjs';

/**
 * Runs a Node program with its output shown. Resolves with its exit code, or 1 after `timeout` seconds, and leaves
 * nothing of it running.
 */
export async function runNode(args, { env = {}, cwd, timeout }) {
	// A process group of its own: what a test forgot to end can be found and ended.
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'inherit', 'inherit'],
		detached: process.platform !== 'win32',
	});
	const end = () => killTree(child.pid);
	const callOff = atExit(end);
	const impatient = setTimeout(() => {
		console.log(`no end after ${timeout} s`);
		end();
	}, timeout * 1000);
	const code = await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', status => resolve(status ?? 1));
	});
	clearTimeout(impatient);
	callOff();
	killGroup(child.pid);
	return code;
}

/**
 * Kills a process, all its descendants and their process groups. A test in an endless loop cannot end its own
 * browser and server, and those have groups of their own.
 */
export function killTree(pid) {
	if (process.platform === 'win32') {
		try {
			execFileSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore' });
		} catch {
			// Gone already.
		}
		return;
	}
	for (const each of [pid, ...descendants(pid)]) {
		killGroup(each);
		kill(each);
	}
}

function killGroup(pid) {
	if (process.platform !== 'win32') kill(-pid);
}

function kill(pid) {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// Gone already.
	}
}

function descendants(pid) {
	const pairs = processes();
	const found = [pid];
	for (const parent of found) for (const [child, itsParent] of pairs) if (itsParent === parent) found.push(child);
	return found.slice(1);
}

/** [process, parent] of every process of this machine. */
function processes() {
	if (process.platform !== 'linux') {
		const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
		return table.split('\n').map(line => line.trim().split(/\s+/).map(Number));
	}
	return fs // a small Linux has no `ps`
		.readdirSync('/proc')
		.filter(name => /^\d+$/.test(name))
		.flatMap(name => {
			try {
				const status = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
				// "pid (command) state parent …", and a command may hold spaces and parentheses
				return [[Number(name), Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])]];
			} catch {
				return []; // it ended meanwhile
			}
		});
}
