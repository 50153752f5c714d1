// Bundles what ships: the desktop and the web extension, and the command line, into dist/.
//   --tests   also transpiles src/ and test/ to out/, file by file, and bundles the suite for the web extension host
//   --watch   keeps rebuilding dist/
import { build, context } from 'esbuild';
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const watch = process.argv.includes('--watch');
const common = {
	bundle: true,
	format: 'cjs',
	minify: true,
	sourcemap: true,
	logLevel: 'warning',
	legalComments: 'none',
	metafile: true,
	define: { 'process.env.NODE_ENV': '"production"' },
};
const bundles = {
	extension: {
		...common,
		entryPoints: ['src/extension.ts'],
		platform: 'node',
		target: 'node20',
		external: ['vscode'],
		outfile: 'dist/extension.js',
	},
	// The worker condition: without it remark's entity decoder asks for a DOM, which the web extension host has not.
	web: {
		...common,
		entryPoints: ['src/extension.ts'],
		platform: 'browser',
		target: 'es2022',
		external: ['vscode'],
		conditions: ['worker'],
		outfile: 'dist/web/extension.js',
	},
	cli: {
		...common,
		entryPoints: ['src/cli/main.ts'],
		platform: 'node',
		target: 'node20',
		banner: { js: '#!/usr/bin/env node' },
		outfile: 'dist/cli.js',
	},
};

if (watch) {
	for (const options of Object.values(bundles))
		await (await context({ ...options, minify: false, logLevel: 'info' })).watch();
} else {
	rmSync('dist', { recursive: true, force: true });
	const inputs = {};
	for (const [name, options] of Object.entries(bundles)) {
		const { metafile } = await build(options);
		inputs[name] = Object.values(metafile.outputs)
			.map(output => ({ bytes: output.bytes, inputs: output.inputs }))
			.find(output => Object.keys(output.inputs).length > 0);
	}
	writeFileSync(
		'dist/sizes.json',
		JSON.stringify(
			Object.fromEntries(Object.entries(inputs).map(([name, output]) => [name, sizes(output)])),
			null,
			'\t',
		),
	);
	chmodSync('dist/cli.js', 0o755);
	if (process.argv.includes('--tests')) await buildTests();
}

/** Bytes of a bundle, of the project's own code in it, and of each package, largest first. */
function sizes({ bytes, inputs }) {
	const packages = {};
	let own = 0;
	for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
		const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
		if (name) packages[name] = (packages[name] ?? 0) + bytesInOutput;
		else own += bytesInOutput;
	}
	return { bytes, own, packages: Object.fromEntries(Object.entries(packages).sort((a, b) => b[1] - a[1])) };
}

async function buildTests() {
	rmSync('out', { recursive: true, force: true });
	const files = folder =>
		existsSync(folder)
			? readdirSync(folder, { recursive: true })
					.map(name => path.join(folder, String(name)))
					.filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
			: [];
	await build({
		entryPoints: [...files('src'), ...files('test')],
		outbase: '.',
		outdir: 'out',
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		sourcemap: true,
		logLevel: 'warning',
	});
	if (existsSync('test/web/index.ts')) {
		await build({
			entryPoints: ['test/web/index.ts'],
			bundle: true,
			outfile: 'out/web/index.js',
			format: 'cjs',
			platform: 'browser',
			target: 'es2022',
			external: ['vscode'],
			conditions: ['worker'],
			alias: {
				assert: 'assert/build/assert.js',
				'node:assert/strict': 'assert/build/assert.js',
				'node:assert': 'assert/build/assert.js',
			},
			define: { global: 'globalThis' },
			inject: ['test/web/processShim.js'],
			sourcemap: true,
			logLevel: 'warning',
		});
	}
}
