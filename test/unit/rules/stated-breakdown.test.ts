import { statedBreakdown } from '../../../src/rules/stated-breakdown';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('stated-breakdown', () => {
	test('parts whose errors cancel each other out', () => {
		checkRule(
			statedBreakdown,
			String.raw`
**Total Tasks**: 3 (2 P0, 1 P1)
                    ^ States 2 P0 tasks; the document has 1 (1 too many).
                          ^ States 1 P1 task; the document has 2 (1 too few).

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Close the port** — [P1][BE][1h][None]
`,
		);
	});

	test('ids named as done, and those that are left out', () => {
		checkRule(
			statedBreakdown,
			String.raw`
- Completed tasks: 1–2
                   ^^^ Names these as done, but they are not: 2.

1. [x] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [x] **Close the port** — [P1][BE][1h][None]
`,
		);
		checkRule(
			statedBreakdown,
			String.raw`
- Completed tasks: 1–2
                   ^^^ Leaves out what is done as well: 4.

1. [x] **Set up the cache** — [P0][BE][4h][None]
2. [x] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Close the port** — [P1][BE][1h][None]
4. [x] **Write the runbook** — [P1][BE][1h][None]
`,
		);
	});

	test('near miss: right', () => {
		checkRule(
			statedBreakdown,
			String.raw`
**Total Tasks**: 3 (1 P0, 2 P1)

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Close the port** — [P1][BE][1h][None]
`,
		);
	});

	test('what is done of each priority, under a label that says so', () => {
		const list = (label: string, lines: string, mark = ' ') => `
## High priority

- [x] T1: Dig

## Medium priority

- [x] T2: Sow
- [${mark}] T3: Water

## Statistics

**${label}**:

${lines}
`;
		checkRule(
			statedBreakdown,
			list(
				'Breakdown by Priority',
				`- 🔴 High: 1/1 completed (100%)
- 🟡 Medium: 0/3 completed (0%)
             ^ States 0 done P2 tasks; the document has 1 (1 too few).
               ^ States 3 P2 tasks; the document has 2 (1 too many).`,
			),
		);
		checkRule(
			statedBreakdown,
			list(
				'Desglose por prioridad',
				`- Media: 1.5/2 tareas completadas (75%)
         ^^^ States 1.5 done P2 tasks; the document has 1 (0.5 too many).`,
			),
		);
		// Near misses: numbers of other things, a half of what is begun, another noun, another label.
		checkRule(statedBreakdown, list('Breakdown by priority', '- High: 2/5 done\n- Medium: 0/3 done'));
		checkRule(statedBreakdown, list('Desglose por prioridad', '- Media: 1.5/2 completadas (75%)', '/'));
		checkRule(statedBreakdown, list('Breakdown by priority', '- Medium: 0/3 reviews (0%)'));
		checkRule(statedBreakdown, list('Risks', '- Medium: 0/3 (0%)'));
	});

	test('near miss: no task says a priority', () => {
		checkRule(
			statedBreakdown,
			String.raw`
**Total Tasks**: 2 (1 P0, 1 P1)

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
`,
		);
	});

	test('a table of numbers counts by priorities that tasks carry', () => {
		checkRule(
			statedBreakdown,
			`
| Metric | Value |
|---|---|
| Total tasks | 3 |
| Critical priority | 2 tasks |
                      ^ States 2 P0 tasks; the document has 1 (1 too many).
| High | 1 |
         ^ States 1 P1 task; the document has 2 (1 too few).

- [ ] 1. Dig [P0]
- [ ] 2. Pour [P1]
- [ ] 3. Paint [P1]
`,
		);
	});

	test('near miss: a table of numbers about other things than the priorities of the tasks', () => {
		const plan = (rows: string, [first, second] = ['P0', 'P1']): string => `
| Metric | Value |
|---|---|
${rows}

- [x] 1. Dig [${first}]
- [ ] 2. Pour [${second}]
- [ ] 3. Paint [${second}]
- [x] 4. Sweep [${second}]
`;
		// Levels that could be meant, a total of other tasks, what is left, another noun, no total, other words.
		checkRule(statedBreakdown, plan('| Total tasks | 4 |\n| High | 1 |'));
		checkRule(statedBreakdown, plan('| Total tasks | 40 |\n| Critical | 3 |'));
		checkRule(statedBreakdown, plan('| Total tasks | 4 |\n| Critical | 0 |\n| High | 2 |'));
		checkRule(statedBreakdown, plan('| Total tasks | 4 |\n| Critical | 3 bugs |\n| Critical issues | 3 |'));
		checkRule(statedBreakdown, plan('| Phases | 4 |\n| Critical | 3 |'));
		checkRule(statedBreakdown, plan('| Total tasks | 4 |\n| Critical | 2 |\n| Low | 3 |', ['High', 'Medium']));
	});

	test('the fix writes one number', () => {
		checkFix(
			statedBreakdown,
			String.raw`
**Total Tasks**: 3 (1 P0, 5 P1)

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Close the port** — [P1][BE][1h][None]
`,
			'Change 5 to 2',
			String.raw`
**Total Tasks**: 3 (1 P0, 2 P1)

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Close the port** — [P1][BE][1h][None]
`,
		);
	});

	const levels =
		'\n| ID | Task | Priority |\n|---|---|---|\n| G-1 | Dig | High |\n| G-2 | Sow | High |\n| G-3 | Mow | Medium |\n';

	test('counts by the words of priorities in a summary', () => {
		checkRule(
			statedBreakdown,
			String.raw`
# Garden

- **Total tasks:** 3
- **High:** 1
            ^ States 1 P1 task; the document has 2 (1 too few).
${levels}
## Summary

**High:** 3 · **Medium:** 1 (later)
          ^ States 3 P1 tasks; the document has 2 (1 too many).
`,
		);
	});

	test('near miss: words that count something else, or that no task carries', () => {
		for (const summary of [
			'- **High:** 9\n- **Medium:** 4',
			'- **High:** 3',
			'- **High:** 3 hours\n- **Medium:** 1 hour',
			'- **Urgent:** 3\n- **Normal:** 1',
			'- **High:** 3\n- **Medium:** 1\n- **High:** 2\n- **Medium:** 1',
		])
			checkRule(statedBreakdown, `# Garden\n${levels}\n## Summary\n\n${summary}\n`);
		checkRule(statedBreakdown, `# Garden\n${levels}\n## Risks\n\n- **High:** 3\n- **Medium:** 1\n`);
	});

	test('near miss: levels of something else', () => {
		checkRule(
			statedBreakdown,
			String.raw`
- [ ] T1: Dig [P1]
- [ ] T2: Fill [P1]

## Risks

**High:** 3
`,
		);
	});

	test('tasks of a priority by its word; near miss: a level of something else', () => {
		const plan = (line: string): string =>
			`- [x] Dig (Priority: HIGH)\n- [x] Fill (Priority: HIGH)\n- [ ] Sow (Priority: LOW)\n\n## Summary\n- **Total Tasks**: 3\n- ${line}\n`;
		checkSafeFixes(statedBreakdown, plan('**HIGH Priority Tasks**: 3/3'), plan('**HIGH Priority Tasks**: 2/2'));
		checkSafeFixes(statedBreakdown, plan('Low-priority issues: 4'), plan('Low-priority issues: 1'));
		for (const line of ['High risk tasks: 3', 'High priority customers: 3', 'HIGH Priority Tasks: see above'])
			checkRule(statedBreakdown, plan(line));
	});

	test('by words that only the sections of the tasks are called by', () => {
		const plan = (high: string) =>
			`## 🔴 High priority\n- [ ] Dig\n- [ ] Fill\n## Low priority\n- [ ] Mow\n\n## Summary\n- 🔴 High priority: ${high}\n- Low priority: 1\n`;
		checkRule(statedBreakdown, plan('2'));
		checkRule(statedBreakdown, plan('3\n                    ^ States 3 P1 tasks; the document has 2 (1 too many).'));
		// Near miss: about as many as there are tasks they are not.
		checkRule(statedBreakdown, plan('9'));
	});
});
