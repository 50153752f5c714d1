import { statedCompletion } from '../../../src/rules/stated-completion';
import { statedTotal } from '../../../src/rules/stated-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('Counts beside ranges', () => {
	const list = (total: number, left: number, share: number, range = '- [ ] **Tasks 3-6:** all the planting') => `
# Beds

**Total tasks:** ${total}
**Remaining:** ${left}
**Done:** 2
**Progress:** ${share}%

- [x] **Task 1: Dig**
- [x] **Task 2: Pour**
${range}
`;

	for (const range of ['- [ ] **Tasks 3-6:** all the planting', '- Tasks 3-6: all the planting'])
		test(`total, remaining and share take in ${range}`, () => {
			checkRule(statedTotal, list(6, 4, 33, range));
			checkRule(statedCompletion, list(6, 4, 33, range));
			checkRule(statedCompletion, list(6, 4, 17, range));
		});

	test('a box says which side its tasks are on', () => {
		checkRule(
			statedTotal,
			list(6, 4, 33, '- [x] **Tasks 3-6:** all the planting').replace(
				'**Remaining:** 4',
				'**Remaining:** 4\n               ^ States 4 remaining tasks; the document has 0 (4 too many).',
			),
		);
	});

	test('neither a total nor what remains is written unseen', () => {
		const wrong = list(7, 5, 33);
		checkRule(
			statedTotal,
			wrong
				.replace(
					'**Total tasks:** 7',
					'**Total tasks:** 7\n                 ^ States 7 tasks; the document has 6 with its ranges, 2 without (1 too many).',
				)
				.replace(
					'**Remaining:** 5',
					'**Remaining:** 5\n               ^ States 5 remaining tasks; the document has 4 with its ranges, 0 without (1 too many).',
				),
		);
		checkSafeFixes(statedTotal, wrong, wrong);
		checkFix(statedTotal, wrong, 'Change 7 to 6 (with the ranges)', wrong.replace('7', '6'));
	});

	test('what is done is, where the range says that it is not', () => {
		const wrong = list(6, 4, 33).replace('**Done:** 2', '**Done:** 1');
		checkSafeFixes(statedTotal, wrong, list(6, 4, 33));
	});

	test('near miss: a share that is too far off, with the ranges', () => {
		const alone = (share: number) => list(6, 4, share).replace('**Done:** 2\n', '');
		checkRule(
			statedCompletion,
			alone(90).replace(
				'**Progress:** 90%',
				'**Progress:** 90%\n              ^^^ Says 90%; 33% of what stands here is done.',
			),
		);
		checkFix(statedCompletion, alone(90), 'Change 90% to 33%', alone(33));
	});

	test('all complete over an open range', () => {
		checkRule(
			statedCompletion,
			`
# Beds

## Phase 1 (COMPLETE)
            ^^^^^^^^ Says COMPLETE, but task “Tasks 3-6: all the planting” is unfinished.

- [x] Task 1: Dig
- [x] Task 2: Pour
- [ ] Tasks 3-6: all the planting
`,
		);
	});

	test('ids from a first to a last before a title', () => {
		const plan = (total: string) => `
# Beds

- [x] T-1 Dig
- [x] T-2–T-4 All the beds
- [ ] T-5 Plant
  - Depends on: T-3

**Total tasks**: ${total}`;
		checkRule(statedTotal, plan('5\n'));
		checkSafeFixes(statedTotal, plan('7\n'), plan('7\n'));
	});

	const table = (id: string, total: number) => `
## Phase 1

| ID | Task | Status |
|----|------|--------|
| BED-1 | Dig | ✅ Done |
| BED-2 | Fill | Open |
| ${id} | Look after the rest | Open |

## Summary

| Phase | Tasks | Done |
|-------|-------|------|
| Phase 1 | ${total} | 1 |
`;

	for (const join of [' to ', ' a ', ' à ', ' até ', ' hasta ', ' - ', '–', '-', '..', '…'])
		test(`a row of a table may stand for several, with ${join} between its ends`, () => {
			checkRule(tableTasks, table(`UX-01${join}UX-08`, 10));
			checkRule(
				tableTasks,
				table(`UX-01${join}UX-08`, 11).replace(
					'| Phase 1 | 11 | 1 |',
					'| Phase 1 | 11 | 1 |\n            ^^ States 11 tasks for Phase 1; the document has 2 (9 too many).',
				),
			);
		});

	test('near miss: the id of a part, and one with a title behind it', () => {
		for (const id of ['BED-01-08', 'UX-01 (see UX-08)', 'UX-08 - UX-01'])
			checkRule(
				tableTasks,
				table(id, 10).replace(
					'| Phase 1 | 10 | 1 |',
					'| Phase 1 | 10 | 1 |\n            ^^ States 10 tasks for Phase 1; the document has 3 (7 too many).',
				),
			);
	});
});
