import fs from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/**
 * Runs the integration suite. VS Code calls this inside its node extension host, for `npm test` as well as for
 * @vscode/test-electron, which knows nothing of the environment read here.
 */
export async function run(): Promise<void> {
	const { TALLY_TEST_REPORTER: reporter = 'spec', TALLY_TEST_GREP: grep } = process.env;
	const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, reporter, ...(grep ? { grep } : {}) });
	for (const file of testFiles(__dirname)) mocha.addFile(file);
	const failures = await new Promise<number>(resolve => mocha.run(resolve));
	if (failures > 0) throw new Error(`${failures} integration tests failed.`);
}

function testFiles(folder: string): string[] {
	return fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(name => name.endsWith('.test.js'))
		.sort()
		.map(name => path.join(folder, name));
}
