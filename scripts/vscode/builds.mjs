// The VS Code builds the tests run in, from the npm registry alone.
//   VS Code  the lib/vscode folder of the package code-server (an MIT build of microsoft/vscode). It is started through
//            VS Code's own server-main.js; code-server's front end is not used, and its install script cannot run
//            without compilers, which is why it is no devDependency.
//   Node     this one when its major version is the right one, else the binary in the package node-<platform>-<arch>.
import fs from 'node:fs';
import path from 'node:path';
import { npm, once, unpackPackage } from './install.mjs';
import { cache } from './paths.mjs';

/**
 * code-server 4.M.P ships VS Code 1.M.P, built for one major version of Node: under another one its extension host
 * fails or hangs. `min` is the oldest VS Code that the manifest's `engines.vscode` promises.
 */
export const BUILDS = {
	latest: { codeServer: '4.139.1', vscode: '1.139.1', node: '24' },
	min: { codeServer: '4.100.3', vscode: '1.100.3', node: '20' },
};

/** Dependencies of the server that no test needs: AI agents, ssh, sqlite, Windows-only, Kerberos; more than 200 MB. */
const UNUSED =
	/^(?:@github\/|@microsoft\/mxc-sdk$|@devcontainers\/|@anthropic-ai\/|@vscode\/(?:sandbox-runtime|copilot-api|sqlite3|windows-)|kerberos$|ssh2$)/;

/** The folder of a VS Code build, fetched on first use. */
export async function ensureVSCode({ codeServer, vscode }) {
	const folder = path.join(cache, `code-server-${codeServer}`);
	await once(folder, `VS Code ${vscode}`, async (draft, say) => {
		say('downloading and unpacking (about 50 MB)');
		const server = path.join(await unpackPackage(`code-server@${codeServer}`, draft), 'lib', 'vscode');
		const file = path.join(server, 'package.json');
		const pkg = JSON.parse(fs.readFileSync(file, 'utf8'));
		for (const name of Object.keys(pkg.dependencies)) if (UNUSED.test(name)) delete pkg.dependencies[name];
		if (pkg.dependencies['@vscode/ripgrep']) {
			// Up to 1.17 its install script downloads rg from elsewhere; 1.18 has it in platform packages.
			pkg.dependencies['@vscode/ripgrep'] = '1.18.0';
			fs.rmSync(path.join(server, 'npm-shrinkwrap.json'), { force: true });
		}
		fs.writeFileSync(file, JSON.stringify(pkg, null, 2));
		say('installing what its server needs');
		await npm(['install', '--omit=dev'], server); // npm-shrinkwrap.json pins every version
	});
	return path.join(folder, 'package', 'lib', 'vscode');
}

/** The path of a Node binary of the major version that a build needs. */
export async function ensureNode({ node }) {
	if (process.versions.node.split('.')[0] === node) return process.execPath;
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
	const name = `${prefix}-${platform}-${process.arch}`;
	const folder = path.join(cache, `${name}-${node}`);
	await once(folder, `Node ${node}`, async (draft, say) => {
		say('downloading and unpacking (about 50 MB)');
		// The major only: the newest release in the registry differs from platform to platform.
		const unpacked = await unpackPackage(`${name}@${node}`, draft);
		for (const unused of ['include', 'share', 'lib'])
			fs.rmSync(path.join(unpacked, unused), { recursive: true, force: true });
	});
	return path.join(folder, 'package', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
