import { effortTotal } from '../../../src/rules/effort-total';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('effort-total', () => {
	test('near miss: a section that lists tasks again', () => {
		checkRule(
			effortTotal,
			String.raw`
| ID | Task | Owner | Estimate | Status |
|----|------|-------|----------|--------|
| 2.1 | Research | Ann | 1 day | To do |
| 2.2 | Build | Ann | 1 day | To do |

### Ann

- [ ] Task 2.1: Research (1 day)
- [ ] Task 2.2: Build (1 day)
- [ ] Task 2.4: Describe (1 day)

**Estimated effort:** 3 days
`,
		);
	});

	test('a heading that neither its bold labels nor its tasks come to', () => {
		const text = String.raw`
### Week 1: Roof (20 hours)

**Part 1 - Beams (10 hours)**
- [ ] Saw (6 hours)

**Part 2 - Tiles (8 hours)**
- [ ] Lay (8 hours)
`;
		checkRule(
			effortTotal,
			text.replace(
				'(20 hours)\n',
				'(20 hours)\n                  ^^^^^^^^ States 20 hours; the estimates of the tasks add up to 14 hours (6 h too many).\n',
			),
		);
		checkSafeFixes(effortTotal, text, text);
	});

	test('a total at the foot, behind a rule, in any language', () => {
		const plan = (foot: string): string =>
			`### Task 1: Dig\n**Estimate**: 4h\n\n### Task 2: Fill\n**Estimate**: 6h\n\n${foot}\n`;
		for (const label of ['Total', 'Gesamt', 'Gesamtaufwand', 'Esfuerzo total', 'Итого', '总工时', '合計'])
			checkSafeFixes(effortTotal, plan(`---\n\n**${label}**: 12h`), plan(`---\n\n**${label}**: 10h`));
		// Near misses: no total, passing time, and no rule.
		for (const foot of ['---\n\n**Slack**: 12h', '---\n\n**Total**: 3 weeks', '**Total**: 12h'])
			checkSafeFixes(effortTotal, plan(foot), plan(foot));
	});

	test('the total of a table of numbers', () => {
		const plan = (rows: string): string =>
			`| Metric | Value |\n|---|---|\n${rows}\n\n- [ ] T-1 Dig (4h)\n- [ ] T-2 Fill (2h)\n`;
		const [before, after] = ['9h', '6h'].map(hours => plan(`| Total tasks | 2 |\n| Total hours | ${hours} |`));
		checkSafeFixes(effortTotal, before as string, after as string);
		for (const other of ['| Machine hours | 9h |', '| Hours spent | 9h |', '| Total time | 9 weeks |'])
			checkSafeFixes(effortTotal, plan(`| Total tasks | 2 |\n${other}`), plan(`| Total tasks | 2 |\n${other}`));
	});

	test('minutes add up', () => {
		checkRule(
			effortTotal,
			String.raw`
**Total effort:** 15 min
                  ^^^^^^ States 15 min; the estimates of the tasks add up to 10 min (0.08 h too many).

- [ ] T1 Dig [5 min]
- [ ] T2 Fill [5 min]
`,
		);
	});

	test('a section whose tasks need longer', () => {
		checkRule(
			effortTotal,
			String.raw`
## Sign-in (5 hours)
            ^^^^^^^ States 5 hours; the estimates of the tasks add up to 7 hours (2 h too few).

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('a total in days, and estimates in hours', () => {
		checkRule(
			effortTotal,
			String.raw`
**Total effort**: 3 days
                  ^^^^^^ States 3 days; the estimates of the tasks add up to 2 days (8 h too many).

1. [ ] **Rotate refresh tokens** — [P0][BE][12h][None]
2. [ ] **Limit logins** — [P0][BE][4h][None]
`,
		);
	});

	test('what remains leaves finished tasks out', () => {
		checkRule(
			effortTotal,
			String.raw`
**Remaining effort**: 7h
                      ^^ States 7h; the estimates of the tasks add up to 3h (4 h too many).

1. [x] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('near miss: work in progress can be anything between', () => {
		for (const hours of [3, 5, 7])
			checkRule(
				effortTotal,
				String.raw`
**Remaining effort**: ${hours}h

1. [~] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
			);
	});

	test('near miss: ranges that overlap, about, at least, and a day that is half one', () => {
		for (const stated of ['5-7 hours', '~6.5h', '4+ hours', '1 day'])
			checkRule(
				effortTotal,
				String.raw`
**Total effort**: ${stated}

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
			);
	});

	test('near miss: a task without an estimate', () => {
		checkRule(
			effortTotal,
			String.raw`
**Total effort**: 5h

### Task 1: Rotate refresh tokens
**Estimate**: 4h

### Task 2: Limit logins
**Estimate**: 3h

### Task 3: Close the port
**Owner**: BE
`,
		);
	});

	test('near miss: a time frame', () => {
		checkRule(
			effortTotal,
			String.raw`
**Duration**: 3 weeks
**Estimated completion**: 3 days
**Estimated time**: 3 weeks

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('near miss: the rest stands elsewhere', () => {
		checkRule(
			effortTotal,
			String.raw`
## Sign-in (50 hours)

[See SIGN-IN.md]

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('near miss: the effort of a phase that is written elsewhere is not of the whole', () => {
		checkRule(
			effortTotal,
			String.raw`
# Plan

## Tasks

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]

## Phase 2: Polish

**Effort**: 2 days
`,
		);
	});

	test('a list of durations without tasks', () => {
		checkRule(
			effortTotal,
			String.raw`
**Estimated time**: 2 hours
                    ^^^^^^^ States 2 hours; the list beneath adds up to 1.25 hours (0.75 h too many).

- Prepare: 30 minutes
- Migrate: 45 minutes
`,
		);
	});

	test('a column of hours against the tasks that a row names', () => {
		checkRule(
			effortTotal,
			String.raw`
| Priority | Tasks | Completed | Hours |
|---|---|---|---|
| P0 | 2 | 0 | 9 |
               ^ States 9; the estimates of the tasks add up to 7 (2 h too many).
| P1 | 1 | 0 | 5 |

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
3. [ ] **Close the port** — [P1][BE][5h][None]
`,
		);
	});

	test('a day without a title is a section', () => {
		checkRule(
			effortTotal,
			String.raw`
### Day 4 (8 hours)
           ^^^^^^^ States 8 hours; the estimates of the tasks add up to 7 hours (1 h too many).

- [ ] Write the parser (3h)
- [ ] Write the tests (4h)
`,
		);
	});

	test('a heading that states the whole', () => {
		checkRule(
			effortTotal,
			String.raw`
### WALL-1: Lay the ground (2 hours)
### WALL-2: Set the stones (3 hours)
### WALL-3: Paint (1.5 hours)
## TOTAL ESTIMATED TIME: 8 hours
                         ^^^^^^^ States 8 hours; the estimates of the tasks add up to 6.5 hours (1.5 h too many).
`,
		);
	});

	test('the total row of a column of efforts', () => {
		checkRule(
			effortTotal,
			String.raw`
| Phase | Estimated Effort |
|---|---|
| Phase 1: Dig | 2-3 hours |
| Phase 2: Fill | 1 hour |
| **Total** | **6-7 hours** |
                ^^^^^^^^^ States 6-7 hours in all; what stands above adds up to 3-4 hours (at least 2 h too many).

| Part | Hours |
|---|---|
| Ditch | 4 |
| Dam | 6 |
| Total | 12 |
          ^^ States 12 in all; what stands above adds up to 10 (2 h too many).
`,
		);
	});

	test('a row of efforts against the tasks of the section it names', () => {
		checkRule(
			effortTotal,
			String.raw`
| Phase | Effort |
|---|---|
| Phase 1 | 1 hour |
            ^^^^^^ States 1 hour; the estimates of the tasks add up to 5 hours (4 h too few).
| Phase 2 | 3 hours |
| Total | 4 hours |
          ^^^^^^^ States 4 hours; the estimates of the tasks add up to 8 hours (4 h too few).

## Phase 1: Dig
- [ ] T1 Ditch (2h)
- [ ] T2 Dam (3h)

## Phase 2: Fill
- [ ] T3 Pond (3h)
`,
		);
	});

	test('near miss: columns that take no sum', () => {
		for (const header of ['Duration', 'Response Time', 'Timeline', 'Effort'])
			checkRule(
				effortTotal,
				String.raw`
| Part | ${header} |
|---|---|
| Ditch | 4 days |
| Dam | ${header === 'Effort' ? 'open' : '6 days'} |
| Total | 7 days |
`,
			);
	});

	test('a total that ends a list, or stands right behind it', () => {
		checkRule(
			effortTotal,
			String.raw`
### Time spent

- **Ditch**: ~4 hours (by hand)
- **Dam**: ~1 hour
- **Total**: ~8 hours
             ^^^^^^^^ States ~8 hours in all; what stands above adds up to 5 hours (3 h too many).

### Time left

- Pond: 2h
- Mill (the wheel): 3h

**Total**: 4h
           ^^ States 4h in all; what stands above adds up to 5h (1 h too few).
`,
		);
	});

	test('near miss: a total behind other entries', () => {
		checkRule(
			effortTotal,
			String.raw`
- Ditch: 4 hours
- The dam comes later
- **Total**: 8 hours
`,
		);
	});

	test('a column of days', () => {
		checkRule(
			effortTotal,
			String.raw`
| Priority | Tasks | Completed | Effort (days) |
|---|---|---|---|
| P0 | 2 | 0 | 2 |
               ^ States 2; the estimates of the tasks add up to 1 (8 h too many).

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][4h][None]
`,
		);
	});

	test('the fix writes the sum in the words of the claim', () => {
		checkSafeFixes(
			effortTotal,
			String.raw`
**Total effort**: 3 days

1. [ ] **Rotate refresh tokens** — [P0][BE][8h][None]
2. [ ] **Limit logins** — [P0][BE][8h][None]
`,
			String.raw`
**Total effort**: 2 days

1. [ ] **Rotate refresh tokens** — [P0][BE][8h][None]
2. [ ] **Limit logins** — [P0][BE][8h][None]
`,
		);
	});

	test('a sum of ranges is only suggested', () => {
		const before = String.raw`
## Sign-in (20 hours)

1. [ ] **Rotate refresh tokens** — [P0][BE][4-6h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`;
		checkSafeFixes(effortTotal, before, before);
		checkFix(
			effortTotal,
			before,
			'Change 20 hours to 7-9 hours',
			String.raw`
## Sign-in (7-9 hours)

1. [ ] **Rotate refresh tokens** — [P0][BE][4-6h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('hours by priority in a list under a heading that speaks of effort', () => {
		checkRule(
			effortTotal,
			String.raw`
| ID | Task | Priority | Effort |
|---|---|---|---|
| G1 | Dig | P0 | 2h |
| G2 | Sow | P1 | 4h |

## Effort by priority
- **P0 (Critical):** 5 hours
                     ^^^^^^^ States 5 hours; the estimates of the tasks add up to 2 hours (3 h too many).
- **P1 (High):** 4 hours

## Response times
- **P0:** 1 hour
`,
		);
	});

	test('a total that is the sum of its rows is not mended alone', () => {
		const list = String.raw`
## Sprint 1-2: Plants

| Task ID | Name | Est. |
|---------|------|------|
| AI-001 | Dig | 4h |
| AI-002 | Fill | 4h |

## Sprint 3-4: House

| Task ID | Name | Est. |
|---------|------|------|
| BE-044 | Paint | 4h |

## Summary

| Sprint | Tasks | Est. Hours |
|--------|-------|------------|
| Garden (AI) | 2 tasks | 20h |
| 3-4 (House) | 1 task | 4h |
| **Total** | **3 tasks** | **24h** |
`;
		checkRule(
			effortTotal,
			list +
				'                              ^^^ States 24h; the estimates of the tasks add up to 12h (12 h too many).\n',
		);
		checkSafeFixes(effortTotal, list, list.slice(1));
	});

	test('hours behind the last part may be those of the whole', () => {
		const rooms = (hours: string): string =>
			`## Kitchen\n- [ ] R1: Scrub (3h)\n## Attic\n- [ ] R2: Sweep (1h)\n- [ ] R3: Air (1h)\n\n**Total effort**: ${hours}\n`;
		checkRule(effortTotal, rooms('5 hours'));
		checkRule(effortTotal, rooms('2 hours'));
		checkSafeFixes(effortTotal, rooms('9 hours'), rooms('9 hours'));
	});

	test('a total that a column of another table comes to is only suggested', () => {
		const plan = (hours: string): string =>
			`**Total effort**: ${hours}\n\n| Sprint | Focus | Hours |\n|---|---|---|\n| 1 | Ground | 10h |\n| 2 | Walls | 20h |\n\n- [ ] Dig (4h)\n- [ ] Fill (9h)\n`;
		checkSafeFixes(effortTotal, plan('30h'), plan('30h'));
		checkSafeFixes(effortTotal, plan('25h'), plan('13h'));
	});

	test('hours behind the total of the last part are those of the whole', () => {
		const rooms = (part: string, whole: string): string =>
			`# House\n## Kitchen\n- [ ] R1: Scrub (3h)\n## Attic\n- [ ] R2: Sweep (1h)\n- [ ] R3: Air (1h)\n\n${part}\n\n${whole}\n`;
		const fixed = (part: string, whole: string, mended: string): void =>
			checkSafeFixes(effortTotal, rooms(part, whole), rooms(part, mended));
		fixed('Attic.', '**Total effort**: 9 hours', '**Total effort**: 9 hours');
		fixed('**Subtotal**: 2h', '**Total effort**: 9 hours', '**Total effort**: 5 hours');
		checkRule(effortTotal, rooms('**Subtotal**: 2h', '**Total effort**: 5 hours'));
		// Near miss: an effort that is no total.
		checkRule(effortTotal, rooms('**Subtotal**: 2h', '**Effort**: 2 hours'));
	});

	test('what a named part comes to, wherever it stands and in each language', () => {
		const plan = '# Plan\n## Phase 1\n- [ ] #1: A (3h)\n\n## Phase 2\n- [ ] #2: B (1h)\n';
		for (const label of ['Phase 1 total', 'Phase 1 Gesamt', 'Gesamt Phase 1', 'Total de la phase 1']) {
			const stated = `\n## Summary\n\n**${label}:** `;
			checkSafeFixes(effortTotal, `${plan}${stated}5h\n`, `${plan}${stated}3h\n`);
			checkRule(effortTotal, `${plan}${stated}3h\n`);
		}
		// Near miss: nothing is called so.
		checkRule(effortTotal, `${plan}\n## Notes\n\n**Phase 7 total:** 5h\n`);
	});
});
