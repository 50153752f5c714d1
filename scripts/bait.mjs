// node scripts/bait.mjs [--size=N] [--only=text]
// Reads texts that are made to be slow, at N and 2N characters, and says what takes more than twice the time: every
// pattern of src on runs of its own characters, and whole documents through reading, graph, rules and fixes: one kind of
// line in each place, and each two kinds of lines of plans (`--only='lines '`). No part of `npm test`: times are not the
// same twice. What grows by more than GROWTH ends it with 1.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { LINES } from './baitLines.mjs';

const GROWTH = 3; // twice the text takes twice the time; four times is quadratic
const ENDLESS = 1500; // milliseconds: nobody waits for the rest
const NOTICED = 20; // milliseconds: what takes less says nothing about growth
const { values } = parseArgs({ options: { size: { type: 'string', default: '30000' }, only: { type: 'string' } } });
const size = Number(values.size);
const wanted = name => !values.only || name.includes(values.only);

const LEADS = ['', '1', 'a', 'a: ', '1 ', '- ', '[', '(', '**', '|', '✅'];
/** Where in a list a run stands. */
const PLACES = [
	run => run,
	run => `- [ ] **1. a** ${run}\n`,
	run => `1. [ ] a [P1][${run}]\n`,
	run => `### Task ${run}\n- **Depends on**: ${run}\n`,
	run => `| # | Task | Status |\n|---|---|---|\n| 1 | ${run} | ${run} |\n`,
	run => `**Total**: ${run}\n- [ ] T1 a\n`,
];

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
const built = recordBuilt();
const read = await reader();
for (const pattern of [...built])
	if (wanted(`built ${pattern.source}`)) tryTwins(`built /${pattern.source}/`.slice(0, 100), pattern);
for (const { name, pattern } of patterns()) if (wanted(name)) tryTwins(name, pattern);
for (const run of RUNS) if (wanted(`document ${JSON.stringify(run)}`)) tryDocument(run, read);
for (const [name, tasks] of Object.entries(LINES))
	for (const [other, lines] of Object.entries(LINES))
		if (wanted(`lines ${name} / ${other}`)) tryLines(`lines ${name} / ${other}`, tasks, lines, read);
console.log(slow.length === 0 ? 'nothing grows faster than its text' : `${slow.length} grow faster than their text`);
process.exitCode = slow.length > 0 ? 1 : 0;

/** The patterns that modules make of words and pieces when they are loaded, and later of what a text says. */
function recordBuilt() {
	const found = new Set();
	globalThis.RegExp = new Proxy(RegExp, {
		construct(target, given) {
			const pattern = Reflect.construct(target, given);
			found.add(new target(pattern.source, pattern.flags));
			return pattern;
		},
	});
	return found;
}

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

/** Has the patterns that wait for a text made when they are loaded, so that they are among the built ones. */
function makeAtOnce({ onLoad }) {
	onLoad({ filter: /[\\/]util[\\/]wide\.ts$/ }, ({ path }) => ({
		contents: fs.readFileSync(path, 'utf8').replace('this.#source = source;', '$& new RegExp(source, flags);'),
		loader: 'ts',
	}));
}

/** A pattern, and those that search texts of ASCII and of western letters in its place. */
function tryTwins(name, pattern) {
	tryPattern(name, pattern);
	if (!/\\[pP]\{/.test(pattern.source)) return;
	tryPattern(`${name} (ASCII)`, read.wide(pattern).for(''));
	tryPattern(`${name} (western)`, read.wide(pattern).for('é'));
}

/** A pattern on runs of each character and word that it holds, with an end that it does not expect. */
function tryPattern(name, pattern) {
	const own = pattern.source.match(/[^\\()[\]{}?*+|^$.]/gu) ?? [];
	// A run is tried where a text begins, and behind what a pattern may want first.
	for (const run of new Set([...own, ' ', '*', '[', '(', '0', 'a', '\t']))
		for (const lead of LEADS) {
			const search = count => {
				pattern.lastIndex = 0;
				const text = `${lead}${run.repeat(count / run.length)}\u0001`;
				if (pattern.flags.includes('g')) for (const _ of text.matchAll(pattern));
				else pattern.exec(text);
			};
			// One run that is slow says enough.
			if (slow.at(-1)?.startsWith(`${name} `)) return;
			measure(`${name} on ${JSON.stringify(lead)} and ${JSON.stringify(run)}`, search, Math.min(size, 20_000));
		}
}

function tryDocument(run, readAll) {
	for (const place of PLACES)
		measure(`document ${JSON.stringify(place(run))}`, count => readAll(place(run.repeat(count / run.length))), size);
}

/** As many lines of one kind as of another, one kind behind the other. */
function tryLines(name, first, second, readAll) {
	const some = `${first(500)}\n${second(500)}\n`.length;
	const many = (line, count) => Array.from({ length: count }, (_, at) => `${line(at + 1)}\n`).join('');
	const make = count => `${many(first, count / some)}\n${many(second, count / some)}`;
	// Shorter ones say nothing: there is more to compile than to read.
	measure(name, count => readAll(make(count)), 2 * size, 3 * NOTICED);
}

/** Comes to the size by doubling, so that what grows exponentially is found while it is still small. */
function measure(name, work, count, noticed = NOTICED) {
	for (let some = count / 16; some < count; some *= 2) {
		const taken = time(() => work(some));
		if (taken > ENDLESS) return report(name, `${taken.toFixed(0)} ms for ${some} characters`);
	}
	const once = time(() => work(count));
	if (once < noticed) return;
	const first = Math.min(
		once,
		time(() => work(count)),
	);
	const second = Math.min(
		time(() => work(count * 2)),
		time(() => work(count * 2)),
	);
	if (second / first <= GROWTH) return;
	report(name, `${first.toFixed(0)} ms, twice as long ${second.toFixed(0)} ms (${(second / first).toFixed(1)} times)`);
}

function report(name, what) {
	slow.push(name);
	console.log(`${name}: ${what}`);
}

function time(work) {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** Everything that is worked out of a text when a file is opened, and what fixing all of it comes to. */
async function reader() {
	const contents = `
		export { parse } from './src/parser/parse';
		export { buildGraph } from './src/model/graph';
		export { checkDocument } from './src/rules/check';
		export { fixAll } from './src/features/fixAll';
		export { wide } from './src/util/wide';`;
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
		...{ bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' },
		plugins: [{ name: 'made at once', setup: makeAtOnce }],
	});
	const source = Buffer.from(outputFiles[0].contents).toString('base64');
	const { parse, buildGraph, checkDocument, fixAll, wide } = await import(`data:text/javascript;base64,${source}`);
	const read = text => {
		const document = parse(text);
		return { document, findings: checkDocument(document, buildGraph(document)) };
	};
	return Object.assign(text => fixAll(read(text), read), { wide });
}
