import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { conflictMarkers } from '../../../src/rules/conflict-markers';
import { checkRule } from '../../support/checkRule';

suite('conflict-markers', () => {
	const conflict = String.raw`
**Total Tasks**: 7

<<<<<<< ours
^^^^^^^ This document holds a merge conflict; counts and fixes rest until it is settled.
- [x] #1: Set up the cache
=======
- [ ] #1: Set up the cache
>>>>>>> theirs
- [ ] #1: Limit logins (depends on #9)
`;

	test('once, at the first marker', () => checkRule(conflictMarkers, conflict));

	test('is all that is said while it lasts', () => {
		const document = parse(conflict.replace(/^\^.*\n/m, ''));
		assert.deepEqual(
			checkDocument(document, buildGraph(document)).map(({ rule, severity }) => [rule, severity]),
			[['conflict-markers', 'information']],
		);
	});

	test('near miss: an underlined heading and a quote', () => {
		checkRule(
			conflictMarkers,
			String.raw`
Tasks
=======

> > > > > > > quoted
- [ ] #1: Set up the cache
`,
		);
	});
});
