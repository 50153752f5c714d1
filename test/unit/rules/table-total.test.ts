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
| P1 | 1 | – | 33% |
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
});
