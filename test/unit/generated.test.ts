import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { fileSchema } from '../../src/config/settings';
import { rules } from '../../src/rules';
import type { Rule } from '../../src/rules/rule';

/** What `scripts/generate.mjs` exports. */
interface Generator {
	withRuleSettings(manifest: string, rules: readonly Rule[], schema: object): string;
	withRuleTable(readme: string, rules: readonly Rule[]): string;
	fileSchemaText(manifest: string, words: unknown, rules: readonly Rule[], schema: object): string;
}

suite('What follows from the rules and the schema of settings', () => {
	const schema = z.toJSONSchema(fileSchema, { io: 'input', target: 'draft-7' });

	test('package.json has a setting for each rule', async () => {
		const { withRuleSettings } = await generator();
		const manifest = readFileSync('package.json', 'utf8');
		assert.equal(manifest, withRuleSettings(manifest, rules, schema), 'run: node scripts/generate.mjs');
	});

	test('README.md lists each rule', async function () {
		if (!existsSync('README.md')) return this.skip();
		const { withRuleTable } = await generator();
		const readme = readFileSync('README.md', 'utf8');
		assert.equal(readme, withRuleTable(readme, rules), 'run: node scripts/generate.mjs');
	});

	test('the JSON schema of .tally.json is that of the code', async () => {
		const { fileSchemaText } = await generator();
		const words: unknown = JSON.parse(readFileSync('package.nls.json', 'utf8'));
		const text = fileSchemaText(readFileSync('package.json', 'utf8'), words, rules, schema);
		assert.equal(readFileSync('schema/tally.schema.json', 'utf8'), text, 'run: node scripts/generate.mjs');
	});

	test('each part of that schema says what it is', () => {
		const { properties } = JSON.parse(readFileSync('schema/tally.schema.json', 'utf8')) as {
			properties: Record<
				string,
				{ markdownDescription?: string; properties?: Record<string, { description?: string }> }
			>;
		};
		for (const [name, property] of Object.entries(properties))
			if (name !== '$schema') assert.ok(property.markdownDescription, name);
		assert.deepEqual(
			Object.values(properties['rules']?.properties ?? {}).map(({ description }) => description),
			rules.map(({ description }) => description),
		);
	});

	async function generator(): Promise<Generator> {
		const file = pathToFileURL(path.resolve('scripts/generate.mjs')).href;
		return (await import(file)) as Generator;
	}
});
