import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { checkFix, checkRule } from '../../support/checkRule';

suite('conflicting-claims: two places of one task', () => {
	test('owners, estimates and dependencies', () => {
		checkRule(
			conflictingClaims,
			String.raw`
| ID | Title | Owner | Estimate | Depends on |
|---|---|---|---|---|
| T1 | Set up the cache | BE | 4h | - |
| T2 | Limit logins | BE | 4h | T1 |

### T1: Set up the cache
- **Owner**: FE
             ^^ Task T1 says FE here, but BE on line 3.
- **Estimate**: 4h

### T2: Limit logins
- **Owner**: BE
- **Estimate**: 2 days
                ^^^^^^ Task T2 says 2 days here, but 4h on line 4.
- **Dependencies**: None
                    ^^^^ Task T2 says None here, but T1 on line 4.
`,
		);
	});

	test('an owner field that stands twice is told by its first', () => {
		checkRule(
			conflictingClaims,
			String.raw`
| ID | Title | Owner |
|---|---|---|
| T1 | Set up the cache | BE |

### T1: Set up the cache
- **Owner**: FE
             ^^ Task T1 says FE here, but BE on line 3.
- **Owner**: OPS
`,
		);
	});

	test('near miss: what one place leaves out, and another way to say the same', () => {
		checkRule(
			conflictingClaims,
			String.raw`
| ID | Title | Owner | Estimate | Depends on |
|---|---|---|---|---|
| T1 | Set up the cache | BE | 8h | - |
| T2 | Limit logins | BE, FE | 4h | T1 |

### T1: Set up the cache
- **Estimate**: 1 day

### T2: Limit logins
- **Owner**: FE, BE
- **Estimate**: 3-5h
- **Dependencies**: task T1
`,
		);
	});

	test('what a finished task took may differ from what it was to take', () => {
		const document = parse(String.raw`
| ID | Title | Owner | Estimate | Status |
|---|---|---|---|---|
| T1 | Set up the cache | BE | 8h | Done |
| T2 | Limit logins | BE | 4h | Open |

### T1: Set up the cache
- **Estimate**: 2h

### T2: Limit logins
- **Estimate**: 2h
`);
		assert.deepEqual(
			checkDocument(document, buildGraph(document))
				.filter(({ rule }) => rule === conflictingClaims.id)
				.map(({ severity }) => severity),
			['information', 'warning'],
		);
	});

	test('the fix writes what the first place says', () => {
		checkFix(
			conflictingClaims,
			String.raw`
| ID | Title | Owner | Status |
|---|---|---|---|
| T1 | Set up the cache | BE | Open |
| T2 | Limit logins | BE | Open |

### T1: Set up the cache
- **Owner**: FE

### T2: Limit logins
- **Owner**: BE
`,
			'Change FE to BE',
			String.raw`
| ID | Title | Owner | Status |
|---|---|---|---|
| T1 | Set up the cache | BE | Open |
| T2 | Limit logins | BE | Open |

### T1: Set up the cache
- **Owner**: BE

### T2: Limit logins
- **Owner**: BE
`,
		);
	});

	test('near miss: rows one below the other are parts of a task, if they come to its estimate', () => {
		checkRule(
			conflictingClaims,
			String.raw`
| ID | Title | Effort | Status |
|---|---|---|---|
| T1 | Dig the pond | 8h | Open |
| T2 | Fill it | 3h | Open |

| Task | Effort |
|---|---|
| T1: Dig the pond by hand | 5h |
| T1: Carry its mud away | 3h |
| T2: Fill it by hose | 1h |
                        ^^ Task T2 says 1h here, but 3h on line 4.
| T2: Fill it by rain | 1h |
                        ^^ Task T2 says 1h here, but 3h on line 4.
`,
		);
	});
});
