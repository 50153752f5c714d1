// npm run bench [-- --quick] [-- --only=name,…] [-- --markdown]
// Prints how long Tally takes on large documents, beside markdown-it, markdownlint and remark: medians of CPU
// milliseconds, each document and tool in a process of its own. Names: those of the documents, keys, features, activation,
// memory, workspace, steps. With --markdown the tables of docs/performance.md.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { documents } from './bench/documents.mjs';

const LIMIT = 60; // seconds by the clock after which a peer is stopped; what it needs is told in CPU
const root = path.resolve(import.meta.dirname, '..');
const peers = ['markdown-it', 'markdownlint', 'remark'];
const flag = { type: 'boolean', default: false };
const { values: options } = parseArgs({ options: { quick: flag, markdown: flag, only: { type: 'string' } } });
const only = options.only?.split(',') ?? null;
const runs = options.quick ? 1 : 3;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tally-bench-'));

try {
	const core = buildCore();
	note(
		`${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.version}, ${os.platform()}. Medians of ${runs} processes.`,
	);
	if (documents.some(({ name }) => isWanted(name))) coldTable(core);
	if (isWanted('keys')) keysTable(core);
	if (isWanted('steps'))
		pairs(
			'Longest step at 10,000 tasks, ms by the clock',
			measure('steps', core, '', 10_000),
			'in',
			'15, with up to 5 before it',
		);
	if (isWanted('features'))
		pairs('At 10,000 tasks, ms', measure('features', core, '', 10_000), 'asked for', 'at most 5; tree 50');
	if (isWanted('activation')) {
		const { require, activate, ...later } = measure('activation', core);
		pairs('Activation, ms', { require, activate }, 'step', 'together at most 20');
		pairs('After activation, ms', later, 'at the first', '');
	}
	if (isWanted('memory')) {
		const { times } = measure('memory', core, '10000', 10_000);
		pairs(
			'Memory, times the text',
			{ 'document, graph, findings and what the next reading reuses': times },
			'of',
			'at most 15',
		);
	}
	if (isWanted('workspace')) {
		const files = options.quick ? 1000 : 5000;
		const { lists, ...spans } = measure('workspace', core, '', files);
		pairs(
			`Workspace of ${files} files, ${lists} of them task lists, ms`,
			spans,
			'scan',
			'5,000 files: cold 1000, warm 100',
		);
	}
} finally {
	fs.rmSync(folder, { recursive: true, force: true });
}

function isWanted(name) {
	return only === null || only.includes(name);
}

function note(words) {
	console.log(options.markdown ? `${words}\n` : words);
}

/** Tally's code without the editor, in one file. */
function buildCore() {
	const outfile = path.join(folder, 'core.cjs');
	const from = [
		'parser/parse',
		'model/graph',
		'rules/check',
		'util/message',
		'workspace/taskIndex',
		'workspace/taskList',
	];
	const features = ['hover', 'navigation', 'lenses', 'quickFixes', 'tree', 'troubledTasks', 'fileEntry'];
	const files = [...from, ...features.map(feature => `features/${feature}`)];
	esbuild.buildSync({
		stdin: { contents: files.map(file => `export * from './src/${file}';`).join('\n'), resolveDir: root, loader: 'ts' },
		bundle: true,
		minify: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		outfile,
		logLevel: 'error',
	});
	return outfile;
}

/** The medians of a measure over several processes, a slow peer in one alone; null where it was stopped. */
function measure(what, core, document = '', size = 0) {
	const found = [];
	for (let run = 0; run < runs; run++) {
		const args = [
			'--expose-gc',
			path.join(root, 'scripts', 'bench', 'measure.mjs'),
			what,
			core,
			document,
			String(size),
		];
		const timeout = peers.includes(what) ? LIMIT * 1000 : undefined;
		const { stdout, stderr, status, error } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout });
		if (error?.code === 'ETIMEDOUT') return null;
		if (status !== 0) return { failed: /^\w*Error.{0,80}/m.exec(stderr)?.[0] ?? 'failed' };
		found.push(JSON.parse(stdout));
		if (peers.includes(what) && found[0].cold > 3000) break;
	}
	const names = Object.keys(found[0]);
	const medianOf = name => found.map(each => each[name]).sort((a, b) => a - b)[found.length >> 1];
	return Object.fromEntries(names.map(name => [name, medianOf(name)]));
}

/** Reading, graph and rules of each document, first run and later ones, beside the peers. */
function coldTable(core) {
	const rows = [
		['document', 'kB', 'Tally cold', 'warm', 'of 2n / of n', ...peers.map(peer => `${peer}, cold (warm): share`)],
	];
	for (const { name, what, size, make: _ } of documents) {
		if (!isWanted(name)) continue;
		const own = measure('tally', core, name, size);
		const others = peers.map(peer => shareOf(own, measure(peer, '', name, size)));
		rows.push([
			what,
			figure(own.kilobytes),
			figure(own.cold),
			figure(own.warm),
			own.growth?.toFixed(2) ?? own.failed,
			...others,
		]);
	}
	table('Reading, graph and all rules, ms', rows);
}

/** A peer's figures, and which part of its time Tally takes. */
function shareOf(own, other) {
	if (!other) return `stopped after ${LIMIT} s`;
	if (other.failed) return other.failed.slice(0, 40);
	const share = (a, b) => (a / b).toFixed(2);
	return `${figure(other.cold)} (${figure(other.warm)}): ${share(own.cold, other.cold)} (${share(own.warm, other.warm)})`;
}

/** A key at each place, beside what the peers take for the same text. */
function keysTable(core) {
	const sizes = options.quick ? [1000] : [1000, 10_000];
	const found = sizes.map(size => measure('keys', core, '', size));
	const [first, ...others] = peers.map(peer => ({
		peer,
		times: sizes.map(size => measure(peer, '', String(size), size)?.warm),
	}));
	const rows = [['key in', ...sizes.flatMap(size => [`${size} tasks`, `of ${first.peer}'s`])]];
	const share = (time, at) => (time / first.times[at]).toFixed(3);
	for (const place of Object.keys(found[0]))
		rows.push([place, ...found.flatMap((each, at) => [figure(each[place]), share(each[place], at)])]);
	for (const { peer, times } of [first, ...others])
		rows.push([
			`${peer}, all of it again`,
			...times.flatMap((time, at) => [figure(time), time === undefined ? '' : share(time, at)]),
		]);
	table('One key to findings, lenses and tree, ms', rows);
}

function pairs(title, found, head, aim) {
	table(title, [[head, 'figure', 'aim'], ...Object.entries(found).map(([name, value]) => [name, figure(value), aim])]);
}

function figure(value) {
	if (value === undefined) return `stopped after ${LIMIT} s`;
	return typeof value === 'number' ? (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')) : value;
}

function table(title, rows) {
	if (options.markdown) {
		const [head, ...body] = rows.map(row => `| ${row.join(' | ')} |`);
		console.log(`## ${title}\n\n${head}\n|${' --- |'.repeat(rows[0].length)}\n${body.join('\n')}\n`);
		return;
	}
	const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
	console.log(`\n${title}`);
	for (const row of rows)
		console.log(
			`  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')}`,
		);
}
