import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/textEdit';
import { updateTable } from '../../../src/edits/updateTable';
import { parse } from '../../../src/parser/parse';
import { withoutFirstBreak } from '../../support/checkEdits';

const tasks = `
## P0

- [x] T001 Set up the cache [P0]
- [ ] T002 Limit logins [P0]

## P1

- [x] T003 Close the port [P1]
- [x] T004 Write the runbook [P1]

## P2

- [ ] T005 Draw the form [P2]
`;

suite('update totals', () => {
	test('counts, total row, percentages and their emoji', () => {
		checkTable(
			`
| Priority | Complete | Remaining | Total | Progress |
|----------|----------|-----------|-------|----------|
| P0 | 2 | 0 | 2 | ✅ 100% |
| P1 | 1 | 1 | 2 | 🟡 50% |
| P2 | 1 | 0 | 1 | ✅ 100% |
| **TOTAL** | **4** | **1** | **5** | **80%** |
`,
			`
| Priority | Complete | Remaining | Total | Progress |
|----------|----------|-----------|-------|----------|
| P0 | 1 | 1 | 2 | 🟡 50% |
| P1 | 2 | 0 | 2 | ✅ 100% |
| P2 | 0 | 1 | 1 | 🟡 0% |
| **TOTAL** | **3** | **2** | **5** | **60%** |
`,
		);
	});

	test('columns that are lined up stay so, at the left and at the right', () => {
		checkTable(
			`
| Priority | Complete | Total | Note  |
|:---------|---------:|:------|-------|
| P0       |       12 | 120   | first |
| P1       |        0 | 2     |       |
| P2       |        0 | 1     |       |
`,
			`
| Priority | Complete | Total | Note  |
|:---------|---------:|:------|-------|
| P0       |        1 | 2     | first |
| P1       |        2 | 2     |       |
| P2       |        0 | 1     |       |
`,
		);
	});

	test('rows that are missing are added on request, in the order of their kind', () => {
		checkTable(
			`
| Priority | Complete | Total | Progress |
|----------|----------|-------|----------|
| P0       | 1        | 2     | 50%      |
| P2       | 0        | 1     | 0%       |
| TOTAL    | 1        | 3     | 33%      |
`,
			`
| Priority | Complete | Total | Progress |
|----------|----------|-------|----------|
| P0       | 1        | 2     | 50%      |
| P1       | 2        | 2     | 100%     |
| P2       | 0        | 1     | 0%       |
| TOTAL    | 3        | 5     | 60%      |
`,
			true,
		);
	});

	test('a table that is right stays as it is', () => {
		const table = `
| Priority | Complete | Total |
|----------|----------|-------|
| P0 | 1 | 2 |
| P1 | 2 | 2 |
`;
		checkTable(table, table);
	});
});

function checkTable(before: string, after: string, addRows = false): void {
	const text = withoutFirstBreak(before) + tasks;
	const document = parse(text);
	const table = document.claims.find(claim => claim.type === 'table');
	assert.ok(table?.type === 'table', 'no progress table is read');
	const edits = updateTable(document, table, { addRows });
	assert.equal(applyEdits(text, edits), withoutFirstBreak(after) + tasks);
}
