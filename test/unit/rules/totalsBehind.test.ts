import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const tasks = '# Garden\n\n1. [ ] Dig (4h)\n   - [ ] Mark (1h)\n   - [ ] Cut (3h)\n2. [ ] Sow (9h)\n';

suite('effort-total: a total and nothing else behind tasks', () => {
	test('with a colon or a sign', () => {
		for (const [line, at] of [
			['Total: 20h', 7],
			['**Total:** 20h', 11],
			['sum = 20h', 6],
			['Summe: 20h', 7],
			['Sum = 20h = 3 days', 6],
		] as const)
			checkRule(
				effortTotal,
				`${tasks}\n${line}\n${' '.repeat(at)}^^^ States 20h; the estimates of the tasks add up to 13h (7 h too many).\n`,
			);
		checkSafeFixes(effortTotal, `${tasks}\nsum = 20h\n`, `${tasks}\nsum = 20h\n`);
	});

	test('near miss: what is right, or is left; other words, other units, no total of these tasks', () => {
		for (const line of [
			'Total: 13h',
			'sum = 13h',
			'Rain: 20h',
			'rain = 20h',
			'Total beds: 20',
			'Total: 20',
			'sum = 20',
		])
			checkRule(effortTotal, `${tasks}\n${line}\n`);
		checkRule(effortTotal, `${tasks.replace('1. [ ]', '1. [x]')}\nsum = 9h\n`);
		checkRule(effortTotal, `${tasks}\nIt takes long.\n\nsum = 20h\n`);
		checkRule(effortTotal, `${tasks}\nsum = 20h\n\n- [ ] Rake (7h)\n`);
		checkRule(effortTotal, `${tasks}\nsum = 20h\n\n## Pond\n\n3. [ ] Fill (7h)\n`);
		checkRule(effortTotal, `${tasks}3. [ ] Rake\n\nsum = 20h\n`);
	});
});
