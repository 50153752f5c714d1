import { tableRow } from '../../../src/rules/table-row';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('table-row', () => {
	test('parts that do not come to the total', () => {
		checkRule(
			tableRow,
			String.raw`
| Area | Complete | Remaining | Total |
|------|----------|-----------|-------|
| Cache | 2 | 3 | 5 |
| Logins | 4 | 3 | 8 |
                   ^ States 8 in all; 4 + 3 come to 7.
`,
		);
	});

	test('more done than there are', () => {
		checkRule(
			tableRow,
			String.raw`
| Area | Complete | Total |
|------|----------|-------|
| Cache | 7 | 5 |
          ^ States 7 done of 5 in all.
| Logins | 4 | 8 |
`,
		);
	});

	test('near miss: what is in progress stands in what is left, or beside it', () => {
		checkRule(
			tableRow,
			String.raw`
| Area | Total | Complete | In Progress | Remaining |
|------|-------|----------|-------------|-----------|
| Cache | 5 | 2 | 1 | 3 |
| Logins | 8 | 4 | 1 | 3 |
`,
		);
	});

	test('near miss: a column that nobody knows may be a part of the total', () => {
		checkRule(
			tableRow,
			String.raw`
| Area | Total | Fixed | Open | False alarm |
|------|-------|-------|------|-------------|
| Cache | 3 | 1 | 1 | 1 |
| Logins | 5 | 2 | 3 | 1 |
| Mail | 9 | 2 | 3 | 1 |
         ^ States 9 in all; 2 + 3 come to 5.
| **Total** | **17** | **5** | **7** | **3** |
              ^^^^^^ States 17 in all; 5 + 7 come to 12.
`,
		);
	});

	test('kinds of what is not done that have no status', () => {
		checkRule(
			tableRow,
			String.raw`
| Area | Total | Done | Partial | Missing |
|------|-------|------|---------|---------|
| Cache | 5 | 2 | 1 | 2 |
| Logins | 8 | 4 | 1 | 4 |
           ^ States 8 in all; 4 + 1 + 4 come to 9.
| Mail | 3 | 0 | 0 | 3 |
`,
		);
	});

	test('near miss: kinds that are not all there is', () => {
		checkRule(
			tableRow,
			String.raw`
| Area | Total | Done | Partial | Missing |
|------|-------|------|---------|---------|
| Cache | 5 | 2 | 1 | 1 |
| Logins | 8 | 4 | 1 | 3 |

| Area | Total | Done | Partial |
|------|-------|------|---------|
| Cache | 5 | 4 | 1 |
| Logins | 8 | 4 | 1 |
`,
		);
	});

	test('a row that a column nobody knows brings into balance is not written anew unseen', () => {
		const halls = (hazy: string) => String.raw`
| Hall | Total | Done | Remaining | Hazy |
|------|-------|------|-----------|------|
| East | 5 | 2 | 2 | ${hazy} |
| West | 3 | 1 | 2 | 0 |
| **Total** | **7** | **3** | **4** | ${hazy} |
`;
		checkSafeFixes(tableRow, halls('1'), halls('1'));
		checkSafeFixes(tableRow, halls('3'), halls('3').replace('| 5 |', '| 4 |'));
	});

	test('near miss: a state without a column', () => {
		checkRule(
			tableRow,
			String.raw`
| Area | Total | Complete | In Progress |
|------|-------|----------|-------------|
| Cache | 5 | 2 | 1 |
`,
		);
	});

	test('near miss: a total row that its columns do not give', () => {
		checkRule(
			tableRow,
			String.raw`
| Area | Complete | Remaining | Total |
|------|----------|-----------|-------|
| Cache | 2 | 3 | 5 |
| Logins | 4 | 4 | 8 |
| **TOTAL** | **6** | **6** | **13** |
`,
		);
	});

	test('near miss: a cell without a number', () => {
		checkRule(
			tableRow,
			String.raw`
| Area | Complete | Remaining | Total |
|------|----------|-----------|-------|
| Cache | 2 | — | 5 |
| Logins | 4 | 4 | 8 |
`,
		);
	});

	test('the total row tells which cell is wrong', () => {
		checkSafeFixes(
			tableRow,
			String.raw`
| Area | Complete | Remaining | Total |
|------|----------|-----------|-------|
| Cache | 2 | 3 | 5 |
| Logins | 4 | 3 | 8 |
| **TOTAL** | **6** | **7** | **13** |
`,
			String.raw`
| Area | Complete | Remaining | Total |
|------|----------|-----------|-------|
| Cache | 2 | 3 | 5 |
| Logins | 4 | 4 | 8 |
| **TOTAL** | **6** | **7** | **13** |
`,
		);
	});

	test('nothing does: each cell is offered, none is safe', () => {
		checkSafeFixes(
			tableRow,
			String.raw`
| Area | Complete | Remaining | Total |
|------|----------|-----------|-------|
| Cache | 2 | 3 | 5 |
| Logins | 4 | 3 | 8 |
`,
			String.raw`
| Area | Complete | Remaining | Total |
|------|----------|-----------|-------|
| Cache | 2 | 3 | 5 |
| Logins | 4 | 3 | 8 |
`,
		);
	});

	test('a row with nothing done that is called done', () => {
		checkRule(
			tableRow,
			String.raw`
| Bed | Done | State |
|-----|------|-------|
| Reeds | 1/5 | 🔄 |
| Lilies | 0/6 | ✅ |
                 ^ Says ✅; 0 of 6 are done.
`,
		);
	});

	test('near miss: some or none to do, another state, a section whose tasks tell', () => {
		checkRule(
			tableRow,
			String.raw`
## Fence
- [ ] Posts

## Beds
| Bed | Done | State |
|-----|------|-------|
| Reeds | 4/5 | ✅ |
| Lilies | 0/6 | 🔲 |
| Moss | 0/0 | ✅ |
| Ferns | 0/2 | ✅ Ready to begin |
| Fence | 0/1 | ✅ Complete |
`,
		);
	});

	test('a range of ids beside how many there are', () => {
		checkRule(
			tableRow,
			String.raw`
| Phase | Tasks | Done | State |
|-------|-------|------|-------|
| Phase 1 | B-01…B-04 | 1/4 | 🔄 |
| Phase 2 | B-05…B-11 | 0/6 | 🔲 |
                          ^ States 6 in all; B-05…B-11 are 7.
| Phase 3 | B-12–14 | 0/3 | 🔲 |
| **Total** | **B-01…B-14** | **1/13** | 🔄 |
`,
		);
	});

	test('near miss: where fewer rows have it so', () => {
		checkRule(
			tableRow,
			String.raw`
| Phase | Tasks | Done |
|-------|-------|------|
| Phase 1 | B-01…B-04 | 1/4 |
| Phase 2 | B-05…B-11 | 0/6 |
| Phase 3 | B-12, B-14 | 0/3 |
`,
		);
	});
});
