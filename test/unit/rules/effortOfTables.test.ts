import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('effort-total of tables', () => {
	const week = (heading: string, foot: string): string => `
## Week 1: Pond (${heading})

| # | Issue | Est | Who |
|---|---|---|---|
| #11 | Dig | 5h | Ann |
| #12 | Fill | 3h | Bob |
| #13 | Plant | 1h | Bob |
${foot}
`;

	test('the total in the column of titles, over the estimates of tasks', () => {
		for (const label of ['**Week 1 subtotal**', 'Total', 'Subtotal'])
			checkSafeFixes(effortTotal, week('9h', `| | ${label} | 8h | |`), week('9h', `| | ${label} | 9h | |`));
		// Near misses: a row that is no total, and one over a task that is dropped.
		for (const foot of ['| | Walks | 8h | |', '| #14 | Total overhaul | 8h | |'])
			checkSafeFixes(effortTotal, week('about 9h', foot), week('about 9h', foot));
		const dropped = week('9h', '| | Total | 4h | |').replace('| 5h | Ann', '| 5h | Cancelled');
		checkRule(effortTotal, dropped.trimStart());
	});

	test('a heading is only noted where its table has a total of its own', () => {
		const text = week('12h', '| | **Total** | **9h** | |');
		checkSafeFixes(effortTotal, text, text);
		checkSafeFixes(effortTotal, week('12h', ''), week('9h', ''));
		checkSafeFixes(effortTotal, week('12h', '| | **Total** | **12h** | |'), week('9h', '| | **Total** | **9h** | |'));
		checkSafeFixes(effortTotal, week('12h', '| | **Total** | **8h** | |'), week('12h', '| | **Total** | **9h** | |'));
	});

	test('near miss: a heading that takes in a row of its table which is no task', () => {
		checkRule(effortTotal, week('12h', '| | **Total** | **9h** | |\n| | Walks | 3h | |').trimStart());
		checkRule(effortTotal, week('12h', '| | Walks | 3h | |').trimStart());
	});
});
