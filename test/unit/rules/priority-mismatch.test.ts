import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { priorityMismatch } from '../../../src/rules/priority-mismatch';
import { checkFix, checkRule } from '../../support/checkRule';

suite('priority-mismatch', () => {
	test('a slot against its section', () => {
		checkRule(
			priorityMismatch,
			String.raw`
## P1 - HIGH PRIORITY

1. [ ] **Set up the cache** — [P1][BE][4h][None]
2. [ ] **Limit logins** — [P2][BE][1h][None]
                           ^^ Task 2 says P2, but stands under “P1 - HIGH PRIORITY”, which is P1.
`,
		);
	});

	test('a field against a slot', () => {
		checkRule(
			priorityMismatch,
			String.raw`
- [ ] #1: Set up the cache [P0]
  - Priority: Low
              ^^^ Task 1 says Low here, but P0 on line 1.
`,
		);
	});

	test('the prefix of an id against a slot', () => {
		checkRule(
			priorityMismatch,
			String.raw`
- [ ] P1-3: Set up the cache [P1]
- [ ] P1-4: Limit logins [P2]
                          ^^ Task P1-4 says P2 here, but P1 on line 2.
`,
		);
	});

	test('the nearest section counts', () => {
		checkRule(
			priorityMismatch,
			String.raw`
## P1

### P2

- [ ] #1: Set up the cache [P2]
- [ ] #2: Limit logins [P1]
                        ^^ Task 2 says P1, but stands under “P2”, which is P2.
`,
		);
	});

	test('near miss: a severity or an impact beside the priority', () => {
		checkRule(
			priorityMismatch,
			String.raw`
| ID | Task | Severity | Priority | Status |
|----|------|----------|----------|--------|
| B-1 | Mend the gate | High | Low | Open |
| B-2 | Mend the roof | Low | P0 | Open |

- [ ] #3 Paint the fence [P0]
  - Severity: Low
`,
		);
		checkRule(
			priorityMismatch,
			String.raw`
### TODO-001: Mend the gate
**Priority:** Critical

### TODO-002: Mend the roof
**Priority:** Critical

| TODO | Task | Status | Impact |
|------|------|--------|--------|
| 001 | Mend the gate | Done | High |
| 002 | Mend the roof | Done | Medium |
`,
		);
	});

	test('near miss: a severity under a section of a priority', () => {
		checkRule(
			priorityMismatch,
			String.raw`
## P1 - HIGH PRIORITY

- [ ] #1 Mend the gate
  - Severity: Low
- [ ] #2 Mend the roof
  - Priority: Low
              ^^^ Task 2 says Low (P3), but stands under “P1 - HIGH PRIORITY”, which is P1.
`,
		);
	});

	test('near miss: the same in another word, unknown ones, sections without a priority', () => {
		checkRule(
			priorityMismatch,
			String.raw`
## P1 - HIGH PRIORITY

- [ ] #1: Set up the cache [P1]
  - Priority: High
- [ ] #2: Limit logins
  - Priority: Whenever

## Later

- [ ] #3: Rotate the keys [P3]
`,
		);
	});

	test('offers the priority of the section', () => {
		checkFix(
			priorityMismatch,
			String.raw`
## P1 - HIGH PRIORITY

1. [ ] **Limit logins** — [P2][BE][1h][None]
`,
			'Change P2 to P1',
			String.raw`
## P1 - HIGH PRIORITY

1. [ ] **Limit logins** — [P1][BE][1h][None]
`,
		);
	});

	test('near miss: a field ranks a phase among the others, not each task in it', () => {
		checkRule(
			priorityMismatch,
			String.raw`
## Phase 2: Garden
**Priority**: High

| ID | Task | Priority | Status |
|---|---|---|---|
| G1 | Dig | High | open |
| G2 | Sow | Low | open |
`,
		);
	});

	test('the next word above that of the section is only noted', () => {
		const severities = (section: string, priority: string) => {
			const document = parse(`## ${section}\n\n### Task 1: Dig\n- **Priority**: ${priority}\n`);
			return checkDocument(document, buildGraph(document))
				.filter(({ rule }) => rule === priorityMismatch.id)
				.map(({ severity }) => severity);
		};
		assert.deepEqual(severities('High Priority', 'Critical'), ['information']);
		assert.deepEqual(severities('High Priority', 'High'), []);
		assert.deepEqual(severities('High Priority', 'Medium'), ['warning']);
		assert.deepEqual(severities('Medium Priority', 'Critical'), ['warning']);
		assert.deepEqual(severities('P1 - HIGH PRIORITY', 'P0'), ['warning']);
	});
});
