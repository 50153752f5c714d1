import { tableTasks } from '../../../src/rules/table-tasks';
import { tableTotal } from '../../../src/rules/table-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('table-total', () => {
	test('a column that adds up to less', () => {
		checkRule(
			tableTotal,
			String.raw`
| Priority | Complete | Remaining |
|----------|----------|-----------|
| P0 | 2 | 1 |
| P1 | 1 | 2 |
| **TOTAL** | **4** | **3** |
              ^^^^^ States 4 in all; the rows add up to 3 (1 too many).
`,
		);
	});

	test('near miss: right sums, percentages, and a cell without a number', () => {
		checkRule(
			tableTotal,
			String.raw`
| Priority | Complete | Remaining | Progress |
|----------|----------|-----------|----------|
| P0 | 2 | 1 | 67% |
| P1 | 1 | ? | 33% |
| **TOTAL** | **3** | **3** | **50%** |
`,
		);
	});

	test('the fix writes the sum', () => {
		checkSafeFixes(
			tableTotal,
			String.raw`
| Priority | Complete | Remaining |
|----------|----------|-----------|
| P0 | 2 | 1 |
| P1 | 1 | 2 |
| **TOTAL** | **4** | **3** |
`,
			String.raw`
| Priority | Complete | Remaining |
|----------|----------|-----------|
| P0 | 2 | 1 |
| P1 | 1 | 2 |
| **TOTAL** | **3** | **3** |
`,
		);
	});

	test('a total that the tasks bear out is not rewritten unseen', () => {
		const text = String.raw`
| Priority | Complete | Remaining |
|----------|----------|-----------|
| P0 | 1 | 0 |
| P1 | 1 | 0 |
| **TOTAL** | **2** | **1** |

1. [x] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [x] **Close the port** — [P1][BE][1h][None]
`;
		checkSafeFixes(tableTotal, text, text);
	});

	test('near miss: a total that is stated elsewhere too is not rewritten unseen', () => {
		const table = String.raw`
**Progress**: 2/6 tasks

| Priority | Complete | Total |
|----------|----------|-------|
| P0 | 1 | 3 |
| P1 | 2 | 3 |
| **TOTAL** | **2** | **6** |
`;
		checkSafeFixes(tableTotal, table, table);
	});

	test('near miss: sums that would make the total row wrong in itself are not written unseen', () => {
		const table = `
| Part | Complete | Remaining | Total |
|------|----------|-----------|-------|
| Cellar | 3 | | |
| Roof | 2 | | |
| **TOTAL** | 2 | 3 | 5 |
`;
		checkSafeFixes(tableTotal, table, table);
	});

	const audit = (last: string, partial: string, done: string, missing: string) => String.raw`
| Area | Total | Done | ${partial} | ${last} |
|---|---|---|---|---|
| Pond | 5 | 5 | 0 | 0 |
| Reeds | 9 | 4 | 1 | 4 |
| **Total** | **14** | **${done}** | **1** | **${missing}** |
`;

	test('columns without a status are added up, so that a row in balance stays it', () => {
		checkSafeFixes(tableTotal, audit('Missing', 'Partial', '7', '6'), audit('Missing', 'Partial', '9', '4'));
	});

	test('no safe fix where the total row comes to its whole, in a column that is not known too, and would not any more', () => {
		const table = audit('Foggy', 'Hazy', '7', '6');
		checkSafeFixes(tableTotal, table, table);
	});

	test('nor where one number that waits would leave the others out of balance', () => {
		const halls = (missing: string) => String.raw`
| Hall | Total | Done | Missing |
|------|-------|------|---------|
| East | 3 | 2 | 1 |
| West | 1 | 0 | 1 |
| **Total** | **4** | **1** | ${missing} |

## East
- [x] Sweep
- [ ] Paint
- [ ] Heat

## West
- [ ] Light
`;
		checkSafeFixes(tableTotal, halls('**3**'), halls('**3**'));
	});

	test('nor where a row above is known to be wrong', () => {
		const plan = String.raw`
## Pond
- [x] Dig
- [ ] Fill

## Path
- [x] Rake
- [x] Lay

| Part | Tasks | Done |
|---|---|---|
| Pond | 4 | 1 |
| Path | 2 | 2 |
| **Total** | **7** | **3** |
`;
		checkSafeFixes(tableTotal, plan, plan);
	});

	test('nor where a row above does not add up itself', () => {
		const halls = (done: string) => String.raw`
| Hall | Total | Done | Remaining |
|------|-------|------|-----------|
| East | 5 | ${done} | 2 |
| West | 3 | 1 | 2 |
| **Total** | **9** | **4** | **5** |
`;
		checkSafeFixes(tableTotal, halls('2'), halls('2'));
		checkSafeFixes(tableTotal, halls('3'), halls('3').replace('**9**', '**8**').replace('**5**', '**4**'));
	});

	test('nor where the tasks make it neither what is stated nor what the rows add up to', () => {
		const plan = (total: string) =>
			`## Beds\n- [x] Dig\n- [ ] Sow\n\n| Part | Tasks | Done |\n|---|---|---|\n| Beds | 2 | 1 |\n| Shed | 4 | 1 |\n| **Total** | ${total} | 2 |\n`;
		for (const rule of [tableTotal, tableTasks]) checkSafeFixes(rule, plan('9'), plan('9'));
	});

	test('a dash is none', () => {
		const table = (total: string) => String.raw`
| Bed | Open | Done |
|-----|------|------|
| East | 2 | 0 |
| West | 1 | 0 |
| Old | — | 3 |
| **Total** | **${total}** | **3** |
`;
		checkRule(tableTotal, table('3'));
		const wrong = table('7');
		checkRule(
			tableTotal,
			wrong.replace('| **7** | **3** |', '$&\n              ^^^^^ States 7 in all; the rows add up to 3 (4 too many).'),
		);
		// It may be one that nobody knows.
		checkSafeFixes(tableTotal, wrong.slice(1), wrong.slice(1));
		// Near miss: a word is no number.
		checkRule(tableTotal, table('7').replace('—', '?'));
	});
});
