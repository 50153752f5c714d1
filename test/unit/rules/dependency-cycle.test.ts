import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { dependencyCycle } from '../../../src/rules/dependency-cycle';
import { checkFix, checkRule } from '../../support/checkRule';

suite('dependency-cycle', () => {
	test('two tasks through their slots', () => {
		checkRule(
			dependencyCycle,
			String.raw`
1. [ ] **Shorten the session** — [P0][Sec][1h][Task #2]
                                               ^^^^^^^ Tasks 1 → 2 → 1 wait for each other.
2. [ ] **Rotate the tokens** — [P0][Sec][2h][Task #1]
`,
		);
	});

	test('through a labelled line beneath', () => {
		checkRule(
			dependencyCycle,
			String.raw`
1. [ ] **Shorten the session** — [P0][Sec][1h][None]
   - Dependency: token rotation (task #2)
                                 ^^^^^^^ Tasks 1 → 2 → 1 wait for each other.
2. [ ] **Rotate the tokens** — [P0][Sec][2h][Task #1]
`,
		);
	});

	test('once for a knot of several rounds, by a shortest one', () => {
		checkRule(
			dependencyCycle,
			String.raw`
- [ ] T001 Draw the form (depends on T003)
- [ ] T002 Show the errors (depends on T001)
- [ ] T003 Write the texts (depends on T002, T004)
                                             ^^^^ Tasks T003 → T004 → T003 wait for each other.
- [ ] T004 Translate them (depends on T003)
`,
		);
	});

	test('each knot for itself', () => {
		checkRule(
			dependencyCycle,
			String.raw`
- [ ] T001 Draw the form (depends on T002)
                                     ^^^^ Tasks T001 → T002 → T001 wait for each other.
- [ ] T002 Show the errors (depends on T001)
- [ ] T003 Write the texts (depends on T004)
                                       ^^^^ Tasks T003 → T004 → T003 wait for each other.
- [ ] T004 Translate them (depends on T003)
`,
		);
	});

	test('near miss: a long way round without a way back', () => {
		checkRule(
			dependencyCycle,
			String.raw`
- [ ] T001 Draw the form (depends on T002, T003)
- [ ] T002 Show the errors (depends on T003, T004)
- [ ] T003 Write the texts (depends on T004)
- [ ] T004 Translate them
`,
		);
	});

	test('is an error, and names every place that ties the knot', () => {
		const document = parse('- [ ] T001 A (depends on T002)\n- [ ] T002 B (depends on T001)\n');
		const [found] = checkDocument(document, buildGraph(document));
		assert.equal(found?.severity, 'error');
		assert.deepEqual(
			found?.finding.related?.map(({ span }) => document.lines.lineAt(span.start)),
			[1],
		);
	});

	test('offers to let go of each edge', () => {
		const before = String.raw`
1. [ ] **Shorten the session** — [P0][Sec][1h][None]
   - Dependency: token rotation (task #2)
   - File: auth.ts
2. [ ] **Rotate the tokens** — [P0][Sec][2h][Task #1]
`;
		checkFix(
			dependencyCycle,
			before,
			'Let task 1 begin without task 2',
			String.raw`
1. [ ] **Shorten the session** — [P0][Sec][1h][None]
   - File: auth.ts
2. [ ] **Rotate the tokens** — [P0][Sec][2h][Task #1]
`,
		);
		checkFix(
			dependencyCycle,
			before,
			'Let task 2 begin without task 1',
			String.raw`
1. [ ] **Shorten the session** — [P0][Sec][1h][None]
   - Dependency: token rotation (task #2)
   - File: auth.ts
2. [ ] **Rotate the tokens** — [P0][Sec][2h][None]
`,
		);
	});
});
