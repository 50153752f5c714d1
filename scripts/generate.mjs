// node scripts/generate.mjs           writes what follows from the rules and the schema of settings: the table in README.md, the
//                                     rules' settings in package.json, and schema/tally.schema.json
// node scripts/generate.mjs --check   fails when either is stale
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const BEGIN = '<!-- rules:start -->';
const END = '<!-- rules:end -->';
const ACTS = { safe: 'F', suggestion: 'S', both: 'F, S', no: '' };
const WEIGHTS = { error: 'error', warning: 'warning', information: 'note', off: 'off' };

/** The manifest with a property for each rule in the setting `tally.rules`. */
export function withRuleSettings(manifest, rules, schema) {
	const copy = JSON.parse(manifest);
	const setting = copy.contributes?.configuration?.properties?.['tally.rules'];
	if (!setting) throw new Error('package.json has no setting "tally.rules"');
	setting.properties = ruleProperties(rules, schema);
	setting.additionalProperties = false;
	return `${JSON.stringify(copy, null, '\t')}\n`;
}

/** The JSON schema of `.tally.json`: what zod says, with the sentences and defaults of the manifest. */
export function fileSchemaText(manifest, words, rules, schema) {
	const { properties } = JSON.parse(manifest).contributes.configuration;
	const described = Object.entries(schema.properties).map(([name, property]) => {
		const { default: usual, markdownDescription, enumDescriptions } = properties[`tally.${name}`] ?? {};
		if (markdownDescription === undefined) return [name, property];
		const text = key => words[key.slice(1, -1)];
		return [
			name,
			{
				...property,
				...(name === 'rules' ? { properties: ruleProperties(rules, schema) } : {}),
				...(enumDescriptions ? { enumDescriptions: enumDescriptions.map(text) } : {}),
				default: usual,
				markdownDescription: text(markdownDescription),
			},
		];
	});
	const whole = {
		...schema,
		title: 'Tally',
		description: 'What counts for the task lists in this folder and below, instead of the settings.',
		allowComments: true,
		allowTrailingCommas: true,
		properties: Object.fromEntries(described),
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}

/** Each rule as a severity or an object with options. */
function ruleProperties(rules, schema) {
	return Object.fromEntries(
		rules.map(({ id, severity, description }) => [
			id,
			{ ...schema.properties.rules.properties[id], default: severity, description },
		]),
	);
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

/** The rules and the schema of configuration files as they are in the source. */
async function readSources(root) {
	const { outputFiles } = await build({
		stdin: {
			contents: `export { rules } from './src/rules/index';
import { fileSchema } from './src/config/settings';
import { toJSONSchema } from 'zod/mini';
export const schema = toJSONSchema(fileSchema, { io: 'input', target: 'draft-7' });`,
			resolveDir: root,
		},
		bundle: true,
		write: false,
		format: 'esm',
		logLevel: 'warning',
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function main() {
	const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
	const { rules, schema } = await readSources(root);
	const read = name => readFileSync(path.join(root, name), 'utf8');
	let isStale = false;
	for (const [name, write] of [
		['package.json', manifest => withRuleSettings(manifest, rules, schema)],
		['README.md', readme => withRuleTable(readme, rules)],
		[
			'schema/tally.schema.json',
			() => fileSchemaText(read('package.json'), JSON.parse(read('package.nls.json')), rules, schema),
		],
	]) {
		const file = path.join(root, name);
		const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
		const after = write(before);
		if (before === after) continue;
		if (process.argv.includes('--check')) {
			console.error(`${name} is out of date; run: node scripts/generate.mjs`);
			isStale = true;
		} else {
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, after);
			console.log(`wrote ${name}`);
		}
	}
	process.exitCode = isStale ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
