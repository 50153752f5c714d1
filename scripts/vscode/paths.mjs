// Where things are: the checkout, the folder editors are kept in, the extension's own names.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { atExit } from './cleanup.mjs';

/** The checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The folder that keeps VS Code, Node and Chromium: the one @vscode/test-electron uses too. Several checkouts may
 * share one by VSCODE_TEST_CACHE.
 */
export const cache = path.resolve(process.env.VSCODE_TEST_CACHE || path.join(root, '.vscode-test'));

/** The extension's manifest, read anew: `npm test` may have been started before it changed. */
export function manifest() {
	return JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
}

/** The name VS Code knows the extension by: `publisher.name`. */
export function extensionId() {
	const { publisher, name } = manifest();
	return `${publisher}.${name}`;
}

/** A path of this machine as it stands in a URI (C:\a is /c:/a). */
export function uriPath(file) {
	return process.platform === 'win32'
		? `/${file.replaceAll('\\', '/').replace(/^[A-Z]:/, drive => drive.toLowerCase())}`
		: file;
}

/**
 * A new folder for one run, without symbolic links in its path (macOS has one in its temporary folder, and VS Code
 * would then know the same file by two names). It is gone when this process ends, or earlier with `removeFolder`.
 */
export function temporaryFolder(name) {
	const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), `tally-${name}-`)));
	atExit(() => removeFolder(folder));
	return folder;
}

/** Removes a folder as far as possible: a file that is still open (Windows) must not turn a result into an error. */
export function removeFolder(folder) {
	try {
		fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	} catch {
		// It lies in the temporary folder or in .vscode-test/, where it does no harm.
	}
}

/** Copies examples/ into `folder`, which is created: trying things out leaves the checkout clean. */
export function copyExamples(folder) {
	fs.mkdirSync(folder, { recursive: true });
	const examples = path.join(root, 'examples');
	if (fs.existsSync(examples)) fs.cpSync(examples, folder, { recursive: true });
	return folder;
}
