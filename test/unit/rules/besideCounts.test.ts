import { statedTotal } from '../../../src/rules/stated-total';
import { checkSafeFixes } from '../../support/checkRule';

suite('what speaks against writing a count anew unseen', () => {
	test('tasks that may be begun, where nothing says so of any', () => {
		const plan = (pending: number, first: string): string =>
			`# Garden\n\n- ${first}\n- [ ] Pour\n- [x] Mow\n\n## Summary\n\n**In progress**: 1\n**Pending**: ${pending}\n`;
		checkSafeFixes(statedTotal, plan(3, '[ ] Dig'), plan(3, '[ ] Dig'));
		// Near miss: one does say so.
		checkSafeFixes(statedTotal, plan(3, '[/] Dig'), plan(1, '[/] Dig'));
	});

	test('a total that the last row of a table repeats', () => {
		const plan = (total: number, rows: number): string =>
			`# Garden\n\n| Part | Done | Total |\n|---|---|---|\n| Pond | 1 | 2 |\n| Later | 0 | ${rows - 2} |\n| **Total** | 1 | ${rows} |\n\n**Total tasks**: ${total}\n\n## Pond\n\n- [x] Dig\n- [ ] Pour\n`;
		checkSafeFixes(statedTotal, plan(4, 4), plan(4, 4));
		// Near miss: the row says another number.
		checkSafeFixes(statedTotal, plan(4, 3), plan(2, 3));
	});
});
