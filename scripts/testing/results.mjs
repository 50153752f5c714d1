// What a suite reports about itself (see reporter.cjs), and what follows from it.
import fs from 'node:fs';

/** Counts of tests; the events of a run add to them. */
export class Results {
	passed = 0;
	failed = 0;
	skipped = 0;
	/** The test or hook that each process began last: those to look at when a run never ends. */
	running = new Map();
	/** Whether the run came to its end; `whenDone` resolves then. */
	done = false;
	#resolve;
	whenDone = new Promise(resolve => {
		this.#resolve = resolve;
	});

	accept(event) {
		if (event.running !== undefined) this.running.set(event.in, event.running);
		if (event.ended) this[event.ended]++;
		if (event.done) {
			this.done = true;
			this.#resolve();
		}
		if (event.line !== undefined) console.log(event.line);
	}

	add(other) {
		this.passed += other.passed;
		this.failed += other.failed;
		this.skipped += other.skipped;
	}

	/** Adds a failure for a run that says less than a suite has to say. */
	judge(name, { code, grep }) {
		const fail = why => {
			this.failed++;
			console.log(`${name}: ${why}`);
		};
		const running = [...this.running.values()].filter(Boolean).join('; ');
		if (!this.done) fail(`gave no result${running && `; it was running: ${running}`}`);
		else if (this.passed + this.failed === 0 && !grep) fail('ran no test');
		else if (code !== 0 && this.failed === 0) fail(`ended with ${code}, though no test failed`);
		return this;
	}

	toString() {
		return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
	}
}

/** Hands each event in a growing file to `results`, as it comes; `stop()` reads the rest. */
export function follow(file, results) {
	fs.writeFileSync(file, '');
	const handle = fs.openSync(file, 'r');
	const chunk = Buffer.alloc(64 * 1024);
	let rest = Buffer.alloc(0);
	const read = () => {
		for (let size = fs.readSync(handle, chunk); size > 0; size = fs.readSync(handle, chunk)) {
			rest = Buffer.concat([rest, chunk.subarray(0, size)]);
			for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
				results.accept(JSON.parse(rest.subarray(0, end).toString('utf8')));
				rest = rest.subarray(end + 1);
			}
		}
	};
	const timer = setInterval(read, 100);
	return {
		stop() {
			clearInterval(timer);
			read();
			fs.closeSync(handle);
		},
	};
}
