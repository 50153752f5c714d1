// npm run test:desktop
// Runs the integration suite through @vscode/test-electron, which downloads a desktop VS Code.
//   VSCODE_VERSION     the version, `stable` if not given
//   VSCODE_EXECUTABLE  an installed VS Code instead; `headless` for the served one of `npm test`, without a download
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { exitOnSignals } from './vscode/cleanup.mjs';
import { copyExamples, root, temporaryFolder } from './vscode/paths.mjs';

exitOnSignals();
const { VSCODE_EXECUTABLE: executable, VSCODE_VERSION: version = 'stable' } = process.env;
const headless = path.join(root, 'scripts', 'code-headless.mjs');
try {
	process.exitCode = await runTests({
		version,
		...(executable && { vscodeExecutablePath: executable === 'headless' ? headless : executable }),
		extensionDevelopmentPath: root,
		extensionTestsPath: path.join(root, 'out', 'test', 'integration', 'index.js'),
		launchArgs: [copyExamples(temporaryFolder('desktop'))],
	});
} catch (error) {
	console.error(`npm run test:desktop: ${error.message}`);
	process.exitCode = 1;
}
