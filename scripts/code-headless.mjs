#!/usr/bin/env node
// Stands in for a desktop VS Code where there is none: takes the arguments that @vscode/test-electron (or test-cli)
// gives to the editor, and runs the tests in the served one.
import path from 'node:path';
import { exitOnSignals } from './vscode/cleanup.mjs';
import { runInHost } from './vscode/host.mjs';

exitOnSignals();
const args = process.argv.slice(2);
const value = name => args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = args.find(arg => !arg.startsWith('-'));
process.exit(
	await runInHost({
		name: 'headless',
		tests: path.resolve(value('extensionTestsPath')),
		workspace: folder && path.resolve(folder),
		onLine: line => console.log(line),
	}),
);
