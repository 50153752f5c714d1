import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { type Extension, quietEditors } from '../support/quietEditor';

/** What a worker of a browser has on top of the language itself; nothing of a page, nothing of node. */
const WORKER_GLOBALS = [
	...['AbortController', 'AbortSignal', 'Blob', 'BroadcastChannel', 'Event', 'EventTarget', 'MessageChannel'],
	...['TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa', 'clearInterval', 'clearTimeout'],
	...['console', 'crypto', 'fetch', 'performance', 'queueMicrotask', 'setInterval', 'setTimeout', 'structuredClone'],
];

/** Code that notes when remark is evaluated: it makes the first processor, a function with a prototype of its own. */
const TELLS_REMARK = `{
	const { setPrototypeOf } = Object;
	Object.setPrototypeOf = (object, prototype) => {
		if (prototype && 'parse' in prototype && 'freeze' in prototype) globalThis.remark = 'remark';
		return setPrototypeOf(object, prototype);
	};
}`;

suite('what ships', () => {
	test('the extension starts in a worker: without document, process and any module but vscode', async () => {
		const { quietEditor } = await quietEditors();
		const { vscode, context } = quietEditor();
		const { activate } = loadInWorker('dist/tally.js', { vscode });
		const { tree } = await activate(context).open();
		assert.ok(tree);
	});

	test('the extension says what it could not read, where its long texts are missing', async () => {
		const { quietEditor } = await quietEditors();
		const { vscode, context } = quietEditor();
		const missing = { ...context, extensionUri: { path: '/nowhere' } };
		const { activate } = loadInWorker('dist/tally.js', { vscode });
		await assert.rejects(activate(missing).open(), /nowhere\/dist\/texts\.json/);
	});

	test('the extension asks for no page later either', () => {
		// Markdown's parser is evaluated when it is first needed. Its decoder of entities has a form for pages, which
		// esbuild takes unless it is told that this is a worker.
		assert.doesNotMatch(fs.readFileSync('dist/tally.js', 'utf8'), /\bdocument\.createElement\b/);
	});

	test('the desktop extension brings everything but vscode and node itself', () => {
		assert.deepEqual(foreignModules('dist/extension.js'), ['vscode']);
	});

	test('the command line brings everything but node itself', () => {
		assert.deepEqual(foreignModules('dist/cli.js'), []);
	});

	test('remark is evaluated when something is asked of it, and not before', async () => {
		const { quietEditor } = await quietEditors();
		const { vscode, context } = quietEditor();
		const { activate, global } = loadInWorker('dist/tally.js', { vscode }, TELLS_REMARK);
		await activate(context).open();
		assert.equal(global['remark'], undefined);

		const hook = `${TELLS_REMARK}; process.on('exit', () => console.log(globalThis.remark ?? 'no remark'))`;
		const args = [`--import=data:text/javascript,${encodeURIComponent(hook)}`, 'dist/cli.js', 'check', '-'];
		const check = (input: string): string => spawnSync(process.execPath, args, { input, encoding: 'utf8' }).stdout;
		assert.match(check('- [ ] One\n'), /^no remark$/m);
		assert.match(check('<div>\n- [ ] One\n</div>\n'), /^remark$/m);
	});

	test('each file is one of the extension, or of the command line', () => {
		const files = fs.readdirSync('dist').filter(name => /\.js$|^texts\.json$/.test(name));
		const loaded = new Set([...filesOf('dist/extension.js'), ...filesOf('dist/cli.js')]);
		assert.deepEqual([...loaded].sort(), files.map(name => `dist/${name}`).sort());
	});

	test('the command line runs from its bundle', () => {
		const run = spawnSync(process.execPath, ['dist/cli.js', 'check', '-'], { input: '- [ ] One\n', encoding: 'utf8' });
		assert.deepEqual([run.status, run.stderr], [0, '']);
	});
});

suite('what ships can', () => {
	test('in the editor: neither processes, nor the network, nor files behind the back of the editor', () => {
		assert.deepEqual(modules('dist/extension.js'), ['vscode']);
		assert.deepEqual(modules('dist/tally.js'), ['vscode']);
	});

	test('on the command line: files, paths and the process itself', () => {
		const used = ['node:buffer', 'node:fs', 'node:path', 'node:process', 'node:url'];
		assert.deepEqual(modules('dist/cli.js'), used);
	});

	for (const file of ['dist/extension.js', 'dist/cli.js'])
		test(`${file} makes no code out of text and names nothing that reaches out, nor does what it loads`, () => {
			assert.deepEqual(filesOf(file).flatMap(reachingOut), []);
		});
});

/** What evaluates text, what speaks over a network, and what loads or starts something else. */
const REACHING_OUT = new Set([
	...['eval', 'Function', 'WebAssembly', 'importScripts', 'Worker', 'SharedWorker'],
	...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'sendBeacon'],
]);

/** The names and the strings of a bundle that are one of those words, and what is imported by a name that is worked out. */
function reachingOut(file: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if ((ts.isIdentifier(node) || ts.isStringLiteral(node)) && REACHING_OUT.has(node.text))
			found.push(node.parent.getText().slice(0, 120));
		if (ts.isCallExpression(node)) {
			const [what] = node.arguments;
			const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
			if (loads && !(what && ts.isStringLiteral(what))) found.push(node.getText().slice(0, 120));
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
	return found;
}

/** A file of a bundle and those beside it that it loads, at once or later. */
function filesOf(first: string): string[] {
	const files = new Set([first]);
	for (const file of files)
		for (const name of required(file))
			if (name.startsWith('./')) files.add(path.posix.join(path.posix.dirname(file), name));
	return [...files];
}

/** The modules a bundle asks for when it runs, by name, but for its own files. */
function modules(file: string): string[] {
	const names = filesOf(file).flatMap(required);
	return [...new Set(names)].filter(name => !name.startsWith('./')).sort();
}

function required(file: string): string[] {
	return Array.from(fs.readFileSync(file, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g), match => match[1] ?? '');
}

/** The modules a bundle asks for when it runs, without those of node. */
function foreignModules(file: string): string[] {
	return modules(file).filter(name => !name.startsWith('node:') && !builtinModules.includes(name));
}

/** Evaluates a bundle as VS Code's web extension host does, after some code: a function of module, exports and require. */
function loadInWorker(
	file: string,
	modules: Readonly<Record<string, object>>,
	before = '',
): Extension & { readonly global: vm.Context } {
	const globals = Object.fromEntries(WORKER_GLOBALS.map(name => [name, Reflect.get(globalThis, name)]));
	const context = vm.createContext({ ...globals, navigator: { userAgent: 'worker', language: 'en' } });
	vm.runInContext(`globalThis.self = globalThis; ${before}`, context);
	const source = fs.readFileSync(path.resolve(file), 'utf8');
	const wrapped: unknown = vm.runInContext(`(function (module, exports, require) {${source}\n})`, context, {
		filename: file,
	});
	assert.ok(typeof wrapped === 'function');
	const module: { exports: Partial<Extension> } = { exports: {} };
	wrapped(module, module.exports, (name: string) => modules[name] ?? assert.fail(`it asks for the module "${name}"`));
	const { activate } = module.exports;
	assert.ok(activate);
	return { activate, global: context };
}
