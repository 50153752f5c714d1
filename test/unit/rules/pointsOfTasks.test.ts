import { listTotal } from '../../../src/rules/list-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const boxes = '- [ ] **T1**: Dig (3 pts)\n- [x] **T2**: Rake (5 pts)\n';

suite('points of tasks', () => {
	test('of a section: in a labelled line, in its heading, behind its last task', () => {
		checkRule(
			listTotal,
			`# Plan

## Sprint 1: Beds (9 pts)
                   ^ States 9; the points of the tasks add up to 8 (1 too many).
**Story points:** 7
                  ^ States 7; the points of the tasks add up to 8 (1 too few).

${boxes}
## Sprint 2 — 13 points

### T3: Fill \`5pts\`
**Priority**: High

### T4: Plant
- **Story points:** 8

**Sprint total:** ~20 pts · **Note**: late
                   ^^ States 20; the points of the tasks add up to 13 (7 too many).

## Sprint 3 [2 SP]

| ID | Story | SP |
|---|---|---|
| T5 | Mow | 1 |
| T6 | Sow | 1 |
`,
		);
	});

	test('of all', () => {
		checkRule(
			listTotal,
			`# Plan

**Total points:** 9
                  ^ States 9; the points of the tasks add up to 8 (1 too many).

## Sprint 1

- [ ] **T1**: Dig (3 pts)

## Sprint 2

- [ ] **T2**: Rake · 5 SP · P1
`,
		);
		checkRule(
			listTotal,
			`# Sprint 1

**Story points**: 9
                  ^ States 9; the points of the tasks add up to 8 (1 too many).

${boxes}`,
		);
	});

	test('of the rows of a table: by ids, by the names of sections', () => {
		checkRule(
			listTotal,
			`## Sprint 1

${boxes}
## Sprint 2

- [ ] **T3**: Fill (2 pts)
- [ ] **T4**: Plant (1 pt)

## Load

| Sprint | Points |
|---|---|
| Sprint 1 | 8 |
| Sprint 2 | 4 |
             ^ States 4; the points of the tasks add up to 3 (1 too many).

| Who | Stories | Total SP |
|---|---|---|
| Ann | T1, T3 | 6 |
                 ^ States 6; the points of the tasks add up to 5 (1 too many).
| Bob | T2, T4 | 6 |
`,
		);
	});

	test('what is dropped may be left out or not, and about as many is right', () => {
		const list = `${boxes}- [ ] ~~**T3**: Fill (4 pts)~~\n`;
		for (const value of ['8', '12', '~8', '~9'])
			checkRule(listTotal, `## Sprint 1\n\n**Story points:** ${value}\n\n${list}`);
		checkRule(
			listTotal,
			`## Sprint 1

**Story points:** 10
                  ^^ States 10; the points of the tasks add up to 8 (2 too many).

${list}`,
		);
	});

	test('near misses: where one task says none or several, a range stands for some, or the number is of something else', () => {
		for (const list of [
			`${boxes}- [ ] **T3**: Fill\n`,
			`${boxes}- [ ] **T3**: Fill (2 pts, 4 pts with mud)\n`,
			`${boxes}- Tasks 3-9: later\n`,
			'- [ ] **T1**: Dig (3 pts)\n',
		])
			checkRule(listTotal, `## Sprint 1 (99 pts)\n\n**Story points:** 99\n\n${list}`);
		for (const label of [
			'Velocity: 30 points',
			'Points of interest: 30',
			'Committed: 30 pts',
			'Story points per week: 30',
			'Story points: 20-30',
		])
			checkRule(listTotal, `## Sprint 1\n\n**${label.replace(':', ':**')}\n\n${boxes}`);
		// Of what is written elsewhere.
		checkRule(listTotal, `## Sprint 1\n\n${boxes}\n## Sprint 2\n\n**Story points:** 30\n`);
	});

	test('a total is written by itself only where what it adds up is right', () => {
		const plan = (first: number): string => `## Sprint 1

${boxes}
## Sprint 2

- [ ] **T3**: Fill (2 pts)
- [ ] **T4**: Plant (1 pt)

| Sprint | Points |
|---|---|
| Sprint 1 | ${first} |
| Sprint 2 | 3 |
| Total | 20 |
`;
		checkSafeFixes(listTotal, plan(8), plan(8).replace('20', '11'));
		checkSafeFixes(listTotal, plan(7), plan(7));
	});

	test('rows that name the same tasks each say their own', () => {
		const row = '| Ann | T1, T2 | 8 |\n';
		checkRule(
			listTotal,
			`${boxes}\n| Who | Tasks | Points |\n|---|---|---|\n${row.repeat(40)}| Bob | T2, T1 | 9 |\n                 ^ States 9; the points of the tasks add up to 8 (1 too many).\n${row.repeat(40)}`,
		);
	});

	test('near miss: a column Total counts tasks, and a word of a joined title names no sprint', () => {
		checkRule(
			listTotal,
			`## Beds\n\n${boxes}\n## Progress\n\n| Part | Total | Done |\n|---|---|---|\n| Beds | 2 | 1 |\n`,
		);
		checkRule(
			listTotal,
			`## Beds & pond\n\n${boxes}\n## Points\n\n| Epic | Points |\n|---|---|\n| Pond | 5 |\n| Shed | 9 |\n| Fence | 7 |\n| **Total** | **21** |\n`,
		);
	});

	test('a part in the chapter of what is done and in that of what is open has the points of both', () => {
		const plan = (points: string) =>
			`## Completed\n\n### Beds\n- [x] T1 Dig (3 pts)\n- [x] T2 Rake (1 pts)\n\n## Open\n\n### Beds\n- [ ] T3 Sow (5 pts)\n\n### Pond\n- [ ] T4 Fill (2 pts)\n- [ ] T5 Line (2 pts)\n\n## Summary\n\n| Part | Points |\n|---|---|\n${points}| Pond | 4 |\n`;
		checkRule(listTotal, plan('| Beds | 9 |\n'));
		checkRule(listTotal, plan('| Beds | 4 |\n         ^ States 4; the points of the tasks add up to 9 (5 too few).\n'));
	});

	test('the total of a section by its noun and number, in it or elsewhere', () => {
		checkRule(
			listTotal,
			`# Backlog

## Sprint 1: Beds

| Story | Points |
|---|---|
| A-1: Dig | 2 |
| A-2: Rake | 3 |

**Sprint 1 Total: 6 points**
                  ^ States 6; the points of the tasks add up to 5 (1 too many).

## Sprint 2: Pond

- [ ] **A-3**: Fill (3 pts)
- [ ] **A-4**: Plant (5 pts)
**Sprint 2 total**: 9 points
                    ^ States 9; the points of the tasks add up to 8 (1 too many).

## Summary

Sprint 1 Total: 5 points

- Total for Sprint 2: 7 SP
                      ^ States 7; the points of the tasks add up to 8 (1 too few).
- Sprint 2 total: ~8 points
`,
		);
	});

	test('near miss: the total of a section that is none here, one of several, or without points of all its tasks', () => {
		checkRule(
			listTotal,
			`# Hill

## Sprint 1

${boxes}
**Sprint 1 total: 8 points**

# Valley

## Sprint 1

- [ ] **T3**: Fill (3 pts)
- [ ] **T4**: Plant (2 pts)

**Sprint 1 total: 5 points**

## Sprint 2

- [ ] **T5**: Mow (3 pts)
- [ ] **T6**: Sow

**Sprint 2 total: 9 points**

## Sprint 3.1

- [ ] **T7**: Weed (3 pts)
- [ ] **T8**: Hoe (2 pts)

## Plan

- Sprint 1 total: 9 points
- Sprint 7 total: 9 points
- Sprint 3 total: 9 points
- Sprint 2 total: 9 beds
`,
		);
	});
});
