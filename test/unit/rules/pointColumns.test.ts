import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { listTotal } from '../../../src/rules/list-total';
import { percentage } from '../../../src/rules/percentage';
import { tableTasks } from '../../../src/rules/table-tasks';
import { tableTotal } from '../../../src/rules/table-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('columns of points', () => {
	const sprints = String.raw`
## Sprint 1: Pond

| ID | Task | Points | Status |
|----|------|--------|--------|
| G-1 | Dig the pond | 5 | To do |
| G-2 | Line it | 3 | Done |

## Sprint 2: Beds

| ID | Task | Points | Status |
|----|------|--------|--------|
| G-3 | Rake the beds | 5 | To do |
`;
	const velocity = (header: string): string => String.raw`
${header}
|--------|---------|-----------|------------|
| Sprint 1 | 8 | 3 | 38% |
| Sprint 2 | 5 | 0 | 0% |
${sprints}`;

	test('are no numbers of tasks', () => {
		for (const header of [
			'| Sprint | Planned Points | Completed Points | Completion |',
			'| Sprint | Planned (SP) | Completed (SP) | Completion |',
			'| Sprint | Planned | Completed | Velocity |',
			'| Sprint | Total points | Done | Progress |',
		]) {
			checkRule(tableTasks, velocity(header));
			checkSafeFixes(tableTasks, velocity(header), velocity(header));
		}
	});

	test('near miss: a column of tasks beside one of points is compared', () => {
		checkRule(
			tableTasks,
			String.raw`
| Sprint | Total tasks | Total points |
|--------|-------------|--------------|
| Sprint 1 | 8 | 8 |
             ^ States 8 tasks for Sprint 1; the document has 2 (6 too many).
| Sprint 2 | 1 | 5 |
${sprints}`,
		);
		checkRule(
			tableTasks,
			String.raw`
| Sprint | Planned | Completed |
|--------|---------|-----------|
| Sprint 1 | 8 | 1 |
             ^ States 8 open for Sprint 1; the document has 1 (7 too many).
| Sprint 2 | 1 | 0 |
${sprints}`,
		);
	});

	test('come to their own total and share, which nothing proves', () => {
		const text = String.raw`
| Sprint | Planned Points | Completed Points | Done |
|--------|----------------|------------------|------|
| Sprint 1 | 8 | 3 | 38% |
| Sprint 2 | 5 | 0 | 0% |
| **Total** | **14** | **3** | **21%** |
`;
		checkRule(
			tableTotal,
			text.replace(
				'| **14** | **3** | **21%** |\n',
				'| **14** | **3** | **21%** |\n              ^^^^^^ States 14 in all; the rows add up to 13 (1 too many).\n',
			),
		);
		checkSafeFixes(tableTotal, text, text);
		checkRule(percentage, text);
	});

	const beds = (total: string, last = '| G-3 | Weed | 1 | To do |'): string => String.raw`
| ID | Task | Points | Status |
|----|------|--------|--------|
| G-1 | Dig the beds | 5 | To do |
| G-2 | Rake them | 3 | Done |
${last}
| **Total** | | ${total} | |
`;

	test('come to the total row of their table', () => {
		checkRule(
			listTotal,
			`${beds('**8**').trimEnd()}\n                  ^ States 8; the column “Points” adds up to 9 (1 too few).\n`,
		);
		checkSafeFixes(listTotal, beds('**8 pts**'), beds('**9 pts**'));
		// Of a pair, or beside what is for later, another number may be meant.
		const later = '| G-3 | Weed | 1 | Deferred |';
		for (const text of [beds('3/8'), beds('7', later)]) {
			assert.equal(totalsIn(text), 1);
			checkSafeFixes(listTotal, text, text);
		}
	});

	test('near miss: totals that hold, with what is for later or without, and those of something else', () => {
		for (const text of [
			beds('9'),
			beds('3/9'),
			beds('8', '| G-3 | Weed | 1 | Deferred |'),
			beds('9', '| G-3 | Weed | 1 | Cancelled |'),
			beds('8 tasks'),
			beds('8', '| G-3 | Weed | ? | To do |'),
			beds('5').replace('Points', 'Row'),
			beds('8').replace('Task', 'Points'),
		])
			assert.equal(totalsIn(text), 0, text);
	});
});

function totalsIn(text: string): number {
	const document = parse(text);
	return checkDocument(document, buildGraph(document)).filter(({ rule }) => rule === 'list-total').length;
}
