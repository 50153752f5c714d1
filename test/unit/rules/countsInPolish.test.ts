import { staleNext } from '../../../src/rules/stale-next';
import { statedTotal } from '../../../src/rules/stated-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('counts in Polish', () => {
	const plan = String.raw`
## Faza 1: Staw

- [x] 1.1 Wykop staw
- [ ] 1.2 Napełnij staw

## Faza 2: Grządki

- [ ] 2.1 Zagrab grządki
`;

	test('of tasks, in the forms of the noun', () => {
		for (const [stated, found] of [
			['**Postęp:** 1 / 4 zadań', '**Postęp:** 1 / 3 zadań'],
			['**Liczba zadań:** 4', '**Liczba zadań:** 3'],
			['**Pozostałe zadania:** 3', '**Pozostałe zadania:** 2'],
		] as const)
			checkSafeFixes(statedTotal, `# Ogród\n\n${stated}\n${plan}`, `# Ogród\n\n${found}\n${plan}`);
	});

	test('near miss: numbers that hold, of something else, of subtasks', () => {
		for (const line of ['**Postęp:** 1 / 3 zadania', '**Postęp:** 1 / 4 stron', '**Postęp:** 1 / 4 podzadań'])
			checkRule(statedTotal, `# Ogród\n\n${line}\n${plan}`);
	});

	test('in a table of phases, and what comes next', () => {
		checkRule(
			tableTasks,
			String.raw`
| Faza | Liczba zadań |
|------|--------------|
| Faza 1 | 4 |
           ^ States 4 tasks for Faza 1; the document has 2 (2 too many).
| Faza 2 | 1 |
${plan}`,
		);
		checkRule(
			staleNext,
			String.raw`
**Następne zadanie:** zadanie 1.1
                      ^^^^^^^^^^^ Names task 1.1 as a next step; it is done.
${plan}`,
		);
	});
});
