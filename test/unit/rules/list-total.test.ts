import { listTotal } from '../../../src/rules/list-total';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('list-total', () => {
	test('a heading over a list of numbers', () => {
		checkRule(
			listTotal,
			String.raw`
### Total new files: 12
                     ^^ States 12; the list beneath adds up to 11 (1 too many).

- **Services:** 5 files
- **Models:** 4 files
- **Scripts:** 2 files
`,
		);
	});

	test('too few, in brackets', () => {
		checkRule(
			listTotal,
			String.raw`
## Scenarios (10 scenarios)
              ^^ States 10; the list beneath adds up to 14 (4 too few).

- Sign up (8 scenarios)
- Sign in (6 scenarios)
`,
		);
	});

	test('a bare number behind a heading or a bold label counts the entries', () => {
		const list = '1. Roof\n   - tiles\n2. Wall\n3. Floor\n';
		const wrong = '               ^ States 4; the list beneath has 3 entries.\n';
		checkRule(listTotal, `### 📄 Manuals (4)\n                ^ States 4; the list beneath has 3 entries.\n\n${list}`);
		checkRule(listTotal, `**The manuals (4):**\n${wrong}${list}`);
		checkSafeFixes(listTotal, `### Manuals (4)\n\n${list}`, `### Manuals (4)\n\n${list}`);
		// Near misses: as many, an open end, boxes, one entry, a name with a number, running text between.
		for (const text of [
			`### Manuals (3)\n\n${list}`,
			`### Manuals (9)\n\n${list}4. … and 5 more\n`,
			'### Manuals (4)\n\n- [ ] Roof\n- [ ] Wall\n- [ ] Floor\n',
			'### Manuals (4)\n\n- Roof\n',
			`The manuals (4)\n\n${list}`,
			`### Manuals (2026)\n\n${list}`,
			`### Manuals (4)\n\nSome of them:\n\n${list}`,
		])
			checkRule(listTotal, text);
	});

	test('a heading with a noun for tasks over a list that is numbered, or nearly as long', () => {
		const beside = '\n## Tasks\n\n- [ ] T1: Dig\n';
		checkRule(
			listTotal,
			`### Built (4 items)
           ^ States 4; the list beneath has 3 entries.
1. The wall (2 m)
2. The pond, and its edge
   - foil
3. The shed
${beside}`,
		);
		checkRule(
			listTotal,
			`### Built (5 items)
           ^ States 5; the list beneath has 4 entries.
- The wall
- The pond
- The shed
- The path
${beside}`,
		);
	});

	test('near miss: entries that may be groups, go on, or are followed by more', () => {
		for (const list of [
			'- The wall\n- The pond, the path\n- The shed\n- The gate',
			'- The wall\n  - its foot\n- The pond\n- The shed\n- The gate',
			'- The wall\n- Beds 1-2\n- The shed\n- The gate',
			'- The wall\n- The pond\n- The shed',
			'1. The wall\n2. The pond\n3. … and 2 more',
			'2. The wall\n3. The pond\n4. The shed',
			'1. The wall\n2. The pond\n\nBesides, the shed.',
			'1. The wall\n2. The pond\n\n#### Sheds\n\n1. The shed',
		])
			checkRule(listTotal, `### Built (5 items)\n${list}\n\n## Tasks\n\n- [ ] T1: Dig\n`);
	});

	test('a bold label over a list of numbers', () => {
		checkRule(
			listTotal,
			String.raw`
**Total New Files Required**: 9
                              ^ States 9; the list beneath adds up to 8 (1 too many).

- Ditches: 5 files
- Dams: 3 files

## Later
`,
		);
	});

	test('near miss: a number that is not one of them', () => {
		checkRule(
			listTotal,
			String.raw`
**Version**: 9

- Ditches: 5 files
- Dams: 3 files
`,
		);
	});

	test('near miss: it adds up', () => {
		checkRule(
			listTotal,
			String.raw`
### Total new files: 11

- **Services:** 5 files
- **Models:** 4 files
- **Scripts:** 2 files
`,
		);
	});

	test('near miss: the entries count something else', () => {
		checkRule(
			listTotal,
			String.raw`
### Total new files: 12

- **Services:** 5 files
- **Models:** 4 classes
`,
		);
	});

	test('near miss: an entry without a number', () => {
		checkRule(
			listTotal,
			String.raw`
### Total new files: 12

- **Services:** 5 files
- **Models:** a few
`,
		);
	});

	test('the fix writes the sum', () => {
		checkSafeFixes(
			listTotal,
			String.raw`
### Total new files: 12

- **Services:** 5 files
- **Models:** 4 files
`,
			String.raw`
### Total new files: 9

- **Services:** 5 files
- **Models:** 4 files
`,
		);
	});

	test('and keeps the other digits of the line', () => {
		checkFix(
			listTotal,
			String.raw`
### Files of release 12 (12 files)

- Services (5 files)
- Models (4 files)
`,
			'Change 12 to 9',
			String.raw`
### Files of release 12 (9 files)

- Services (5 files)
- Models (4 files)
`,
		);
	});

	test('near miss: halves are none of what is counted', () => {
		checkRule(listTotal, '## Time left: 12 hours\n\n- Dig: 8 hours\n- Sow: 2.5 hours\n- Mow: 1.5 hours\n');
	});

	test('a heading over a table with a column of what is counted', () => {
		checkRule(
			listTotal,
			String.raw`
## Reports (2 files, 12 cases)
                     ^^ States 12; the column “Cases” adds up to 11 (1 too many).

| Report | File | Cases |
|---|---|---|
| Rain | rain.ts | 7 |
| Wind | wind.ts | 4 |
`,
		);
	});

	test('a total right behind a table, and right before one', () => {
		checkRule(
			listTotal,
			String.raw`
## Sprint 1

| Task | Story points |
|---|---|
| Dig the pond | 8 |
| Lay the foil | 5 |
| **Total** | **13** |

**Total points**: 12
                  ^^ States 12; the column “Story points” adds up to 13 (1 too few).

## Sprint 2

**Total: 7 pts**
         ^ States 7; the column “Pts” adds up to 5 (2 too many).

| Task | Pts |
|---|---|
| Plant the reeds | 2 |
| Fill it | 3 |
`,
		);
	});

	test('near miss: a total of all tables, what is no total, a cell that is no number, a word of another column', () => {
		checkRule(
			listTotal,
			String.raw`
## Sprint 1 (20 points capacity)

| Task | Points |
|---|---|
| Dig the pond | 8 |
| Lay the foil | 5 |

**Done points**: 12

## Sprint 2 (3 cases)

| Task | Points |
|---|---|
| Plant the reeds | 2 |
| Fill it | 3 |

**Total points**: 18

## Sprint 3 (8 points)

| Task | Points |
|---|---|
| Plant the reeds | 2 |
| Fill it | ? |
`,
		);
	});

	test('a total of points in a summary, for the column in which each task has some', () => {
		checkRule(
			listTotal,
			String.raw`
# Garden

**Total tasks:** 3 · **Total points:** 12
                                       ^^ States 12; the column “Estimate (SP)” adds up to 10 (2 too many).

| ID | Task | Estimate (SP) |
|---|---|---|
| G-1 | Dig the pond | 5 |
| G-2 | Lay the foil | 3 |

## Later

| ID | Task | Estimate (SP) |
|---|---|---|
| G-3 | Plant the reeds | 2 sp |

## Resumen

- **Estimación total:** 9 puntos relativos.
                        ^ States 9; the column “Estimate (SP)” adds up to 10 (1 too few).
`,
		);
	});

	for (const [what, rows, total] of [
		['a task without a number', '| G-2 | Lay the foil | 5 |\n| G-3 | Plant the reeds | ? |', '**Total points:** 12'],
		[
			'a task that is written elsewhere',
			'| G-2 | Lay the foil | 5 |\n\n- [ ] **G-3**: Plant the reeds',
			'**Total points:** 12',
		],
		['a part of the points', '| G-2 | Lay the foil | 5 |', '- Total points per sprint: 12\n- Done points: 12'],
		[
			'what is planned for one sprint',
			'| G-2 | Lay the foil | 5 |',
			'- Total: 12 points per sprint\n- Total capacity: 12 points',
		],
		[
			'two kinds of columns',
			'| G-2 | Lay the foil | 5 |\n\n| ID | Task | Size |\n|---|---|---|\n| G-3 | Plant the reeds | 2 |',
			'**Total points:** 12',
		],
	] as const)
		test(`near miss: ${what}`, () => {
			checkRule(
				listTotal,
				`# Garden\n\n| ID | Task | Points |\n|---|---|---|\n| G-1 | Dig the pond | 5 |\n${rows}\n\n## Summary\n\n${total}\n`,
			);
		});

	test('the column of a table whose rows repeat tasks that say other points is not taken as true', () => {
		const plan = (first: string) =>
			`### US-1: Dig\n**Points**: 3\n### US-2: Fill\n**Points**: 2\n\n## Summary\n\n| Story | Points |\n|---|---|\n| US-1: Dig | ${first} |\n| US-2: Fill | 2 |\n\n**Total points:** 6\n`;
		checkSafeFixes(listTotal, plan('5'), plan('5'));
		checkSafeFixes(listTotal, plan('3'), plan('3').replace('points:** 6', 'points:** 5'));
	});
});
