// node scripts/generate.mjs           writes what follows from the rules: their table in README.md and their settings in package.json
// node scripts/generate.mjs --check   fails when either is stale
import { build } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const BEGIN = '<!-- rules:start -->';
const END = '<!-- rules:end -->';
const ACTS = { safe: 'F', suggestion: 'S', both: 'F, S', no: '' };
const WEIGHTS = { error: 'error', warning: 'warning', information: 'note', off: 'off' };

/** The manifest with a property for each rule in the setting `tally.rules`. */
export function withRuleSettings(manifest, rules) {
	const copy = JSON.parse(manifest);
	const setting = copy.contributes?.configuration?.properties?.['tally.rules'];
	if (!setting) throw new Error('package.json has no setting "tally.rules"');
	setting.properties = Object.fromEntries(
		rules.map(({ id, severity, description }) => [
			id,
			{ type: 'string', enum: ['off', 'information', 'warning', 'error'], default: severity, description },
		]),
	);
	setting.additionalProperties = false;
	return `${JSON.stringify(copy, null, '\t')}\n`;
}

/** The README with the table of rules between its two marks. */
export function withRuleTable(readme, rules) {
	const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
	if (start === -1 || end < start) throw new Error(`README.md needs two lines for the rules: ${BEGIN} and ${END}`);
	const rows = rules.map(
		({ id, severity, description, fixable }) =>
			`| [\`${id}\`](src/rules/${id}.md) | ${description} | ${WEIGHTS[severity]} | ${ACTS[fixable]} |`,
	);
	const table = ['| rule | reports | default | fixes |', '|---|---|---|---|', ...rows].join('\n');
	return `${readme.slice(0, start)}${BEGIN}\n\n${table}\n\n${readme.slice(end)}`;
}

/** The rules as they are in the source. */
async function readRules(root) {
	const { outputFiles } = await build({
		entryPoints: [path.join(root, 'src/rules/index.ts')],
		bundle: true,
		write: false,
		format: 'esm',
		logLevel: 'warning',
	});
	const source = Buffer.from(outputFiles[0].contents).toString('base64');
	return (await import(`data:text/javascript;base64,${source}`)).rules;
}

async function main() {
	const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
	const rules = await readRules(root);
	let isStale = false;
	for (const [name, write] of [
		['package.json', withRuleSettings],
		['README.md', withRuleTable],
	]) {
		const file = path.join(root, name);
		if (!existsSync(file)) continue;
		const before = readFileSync(file, 'utf8');
		const after = write(before, rules);
		if (before === after) continue;
		if (process.argv.includes('--check')) {
			console.error(`${name} does not fit the rules; run: node scripts/generate.mjs`);
			isStale = true;
		} else {
			writeFileSync(file, after);
			console.log(`wrote ${name}`);
		}
	}
	process.exitCode = isStale ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
