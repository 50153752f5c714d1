// npm test [-- --only=unit,ui] [--grep=text] [--build=min] [--timeout=seconds]
// Runs every part of the tests, also after a failure. The last line is the sum: "N passed, N failed, N skipped".
import { parseArgs } from 'node:util';

const OLDEST_NODE = [20, 19]; // the first 20.x that can require() the packages that are ES modules only

/** Ends with one line that says what to do. */
function refuse(why) {
	console.error(`npm test: ${why}`);
	process.exit(2);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
	refuse(`needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);

// After the check: an older Node could not even load these.
const { PARTS } = await import('./testing/parts.mjs');
const { Results } = await import('./testing/results.mjs');
const { exitOnSignals } = await import('./vscode/cleanup.mjs');
const { BUILDS } = await import('./vscode/builds.mjs');

const options = readOptions();
exitOnSignals();

const start = Date.now();
const total = new Results();
const summary = [];
let buildFailed = false;
for (const name of options.parts) {
	const begin = Date.now();
	console.log(`\n=== ${name}`);
	const results = await runPart(name);
	if (name === 'build') buildFailed = results.failed > 0;
	summary.push(`${name.padEnd(12)} ${results} (${seconds(begin)} s)`);
	console.log(summary.at(-1));
	// A build that was not asked for is preparation: it counts only when it fails.
	if (name !== 'build' || options.countBuild || buildFailed) total.add(results);
}
if (total.passed + total.failed === 0) {
	total.failed++;
	console.log('no test ran');
}
console.log(`\n=== all in ${seconds(start)} s\n${summary.join('\n')}\n\n${total}`);
process.exit(total.failed > 0 ? 1 : 0);

async function runPart(name) {
	const results = new Results();
	try {
		if (!PARTS[name].suite || !buildFailed) return await PARTS[name].run(options);
		console.log('not run, because the build failed');
	} catch (error) {
		console.log(error.stack);
	}
	results.failed++;
	return results;
}

function seconds(since) {
	return ((Date.now() - since) / 1000).toFixed(1);
}

function readOptions() {
	let values;
	try {
		const text = { type: 'string' };
		({ values } = parseArgs({ options: { only: text, grep: text, build: text, timeout: text } }));
	} catch (error) {
		refuse(error.message.split('\n')[0]);
	}
	const { only, grep = '', build = 'latest', timeout = '600' } = values;
	const names = Object.keys(PARTS);
	const wanted = only?.split(',').filter(Boolean) ?? names;
	const unknown = wanted.find(name => !names.includes(name));
	if (unknown) refuse(`there is no part "${unknown}"; the parts are ${names.join(', ')}.`);
	if (!BUILDS[build]) refuse(`there is no build "${build}"; the builds are ${Object.keys(BUILDS).join(', ')}.`);
	if (!(Number(timeout) > 0)) refuse(`--timeout is a number of seconds, not "${timeout}".`);
	const needsBuild = wanted.some(name => PARTS[name].suite);
	return {
		parts: names.filter(name => wanted.includes(name) || (name === 'build' && needsBuild)),
		countBuild: wanted.includes('build'),
		grep,
		build,
		timeout: Number(timeout),
	};
}
