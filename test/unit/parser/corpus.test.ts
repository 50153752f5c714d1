import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../src/parser/parse';
import { defaultVocabulary } from '../../../src/parser/words/vocabulary';
import { printClaims, printReading, printSections } from '../../support/checkReading';
import { checkSpans } from '../../support/checkSpans';
import { readShared, sharedFolder, sharedTest } from '../../support/shared';

suite('reading the shared documents', () => {
	sharedTest('every span covers what was read from it', () => {
		for (const { name, text } of documents()) named(name, () => checkSpans(parse(text)));
	});

	sharedTest('line ends make no difference', () => {
		for (const { name, text } of documents()) {
			const lf = text.replace(/\r\n?/g, '\n');
			named(name, () => assert.equal(everything(lf.replaceAll('\n', '\r\n')), everything(lf)));
		}
	});

	sharedTest('asking remark about every piece settles the same lines', () => {
		for (const { name, text } of documents()) {
			const states = (alwaysAsk: boolean) => parse(text, defaultVocabulary, { alwaysAsk }).states;
			named(name, () => assert.deepEqual(states(true), states(false)));
		}
	});
});

function* documents(): Generator<{ readonly name: string; readonly text: string }> {
	for (const name of readdirSync(path.join(sharedFolder() ?? '', 'corpus', 'docs')).sort())
		yield { name, text: readShared(`corpus/docs/${name}`) };
}

/** Says in which document a check fails. */
function named(name: string, check: () => void): void {
	try {
		check();
	} catch (error) {
		throw new Error(name, { cause: error });
	}
}

function everything(text: string): string {
	const document = parse(text);
	return [printReading(document), printSections(document), printClaims(document)].join('\n\n');
}
