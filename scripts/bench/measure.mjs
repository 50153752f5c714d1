// node measure.mjs <what> <core> [document] [size]: takes one measure in a process of its own and prints it as JSON.
// Started by ../bench.mjs; <core> is the bundle of Tally's own code that it made.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { documents, plan, workspace } from './documents.mjs';
import { provide, quietEditor } from './quietEditor.mjs';

const require = createRequire(import.meta.url);
const [what, core, name, size] = process.argv.slice(2);
const tally = what in peers() || !core ? null : require(core);
const text = () => documents.find(each => each.name === name).make(Number(size));
const measures = { tally: cold, keys, steps, features, activation, memory, workspace: index };

console.log(JSON.stringify(await (measures[what] ? measures[what]() : peer(what))));

/** Milliseconds of CPU of this process, all its threads. */
function cpu() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

async function spent(work) {
	const before = cpu();
	await work();
	return cpu() - before;
}

function median(values) {
	return [...values].sort((a, b) => a - b)[values.length >> 1];
}

async function medianOf(times, work) {
	const found = [];
	for (let at = 0; at < times; at++) found.push(await spent(work));
	return median(found);
}

function peers() {
	return {
		'markdown-it': async () => {
			const { default: MarkdownIt } = await import('markdown-it');
			const parser = new MarkdownIt();
			return source => parser.parse(source, {});
		},
		markdownlint: async () => {
			const { lint } = await import('markdownlint/sync');
			return source => lint({ strings: { source } });
		},
		remark: async () => {
			const [{ unified }, { default: parse }, { default: gfm }] = await Promise.all([
				import('unified'),
				import('remark-parse'),
				import('remark-gfm'),
			]);
			const processor = unified().use(parse).use(gfm);
			return source => processor.parse(source);
		},
	};
}

/** A peer on a text: its first run, and the runs after it. */
async function peer(which) {
	const run = await peers()[which]();
	const source = text();
	const first = await spent(() => run(source));
	return { cold: first, warm: first > 3000 ? first : await medianOf(first > 500 ? 3 : 7, () => run(source)) };
}

function everything(source, reader = new tally.Reader()) {
	const document = reader.read(source);
	const graph = tally.buildGraph(document);
	return { document, graph, findings: tally.checkDocument(document, graph, {}) };
}

/** Reading, graph and all rules: the first time, and then again and again from scratch; and on twice the text. */
async function cold() {
	const source = text();
	const document = documents.find(each => each.name === name);
	const twice = document.make(2 * Number(size));
	const first = await spent(() => everything(source));
	const warm = await medianOf(first > 2000 ? 3 : 7, () => everything(source));
	const double = await medianOf(first > 2000 ? 3 : 7, () => everything(twice));
	return { kilobytes: Buffer.byteLength(source) / 1000, cold: first, warm, growth: double / warm };
}

/** A text as an editor gives it: in one piece, which none that was just put together is. */
function inOnePiece(words) {
	return Buffer.from(words, 'utf16le').toString('utf16le');
}

/** The lines that get lenses where a long list is on screen at an offset. */
function near({ lines }, offset) {
	const line = lines.lineAt(offset);
	return [[line - 200, line + 240]];
}

/**
 * One key after the other at seven places, each with new findings, lenses and the tree's first level; what the first ones take, while the
 * compiler still works, stands for itself.
 */
async function keys() {
	const first = await keysAt(['title']);
	await keysAt(null);
	return { 'title, at first': first.title, ...(await keysAt(null)) };
}

/** The medians of keys at places, or at all of them. */
async function keysAt(wanted) {
	const source = plan(Number(size));
	const middle = source.indexOf('```text');
	const at = source.indexOf('Build piece', middle);
	const places = {
		title: at + 6,
		slot: source.indexOf('[P', at) + 2,
		fence: middle + 7,
		heading: source.indexOf('### Part', at) + 8,
		cell: source.indexOf('| shop', middle) + 6,
		top: 0,
		'new line': source.indexOf('\n', at),
	};
	const found = {};
	for (const [place, offset] of Object.entries(places)) {
		if (wanted && !wanted.includes(place)) continue;
		const reader = new tally.Reader();
		const written = place === 'new line' ? '\n' : 'x';
		let changed = source;
		const key = async () => {
			changed = inOnePiece(`${changed.slice(0, offset)}${written}${changed.slice(offset)}`);
			return spent(() => follow(changed));
		};
		const follow = text => {
			const { document, graph, findings } = everything(text, reader);
			tally.lenses(document, graph, 'file:///a.md', undefined, near(document, offset));
			tally.tree(document, graph, 'file:///a.md', undefined, { troubled: tally.troubledTasks(document, findings) });
		};
		const times = [];
		for (let run = 0; run < 15; run++) times.push(await key());
		found[place] = median(times.slice(6));
	}
	return found;
}

