import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../src/parser/parse';
import { checkReading, printClaims, printReading, printSections } from '../../support/checkReading';
import { readShared, sharedFolder, sharedTest } from '../../support/shared';

/** Ways to write the same in Markdown, each as what it makes of a line outside code blocks. */
const spellings: Readonly<Record<string, (line: string, next: string) => string>> = {
	'underscores for strong words': line =>
		outsideCode(line, text => text.replace(/(?<![\w*\\])\*\*([^*_\n]{1,80})\*\*(?![\w*])/g, '__$1__')),
	'closing hashes': line => line.replace(/^(#{1,6}) (.*[^\s#])\s*$/, '$1 $2 $1'),
	'anchors behind headings': line => line.replace(/^(#{2,4} [^#]*[^#\s])$/, '$1 {#part}'),
	'anchors before headings': line => line.replace(/^(#{2,4}) (?=\S)/, '$1 <a id="part"></a>'),
	'headings in strong words': line => line.replace(/^(#{1,6}) ([^*_`[\n]*[^*_`[\s])\s*$/, '$1 **$2**'),
	'a cross in capitals': line => line.replace(/^(\s*(?:[-*+]|\d+[.)])\s+)\[x\]/, '$1[X]'),
	'headers in strong words': (line, next) =>
		/^\|[\s:|-]+\|$/.test(next) ? line.replace(/\|\s*([^|*\s][^|*]*?)\s*(?=\|)/g, '| **$1** ') : line,
	'another tick': line => line.replaceAll('✅', '☑️'),
	'padded cells': line => (/^\|.*[^-|: ].*\|$/.test(line) ? line.replaceAll('|', ' | ').trim() : line),
};

function outsideCode(line: string, change: (text: string) => string): string {
	return line
		.split(/(`[^`]*`)/)
		.map((piece, at) => (at % 2 === 1 ? piece : change(piece)))
		.join('');
}

function written(text: string, spell: (line: string, next: string) => string): string {
	let isCode = false;
	const lines = text.split('\n').map((line, at, all) => {
		const isFence = /^\s*(?:`{3}|~{3})/.test(line);
		if (isFence) isCode = !isCode;
		return isCode || isFence ? line : spell(line, all[at + 1] ?? '');
	});
	return lines.join('\n');
}

function everything(text: string): string {
	const document = parse(text);
	const read = [printReading(document), printSections(document), printClaims(document)].join('\n\n');
	return read
		.replace(/\*\*|__/g, '')
		.replaceAll('[X]', '[x]')
		.replace(/✅|☑\ufe0f?/gu, '☑')
		.replace(/[ \t]+/g, ' ');
}

function checkSpellings(name: string, text: string): void {
	const wanted = everything(text);
	for (const [spelling, spell] of Object.entries(spellings))
		assert.equal(everything(written(text, spell)), wanted, `${name}: ${spelling}`);
}

suite('the same in another spelling', () => {
	test('the examples', () => {
		const folder = path.resolve('examples');
		for (const name of readdirSync(folder).filter(each => each.endsWith('.md')))
			checkSpellings(name, readFileSync(path.join(folder, name), 'utf8'));
	});

	sharedTest('the shared documents', () => {
		for (const name of readdirSync(path.join(sharedFolder() ?? '', 'corpus', 'docs')).sort())
			checkSpellings(name, readShared(`corpus/docs/${name}`));
	});

	test('links whose target has brackets, a blank or a title', () => {
		checkReading(
			`
			- [ ] T1: Read [about heaps](https://example.org/Heap_(tree))
			- [ ] T2: Read [about queues]( https://example.org/queue )
			- [ ] T3: Read [about lists](<https://example.org/a list> "Lists")
			- [ ] T4: Read [notes](beds, then dig)
			`,
			`
			task T1: Read about heaps | open
			task T2: Read about queues | open
			task T3: Read about lists | open
			task T4: Read [notes](beds, then dig) | open
			`,
		);
	});

	test('near miss: underscores in names, paths and code', () => {
		checkReading(
			`
			- [ ] T1: Fill src/__init__.py and MY__OWN__NAME
			- [ ] T2: Move __tests__/ and \`__Total__: 5\`
			- [ ] T3: Call it __begin, a __end__
			`,
			`
			task T1: Fill src/__init__.py and MY__OWN__NAME | open
			task T2: Move __tests__/ and __Total__: 5 | open
			task T3: Call it __begin, a end | open
			`,
		);
	});
});
