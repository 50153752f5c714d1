import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { withoutColour } from '../../../src/cli/text/paint';
import { textWidth } from '../../../src/cli/text/width';
import { defaultSettings } from '../../../src/config/defaultSettings';
import { root } from './tally';

const folder = path.join(root, 'test', 'unit', 'cli', 'goldens');

/** What a command prints, on a terminal of some width or on none. */
async function print(words: readonly string[], columns: number | null): Promise<string> {
	let out = '';
	await run(
		words,
		{
			write: text => {
				out += text;
			},
			complain: line => assert.fail(line),
			readInput: () => assert.fail('standard input is not read'),
			columns,
			paint: withoutColour,
			settings: defaultSettings,
			packageFolder: root,
		},
		() => '',
	);
	return out;
}

/** Compares with a golden; `UPDATE=1` writes it anew. */
function checkGolden(name: string, text: string): void {
	const file = path.join(folder, name);
	if (process.env['UPDATE']) writeFileSync(file, text);
	else assert.equal(text, existsSync(file) ? readFileSync(file, 'utf8') : '', `${name}: UPDATE=1 writes it`);
}

suite('text output', () => {
	for (const document of readdirSync(folder).filter(name => name.endsWith('.md')))
		for (const command of ['check', 'list', 'next', 'stats'])
			test(`${command} ${document}`, async () => {
				const out = await print([command, path.join(folder, document)], null);
				checkGolden(`${document}.${command}.txt`, out.replaceAll(`${folder}${path.sep}`, ''));
			});

	for (const command of ['check', 'list', 'next', 'stats', 'rules'])
		test(`${command} on a narrow terminal`, async () => {
			// The path is given from here, so that its length is the same everywhere.
			const paths = command === 'rules' ? [] : [path.relative(process.cwd(), path.join(folder, 'slots.md'))];
			const out = await print([command, ...paths], 60);

			if (command !== 'rules') checkGolden(`narrow.${command}.txt`, out);
			for (const line of out.split('\n'))
				if (line.includes(' ') && !/^\S+\/goldens\//.test(line)) assert.ok(textWidth(line) <= 60, `fits: ${line}`);
		});
});
