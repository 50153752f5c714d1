import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder of the checkout. */
export const root = folderWith('package.json');

/** The command line's main file, as the tests' build has it. */
export const main = path.join(__dirname, '..', '..', '..', 'src', 'cli', 'main.js');

/** What a run came to. */
export interface Outcome {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs `tally` in a folder, with standard input and variables where given. */
export function tally(
	words: readonly string[],
	{ cwd = root, input = '', env = {} }: { cwd?: string; input?: string | Buffer; env?: Record<string, string> } = {},
): Outcome {
	const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
		cwd,
		input,
		encoding: 'utf8',
		env: { ...process.env, ...env },
		maxBuffer: 1 << 28,
	});
	return { code: status, out: stdout, err: stderr };
}

/** Runs `work` in a new folder that holds some files, and removes it. */
export function inFolder(files: Readonly<Record<string, string | Buffer>>, work: (folder: string) => void): void {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'tally-cli-'));
	try {
		for (const [name, content] of Object.entries(files)) {
			const file = path.join(folder, name);
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, content);
		}
		work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function folderWith(file: string): string {
	let folder = __dirname;
	while (!existsSync(path.join(folder, file)) && path.dirname(folder) !== folder) folder = path.dirname(folder);
	return folder;
}
