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
});
