// The little of node's `process` that mocha and assert ask for when they are loaded in a worker.
export const process = {
	env: {},
	version: '',
	platform: 'browser',
	stdout: {},
	nextTick: (callback, ...args) => queueMicrotask(() => callback(...args)),
	emitWarning() {},
};
