import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { unknownPriority } from '../../../src/rules/unknown-priority';
import { checkReading } from '../../support/checkReading';
import { checkFix, checkRule } from '../../support/checkRule';

suite('unknown-priority', () => {
	test('what the section says is the nearest of several', () => {
		checkRule(
			unknownPriority,
			String.raw`
## P3 — Some day

1. [ ] **Dig** — [P3][BE][2h][None]
2. [ ] **Sow** — [PI][BE][2h][None]
                  ^^ Unknown priority PI. Nearest: P3, P0.
`,
		);
	});

	test('a time, or a status behind its sign, is none', () => {
		const table = (said: string): string =>
			`| ID | Task | Priority |\n|---|---|---|\n| T1 | Dig | ${said} |\n| T2 | Sow | Critcal |\n             ^^^^^^^ Unknown priority Critcal. Nearest: Critical.\n`;
		for (const said of ['Q3 2026', '2026-09', 'Spring 2027', '✅ Done', '🚧 In progress'])
			checkRule(unknownPriority, table(said));
	});

	test('a number outside the scale', () => {
		checkRule(
			unknownPriority,
			String.raw`
1. [ ] **Rotate the keys** — [P9][BE][2h][None]
                              ^^ Unknown priority P9. Nearest: P0, P1.
`,
		);
	});

	test('a misspelled word in a field', () => {
		checkRule(
			unknownPriority,
			String.raw`
### Task 1: Rotate the keys
**Priority**: CRITCAL
              ^^^^^^^ Unknown priority CRITCAL. Nearest: CRITICAL.
**Owner**: BE
`,
		);
	});

	test('near miss: signs alone, a place to fill in, the words of another scale', () => {
		checkRule(
			unknownPriority,
			String.raw`
| ID | Task | Priority | Status |
|----|------|----------|--------|
| 1 | Dig | 🔴 | Open |
| 2 | Fill | [H/M/L] | Open |
| 3 | Sow | Must have | Open |
| 4 | Mow | Very high | Open |
`,
		);
	});

	test('near miss: rankings of a writer, and the words of trackers', () => {
		const priorities = ['Tier 1', 'Priority 2', 'Level 1', 'Sev 2', 'S1', '1 (highest)', 'Major', 'Blocker'];
		checkRule(
			unknownPriority,
			priorities.map((text, at) => `### Task ${at + 1}: Dig\n**Priority**: ${text}\n`).join('\n'),
		);
	});

	test('a short word that only looks like one is noted', () => {
		checkRule(
			unknownPriority,
			String.raw`
### Task 1: Rotate the keys
**Priority**: Now
              ^^^ Unknown priority Now. Known: P0, P1, P2, P3.
**Owner**: BE
`,
		);
	});

	test('a word that is like none', () => {
		checkRule(
			unknownPriority,
			String.raw`
### Task 1: Rotate the keys
**Priority**: Sometime
              ^^^^^^^^ Unknown priority Sometime. Known: P0, P1, P2, P3.
**Owner**: BE
`,
		);
	});

	test('near miss: known in any case and language, or with a note', () => {
		checkRule(
			unknownPriority,
			String.raw`
### Task 1: Rotate the keys
**Priority**: critical

### Task 2: Close the port
**Priority**: 🔴 High (blocks the release)

### Task 3: Write the runbook
**Priority**: hoch

4. [ ] **Set up the cache** — [p2][BE][2h][None]
`,
		);
	});

	test('near miss: bare numbers, a ranking of its own', () => {
		checkRule(
			unknownPriority,
			String.raw`
| Priority | Task | Status |
|----------|------|--------|
| 0 | Rotate the keys | Open |
| 7 | Close the port | Open |
`,
		);
	});

	test('near miss: a priority of the summary table', () => {
		checkRule(
			unknownPriority,
			String.raw`
| Priority | Complete | Remaining |
|----------|----------|-----------|
| P0 | 0 | 1 |
| Audit | 0 | 1 |

### Task 1: Rotate the keys
**Priority**: P0

### Task 2: Check the logs
**Priority**: Audit
`,
		);
	});

	test('near miss: a severity in words of its own', () => {
		checkRule(
			unknownPriority,
			String.raw`
### Task 1: Rotate the keys
**Severity**: Rather high

### Task 2: Check the logs
**Priority**: Rather high
              ^^^^^^^^^^^ Unknown priority Rather high. Known: P0, P1, P2, P3.
`,
		);
	});

	test('offers the nearest, spelled like the slip', () => {
		checkFix(
			unknownPriority,
			String.raw`
### Task 1: Rotate the keys
**Priority**: HIHG
**Owner**: BE
`,
			'Change HIHG to HIGH',
			String.raw`
### Task 1: Rotate the keys
**Priority**: HIGH
**Owner**: BE
`,
		);
	});

	test('near miss: a level of the writer’s own, which three tasks write', () => {
		const list = (count: number): string =>
			`| # | Task | Priority |\n|---|---|---|\n${[1, 2, 3].map(id => `| ${id} | Dig ${id} | ${id <= count ? 'F' : 'P1'} |\n`).join('')}`;
		checkRule(unknownPriority, list(3));
		checkRule(
			unknownPriority,
			list(1).replace('F |\n', 'F |\n              ^ Unknown priority F. Known: P0, P1, P2, P3.\n'),
		);
	});

	test('levels that run on below the known ones are of the scale, a leap is a slip', () => {
		const list = (levels: readonly string[]): string =>
			`| # | Task | Priority |\n|---|---|---|\n${levels.map((level, at) => `| ${at + 1} | Dig ${at + 1} | ${level} |\n`).join('')}`;
		checkRule(unknownPriority, list(['P1', 'P2', 'P3', 'P4']));
		checkRule(unknownPriority, list(['P1', 'P5']));
		checkRule(unknownPriority, list(['P4', 'P5', 'P6', 'P7']));
		checkRule(unknownPriority, '1. [ ] **Dig** — [P4][BE][2h]\n2. [ ] **Fill** — [P1][BE][2h]\n');
		const marks = '              ^^ Unknown priority P8. Nearest: P0, P1.\n';
		checkRule(unknownPriority, list(['P1', 'P5', 'P8']) + marks);
		checkReading(list(['P4', 'P1']), 'task 1: Dig 1 | open | P4\ntask 2: Dig 2 | open | P1\n');
	});

	test('a priority that is still to be said', () => {
		const list = (level: string): string =>
			`| # | Task | Priority |\n|---|---|---|\n| 1 | Dig | P1 |\n| 2 | Fill | ${level} |\n`;
		for (const level of ['TBD', '?', 'N/A', '-', '待定']) checkRule(unknownPriority, list(level));
		checkRule(unknownPriority, `${list('Tbdx')}             ^^^^ Unknown priority Tbdx. Known: P0, P1, P2, P3.\n`);
	});

	test('ids and names of code are remarks, not slips', () => {
		const list = (level: string): string =>
			`| # | Task | Status | Priority |\n|---|---|---|---|\n| 1.1 | Dig | ❌ | P0 — needs a spade |\n| 1.2 | Fill | ✅ | ${level} |\n`;
		for (const remark of ['LOG21 T2', 'LOG-001', 'PondPage', '`4c52`']) checkRule(unknownPriority, list(remark));
		for (const slip of ['P9', 'Hihg', 'HIHG'])
			assert.deepEqual(severitiesIn(list(slip)), ['error'], `${slip} is a slip`);
	});

	test('a word that is like none is noted, a slip is an error', () => {
		const severities = (priority: string): readonly string[] =>
			severitiesIn(
				`### Task 1: Dig\n**Priority**: ${priority}\n**Owner**: BE\n\n### Task 2: Fill\n**Priority**: High\n`,
			);
		assert.deepEqual(severities('Sometime'), ['information']);
		assert.deepEqual(severities('Hihg'), ['error']);
		assert.deepEqual(severities('P9'), ['error']);
		assert.deepEqual(severities('중간'), []);
	});
});

function severitiesIn(text: string): readonly string[] {
	const document = parse(text);
	return checkDocument(document, buildGraph(document)).flatMap(({ rule, severity }) =>
		rule === unknownPriority.id ? [severity] : [],
	);
}
