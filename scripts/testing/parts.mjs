// The parts of `npm test`, in their order: cheap ones first. Each resolves with its Results.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { BUILDS } from '../vscode/builds.mjs';
import { runInHost } from '../vscode/host.mjs';
import { emptyExtension, install, pack } from '../vscode/vsix.mjs';
import { copyExamples, removeFolder, root, temporaryFolder } from '../vscode/paths.mjs';
import { runNode } from './processes.mjs';
import { follow, Results } from './results.mjs';

/** The web host's test module has no file to write to: its events are log lines that begin with this. */
const EVENT = 'tally-test-event ';
const reporter = path.join(root, 'scripts', 'testing', 'reporter.cjs');
const running = path.join(root, 'scripts', 'testing', 'running.cjs');
const bin = (name, file) => path.join(root, 'node_modules', name, file);

const INTEGRATION = 'out/test/integration/index.js';

/** `suite` parts need what the part `build` makes; the others count as one test each. */
export const PARTS = {
	layout: { run: check(bin('@biomejs/biome', 'bin/biome'), 'format') },
	lint: { run: check(bin('eslint', 'bin/eslint.js'), '--max-warnings=0', 'src', 'test') },
	types: { run: check(bin('typescript', 'bin/tsc'), '--noEmit') },
	build: { run: check('esbuild.mjs', '--tests') },
	unit: { suite: true, run: mocha('unit', '--parallel', `--jobs=${availableParallelism()}`, `--require=${running}`) },
	integration: { suite: true, run: host('integration', INTEGRATION) },
	installed: { suite: true, run: installed },
	web: { suite: true, run: host('web', 'out/web/index.js', { web: true }) },
	ui: { suite: true, run: mocha('ui', '--timeout=120000', '--require=out/test/ui/index.js') },
};

/** A tool that only says yes or no. */
function check(...command) {
	return async ({ timeout }) => {
		const results = new Results();
		results[(await runNode(command, { cwd: root, timeout })) === 0 ? 'passed' : 'failed']++;
		return results;
	};
}

/** A mocha suite in a Node of its own. */
function mocha(name, ...more) {
	return ({ grep, timeout, build }) =>
		withEvents(async (events, results) => {
			const args = [`--reporter=${reporter}`, ...more, ...(grep ? [`--grep=${grep}`] : [])];
			const code = await runNode(
				['--enable-source-maps', bin('mocha', 'bin/mocha.js'), ...args, `out/test/${name}/**/*.test.js`],
				{
					cwd: root,
					timeout,
					done: results.whenDone,
					// The temporary folder is ours too: what a killed suite leaves in its own goes with it.
					env: { TALLY_TEST_EVENTS: events, TALLY_BUILD: build, TMPDIR: path.dirname(events) },
				},
			);
			return { name, code, grep };
		});
}

/** The integration suite once more, with the extension not from the checkout but as a VSIX that was installed. */
async function installed(options) {
	const extensions = await install(await pack(), BUILDS[options.build]);
	return host('installed', INTEGRATION, { extensions, development: emptyExtension() })(options);
}

/** A mocha suite in an extension host of VS Code, on a copy of examples/. */
function host(name, tests, { web = false, extensions, development } = {}) {
	return ({ grep, timeout, build }) =>
		withEvents(async (events, results) => {
			const code = await runInHost({
				name,
				tests: path.join(root, tests),
				workspace: copyExamples(path.join(path.dirname(events), 'workspace')),
				web,
				extensions,
				development,
				build: BUILDS[build],
				timeout,
				env: {
					...{ TALLY_TEST_EVENTS: events, TALLY_TEST_LINES: '1', TALLY_TEST_REPORTER: reporter, TALLY_TEST_GREP: grep },
					...(extensions && { TALLY_TEST_INSTALLED: extensions }),
				},
				settings: web ? { 'tallyTest.grep': grep } : {},
				onLine(line) {
					if (line.startsWith(EVENT)) results.accept(JSON.parse(line.slice(EVENT.length)));
					else console.log(line);
				},
			});
			return { name, code, grep };
		});
}

/** Gives a run a file for its events, and judges it by them in the end. */
async function withEvents(run) {
	const folder = temporaryFolder('t');
	const events = path.join(folder, 'events');
	const results = new Results();
	const following = follow(events, results);
	let outcome;
	try {
		outcome = await run(events, results);
	} finally {
		following.stop();
		removeFolder(folder);
	}
	return results.judge(outcome.name, outcome);
}
