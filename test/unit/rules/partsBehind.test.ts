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

	test('what is done and what is not, and all priorities', () => {
		for (const [line, sum] of [
			['**Total weeds:** 41 (5 open, 34 closed)', '39 (2 too many)'],
			['**Total weeds:** 41 (5 open, 34 closed, 3 in progress)', '42 (1 too few)'],
			['**Total weeds:** 41 (**5** failing / **34** passed / 1 skipped)', '40 (1 too many)'],
			['**Total weeds:** 41 (done: 34, remaining: 5)', '39 (2 too many)'],
			['**Total weeds:** 41 (10 P0, 20 P1, 12 P2)', '42 (1 too few)'],
			['**Total weeds:** 41 (P0: 10, P1: 20, P2: 9, P3: 1)', '40 (1 too many)'],
		] as const) {
			checkRule(listTotal, `${line}\n                 ^^ States 41; the parts behind it add up to ${sum}.\n${tasks}`);
			checkSafeFixes(listTotal, `${line}\n`, `${line}\n`);
		}
	});

	test('near miss: what comes to it in one way, or may leave something out', () => {
		for (const line of [
			'**Total weeds:** 39 (5 open, 34 closed)',
			'**Total weeds:** 41 (7 open, 34 closed, 3 in progress)',
			'**Total weeds:** 41 (34 closed, 3 in progress)',
			'**Total weeds:** 41 (5 open, 30 closed, 4 resolved)',
			'**Total weeds:** 41+ (5 open, 34 closed)',
			'**Total weeds:** ~41 (5 open, 34 closed)',
			'**Total weeds:** 41 (5+ open, 34 closed)',
			'**Total weeds:** 41 (5 open, 34 closed, see below)',
			'**Total weeds:** 26/41 (5 open, 34 closed)',
			'Weeds: 5 failures (34 closed, 5 failed)',
			'Phase 41 (5 open, 34 closed)',
			'Phase 41 weeds (5 open, 34 closed)',
			'Round 41 (5 open, 34 closed)',
			'**Total weeds:** 41 (10 P0, 20 P1)',
			'**Total weeds:** 41 (10 P0, 20 P1, 10 P2)',
			'**Total weeds:** 41 (10 P0, 20 P1, 12 P3)',
		])
			checkRule(listTotal, `${line}\n${tasks}`);
	});

	test('parts that a plus adds', () => {
		checkRule(
			listTotal,
			`**Weeds:** 11 weeds (6 tall + 6 small)\n           ^^ States 11; the parts behind it add up to 12 (1 too few).\n${tasks}`,
		);
		checkRule(
			listTotal,
			`Weeds: **11 total** (6 tall + 6 small)\n         ^^ States 11; the parts behind it add up to 12 (1 too few).\n${tasks}`,
		);
		const four = `${tasks}- [ ] T3: Mow\n- [ ] T4: Rake\n`;
		const text = '**Total tasks:** 4 (3 wet + 2 dry)\n';
		checkRule(listTotal, `${text}                 ^ States 4; the parts behind it add up to 5 (1 too few).\n${four}`);
	});

	test('near miss: parts that come to it, or that are others', () => {
		for (const line of [
			'**Weeds:** 11 weeds (6 tall + 5 small)',
			'**Weeds:** 11 weeds (6 tall, 6 small)',
			'**Weeds:** 3 beds (12 tall + 6 small)',
			'**Weeds:** 11 weeds (5 done + 5 begun)',
			'**Weeds:** 11 weeds (6 tall + 6 small, more to come)',
			'**Weeds:** 11 weeds (6 tall + ~6 small)',
			'**Weeds:** 11 weeds (11 tall + 2 optional)',
			'**Total tasks:** 3 (1 wet + 1 dry)',
		])
			checkRule(listTotal, `${line}\n${tasks}`);
	});

	test('near miss: parts of tasks, which the tasks tell', () => {
		checkRule(listTotal, `**Total tasks:** 3 (2 open, 0 done)\n${tasks}`);
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

	test('ids in brackets behind a number of tasks', () => {
		checkRule(
			listTotal,
			`- **Wet tasks**: 3 (T-1, \`T-2\`)
                 ^ States 3; 2 are listed behind it.
- Dry: 1 task (T-1, T-2)
       ^ States 1; 2 are listed behind it.
- **中等风险任务**: 4个 (T-1, T-2)
              ^ States 4; 2 are listed behind it.
${tasks}`,
		);
		checkRule(
			listTotal,
			`- **Wet tasks**: 2 (T-1, T-2)\n- **Ann**: 8 (T-1, T-2)\n- **Dry tasks**: 3 (T-1, and more)\n- **Old tasks**: 3 days (T-1, T-2)\n- **New tasks**: 3h (T-1, T-2)\n${tasks}`,
		);
	});
});
