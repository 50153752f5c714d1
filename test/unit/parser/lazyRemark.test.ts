import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { build } from 'esbuild';

suite('remark', () => {
	test('is evaluated at the first question and not before', async () => {
		const evaluated: string[] = [];
		const { outputFiles } = await build({
			stdin: { contents: "export { parse } from './src/parser/parse';", resolveDir: process.cwd(), loader: 'ts' },
			...{ bundle: true, write: false, format: 'cjs', platform: 'node', logLevel: 'error' },
			plugins: [
				{
					name: 'tells when a module is evaluated',
					setup({ onLoad }) {
						onLoad(
							{ filter: /node_modules.(?:remark|unified|micromark|mdast)[^/\\]*.(?:lib.)?index\.js$/ },
							({ path }) => ({
								contents: `evaluated.push(${JSON.stringify(path)});\n${readFileSync(path, 'utf8')}`,
							}),
						);
					},
				},
			],
		});
		const module = { exports: {} as { readonly parse: (text: string) => { readonly tasks: readonly unknown[] } } };
		vm.runInNewContext(outputFiles[0]?.text ?? '', { module, exports: module.exports, require, evaluated });

		module.exports.parse('# Tasks\n\n1. [ ] **A** — [P0][Ann][2h][None]\n');
		assert.deepEqual(evaluated, []);
		module.exports.parse('Words\n\n        - [ ] code, or is it?\n\n<div>\n- [ ] b\n');
		assert.notDeepEqual(evaluated, []);
	});
});
