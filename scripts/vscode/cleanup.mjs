// What must happen when this process ends, however it ends: processes to kill, folders to remove.

const tasks = new Set();

process.once('exit', () => {
	// The newest first: a server is killed before its folder goes.
	for (const task of [...tasks].reverse()) task();
});

/** Has `task` (which must be synchronous and not throw) run when this process ends; the function returned calls it off. */
export function atExit(task) {
	tasks.add(task);
	return () => tasks.delete(task);
}

/** Lets signals end this process, with this code, by way of its exit tasks; without it a signal skips them. */
export function exitOnSignals(code = 130) {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(code));
}
