import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule } from '../../support/checkRule';

suite('what is fixed is done', () => {
	test('in a heading and behind a label', () => {
		checkRule(
			statedSection,
			`
## Fixed (3)
          ^ States 3 done tasks; this section has 2 (1 too many).
- [x] Mend the pump
- [x] Seal the pond

## Open (1)
- [ ] Oil the gate
`,
		);
		for (const word of ['Fixed', 'Behoben', 'Corregidas', 'Corrigées', 'Исправлено', '修正済み', '已修复', '해결됨'])
			checkRule(
				statedTotal,
				`**Total tasks:** 3 | **${word}:** 3
                      ${' '.repeat(word.length)}     ^ States 3 done tasks; the document has 2 (1 too many).

- [x] #1: Mend the pump
- [x] #2: Seal the pond
- [ ] #3: Oil the gate
`,
			);
	});

	test('in a column of a table', () => {
		for (const [fixed, open] of [
			['Fixed', 'Open'],
			['Solved', 'Unsolved'],
			['已修复', '未修复'],
		] as const)
			checkRule(
				tableTasks,
				`| Priority | Total | ${fixed} | ${open} |
|---|---|---|---|
| P1 | 2 | 1 | 0 |
           ^ States 1 done for P1; the document has 2 (1 too few).
| P2 | 1 | 0 | 1 |

- [x] #1: Mend the pump [P1]
- [x] #2: Seal the pond [P1]
- [ ] #3: Oil the gate [P2]
`,
			);
	});

	test('near miss: what is fixed otherwise', () => {
		checkRule(
			statedTotal,
			'**Fixed costs:** 3\n**Fixed beds:** 2/4\n\n- [x] #1: Mend the pump\n- [ ] #2: Oil the gate\n',
		);
	});
});
