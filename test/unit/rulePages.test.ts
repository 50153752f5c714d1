import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { buildGraph } from '../../src/model/graph';
import { parse } from '../../src/parser/parse';
import { rules } from '../../src/rules';
import { contextOf } from '../../src/rules/check';
import type { Rule } from '../../src/rules/rule';
import { annotate, withoutCarets } from '../support/checkRule';

/** Each rule's page: its examples are run. `UPDATE=1` draws the carets anew. */
suite('Rule pages', () => {
	for (const rule of rules) {
		const file = `src/rules/${rule.id}.md`;

		test(`${rule.id}: has every part of a page`, () => {
			assert.ok(existsSync(file), `${file} is missing`);
			const page = readFileSync(file, 'utf8');
			const headings = [...page.matchAll(/^#+ .*$/gm)].map(match => match[0]);
			assert.deepEqual(
				headings.filter(heading => HEADINGS.includes(heading)),
				HEADINGS,
			);
			assert.equal(page.split('\n')[0], `# ${rule.id}`);
			assert.equal(page.split('\n')[2], rule.description, 'the page begins with the description of the catalogue');
			assert.ok(
				page.trimEnd().endsWith('(../../docs/format.md).'),
				'the page ends with the way to how documents are read',
			);
		});

		test(`${rule.id}: its page names its options, and no others`, () => {
			const named = [...part(readFileSync(file, 'utf8'), 'Options').matchAll(/^- `(\w+)` \((.*?)\): (.*)$/gm)];
			const options = Object.entries(rule.options).map(([name, option]) => {
				const { defaultValue, innerType } = (option as z.core.$ZodDefault)._zod.def;
				return [name, JSON.stringify(defaultValue), z.globalRegistry.get(innerType)?.description?.toLowerCase()];
			});
			assert.deepEqual(
				named.map(([, name, usual, text]) => [name, usual, text?.toLowerCase()]),
				options,
			);
		});

		test(`${rule.id}: finds what its page calls incorrect, and nothing in what it calls correct`, () => {
			const page = readFileSync(file, 'utf8');
			if (process.env['UPDATE']) return writeFileSync(file, redrawn(rule, page));
			assert.ok(examples(page, 'Incorrect').length > 0 && examples(page, 'Correct').length > 0, 'no examples');
			for (const example of examples(page, 'Incorrect')) {
				assert.ok(withoutCarets(example).carets > 0, `nothing is marked in:\n${example}`);
				assert.equal(drawn(rule, example), example);
			}
			for (const example of examples(page, 'Correct')) assert.equal(drawn(rule, example), example);
		});
	}
});

const HEADINGS = ['## Why', '## Incorrect', '## Correct', '## Options', '## When to turn it off'];
const FENCED = /^(`{3,})markdown\n([\s\S]*?)^\1$/gm;

/** The code blocks under a heading of a page. */
function examples(page: string, heading: string): readonly string[] {
	return [...part(page, heading).matchAll(FENCED)].map(match => match[2] as string);
}

function part(page: string, heading: string): string {
	const start = page.indexOf(`## ${heading}\n`);
	const end = page.indexOf(HEADINGS[HEADINGS.indexOf(`## ${heading}`) + 1] as string);
	return page.slice(start, end);
}

/** An example with carets under what the rule finds in it. */
function drawn(rule: Rule, example: string): string {
	const document = parse(withoutCarets(example).text);
	return annotate(document, [...rule.check(contextOf(document, buildGraph(document)))]);
}

function redrawn(rule: Rule, page: string): string {
	const old = part(page, 'Incorrect');
	const redraw = (_: string, fence: string, example: string): string =>
		`${fence}markdown\n${drawn(rule, example)}${fence}`;
	return page.replace(old, () => old.replace(FENCED, redraw));
}
