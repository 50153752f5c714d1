import { listTotal } from '../../../src/rules/list-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const tasks = '\n- [ ] T1: Dig\n- [ ] T2: Sow\n';

suite('list-total: parts on the line of their number', () => {
	test('how grave things are, in a bracket', () => {
		const text = '**Total weeds:** 9 (2 critical, 3 high, 4 medium, 1 low)\n';
		checkRule(listTotal, `${text}                 ^ States 9; the parts behind it add up to 10 (1 too few).\n${tasks}`);
		checkSafeFixes(listTotal, text + tasks, text + tasks);
		checkRule(
			listTotal,
			`- Weeds: 9 weeds (3 high, 4 medium, 1 low)\n         ^ States 9; the parts behind it add up to 8 (1 too many).\n${tasks}`,
		);
	});

	test('near miss: parts that come to it, and such as may not be all there is', () => {
		for (const line of [
			'**Total weeds:** 10 (2 critical, 3 high, 4 medium, 1 low)',
			'**Total weeds:** 9 (2 critical, 3 high, 2 medium)',
			'**Total weeds:** 9 (2 high, 2 low)',
			'**Total weeds:** 9 (2 high, 1 medium, 2 low, 1 red)',
			'**Total tasks:** 2 (2 critical, 3 high, 4 medium, 1 low)',
			'**Weeds:** 9, later fewer (2 high, 3 medium, 2 low, see below)',
		])
			checkRule(listTotal, `${line}\n${tasks}`);
	});

	test('ids behind a number in brackets', () => {
		const right = '**Beds (2):** B-1, B-2\n**Walls (3):** W-1, `W-2`, W-3a\n';
		checkRule(
			listTotal,
			`${right}**Ponds (2):** P-4, P-5, P-6\n         ^ States 2; 3 are listed behind it.\n${tasks}`,
		);
	});

	test('near miss: the number may be one of points, or the list goes on', () => {
		checkRule(listTotal, `**Ann (8):** T1, T2\n**Bob (5):** T3, T4\n${tasks}`);
		checkRule(listTotal, `**Beds (2):** B-1, B-2\n**Ann (8):** T1, T2\n${tasks}`);
		checkRule(
			listTotal,
			`**Beds (2):** B-1, B-2\n**Walls (2):** W-1, W-2\n**Ponds (4):** P-1, P-2, and more\n${tasks}`,
		);
		checkRule(
			listTotal,
			`**Beds (2):** B-1, B-2\n**Walls (2):** W-1, W-2\n**Ponds (4):** P-1, P-2,\nP-3, P-4\n${tasks}`,
		);
	});
});
