// Mocha's build for browsers sets up the global `mocha`.
import 'mocha/mocha.js';
import * as vscode from 'vscode';

/** Runs the web suite. esbuild bundles it; VS Code calls this inside its web worker extension host. */
export async function run(): Promise<void> {
	const grep = vscode.workspace.getConfiguration('tallyTest').get<string>('grep');
	// 'spec' by name: the default in a browser draws on a page.
	mocha.setup({ ui: 'tdd', color: false, timeout: 30_000, reporter: 'spec', ...(grep ? { grep } : {}) });
	// esbuild.mjs makes this module of every test/web/**/*.test.ts; they need `suite` and `test`, so they come late.
	await import('tally:web-tests');
	const failures = await new Promise<number>(resolve => {
		report(mocha.run(resolve));
	});
	if (failures > 0) throw new Error(`${failures} web tests failed.`);
}

/** Tells scripts/testing/parts.mjs how the run goes. There is no file to write to here: the lines go into VS Code's log. */
function report(runner: Mocha.Runner): void {
	const emit = (event: object): void => console.log(`tally-test-event ${JSON.stringify(event)}`);
	runner.on('test', test => emit({ running: test.fullTitle() }));
	runner.on('hook', hook => emit({ running: hook.fullTitle() }));
	runner.on('pass', () => emit({ ended: 'passed' }));
	runner.on('fail', () => emit({ ended: 'failed' }));
	runner.on('pending', () => emit({ ended: 'skipped' }));
	runner.once('end', () => emit({ done: true }));
}
