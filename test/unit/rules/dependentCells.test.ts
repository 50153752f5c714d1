import { effortTotal } from '../../../src/rules/effort-total';
import { listTotal } from '../../../src/rules/list-total';
import { checkSafeFixes } from '../../support/checkRule';

const beds =
	'## High\n\n- [ ] **T1**: Dig (3h)\n- [ ] **T2**: Rake (1h)\n\n## Low\n\n- [ ] **T3**: Sow (2h)\n\n## Sums\n\n';

suite('numbers in a row that others follow from', () => {
	test('a running total beside it keeps a fix from being safe', () => {
		for (const header of ['Cumulative', '**Running total**', 'Kumuliert', '累計']) {
			const table = `| Part | Hours | ${header} |\n|---|---|---|\n| High | 3h | 3h |\n| Low | 2h | 5h |\n`;
			checkSafeFixes(effortTotal, beds + table, beds + table);
		}
		// Near misses: another column, and a table of its own.
		const table = (hours: string): string =>
			`| Part | Hours | Note |\n|---|---|---|\n| High | ${hours} | soon |\n| Low | 2h | later |\n`;
		const other = '\n| Week | Cumulative |\n|---|---|\n| 1 | 3 |\n';
		checkSafeFixes(effortTotal, beds + table('3h') + other, beds + table('4h') + other);
	});

	test('a share in the total row that nothing compares', () => {
		const hours = (total: string, state: string): string =>
			`| Week | Hours | State |\n|---|---|---|\n| 1 | 3h | done |\n| 2 | 2h | open |\n| Total | ${total} | ${state} |\n\n${beds}`;
		checkSafeFixes(effortTotal, hours('7h', '60% complete'), hours('7h', '60% complete'));
		checkSafeFixes(effortTotal, hours('7h', 'on the way'), hours('5h', 'on the way'));
		const points = (total: string, state: string): string =>
			`| Week | Points | State |\n|---|---|---|\n| 1 | 3 | done |\n| 2 | 2 | open |\n| Total | ${total} | ${state} |\n\n${beds}`;
		checkSafeFixes(listTotal, points('7', '60% complete'), points('7', '60% complete'));
		checkSafeFixes(listTotal, points('7', 'on the way'), points('5', 'on the way'));
	});
});
