import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('table-tasks', () => {
	test('a row by priority', () => {
		checkRule(
			tableTasks,
			String.raw`
| Priority | Complete | Remaining |
|----------|----------|-----------|
| P0 | 1 | 0 |
| P1 | 2 | 0 |
       ^ States 2 done for P1; the document has 1 (1 too many).
| **TOTAL** | **3** | **0** |
              ^^^^^ States 3 done for TOTAL; the document has 2 (1 too many).

1. [x] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [x] **Close the port** — [P1][BE][1h][None]
`,
		);
	});

	test('a row by section', () => {
		checkRule(
			tableTasks,
			String.raw`
| Phase | Complete | Total |
|-------|----------|-------|
| Setup | 1 | 2 |
| Release | 0 | 2 |
                ^ States 2 tasks for Release; the document has 1 (1 too many).

## Setup

- [x] #1: Set up the cache
- [ ] #2: Limit logins

## Release

- [ ] #3: Close the port
`,
		);
	});

	test('a row of a section of which most may stand elsewhere is not written anew unseen', () => {
		const plan = (total: number): string => String.raw`
| Phase | Complete | Total |
|-------|----------|-------|
| Setup | 0 | ${total} |

## Setup

- [ ] Set up the cache
- [ ] Limit logins
`;
		checkSafeFixes(tableTasks, plan(5), plan(5));
		checkSafeFixes(tableTasks, plan(4), plan(2));
	});

	test('near miss: right, and rows that name nothing', () => {
		checkRule(
			tableTasks,
			String.raw`
| Priority | Complete | Remaining |
|----------|----------|-----------|
| P0 | 1 | 0 |
| P1 | 1 | 1 |
| Moon landing | 7 | 3 |

1. [x] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [x] **Close the port** — [P1][BE][1h][None]
`,
		);
	});

	test('the fix writes the whole row', () => {
		checkSafeFixes(
			tableTasks,
			String.raw`
| Priority | Complete | Remaining |
|----------|----------|-----------|
| P0 | 1 | 0 |
| P1 | 2 | 0 |

1. [x] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [x] **Close the port** — [P1][BE][1h][None]
`,
			String.raw`
| Priority | Complete | Remaining |
|----------|----------|-----------|
| P0 | 1 | 0 |
| P1 | 1 | 1 |

1. [x] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [x] **Close the port** — [P1][BE][1h][None]
`,
		);
	});

	test('near miss: a total that its column adds up to is not rewritten unseen', () => {
		const table = String.raw`
- [ ] #1: Set up the cache

| Part | Complete | Total |
|------|----------|-------|
| Cellar | 1 | 3 |
| Roof | 1 | 3 |
| **TOTAL** | **2** | **6** |
`;
		checkSafeFixes(tableTasks, table, table);
	});

	test('near miss: a row that adds up as it is, by another way of counting in one cell, is not rewritten unseen', () => {
		const table = `
# Cellar

- [ ] Dig
  - [ ] Mark the corners

# Progress

| Part | Complete | Remaining | Total |
|------|----------|-----------|-------|
| Cellar | 1 | 1 | 2 |
`;
		checkSafeFixes(tableTasks, table, table);
	});

	test('a column of tasks alone, where each row names a section; halves count nothing that can be counted', () => {
		checkRule(
			tableTasks,
			String.raw`
## Month 1: Garden
- [ ] G1: Dig
- [ ] G2: Sow

## Month 2: House
- [ ] H1: Paint

## Summary

| Part | Tasks |
|---|---|
| Month 1 | 3 |
            ^ States 3 tasks for Month 1; the document has 2 (1 too many).
| Month 2 | 1 |

| Part | Done | Total |
|---|---|---|
| Month 1 | 0.5 | 2 |
| Month 2 | 0 | 1 |
`,
		);
		checkRule(
			tableTasks,
			'- [ ] G1: Dig\n- [ ] G2: Sow\n\n| Release | Tasks |\n|---|---|\n| 1.0 | 30 |\n| 1.1 | 12 |\n',
		);
	});

	test('a total may leave out what is listed under the heading of its table', () => {
		const plan = (further: string): string => `
## Garden

- [x] Dig
- [ ] Sow

## Where we are

| Part | Total | Done |
|---|---|---|
| Garden | 2 | 1 |
| **TOTAL** | **2** | **1** |
${further}
- [ ] Sow the beans
`;
		checkRule(tableTasks, plan('\n### Next\n'));
		const mark = '              ^^^^^ States 2 tasks for TOTAL; the document has 3 (1 too few).';
		checkRule(tableTasks, plan(`${mark}\n\n## House\n`));
	});

	test('a row with one number too large is only noted of an excerpt, and not of a report', () => {
		const severities = (far: number): readonly string[] => {
			const document = parse(`
- [/] Dig
- [x] Sow

| Part | Total | Done | In progress |
|---|---|---|---|
| Near | 5 | 4 | 0 |
| Far | ${far} | 4 | 0 |
| Total | ${5 + far} | 8 | 0 |
`);
			const found = checkDocument(document, buildGraph(document)).filter(({ rule }) => rule === 'table-tasks');
			return found.map(({ severity }) => severity);
		};
		assert.deepEqual(severities(5), ['information']);
		assert.deepEqual(severities(6), []);
	});

	test('near miss: what was planned for a week is not what is left of it', () => {
		checkRule(
			tableTasks,
			`
| Week | Planned tasks | Completed |
|---|---|---|
| Week 1 | 2 | 1 |

## Week 1
- [x] Dig
- [ ] Sow
`,
		);
	});

	test('a total that its rows come to is noted where other tasks are in none of them', () => {
		const severities = (dig: string, total: number): readonly string[] => {
			const document = parse(`
## Garden
${dig}
- [ ] Sow

## House
- [x] Paint

## Shed
- [ ] Sweep

## Where we are

| Part | Total | Done |
|---|---|---|
| Garden | 2 | 1 |
| House | 1 | 1 |
| **TOTAL** | **${total}** | **2** |
`);
			const found = checkDocument(document, buildGraph(document)).filter(({ rule }) => rule === 'table-tasks');
			return found.map(({ severity }) => severity);
		};
		assert.deepEqual(severities('- [x] Dig', 3), ['information']);
		assert.deepEqual(severities('- [x] Dig', 4), []);
		assert.deepEqual(severities('- [x] Dig\n- [ ] Fill', 3), ['warning', 'information']);
		// Near misses: a number that the tasks of the rows make wrong, and a total that is not the sum.
		assert.deepEqual(severities('- [x] Dig\n- [x] Fill', 3), ['warning', 'warning']);
		assert.deepEqual(severities('- [x] Dig', 5), ['warning']);
	});

	test('a total that its rows come to is right where they count subtasks too, and noted where they name what is not here', () => {
		const severities = (rows: string): readonly string[] => {
			const document = parse(`
## Phase 1
- [x] T1: Dig
- [x] T2: Sow

## Phase 2
- [x] T3: Paint
  - [x] T3a: Walls
  - [x] T3b: Doors
  - [x] T3c: Roof

## Mow
- [x] T4: Mow

## Where we are

| Phase | Total | Done |
|---|---|---|
| Phase 1 | 2 | 2 |
${rows}
`);
			const found = checkDocument(document, buildGraph(document)).filter(({ rule }) => rule === 'table-tasks');
			return found.map(({ severity }) => severity);
		};
		assert.deepEqual(severities('| Phase 2 (T3) | 3 | 3 |\n| **Total** | **5** | **5** |'), []);
		assert.deepEqual(severities('| Phase 2 | 1 | 1 |\n| Attic | 4 | 0 |\n| **Total** | **7** | **3** |'), [
			'information',
		]);
		// Near misses: a sum that is none, and a row that the tasks do not bear out.
		assert.deepEqual(severities('| Phase 2 (T3) | 3 | 3 |\n| **Total** | **6** | **5** |'), ['warning']);
		assert.deepEqual(severities('| Phase 2 | 6 | 6 |\n| **Total** | **8** | **8** |'), ['warning', 'warning']);
	});

	test('what is done may take in what was cancelled, where the row adds up', () => {
		const plan = (row: string): string =>
			`## Leaks\n- [x] Pipe\n- [x] Tap\n- [ ] Drain → **WONTFIX**\n- [ ] Roof\n\n## Where\n\n| Part | Total | Fixed | Left |\n|---|---|---|---|\n| Leaks | ${row} |\n`;
		checkRule(tableTasks, plan('4 | 3 | 1'));
		checkRule(tableTasks, plan('3 | 2 | 1'));
		// Near misses: a row that does not add up, and more than that.
		checkRule(
			tableTasks,
			`${plan('4 | 3 | 2').trimEnd()}
              ^ States 3 done for Leaks; the document has 2 (1 too many).
`,
		);
	});

	test('a row that says more is not written anew unseen: words behind a number, a status', () => {
		const plan = (done: string, status: string): string =>
			`## Beds\n- [x] Dig\n- [x] Sow\n- [ ] Mow\n\n## Where\n\n| Part | Total | Done | Left | Status |\n|---|---|---|---|---|\n| Beds | 3 | ${done} | ${status} |\n`;
		const stays = (row: string, status: string): void =>
			checkSafeFixes(tableTasks, plan(row, status), plan(row, status));
		stays('1 | 1 (Mow, put off)', '');
		stays('0 | 1', 'Not started');
		// Near misses: the same without words, and under way before and after.
		for (const status of ['', 'In progress']) checkSafeFixes(tableTasks, plan('1 | 1', status), plan('2 | 1', status));
	});

	test('a total is judged where a row is wrong too, and not twice where its rows say what it comes to', () => {
		const plan = (garden: number, total: number): string => `
| Part | Total | Done |
|---|---|---|
| Garden | ${garden} | 1 |
| House | 1 | 1 |
| **TOTAL** | **${total}** | **2** |

## Garden
- [x] Dig
- [ ] Sow

## House
- [x] Paint
`;
		const found = (text: string): readonly string[] => {
			const document = parse(text);
			return checkDocument(document, buildGraph(document)).map(
				({ rule, finding: { span } }) => `${rule} ${document.text.slice(span.start, span.end)}`,
			);
		};
		assert.deepEqual(found(plan(3, 4)), ['table-tasks 3', 'table-tasks **4**']);
		assert.deepEqual(found(plan(2, 4)), ['table-total **4**']);
		assert.deepEqual(found(plan(3, 3)), ['table-tasks 3', 'table-total **3**']);
		checkSafeFixes(tableTasks, plan(3, 4), plan(2, 4));
	});

	const shared = (rows: string) => `
| Area | Total | Done |
|------|-------|------|
${rows}

### Boats and Nets
- [x] Caulk the hull
- [ ] Mend the sail
- [ ] Knot the seine
- [ ] Dry the floats

### Harbour
- [x] Sweep the quay
`;

	test('rows that name parts of one section are compared with it together, and not written anew', () => {
		checkRule(
			tableTasks,
			shared(`| Boats | 2 | 1 |
          ^ States 5 tasks for Boats + Nets; the document has 4 (1 too many).
| Nets | 3 | 0 |
| Harbour | 1 | 1 |`),
		);
		const text = shared('| Boats | 2 | 1 |\n| Nets | 3 | 0 |\n| Harbour | 1 | 1 |');
		checkSafeFixes(tableTasks, text, text);
	});

	test('near miss: rows that come to their section together, a part beside the whole, and parts that are not all', () => {
		checkRule(tableTasks, shared('| Boats | 3 | 1 |\n| Nets | 1 | 0 |\n| Harbour | 1 | 1 |'));
		checkRule(tableTasks, shared('| Boats and Nets | 4 | 1 |\n| Nets | 1 | 0 |\n| Harbour | 1 | 1 |'));
		checkRule(tableTasks, shared('| Boats | 4 | 1 |\n| Nets | 4 | 0 |\n| Harbour | 1 | 1 |'));
		checkRule(tableTasks, shared('| Boats | 2 | 1 |\n| Boat | 3 | 0 |\n| Harbour | 1 | 1 |'));
	});

	const houses = (rows: string) => `
| Phase | Tasks | Done |
|---|---|---|
${rows}

## Phase 1: Footing & Drains
- [x] Dig
- [ ] Lay the pipes

## Phase 2: Roofing

### Slate Roofing
- [ ] Order
- [ ] Nail

### Lead Roofing
- [ ] Solder
`;

	test('rows that name a section by its number and a word, not written anew unseen as one by its number alone is', () => {
		checkRule(
			tableTasks,
			houses(`| 1: Walls & Footing | 3 | 1 |
                       ^ States 3 tasks for 1: Walls & Footing; the document has 2 (1 too many).
| 2 | 4 | 0 |
      ^ States 4 tasks for 2; the document has 3 (1 too many).`),
		);
		const rows = (tasks: number) => houses(`| Phase 1 - Walls & Footing | 3 | 1 |\n| 2 | ${tasks} | 0 |`);
		checkSafeFixes(tableTasks, rows(4), rows(3));
	});

	test('near miss: a number whose section is called otherwise, and one that nothing has', () => {
		checkRule(tableTasks, houses('| 1: Painting | 9 | 1 |\n| 3: Roofing | 9 | 1 |'));
		checkRule(tableTasks, houses('| Phase 1: Phase in | 9 | 1 |\n| 2: Gutters | 9 | 1 |'));
	});

	const rooms = (rows: string) => `
| Room | Tasks | Done |
|---|---|---|
${rows}

## Hall
- [ ] Sweep

## Attic
- [ ] Clear
- [ ] Paint

## Cellar
- [x] Dry
`;

	test('a row that begins with the name of a section which no other row names', () => {
		const attic = `| Hall | 1 | 0 |
| Attic loft | 3 | 0 |
               ^ States 3 tasks for Attic loft; the document has 2 (1 too many).
| Cellar | 1 | 1 |`;
		checkRule(tableTasks, rooms(attic));
		const rows = '| Hall | 1 | 0 |\n| Attic loft | 3 | 0 |\n| Cellar | 1 | 1 |';
		checkSafeFixes(tableTasks, rooms(rows), rooms(rows));
	});

	test('near miss: such a row beside one that names the section or begins so, among rows that name none, or with more words', () => {
		checkRule(tableTasks, rooms('| Hall | 1 | 0 |\n| Attic | 2 | 0 |\n| Attic loft | 7 | 0 |\n| Cellar | 1 | 1 |'));
		checkRule(
			tableTasks,
			rooms('| Hall | 1 | 0 |\n| Attic beams | 1 | 0 |\n| Attic loft | 7 | 0 |\n| Cellar | 1 | 1 |'),
		);
		checkRule(tableTasks, rooms('| Yard | 1 | 0 |\n| Attic loft | 7 | 0 |\n| Cellar | 1 | 1 |'));
		checkRule(tableTasks, rooms('| Hall | 1 | 0 |\n| Attic for the bats | 7 | 0 |\n| Cellar | 1 | 1 |'));
	});

	test("near miss: a word for a priority that is only a part of a section's name", () => {
		const bugs = (title: string): string =>
			`## ${title}\n\n- [x] T1: Dig\n- [ ] T2: Fill\n\n## Bugs\n\n| Severity | Total | Done |\n|---|---|---|\n`;
		checkRule(tableTasks, `${bugs('Phase 1: Critical fixes')}| Critical | 3 | 3 |\n| High | 6 | 4 |\n`);
		checkRule(
			tableTasks,
			`${bugs('Fixes')}| Fixes | 3 | 1 |\n          ^ States 3 tasks for Fixes; the document has 2 (1 too many).\n| Other | 6 | 4 |\n`,
		);
	});

	test('a total row that adds up is only noted where none of its rows names a task', () => {
		const bugs = (area: string): string =>
			`## Roof\n\n- [x] T1: Dig\n- [ ] T2: Fill\n\n## Bugs\n\n| Area | Total | Done |\n|---|---|---|\n| ${area} | 3 | 2 |\n| Yard | 1 | 1 (T1) |\n| **Total** | **4** | **3** |\n`;
		const found = (text: string) =>
			checkDocument(parse(text), buildGraph(parse(text)), {}).filter(({ rule }) => rule === 'table-tasks');
		assert.deepEqual(
			found(bugs('Street')).map(({ severity, finding }) => [severity, finding.fixes?.length]),
			[['information', 0]],
		);
		assert.equal(found(bugs('Roof'))[0]?.severity, 'warning');
	});

	test('a total row is not written where the rows, once right, come to another number', () => {
		const plan = (done: string) =>
			`- [x] Dig\n- [ ] Sow\n\n## Beds\n- [ ] Rake\n\n| Part | Done | Open |\n|---|---|---|\n| Beds | 0 | 1 |\n| Pond | 0 | 1 |\n| Total | ${done} | 2 |\n`;
		checkSafeFixes(tableTasks, plan('12'), plan('12'));
	});
});
