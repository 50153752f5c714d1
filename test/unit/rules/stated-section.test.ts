import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { effortTotal } from '../../../src/rules/effort-total';
import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('stated-section', () => {
	test('what remains and the whole', () => {
		checkRule(
			statedSection,
			String.raw`
## P1 - HIGH (1/4 remaining)
              ^ States 1 remaining task; this section has 2 (1 too few).
                ^ States 4 tasks; this section has 3 (1 too many).

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [x] #3: Close the port
`,
		);
	});

	test('boxes that only say what is measured may count or not', () => {
		const checks = (stated: number, last: string) => `
## Checks (${stated} tasks)

- [ ] Weigh the apples
- [ ] Count the pears

### Coverage
- [ ] Goal: ≥ 90% of the trees
- [ ] ${last}
`;
		const both = checks(3, 'Now: 12.5 %');
		checkFix(statedSection, both, 'Change 3 to 4', both.replace('3 tasks', '4 tasks'));
		checkFix(statedSection, both, 'Change 3 to 2 (without what is only measured)', both.replace('3 tasks', '2 tasks'));
		checkSafeFixes(statedSection, both, both);
		checkRule(
			statedSection,
			checks(2, `Now: 12.5 %`).replace(
				'\n\n- [ ] Weigh',
				`
           ^ States 2: that leaves out what only says what is measured; with it 4.

- [ ] Weigh`,
			),
		);
	});

	test('near miss: a box with a percentage in a task of its own', () => {
		const checks = (stated: number) => `
## Checks (${stated} tasks)

- [ ] Weigh the apples
- [ ] Prune: cut back 20% of the wood
- [ ] T3: 20% more compost
`;
		checkSafeFixes(statedSection, checks(2), checks(3));
	});

	test('the first number of a heading of what remains is compared with what does', () => {
		const list = (title: string, mark: string) => `
## Done (1 of 4)

- [x] T1: Dig

## ${title}

- [x] T2: Sow
- [${mark}] T3: Water
- [ ] T4: Weed
`;
		checkRule(
			statedSection,
			list(
				`Remaining tasks (3 of 4)
                    ^ States 3 remaining tasks; this section has 1 (2 too many).`,
				'x',
			),
		);
		checkRule(statedSection, list('Remaining tasks (2 of 4)', ' '));
		checkRule(statedSection, list('Pendientes (2 / 4)', '/'));
	});

	test('a section about an attribute counts by it', () => {
		checkRule(
			statedSection,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]

## Completion criteria

### P1 Tasks (High Priority - 3 tasks)
                              ^ States 3 P1 tasks; the document has 1 (2 too many).

- **Owner**: everybody
`,
		);
	});

	test('a count and hours in one heading', () => {
		const plan = (tasks: string, hours: string): string => `
### P0 - Critical - ${tasks} items, ${hours} hours
- [ ] T-1 Dig (4h)
- [ ] T-2 Fill (2h)

### P1 - High (${tasks} tasks, ${hours}h)
- [ ] T-3 Dig (4h)
- [ ] T-4 Fill (2h)

### P2 - Low - ${tasks} files, ${hours} hours
- [ ] T-5 Dig (4h)
- [ ] T-6 Fill (2h)
`;
		// What counts files says nothing of tasks, nor of their hours.
		const right = plan('2', '6').replace('2 files, 6 hours', '3 files, 9 hours');
		checkSafeFixes(statedSection, plan('3', '6'), plan('2', '6').replace('2 files', '3 files'));
		checkSafeFixes(effortTotal, plan('2', '9'), plan('2', '6').replace('6 hours\n- [ ] T-5', '9 hours\n- [ ] T-5'));
		for (const rule of [statedSection, effortTotal]) checkSafeFixes(rule, right, right);
	});

	test('near miss: all tasks with ids that begin as those of the section', () => {
		const plan = (count: number): string => `
## Gaps
- [ ] GAP-1 Close the gate
- [ ] GAP-2 Close the door

## Ideas - ${count} items
- [ ] IDEA-1 Plant
- [ ] IDEA-2 Water

## Later
- [ ] IDEA-3 Mow
`;
		checkSafeFixes(statedSection, plan(3), plan(3));
		checkSafeFixes(statedSection, plan(4), plan(2));
	});

	test('near miss: right', () => {
		checkRule(
			statedSection,
			String.raw`
## P1 - HIGH (2/3 remaining)

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [x] #3: Close the port
`,
		);
	});

	test('near miss: the rest is in a range', () => {
		checkRule(
			statedSection,
			String.raw`
## P2 - MEDIUM (3/5 remaining)

### Task 48: Tune the queries ⬜
### Task 49: Cache in layers ⬜
### Tasks 50-52: (see the other list)
`,
		);
	});

	test('a number about more than its section says about what', () => {
		checkRule(
			statedSection,
			String.raw`
# Garden

## Done so far (1/3)
                  ^ States 3 tasks; the document has 2 (1 too many).

- [x] Dig

## Later

- [ ] Sow
`,
		);
	});

	test('a part with a number of its own may count in the one around it, or by itself', () => {
		const section = (stated: string): string => String.raw`
## Server (${stated})

### Routes

- [x] List
- [ ] Search

### Jobs (0/3)

- [ ] Clean up
- [ ] Send mails
- [ ] Make reports
`;
		checkRule(statedSection, section('1/2'));
		checkRule(statedSection, section('1/5'));
		checkRule(
			statedSection,
			section('1/4').replace(')', ')\n             ^ States 4 tasks; this section has 5 (1 too few).'),
		);
	});

	test('elsewhere explains no surplus', () => {
		checkRule(
			statedSection,
			String.raw`
## P2 - MEDIUM (1/5 remaining)
                ^ States 1 remaining task; this section has 2 (1 too few).

### Task 48: Tune the queries ⬜
### Task 49: Cache in layers ⬜
### Tasks 50-52: (see the other list)
`,
		);
	});

	test('the fix writes each number in place', () => {
		checkSafeFixes(
			statedSection,
			String.raw`
## P1 - HIGH (1/4 remaining)

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [x] #3: Close the port
`,
			String.raw`
## P1 - HIGH (2/3 remaining)

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [x] #3: Close the port
`,
		);
	});

	test('the fix of a run of ids writes the run that stands here', () => {
		checkSafeFixes(
			statedSection,
			'## Tasks (1 – 12)\n\n1. [ ] Set up the cache\n2. [x] Limit logins\n',
			'## Tasks (1 – 2)\n\n1. [ ] Set up the cache\n2. [x] Limit logins\n',
		);
	});

	const rooms = (first: string, last: string): string =>
		`## Kitchen\n- [ ] R1: Scrub\n- [x] R2: Tile\n${first}\n## Attic\n- [ ] R3: Sweep\n\n${last}\n`;

	test('a total behind the last part may be about the whole', () => {
		checkRule(statedSection, rooms('', '**Total tasks**: 3'));
		checkRule(statedSection, rooms('\n**Total**: 2 tasks\n', '**Total**: 1 task'));
		// Which of the two is meant can't be told where it fits neither.
		const wrong = rooms('', '**Total tasks**: 5');
		checkRule(
			statedSection,
			`${wrong.trimEnd()}\n                 ^ States 5 tasks; this section has 1 (4 too many).\n`,
		);
		checkSafeFixes(statedSection, wrong, wrong);
	});

	test('near miss: a total behind boxes that are no tasks may count all there are', () => {
		const plan = (total: number): string =>
			`# Plan\n\n## Beds\n\n- [x] 1.1: Dig\n- [x] 1.2: Fill\n\n## Last\n\n- [ ] Sweep\n- [ ] Look\n\n**Total tasks:** ${total}\n`;
		for (const total of [2, 4]) checkRule(statedSection, plan(total));
	});

	test('near miss: with a whole that is right it is about the part, and so is one behind a part that is not the last', () => {
		const done = (last: string): string => rooms('', last).replace('[ ]', '[x]');
		checkSafeFixes(statedSection, done('**Tasks**: 1/1 done'), done('**Tasks**: 0/1 done'));
		checkSafeFixes(statedSection, rooms('\n**Total**: 3 tasks\n', ''), rooms('\n**Total**: 2 tasks\n', ''));
	});

	test('a total of a section that it names', () => {
		const plan = (totals: string): string =>
			`## Phase 1: Dig\n- [ ] Mark\n- [ ] Lift\n\n## Phase 2: Fill\n- [ ] Pour\n\n## Sums\n\n${totals}\n`;
		for (const totals of [
			'**Total Phase 1**: 0/2 tasks\n**Total Phase 2**: 0/1 tasks',
			'```\nTotal Phase 1: 0/2 tasks\nPhase 2 total: 0/1 tasks\nTotal: 0/3 tasks\n```',
			'**Total Phase 7**: 0/9 tasks',
		])
			for (const rule of [statedSection, statedTotal, conflictingClaims]) checkRule(rule, plan(totals));
		checkSafeFixes(statedSection, plan('**Total Phase 1**: 0/4 tasks'), plan('**Total Phase 1**: 0/2 tasks'));
	});

	test('a section by its name, with the numbers in a bracket', () => {
		const plan = (line: string): string =>
			`- ${line}\n\n## Phase 1: Roof\n- [x] T1: Nail\n- [ ] T2: Seal\n\n## Phase 2: US1 - Doors\n- [x] T3: Hang\n`;
		checkSafeFixes(
			statedSection,
			plan('**Phase 1**: Roof (2/2 tasks completed)'),
			plan('**Phase 1**: Roof (1/2 tasks completed)'),
		);
		checkSafeFixes(statedSection, plan('**US1**: 0/1 tasks completed'), plan('**US1**: 1/1 tasks completed'));
		for (const line of [
			'**Phase 1**: Roof (4 tasks may wait)',
			'**Phase 1**: Roof (2/2 days)',
			'**US7**: 0/1 tasks completed',
		])
			checkRule(statedSection, plan(line));
	});

	test('sections of which a list says how many tasks are done, be it that most are wrong, if it says that they are tasks', () => {
		const plan = (list: string): string =>
			`# Plan\n\n## Beds tasks\n\n- [ ] Dig\n- [ ] Fill\n\n## Beds walls\n\n- [x] Lay\n\n## State\n\n### By part\n${list}\n`;
		checkRule(
			statedSection,
			plan(`- Beds: 0/4 tasks
          ^ States 4 tasks for Beds tasks; the document has 2 (2 too many).
- Walls: 1/1 tasks`),
		);
		checkRule(
			statedSection,
			plan(`- Beds: ⚠️ 1/2 tasks (slow)
           ^ States 1 done for Beds tasks; the document has 0 (1 too many).
- Walls: ✅ 1/1 tasks`),
		);
		checkRule(statedSection, plan('- Beds: 0/4 tests\n- Walls: 1/1 tests'));
		checkRule(statedSection, plan('- Beds: 0/4 tasks\n- Walls: 1/7 tasks'));
	});

	test('a plan that a table confirms is only noted, and written anew by nobody', () => {
		const plan = (row: number, task: string): string =>
			`| Phase | Tasks | Complete |\n|---|---|---|\n| Phase 1: Pond | ${row} | 0 |\n| Phase 2: Lawn | 9 | 0 |\n| **Total** | **${row + 9}** | **0** |\n\n## Phase 1: Pond\n\n**Progress**: 0/5 tasks complete\n\n- [ ] P-1: Dig\n- [ ] P-2: Line\n- [ ] P-3: ${task}\n- [ ] P-4: Plant\n`;
		const [own, other] = [5, 6].map(row => findingsOf(plan(row, 'Fill')));
		assert.deepEqual(own, ['information, no safe fix']);
		// Near miss: the table says another number.
		assert.deepEqual(other, ['warning, safe fix']);
	});

	test('as many done as there are, over open boxes alone', () => {
		const beds = (count: string): string =>
			`## Beds (${count})\n\n- [ ] Dig\n- [ ] Sow\n\n## Pond (0/1)\n\n- [ ] Fill\n`;
		assert.deepEqual(findingsOf(beds('2/2')), ['warning, safe fix']);
		// Near miss: what is done may stand elsewhere.
		assert.deepEqual(findingsOf(beds('2/4')), ['information, no safe fix', 'warning, no safe fix']);
	});

	test('near miss: a range whose ends only the document holds', () => {
		checkRule(
			statedSection,
			'## Overview\n\n- **Setup and API**: 4 tasks (T001-T004)\n\n## Setup\n- [ ] T001 Dig\n- [ ] T002 Rake\n## API\n- [ ] T003 Plant\n- [ ] T004 Water\n## Docs\n- [ ] T005 Mow\n- [ ] T006 Read\n',
		);
	});

	const halls = (heading: string, box = 'x') =>
		`## ${heading}\n\n- [x] Hall 1: Sweep\n- [${box}] Hall 2: Paint\n\n## More\n\n- [ ] Hall 3: Heat\n`;

	test('a word for a side behind a noun, over tasks of that side alone', () => {
		checkRule(statedSection, halls('SALAS COMPLETADAS (2/3)'));
		checkRule(statedSection, halls('Rooms done (2/9)'));
		checkRule(
			statedSection,
			halls('Salas completadas (1/3)').replace(
				'(1/3)\n',
				'(1/3)\n                      ^ States 1 task; this section has 2 (1 too few).\n',
			),
		);
	});

	test('near miss: the same over tasks on both sides', () => {
		checkRule(statedSection, halls('Rooms done (1/2)', ' '));
	});

	const drawn = (all: string, first: string) => String.raw`
## Progress [██░░░░] ${all}

## Roof [███░░░] ${first}
- [x] Dig
- [ ] Fill
- [ ] Rake

## Yard [░░░░░░] 0 / 1
- [ ] Sow

## Also
- [ ] Mow
`;

	test('a count behind a progress bar, of the whole document where that is what it is called', () => {
		checkRule(
			statedSection,
			drawn(
				`1 / 4
                         ^ States 4 tasks; the document has 5 (1 too few).`,
				`1 / 2
                     ^ States 2 tasks; this section has 3 (1 too few).`,
			),
		);
		checkRule(statedSection, drawn('1 / 5', '1 / 3'));
	});

	test('a count of the whole that may be the sum of parts which state theirs is not written anew unseen', () => {
		const mended = drawn('1 / 3', '1 / 3').replace('███░░░', '██░░░░');
		checkSafeFixes(statedSection, drawn('1 / 3', '1 / 2'), mended);
		checkSafeFixes(
			statedSection,
			drawn('1 / 3', '1 / 3').replace('## Also\n', ''),
			drawn('1 / 5', '1 / 3').replace('## Also\n', '').replace('0 / 1', '0 / 2').replace('██░░░░', '█░░░░░'),
		);
	});

	test('a bare number behind a side or a priority; near misses: both sides beneath, and other words', () => {
		const plan = (heading: string, second = 'x'): string => `## ${heading}\n\n- [x] T1 Dig\n- [${second}] T2 Fill\n`;
		for (const heading of ['✅ Completed', 'CORRETTI'])
			checkSafeFixes(statedSection, plan(`${heading} (3)`), plan(`${heading} (2)`));
		for (const [heading, second] of [
			['Completed (3)', ' '],
			['Kitchen (3)', 'x'],
			['Phase (3)', 'x'],
			['Completed (2)', 'x'],
		])
			checkRule(statedSection, plan(heading as string, second));
	});

	test('the tasks of several sections that a bracket numbers', () => {
		checkRule(
			statedSection,
			`## Phase 1: Pond

- [ ] Dig
- [ ] Line

## Phase 2: Fence

- [ ] Paint

## Phase 3: Lawn

- [ ] Mow

## Summary

**Outside**: 4 tasks (Phases 1-2)
             ^ States 4 tasks for Phase 1: Pond, Phase 2: Fence; the document has 3 (1 too many).
**Inside**: 1 task (Phase 3)
`,
		);
	});
});

function findingsOf(text: string): readonly string[] {
	const document = parse(text);
	return checkDocument(document, buildGraph(document))
		.filter(({ rule }) => rule === 'stated-section')
		.map(
			({ severity, finding: { fixes = [] } }) =>
				`${severity}, ${fixes.some(({ safe }) => safe) ? 'safe fix' : 'no safe fix'}`,
		);
}
