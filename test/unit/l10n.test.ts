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

	test('German has a translation of each, with the same places', () => {
		const german = JSON.parse(fs.readFileSync('l10n/bundle.l10n.de.json', 'utf8')) as Record<string, string>;
		assert.deepEqual(Object.keys(german).sort(), extract.templates());
		for (const [template, translation] of Object.entries(german))
			assert.deepEqual(places(translation), places(template), template);
	});
});

function places(template: string): string[] {
	return [...new Set(template.match(/\{\d+\}/g))].sort();
}
