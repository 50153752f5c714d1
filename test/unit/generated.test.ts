import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules } from '../../src/rules';
import type { Rule } from '../../src/rules/rule';

/** What `scripts/generate.mjs` exports. */
interface Generator {
	withRuleSettings(manifest: string, rules: readonly Rule[]): string;
	withRuleTable(readme: string, rules: readonly Rule[]): string;
}

suite('What follows from the rules', () => {
	test('package.json has a setting for each rule', async () => {
		const { withRuleSettings } = await generator();
		const manifest = readFileSync('package.json', 'utf8');
		assert.equal(manifest, withRuleSettings(manifest, rules), 'run: node scripts/generate.mjs');
	});

	test('README.md lists each rule', async function () {
		if (!existsSync('README.md')) return this.skip();
		const { withRuleTable } = await generator();
		const readme = readFileSync('README.md', 'utf8');
		assert.equal(readme, withRuleTable(readme, rules), 'run: node scripts/generate.mjs');
	});

	async function generator(): Promise<Generator> {
		const file = pathToFileURL(path.resolve('scripts/generate.mjs')).href;
		return (await import(file)) as Generator;
	}
});
