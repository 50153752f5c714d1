import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { mutated } from './someMarkdown';
import { sharedFolder } from './shared';

/** Pieces of real task lists, of our own and shared ones where they are present: some lines in a row, with a heading of the document. */
export const realPiece: fc.Arbitrary<string> = fc
	.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 24 }))
	.map(([which, where, count]) => {
		const lines = documents()[which % documents().length] ?? [];
		const first = where % Math.max(1, lines.length - count);
		return lines.slice(first, first + count).join('\n');
	});

/** Such pieces with a few characters changed. */
export const mutatedPiece: fc.Arbitrary<string> = mutated(realPiece);

const cache: { documents?: readonly (readonly string[])[] } = {};

/** The lines of each document, read once. */
function documents(): readonly (readonly string[])[] {
	cache.documents ??= folders()
		.flatMap(folder =>
			readdirSync(folder)
				.sort()
				.map(name => path.join(folder, name)),
		)
		.filter(file => file.endsWith('.md'))
		.map(file => readFileSync(file, 'utf8').split(/\r?\n/));
	return cache.documents;
}

function folders(): readonly string[] {
	const shared = sharedFolder();
	const own = ['examples', path.join('test', 'fixtures', 'mutations')];
	return shared
		? [...own, ...['seeds/repaired', 'seeds/as-given', 'corpus/docs'].map(name => path.join(shared, name))]
		: own;
}
