import { tableRow } from '../../../src/rules/table-row';
import { tableTasks } from '../../../src/rules/table-tasks';
import { tableTotal } from '../../../src/rules/table-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const plan = (heads: string, beds = '3 | 2', pond = '2 | 2', total = '5 | 4'): string => `
# Garden

## Beds

- [x] T1: Dig
- [x] T2: Rake
- [ ] T3: Weed

## Pond

- [x] T4: Fill
- [x] T5: Plant

## Summary

| Part | ${heads} |
|---|---|---|
| Beds | ${beds} |
| Pond | ${pond} |
| **TOTAL** | ${total} |
`;

suite('columns of what was planned and what came of it', () => {
	for (const heads of [
		'Planned | Actual',
		'Plan | Fact',
		'Geplant | Ist',
		'Prévu | Réel',
		'План | Факт',
		'计划 | 实际',
	])
		test(heads, () => {
			for (const rule of [tableTotal, tableTasks, tableRow]) checkRule(rule, plan(heads));
			checkSafeFixes(tableTotal, plan(heads, '3 | 2', '2 | 2', '5 | 3'), plan(heads));
			checkSafeFixes(tableTasks, plan(heads, '3 | 1', '2 | 2', '5 | 4'), plan(heads));
		});

	test('near miss: days', () => {
		for (const rule of [tableTotal, tableTasks, tableRow])
			checkRule(rule, plan('Planned | Actual', '4 | 6', '5 | 3', '9 | 9'));
	});

	const pages = (total: number, rest = '8'): string => `
| Part | Total | Done | Pages |
|---|---|---|---|
| Beds | 3 | 2 | 10 |
| Pond | 2 | 2 | 12 |
| Shed | 1 | 0 | ${rest} |
| **TOTAL** | **6** | **4** | **${total}** |
`;

	test('whatever is counted comes to its total', () => {
		const text = pages(31);
		checkRule(
			tableTotal,
			text.replace(
				'**31** |\n',
				'**31** |\n                              ^^^^^^ States 31 in all; the rows add up to 30 (1 too many).\n',
			),
		);
		checkSafeFixes(tableTotal, text, text);
	});

	test('near miss: a mean, the largest, and what is no number', () => {
		for (const text of [pages(10), pages(12), pages(31, 'ca. 8'), pages(31, '8%')]) checkRule(tableTotal, text);
	});
});
