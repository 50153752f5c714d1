// Tells which test each process is at, where mocha runs files beside each other (`mocha --require` in every one of them).
//   { "running": title | null, "in": process }
const { emit } = require('./events.cjs');

exports.mochaHooks = {
	beforeEach() {
		emit({ running: this.currentTest.fullTitle(), in: process.pid });
	},
	afterEach() {
		emit({ running: null, in: process.pid });
	},
};
