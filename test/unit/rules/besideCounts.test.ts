import { statedTotal } from '../../../src/rules/stated-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('what speaks against writing a count anew unseen', () => {
	test('tasks that may be begun, where nothing says so of any', () => {
		const plan = (pending: number, beside: string): string =>
			`# Garden\n\n- [ ] Dig\n- [ ] Pour\n- [x] Mow\n\n## Summary\n\n- **Total tasks**: 3\n${beside}- **Pending**: ${pending}\n`;
		const begun = '- **In progress**: 1\n';
		checkSafeFixes(statedTotal, plan(3, begun), plan(3, begun));
		// Near miss: nothing is said to be begun.
		checkSafeFixes(statedTotal, plan(3, ''), plan(2, ''));
	});

	test('what was planned from the start, by a table and by what was not', () => {
		const plan = (planned: number, behind: string): string =>
			`# Garden\n\n## Sprint 1\n\n- [ ] Dig\n- [ ] Pour\n\n## Later\n\n- [ ] Mow\n\n## Summary\n\n${behind.replace('N', String(planned))}\n`;
		for (const text of [
			plan(2, '**Planned:** N tasks in 1 sprint\n**Unplanned:** 1 task'),
			plan(2, '| Sprint | Tasks |\n|---|---|\n| Sprint 1 | 2 |\n| **Total** | **2** |\n\n**Planned:** N tasks'),
		]) {
			checkRule(statedTotal, text);
			checkSafeFixes(statedTotal, text, text);
		}
		// Near miss: beside nothing.
		checkSafeFixes(statedTotal, plan(2, '**Planned:** N tasks'), plan(3, '**Planned:** N tasks'));
	});

	test('finished tasks that were taken out, beside a total with them', () => {
		const plan = (done: number, pending: number): string =>
			`# Garden\n\n- [ ] T1: Dig\n- [ ] T2: Pour\n\n## Summary\n\n- **Total tasks**: 5\n- **Completed**: ${done}\n- **Pending**: ${pending}\n- **Deferred**: 1\n`;
		checkSafeFixes(statedTotal, plan(3, 1), plan(3, 1));
		// Near miss: as many are done as stated.
		checkSafeFixes(statedTotal, plan(0, 1), plan(0, 2).replace('5', '2'));
	});

	test('a total that the last row of a table repeats', () => {
		const plan = (total: number, rows: number): string =>
			`# Garden\n\n| Part | Done | Total |\n|---|---|---|\n| Pond | 1 | 2 |\n| Later | 0 | ${rows - 2} |\n| **Total** | 1 | ${rows} |\n\n**Total tasks**: ${total}\n\n## Pond\n\n- [x] Dig\n- [ ] Pour\n`;
		checkSafeFixes(statedTotal, plan(4, 4), plan(4, 4));
		// Nor what may count a part that is not written out.
		checkSafeFixes(statedTotal, plan(4, 3), plan(4, 3));
		// Near miss: all parts are, and the row says another number.
		const written = (total: number): string => plan(total, 2).replace(/\| Later.*\n/, '');
		checkSafeFixes(statedTotal, written(4), written(2));
	});

	test('a total of all that sections without tasks come to', () => {
		const plan = (total: number, second: number): string =>
			`# Garden\n\n**Total tasks**: ${total}\n\n| ID | Title | Status |\n|---|---|---|\n| S1-1 | Dig | Open |\n| S1-2 | Pour | Open |\n| S2-1 | Mow | Open |\n| R2-1 | Rake | Open |\n\n### Sprint 1 progress\n- **Total**: 2 tasks\n\n### Sprint 2 progress\n- **Total**: ${second} tasks\n`;
		checkSafeFixes(statedTotal, plan(3, 1), plan(3, 1));
		// Near miss: they come to another number.
		checkSafeFixes(statedTotal, plan(3, 3), plan(4, 3));
	});
});
