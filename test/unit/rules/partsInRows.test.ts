import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const plan = (rows: string, own = '- [x] Dig\n- [x] Pour\n'): string => `
## Lawn
- [x] Rake
- [x] Sow
- [x] Water

## Pond
${own}
### Mending
- [x] Seal
- [x] Patch
- [x] Fill

## Progress

| Part | Total | Done |
|---|---|---|
| Lawn | 3 | 3 |
${rows}`;

suite('table-tasks of parts with rows of their own', () => {
	test('a row is about its section without them', () => {
		checkRule(
			tableTasks,
			plan(`| Pond | 3 | 3 |
         ^ States 3 tasks for Pond; the document has 2 (1 too many).
| Mending | 3 | 3 |
`).replace(
				'| Mending | 3 | 3 |\n',
				'| Mending | 3 | 3 |\n| **Total** | 9 | 9 |\n              ^ States 9 tasks for Total; the document has 8 (1 too many).\n',
			),
		);
		checkRule(tableTasks, plan('| Pond | 2 | 2 |\n| Mending | 3 | 3 |\n| **Total** | 8 | 8 |\n'));
	});

	test('no fix: it may be about all of it', () => {
		const text = plan('| Pond | 3 | 3 |\n| Mending | 3 | 3 |\n| **Total** | 9 | 9 |\n');
		checkSafeFixes(tableTasks, text, text);
	});

	test('with a total that counts each task once it is about all', () => {
		checkRule(
			tableTasks,
			plan(`| Pond | 6 | 5 |
         ^ States 6 tasks for Pond; the document has 5 (1 too many).
| Mending | 3 | 3 |
| **Total** | 8 | 8 |
`),
		);
	});

	test('near miss: nothing of its own', () => {
		checkRule(
			tableTasks,
			plan(
				'| Pond | 4 | 4 |\n| Mending | 3 | 3 |\n| **Total** | 10 | 10 |\n              ^^ States 10 tasks for Total; the document has 6 (4 too many).\n',
				'',
			),
		);
	});
});
