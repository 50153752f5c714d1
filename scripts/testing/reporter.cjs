// Mocha's usual report, and beside it one line of JSON per event in the file TALLY_TEST_EVENTS, written at once: what
// is known of a run stays known when its process hangs or dies. Works in this Node and in VS Code's node extension host.
//   { "running": title }  { "ended": "passed" | "failed" | "skipped" }  { "line": text }  { "done": true }
// Of files that run beside each other mocha tells when each is over; what runs meanwhile is in running.cjs.
const { format } = require('node:util');
const Mocha = require('mocha');
const { emit } = require('./events.cjs');

const { Base, Spec } = Mocha.reporters;

module.exports = class Reporter extends Spec {
	constructor(runner, options) {
		// In the extension host the console is VS Code's log, late and mixed with other things: lines go the same way.
		if (process.env.TALLY_TEST_LINES) Base.consoleLog = (...args) => emit({ line: format(...args) });
		super(runner, options);
		if (!runner.isParallelMode()) {
			runner.on('test', test => emit({ running: test.fullTitle() }));
			runner.on('hook', hook => emit({ running: hook.fullTitle() }));
		}
		runner.on('pass', () => emit({ ended: 'passed' }));
		runner.on('fail', () => emit({ ended: 'failed' }));
		runner.on('pending', () => emit({ ended: 'skipped' }));
		runner.once('end', () => emit({ done: true }));
	}
};
