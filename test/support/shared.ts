import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of shared documents: `TALLY_SHARED`, else the folder `shared` beside the checkout; null when absent. */
export function sharedFolder(): string | null {
	const folder = process.env['TALLY_SHARED'] ?? path.join(process.cwd(), '..', 'shared');
	return existsSync(path.join(folder, 'seeds')) ? folder : null;
}

/** Reads a shared file, such as `seeds/repaired/…`. Only inside a `sharedTest`. */
export function readShared(name: string): string {
	return readFileSync(path.join(sharedFolder() ?? '', name), 'utf8');
}

/** Declares a test over the shared documents; it is skipped where they are absent, and counted where it runs. */
export function sharedTest(title: string, check: () => void): Mocha.Test {
	return test(title, function () {
		if (!sharedFolder()) this.skip();
		counter.ran++;
		check();
	});
}

const counter = { ran: 0 };

// Outside any suite, so for the whole run: a run that skipped these tests can't pass for one that had them.
suiteTeardown(() => {
	console.log(`tests over ../shared: ${counter.ran} ran`);
});