/** The longest that anything else has to wait for a reading's step, by the clock: at the first reading, and after a key in its middle. */
async function steps() {
	const source = inOnePiece(plan(Number(size)));
	const reader = new tally.Reader();
	const longest = text => {
		let most = 0;
		const run = work => {
			for (;;) {
				const start = performance.now();
				const { done, value } = work.next();
				most = Math.max(most, performance.now() - start);
				if (done) return value;
			}
		};
		const document = run(reader.steps(text));
		run(tally.checkSteps(document, run(tally.graphSteps(document)), {}));
		return most;
	};
	const first = longest(source);
	const at = source.indexOf('Build piece', source.length >> 1);
	return { 'first reading': first, 'after a key': longest(inOnePiece(`${source.slice(0, at)}x${source.slice(at)}`)) };
}

/** What the editor asks for at a place, each on a reading that nobody has asked yet: while the compiler still works, and later. */
async function features() {
	const { document, findings } = everything(plan(Number(size)));
	const uri = 'file:///a.md';
	const options = { uri, translate: tally.toText };
	const task = document.tasks.find(({ index, dependencies }) => index > Number(size) / 2 && dependencies.length > 0);
	const offset = task.titleSpan.start + 2;
	const named = task.dependencies[0].span.start + 1;
	const asked = {
		hover: (fresh, edges) => tally.hover(fresh, edges, offset, options),
		definition: (_, edges) => tally.definition(edges, named),
		lenses: (fresh, edges) => tally.lenses(fresh, edges, uri, undefined, near(fresh, offset)),
		'code actions': fresh => tally.quickFixes(fresh, findings, { start: offset, end: offset }, uri),
		'tree, first paint': (fresh, edges) => tally.tree(fresh, edges, uri),
	};
	const found = {};
	for (const [feature, ask] of Object.entries(asked)) {
		const runs = [];
		for (let run = 0; run < 40; run++) {
			const fresh = { ...document };
			const edges = tally.buildGraph(fresh);
			runs.push(await spent(() => ask(fresh, edges)));
		}
		found[`${feature}, at first`] = median(runs.slice(0, 12));
		found[feature] = median(runs.slice(12));
	}
	return found;
}

/** What the editor does at the start, `require` and `activate`, and then what the first documents cost. */
async function activation() {
	const editor = quietEditor();
	provide(editor.vscode);
	let extension;
	let tally;
	const turn = () => new Promise(resolve => setImmediate(resolve));
	return {
		require: await spent(() => {
			extension = require('../../dist/extension.js');
		}),
		activate: await spent(() => {
			tally = extension.activate(editor.context);
		}),
		'a document that is no task list': await spent(() => {
			editor.open('notes.md', '# Notes\n\nRelease 2 is out.\n\n- One\n- Two\n\n1. First\n2. Second: see above\n');
			return turn();
		}),
		'the first task list: loading the engine': await spent(() => {
			editor.open('TODO.md', '- [ ] Wash\n');
			return tally.open();
		}),
	};
}

/** Heap that a reading with its findings keeps, as a multiple of the text in UTF-8. */
async function memory() {
	const source = Buffer.from(text()).toString();
	const used = () => {
		global.gc();
		return process.memoryUsage().heapUsed;
	};
	const before = used();
	const reader = new tally.Reader();
	const kept = everything(source, reader);
	const after = used();
	return { times: (after - before) / Buffer.byteLength(source), findings: kept.findings.length, reader: typeof reader };
}

/** The index of a workspace in memory: the first scan, and that of another session. */
async function index() {
	const files = workspace(Number(size));
	const byUri = new Map(files.map(file => [file.uri, file]));
	const settings = { include: [], exclude: [] };
	const read = ({ uri, path }, source) => {
		let reading = null;
		const document = () => (reading ??= everything(source)).document;
		if (!tally.isTaskList(path, settings, null, { text: () => source, document })) return null;
		document();
		return tally.fileEntry(reading.document, reading.graph, uri, reading.findings);
	};
	const make = () =>
		new tally.TaskIndex({
			files: {
				list: async () => files,
				stamp: async uri => ({ value: '1', size: byUri.get(uri).text.length, isLasting: true }),
				read: async uri => byUri.get(uri).text,
			},
			isExcluded: () => false,
			isNamed: () => false,
			keyOf: () => 1,
			read,
			now: () => performance.now(),
			pause: () => new Promise(resolve => setImmediate(resolve)),
			changed: () => {},
		});
	const watcher = { isCancelled: () => false, progress: () => {} };
	const first = make();
	const coldScan = await spent(() => first.scan(watcher));
	const remembered = first.toText();
	const second = make();
	const warmScan = await spent(() => {
		second.remember(remembered, tally.isFileEntry);
		return second.scan(watcher);
	});
	return { lists: second.lists.length, cold: coldScan, warm: warmScan };
}
