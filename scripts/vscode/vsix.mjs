// Packs the extension as users get it and installs it into a VS Code of its own.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureNode, ensureVSCode } from './builds.mjs';
import { root, temporaryFolder } from './paths.mjs';

/** Makes the VSIX by the script `package` and resolves with its path. It is gone when this process ends. */
export async function pack() {
	const file = path.join(temporaryFolder('vsix'), 'tally.vsix');
	const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
	// What is tested is what `npm run package` makes.
	const [, script] = scripts.package.split(' ');
	await run(process.execPath, [path.join(root, script), '--out', file]);
	return file;
}

/** Has a VS Code build install a VSIX; resolves with the folder of extensions, which holds nothing else. */
export async function install(vsix, build) {
	const extensions = temporaryFolder('installed');
	const [vscode, node] = await Promise.all([ensureVSCode(build), ensureNode(build)]);
	await run(node, [
		path.join(vscode, 'out', 'server-main.js'),
		...['--install-extension', vsix, '--extensions-dir', extensions, '--server-data-dir', temporaryFolder('data')],
		'--accept-server-license-terms',
	]);
	return extensions;
}

/** A folder with an extension that does nothing: the editor runs tests only for one that is being developed. */
export function emptyExtension() {
	const folder = temporaryFolder('tests');
	const manifest = { name: 'tally-tests', publisher: 'tally-md', version: '0.0.0', engines: { vscode: '*' } };
	fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
	return folder;
}

/** Runs a program to its end; rejects with what it printed when it fails. */
function run(program, args) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (output += text));
		child.once('error', reject);
		child.once('exit', code =>
			code === 0 ? resolve() : reject(new Error(`${path.basename(args[0])} ended with ${code}\n${output}`)),
		);
	});
}
