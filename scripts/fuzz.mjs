// npm run fuzz [-- --only=text] [--runs=100000] [--seed=n]
// Tries every property (test/unit/properties) with many more cases than `npm test`, and with a seed of its own unless one is
// given. For a property that fails it prints the smallest text, the seed and the property's name. --only takes a part of a name.
import { parseArgs } from 'node:util';
import path from 'node:path';
import { runNode } from './testing/processes.mjs';
import { root } from './vscode/paths.mjs';

let options;
try {
	const text = { type: 'string' };
	options = parseArgs({ options: { only: text, runs: text, seed: text } }).values;
} catch (error) {
	refuse(error.message.split('\n')[0]);
}
const { only = '', runs = '100000', seed = String(Date.now() % 1_000_000) } = options;
for (const [name, value] of Object.entries({ runs, seed }))
	if (!/^\d+$/.test(value)) refuse(`--${name} is a whole number, not "${value}".`);

const day = 24 * 60 * 60;
const built = await runNode(['esbuild.mjs', '--tests'], { cwd: root, timeout: 300 });
if (built !== 0) process.exit(1);
console.log(`${runs} cases of each property, SEED=${seed}`);
const mocha = path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
// Damage and repair, rows of changes and edits of edits stand with what they are about, and follow SEED and RUNS as well.
const files = ['properties/**/*', 'parser/reader', 'rules/repairEncoding', 'edits/anyList', 'edits/composeEdits'].map(
	name => `out/test/unit/${name}.test.js`,
);
process.exitCode = await runNode(
	['--enable-source-maps', mocha, '--timeout=0', ...(only ? [`--fgrep=${only}`] : []), ...files],
	{
		cwd: root,
		timeout: day,
		env: { SEED: seed, RUNS: runs, TALLY_SWEEP: 'all' },
	},
);

/** Ends with one line that says what to do. */
function refuse(why) {
	console.error(`npm run fuzz: ${why}`);
	process.exit(2);
}
