import { tableTotal } from '../../../src/rules/table-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const table = (label: string, total: number, header = label): string => `
| Part | ${header} | Done |
|---|---|---|
| Beds | 2 | 1 |
| Pond | 1 | 0 |
| **${label}** | **${total}** | **1** |

## Beds

- [x] T1: Dig
- [ ] T2: Rake

## Pond

- [ ] T3: Fill
`;

suite('rows of totals by their words', () => {
	for (const word of ['전체', '합계', '총계', '총합', 'Celkem', 'Totaal', 'Razem', 'Totale', 'Összesen', 'Toplam'])
		test(word, () => {
			checkRule(tableTotal, table(word, 3));
			checkSafeFixes(tableTotal, table(word, 4, 'Total'), table(word, 3, 'Total'));
		});

	test('near miss: a part whose name begins so', () => {
		checkRule(tableTotal, table('전체 화면', 4, 'Total'));
	});
});
