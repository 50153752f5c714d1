import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule } from '../../support/checkRule';

const plan = (rows: string): string =>
	`# Debts

## Naming

- [ ] Call it so
- [ ] Call that so

## Safety

- [ ] Close the gate

## Docs

- [ ] Write it down

## Summary

| Category | P0 | Total |
|---|---|---|
${rows}
`;

suite('a column of totals alone', () => {
	test('of sections, where it is right about most', () => {
		checkRule(
			tableTasks,
			plan(`| Naming | 1 | 3 |
               ^ States 3 tasks for Naming; the document has 2 (1 too many).
| Safety | 1 | 1 |
| Docs | 0 | 1 |`),
		);
	});

	test('near miss: wrong about most, or of what has no section', () => {
		checkRule(tableTasks, plan('| Naming | 1 | 3 |\n| Safety | 1 | 1 |\n| Docs | 0 | 5 |'));
		checkRule(tableTasks, plan('| Naming | 1 | 3 |\n| Safety | 1 | 1 |\n| Docs | 0 | 1 |\n| Walls | 0 | 1 |'));
	});
});
