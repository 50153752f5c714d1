import { statusConflict } from '../../../src/rules/status-conflict';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkReading } from '../../support/checkReading';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('a status in bold behind a title', () => {
	test('with a remark in brackets or behind a dash', () => {
		checkReading(
			`
			- [x] **Task 1: Dig** ✅ **DONE (10 Feb 2026)**
			- [x] **Task 2: Fill** ✅ **DONE (100%)**
			- [ ] **Task 3: Sow** ⏳ **DEFERRED - when the rain is over**
			- [ ] **Задача 4: Рыть** 🔄 **В РАБОТЕ (60%)**
			`,
			`
			task 1: Dig | done
			task 2: Fill | done
			task 3: Sow | open
			task 4: Рыть | in-progress
			`,
		);
	});

	test('contradicts the box', () => {
		checkRule(
			statusConflict,
			`
- [ ] **Task 1: Dig** ✅ **DONE (10 Feb 2026)**
                      ^^^^^^^^^^^^^^^^^^^^^^^^ Task 1 says ✅ **DONE (10 Feb 2026)** here, but [ ] on line 1.
- [x] **Task 2: Fill** ✅ **DONE (10 Feb 2026)**
`,
		);
	});

	test('is the same word with a remark and without', () => {
		const plan = (done: number): string =>
			`- **Total tasks:** 4\n- **Completed:** ${done}\n\n## Beds\n\n- [x] **Task 1: Dig** ✅ **COMPLETED (10 Feb)**\n- [x] **Task 2: Fill** ✅ **COMPLETED**\n- [x] **Task 3: Sow**\n- [ ] **Task 4: Mow**\n`;
		checkSafeFixes(statedTotal, plan(1), plan(3));
	});

	test('near miss: other words in bold', () => {
		checkReading(
			'- [ ] **Task 1: Rake** 🌱 **Roses (white)**\n- [ ] **Task 2: Hoe** ✅ **Done beds (white)**\n',
			'task 1: Rake 🌱 Roses (white) | open\ntask 2: Hoe ✅ Done beds (white) | open',
		);
	});
});
