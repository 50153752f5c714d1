import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { unknownDependency } from '../../../src/rules/unknown-dependency';
import { checkFix, checkRule } from '../../support/checkRule';

suite('unknown-dependency', () => {
	test('near miss: a part of the plan by what its ids begin with', () => {
		checkRule(unknownDependency, '- [x] M1.1 Dig\n- [x] M1.2 Fill\n- [ ] M2.1 Sow (depends on M1)\n');
	});

	test('a dependency that nothing defines', () => {
		checkRule(
			unknownDependency,
			String.raw`
1. [ ] **Set up CI** — [P0][DX][2h][Task #99]
                                    ^^^^^^^^ No task 99 in this document.
2. [ ] **Set up the cache** — [P0][BE][2h][None]
`,
		);
	});

	test('what a line elsewhere says of a task by its id, of the same form', () => {
		const plan = (line: string): string => `
- [ ] T001 Dig
- [ ] T002 Pour

## Order

- ${line}
`;
		checkRule(
			unknownDependency,
			`${plan('T002 depends on T036').trimEnd()}
                  ^^^^ No task T036 in this document.
`,
		);
		checkRule(
			unknownDependency,
			`${plan('**T002** requires T001 and T041').trimEnd()}
                             ^^^^ No task T041 in this document. Nearest: T001.
`,
		);
		// Near misses: other forms, what is told behind the names, and what no task of the list begins.
		for (const line of [
			'T002 depends on T36',
			'T002 depends on ABC-036',
			'T002 depends on T001 (T036 is another story)',
			'T036 depends on T041',
		])
			checkRule(unknownDependency, plan(line));
	});

	test('the nearest ids', () => {
		checkRule(
			unknownDependency,
			String.raw`
- [ ] T024 Set up the cache
- [ ] T092 Limit logins
- [ ] T100 Write the runbook (depends on T024, T0924)
                                               ^^^^^ No task T0924 in this document. Nearest: T092, T024.
`,
		);
	});

	test('of two digits only what is next to it, swapped or doubled', () => {
		const list = (missing: string, near: string): string =>
			`${[4, 14, 23, 41, 99].map(id => `- [ ] T${id} Dig\n`).join('')}- [ ] T7 Sow (depends on T${missing})\n                         ^^^ No task T${missing} in this document.${near}\n`;
		checkRule(unknownDependency, list('32', ' Nearest: T23.'));
		checkRule(unknownDependency, list('13', ' Nearest: T14, T23.'));
		checkRule(unknownDependency, list('44', ' Nearest: T4.'));
		checkRule(unknownDependency, list('47', ''));
		checkRule(unknownDependency, list('96', ''));
	});

	test('one that is gone is taken out', () => {
		const before = '1. [ ] **Dig** — [P0][None]\n2. [ ] **Sow** — [P0][Task #1,41]\n';
		checkFix(unknownDependency, before, 'Remove task 41 from the dependencies', before.replace(',41', ''));
	});

	test('in a list, the one that is missing', () => {
		checkRule(
			unknownDependency,
			String.raw`
1. [ ] **Set up CI** — [P0][DX][2h][None]
2. [ ] **Set up the cache** — [P0][BE][2h][Task #1,68]
                                                   ^^ No task 68 in this document.
`,
		);
	});

	test('an id that two tasks have can mean either', () => {
		checkRule(
			unknownDependency,
			String.raw`
- [ ] T001 Set up the cache
- [ ] T001 Limit logins
- [ ] T002 Close the port (depends on T001)
                                      ^^^^ Task T001 can mean any of those on lines 1, 2: give each its own id.
`,
		);
	});

	test('near miss: any spelling of a name, a range, and text without an id', () => {
		checkRule(
			unknownDependency,
			String.raw`
### Task 1: Set up the cache ⬜
**Dependencies**: None

### Task 2: Limit logins ⬜
**Dependencies**: task 1, the new firewall

### Tasks 28-47: (written elsewhere)

### Task 3: Close the port ⬜
**Dependencies**: #1, Task 30
`,
		);
	});

	test('offers the nearest id and leaves the words around it', () => {
		checkFix(
			unknownDependency,
			String.raw`
1. [ ] **Set up CI** — [P0][DX][2h][None]
2. [ ] **Set up the cache** — [P0][DX][2h][Task #11]
`,
			'Change 11 to 1 (Set up CI)',
			String.raw`
1. [ ] **Set up CI** — [P0][DX][2h][None]
2. [ ] **Set up the cache** — [P0][DX][2h][Task #1]
`,
		);
	});

	test('an id within a range has no nearest one: it is not written', () => {
		checkRule(
			unknownDependency,
			String.raw`
| ID | Task | Depends |
| --- | --- | --- |
| T20 | Set up CI | - |
| T24 | Set up the cache | T20-T22 |
                           ^^^^^^^ No task T21 in this document.
                               ^^^ No task T22 in this document.
`,
		);
	});

	test('near miss: an id that another table defines, alone or within a range', () => {
		checkRule(
			unknownDependency,
			String.raw`
| ID | Task | Depends | Status |
| --- | --- | --- | --- |
| ADR-115 | Send the mails | ADR-083, ADR-084 | Open |
| ADR-116 | Count them | ADR-091 | Open |

| ID | Decision needed |
| --- | --- |
| **ADR-083** | Who sends them |
| [ADR-084](084.md) | Who pays |

| Decision | ADR ID |
| --- | --- |
| All others | ADR-090 – ADR-095 |
`,
		);
	});

	test('near miss: an id that heads a section', () => {
		checkRule(
			unknownDependency,
			`
## Why we wait

### DRY-BEDS: the hose is torn

- [ ] **A-1** — Dig · blockedBy: ['DRY-BEDS']
- [ ] **A-2** — Fill · blockedBy: ['A-1', 'NO-RAIN']
                                           ^^^^^^^ No task NO-RAIN in this document.
`,
		);
	});

	test('an id that a table only mentions, or a code block', () => {
		checkRule(
			unknownDependency,
			String.raw`
| ID | Task | Depends | Status |
| --- | --- | --- | --- |
| T-1 | Send the mails | T-83 | Open |
                         ^^^^ No task T-83 in this document.
| T-2 | Count them | T-96 | Open |
                     ^^^^ No task T-96 in this document.

| Blocker | What it holds up | Next |
| --- | --- | --- |
| T-83 | T-1 | T-83 |

| ID | Decision |
| --- | --- |
| T-90 – T-95 | All others |

${'```'}
| ID | Decision |
| --- | --- |
| T-96 | More |
${'```'}
`,
		);
	});

	test('in one part of a plan a task of another part is only noted', () => {
		const severities = (last: string) => {
			const document = parse(
				`### 6.1: Dig\n- **Status**: open\n- **Depends on**: 5.1\n\n### 6.2: Pour\n- **Status**: open\n- **Depends on**: 6.9\n\n### ${last}: Dry\n- **Status**: open\n`,
			);
			return checkDocument(document, buildGraph(document))
				.filter(({ rule }) => rule === unknownDependency.id)
				.map(({ severity }) => severity);
		};
		assert.deepEqual(severities('6.3'), ['information', 'error']);
		assert.deepEqual(severities('7.1'), ['error', 'error']);
	});

	test('near miss: the id of the task itself is not offered', () => {
		checkRule(
			unknownDependency,
			String.raw`
### Task 11: Dig
- **Depends on**: Task 12
                  ^^^^^^^ No task 12 in this document.
`,
		);
	});

	test('the end of an id in a form that the document has', () => {
		checkRule(
			unknownDependency,
			String.raw`
- [ ] **G2-T1** Dig the bed
- [ ] **G2-T2** Sow the bed
  - Depends on: T1, T9
                    ^^ No task T9 in this document.
- [ ] **G2-T3** Water the bed
  - Depends on: H2 from the tap
`,
		);
	});

	test('what a range leads through is one finding', () => {
		checkRule(
			unknownDependency,
			String.raw`
- [ ] **T1** Dig
- [ ] **T2** Sow
  - Depends on: T1, T5-T12
                    ^^ No task T5 in this document.
                    ^^^^^^ No tasks T6, T7, …, T11 in this document.
                       ^^^ No task T12 in this document.
`,
		);
	});

	test('what another table defines within a range does not hide the rest', () => {
		checkRule(
			unknownDependency,
			String.raw`
| Gate | Needs |
|---|---|
| T6 | rain |

- [ ] **T1** Dig
- [ ] **T2** Sow
  - Depends on: T5-T9
                ^^ No task T5 in this document.
                ^^^^^ No tasks T7, T8 in this document.
                   ^^ No task T9 in this document.
`,
		);
	});

	test('near miss: what is said to be done may stand in another list', () => {
		checkRule(
			unknownDependency,
			String.raw`
- [ ] **BED-02** Dig
  - Depends on: BED-01 (done), BED-04 ✅, BED-03 ✓, ~~BED-06, BED-08~~, **BED-09** ✔️
- [ ] **BED-05** Sow
  - Depends on: BED-07 (not done), ~~BED-03~~ BED-08
                ^^^^^^ No task BED-07 in this document.
                                              ^^^^^^ No task BED-08 in this document.
`,
		);
	});

	test('what is said to be done is noted where done tasks of its kind stay', () => {
		const beds = (done: string, mark = '') => `
- [x] **BED-${done}** Dig
- [ ] **BED-20** Sow
  - Depends on: BED-07 ✅, ROW-03 (done)
${mark}`;
		checkRule(unknownDependency, beds('02', '                ^^^^^^ No task BED-07 in this document.\n'));
		// Near miss: those before it stand elsewhere as well.
		checkRule(unknownDependency, beds('08'));
	});

	test('what the only epic of a file waits for is only noted', () => {
		const severities = (others: string) => {
			const document = parse(
				`### EPIC-012: Beds\n- **Status**: open\n- **Depends on**: EPIC-010\n\n## Steps\n- [ ] TASK-001: Dig\n- [ ] TASK-002: Pour\n${others}`,
			);
			return checkDocument(document, buildGraph(document))
				.filter(({ rule }) => rule === unknownDependency.id)
				.map(({ severity }) => severity);
		};
		assert.deepEqual(severities(''), ['information']);
		assert.deepEqual(severities('\n### EPIC-011: Paths\n- **Status**: open\n'), ['error']);
	});

	test('what stands before the first id of a list that begins late is only noted', () => {
		const severities = (first: string) => {
			const document = parse(
				`- [ ] BED-${first}: Dig\n  - Depends on: BED-12, BED-99\n- [ ] BED-41: Pour\n- [ ] BED-42: Dry\n`,
			);
			return checkDocument(document, buildGraph(document))
				.filter(({ rule }) => rule === unknownDependency.id)
				.map(({ severity }) => severity);
		};
		assert.deepEqual(severities('40'), ['information', 'error']);
		assert.deepEqual(severities('04'), ['error', 'error']);
	});

	test('what the only task of a file waits for is only noted, but not a part of it', () => {
		const severities = (waits: string, others = '') => {
			const document = parse(
				`# Task 3: Pond\n\n**Status:** open\n**Priority:** high\n**Dependencies:** ${waits}\n\n### 3.1. Dig\n\n**Status:** open\n${others}`,
			);
			return checkDocument(document, buildGraph(document))
				.filter(({ rule }) => rule === unknownDependency.id)
				.map(({ severity }) => severity);
		};
		assert.deepEqual(severities('1 ✓, 2'), ['information']);
		assert.deepEqual(severities('3.7'), ['error']);
		assert.deepEqual(severities('2', '\n# Task 4: Beds\n\n**Status:** open\n'), ['error']);
	});
});
