import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';

/** What a worker of a browser has on top of the language itself; nothing of a page, nothing of node. */
const WORKER_GLOBALS = [
	...['AbortController', 'AbortSignal', 'Blob', 'BroadcastChannel', 'Event', 'EventTarget', 'MessageChannel'],
	...['TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa', 'clearInterval', 'clearTimeout'],
	...['console', 'crypto', 'fetch', 'performance', 'queueMicrotask', 'setInterval', 'setTimeout', 'structuredClone'],
];

suite('what ships', () => {
	test('the web bundle loads in a worker: without document, process and any module but vscode', () => {
		const exports = loadInWorker('dist/web/extension.js', ['vscode']);
		assert.equal(typeof exports.activate, 'function');
	});

	test('the web bundle asks for no page later either', () => {
		// Markdown's parser is evaluated when it is first needed. Its decoder of entities has a form for pages, which
		// esbuild takes unless it is told that this is a worker.
		assert.doesNotMatch(fs.readFileSync('dist/web/extension.js', 'utf8'), /\bdocument\.createElement\b/);
	});

	test('the desktop bundle brings everything but vscode and node itself', () => {
		assert.deepEqual(foreignModules('dist/extension.js'), ['vscode']);
	});

	test('the command line brings everything but node itself', () => {
		assert.deepEqual(foreignModules('dist/cli.js'), []);
	});

	test('the command line runs from its bundle', () => {
		const run = spawnSync(process.execPath, ['dist/cli.js', 'check', '-'], { input: '- [ ] One\n', encoding: 'utf8' });
		assert.deepEqual([run.status, run.stderr], [0, '']);
	});
});

suite('what ships can', () => {
	test('in the editor: neither processes, nor the network, nor files behind the back of the editor', () => {
		// The three come with remark, for paths and addresses of files that Tally never gives it.
		assert.deepEqual(modules('dist/extension.js'), ['node:path', 'node:process', 'node:url', 'vscode']);
		assert.deepEqual(modules('dist/web/extension.js'), ['vscode']);
	});

	test('on the command line: files, paths and the process itself', () => {
		const used = ['node:buffer', 'node:fs', 'node:path', 'node:process', 'node:url'];
		assert.deepEqual(modules('dist/cli.js'), used);
	});

	for (const file of ['dist/extension.js', 'dist/web/extension.js', 'dist/cli.js'])
		test(`${file} makes no code out of text and names nothing that reaches out`, () => {
			assert.deepEqual(reachingOut(file), []);
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

/** The modules a bundle asks for when it runs, by name. */
function modules(file: string): string[] {
	const source = fs.readFileSync(file, 'utf8');
	return [...new Set([...source.matchAll(/\brequire\("([^"]+)"\)/g)].map(match => match[1] ?? ''))].sort();
}

/** The modules a bundle asks for when it runs, without those of node. */
function foreignModules(file: string): string[] {
	return modules(file).filter(name => !name.startsWith('node:') && !builtinModules.includes(name));
}

/** Evaluates a bundle as VS Code's web extension host does: a function of module, exports and require. */
function loadInWorker(file: string, modules: readonly string[]): Record<string, unknown> {
	const globals = Object.fromEntries(WORKER_GLOBALS.map(name => [name, Reflect.get(globalThis, name)]));
	const context = vm.createContext({ ...globals, navigator: { userAgent: 'worker', language: 'en' } });
	vm.runInContext('globalThis.self = globalThis', context);
	const source = fs.readFileSync(path.resolve(file), 'utf8');
	const wrapped: unknown = vm.runInContext(`(function (module, exports, require) {${source}\n})`, context, {
		filename: file,
	});
	assert.ok(typeof wrapped === 'function');
	const module = { exports: {} as Record<string, unknown> };
	wrapped(module, module.exports, (name: string) => {
		assert.ok(modules.includes(name), `it asks for the module "${name}"`);
		// esbuild makes a namespace of a module: an object with the same prototype, from which it inherits here.
		return new Proxy({}, { getPrototypeOf: () => anything() });
	});
	return module.exports;
}

/** Stands for a module that is only named while a bundle loads: every member can be extended, called and asked further. */
function anything(): object {
	const target = class {};
	return new Proxy(target, {
		get: (_, key) => (key === 'prototype' ? target.prototype : key === '__esModule' ? undefined : anything()),
		apply: () => anything(),
	});
}
