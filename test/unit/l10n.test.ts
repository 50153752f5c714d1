import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What `l10n/extract.mjs` exports. */
interface Extract {
	readonly bundle: () => string;
	readonly templates: () => readonly string[];
}

suite('translations', () => {
	let extract: Extract;

	suiteSetup(async () => {
		extract = (await import(pathToFileURL(path.resolve('l10n/extract.mjs')).href)) as Extract;
	});

	test('the list of templates is up to date: node l10n/extract.mjs writes it', () => {
		assert.equal(fs.readFileSync('l10n/bundle.l10n.json', 'utf8'), extract.bundle());
	});

	test('German translates what there is, with the same places', () => {
		const german = JSON.parse(fs.readFileSync('l10n/bundle.l10n.de.json', 'utf8')) as Record<string, string>;
		const templates = extract.templates();
		for (const [template, translation] of Object.entries(german)) {
			assert.ok(templates.includes(template), `nothing says any more: ${template}`);
			assert.deepEqual(places(translation), places(template), template);
		}
		// What is new speaks English until someone translates it; most of it never should.
		const untranslated = templates.filter(template => !(template in german));
		assert.ok(untranslated.length < templates.length / 10, `not translated: ${untranslated.join('\n')}`);
	});
});

function places(template: string): string[] {
	return [...new Set(template.match(/\{\d+\}/g))].sort();
}
