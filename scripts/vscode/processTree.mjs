// Ends processes with everything they started.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

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

/** Kills what is left of the process group that this process leads, or led. */
export function killGroup(pid) {
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
