// node scripts/bait.mjs [--size=N] [--only=text]
// Reads texts that are made to be slow, at N and 2N characters, and says what takes more than twice the time: every
// pattern of src on runs of its own characters, and whole documents through reading, graph and rules. No part of
// `npm test`: times are not the same twice. What grows by more than GROWTH ends it with 1.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const GROWTH = 3; // twice the text takes twice the time; four times is quadratic
const NOTICED = 20; // milliseconds: what takes less says nothing about growth
const { values } = parseArgs({ options: { size: { type: 'string', default: '100000' }, only: { type: 'string' } } });
const size = Number(values.size);
const wanted = name => !values.only || name.includes(values.only);

const RUNS = [
	...[
		' ',
		'\t',
		'\n',
		'#',
		'*',
		'_',
		'-',
		'=',
		'>',
		'`',
		'~',
		'|',
		'[',
		']',
		'(',
		')',
		'<',
		'!',
		':',
		'/',
		'\\',
		'.',
		',',
		'"',
	],
	...[
		'0',
		'a',
		'A1-',
		'\0',
		'\ud800',
		'✅',
		'状',
		'- [ ] ',
		'1. ',
		'1. [ ] a\n',
		'- [ ] a\n',
		'- ',
		'> ',
		'[a](',
		'![',
		'](',
		'<a ',
	],
	...[
		'[P0]',
		'[Task #1,',
		'**a',
		'**a** ',
		'~~',
		'`` ` ',
		'<!--',
		'-->',
		'&amp;',
		'| a ',
		'| a |\n|---|\n',
		'# 1\n',
		'1.',
		'1,',
		'1-',
	],
	...[
		'Status: ',
		'**Status**: ',
		'a: ',
		'(2h) ',
		'35/47 ',
		'12% ',
		'depends on #1, ',
		'Task 1 ',
		'https://a.',
		'```\n',
		'    a\n\n',
	],
];

const slow = [];
for (const { name, pattern } of patterns()) if (wanted(name)) tryPattern(name, pattern);
const read = await reader();
for (const run of RUNS) if (wanted(`document ${JSON.stringify(run)}`)) tryDocument(run, read);
console.log(slow.length === 0 ? 'nothing grows faster than its text' : `${slow.length} grow faster than their text`);
process.exitCode = slow.length > 0 ? 1 : 0;

/** Every literal pattern of src, by where it stands. */
function* patterns() {
	for (const file of fs.readdirSync('src', { recursive: true }).filter(name => name.endsWith('.ts'))) {
		const source = ts.createSourceFile(
			file,
			fs.readFileSync(path.join('src', file), 'utf8'),
			ts.ScriptTarget.Latest,
			true,
		);
		const found = [];
		const visit = node => {
			if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node);
			ts.forEachChild(node, visit);
		};
		visit(source);
		for (const node of found) {
			const [, body, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text);
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			yield { name: `${file}:${line + 1}`, pattern: new RegExp(body, flags) };
		}
	}
}

/** A pattern on runs of each character and word that it holds, with an end that it does not expect. */
function tryPattern(name, pattern) {
	const own = pattern.source.match(/[^\\()[\]{}?*+|^$.]/gu) ?? [];
	for (const run of new Set([...own, ' ', '*', '[', '(', '0', 'a', '\t'])) {
		const search = count => {
			pattern.lastIndex = 0;
			const text = `${run.repeat(count / run.length)}\u0001`;
			if (pattern.flags.includes('g')) for (const _ of text.matchAll(pattern));
			else pattern.exec(text);
		};
		// One run that is slow says enough.
		if (slow.at(-1)?.startsWith(`${name} `)) return;
		measure(`${name} on ${JSON.stringify(run)}`, search, Math.min(size, 20_000));
	}
}

function tryDocument(run, readAll) {
	measure(`document ${JSON.stringify(run)}`, count => readAll(run.repeat(count / run.length)), size);
}

function measure(name, work, count) {
	const once = time(() => work(count));
	if (once < NOTICED) return;
	const first = Math.min(
		once,
		time(() => work(count)),
	);
	const second = Math.min(
		time(() => work(count * 2)),
		time(() => work(count * 2)),
	);
	if (second / first <= GROWTH) return;
	slow.push(name);
	console.log(
		`${name}: ${first.toFixed(0)} ms, twice as long ${second.toFixed(0)} ms (${(second / first).toFixed(1)} times)`,
	);
}

function time(work) {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** Everything that is worked out of a text when a file is opened. */
async function reader() {
	const contents = `
		export { parse } from './src/parser/parse';
		export { buildGraph } from './src/model/graph';
		export { checkDocument } from './src/rules/check';`;
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
		...{ bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' },
	});
	const source = Buffer.from(outputFiles[0].contents).toString('base64');
	const { parse, buildGraph, checkDocument } = await import(`data:text/javascript;base64,${source}`);
	return text => {
		const document = parse(text);
		checkDocument(document, buildGraph(document));
	};
}
