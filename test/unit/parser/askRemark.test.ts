import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { askRemark } from '../../../src/parser/lines/askRemark';
import { property } from '../../support/property';
import { anyText, someMarkdown } from '../../support/someMarkdown';

/** What could reach over into code or HTML: addresses, struck out text, notes, tables, entities. */
const someParts = fc
	.array(
		fc.constantFrom(
			...[
				'http://a.b/',
				'www.a.b',
				'me@a.b',
				'~~',
				'~',
				'`',
				'``',
				'<b>',
				'</b>',
				'<!--',
				'-->',
				'<b',
				'>',
				'"',
				'&amp;',
			],
			...[
				'[^1]',
				'[^1]: ',
				'| a | b |\n',
				'|--|--|\n',
				'|',
				'- [ ] ',
				'\n',
				'\n\n',
				'    ',
				'\t',
				'```\n',
				'*',
				'_',
				' ',
				'x',
			],
		),
		{ maxLength: 40 },
	)
	.map(parts => parts.join(''));

suite('remark without what Tally does not ask for', () => {
	let bundled: typeof askRemark;

	suiteSetup(async () => {
		bundled = await bundle();
	});

	property('finds the same code and HTML', fc.oneof(someParts, someMarkdown, anyText), text => {
		assert.deepEqual(bundled(text), askRemark(text), JSON.stringify(text));
	});
});

/** The function as the bundles have it. */
async function bundle(): Promise<typeof askRemark> {
	const plugin = pathToFileURL(path.resolve('scripts/unusedParts.mjs')).href;
	const { withoutUnused } = (await import(plugin)) as { readonly withoutUnused: Plugin };
	const { outputFiles } = await build({
		entryPoints: ['src/parser/lines/askRemark.ts'],
		bundle: true,
		write: false,
		format: 'cjs',
		platform: 'node',
		mainFields: ['module', 'main'],
		plugins: [withoutUnused],
	});
	const module: { exports: { askRemark?: typeof askRemark } } = { exports: {} };
	new Function('module', 'require', outputFiles[0]?.text ?? '')(module, require);
	assert.ok(module.exports.askRemark);
	return module.exports.askRemark;
}
