import { statedTotal } from '../../../src/rules/stated-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('numbers that may count bullets with signs', () => {
	const plan = (behind: string, done = '- ✅ Lay the path\n- ✅ Dig the pond\n'): string =>
		`# Garden\n\n## Done\n${done}\n## Pending\n\n### Fence\n- [ ] Paint\n- [ ] Nail\n\n### Shed\n- [ ] Sweep\n\n${behind}`;

	test('a total and those that are done: only noted, written anew by nobody', () => {
		checkRule(
			statedTotal,
			plan(
				'## Summary\n\n- **Completed:** 2/5\n                 ^ States 2 done tasks; 0 are written out here, the rest may stand elsewhere.\n                   ^ States 5 tasks; 3 are written out here, the rest may stand elsewhere.\n',
			),
		);
		// Near miss: more than there are signs for.
		checkSafeFixes(statedTotal, plan('## Summary\n\n**Total tasks**: 6\n'), plan('## Summary\n\n**Total tasks**: 3\n'));
		// Near miss: the sign stands in a legend.
		checkSafeFixes(
			statedTotal,
			plan('## Summary\n\n**Total tasks**: 4\n', '- ✅ Done\n'),
			plan('## Summary\n\n**Total tasks**: 3\n', '- ✅ Done\n'),
		);
	});

	test('rows about parts of a document in which nothing else is done', () => {
		const table = (done: number): string =>
			`| Part | Done | Total |\n|---|---|---|\n| Fence | ${done} | ${done + 2} |\n| Shed | 0 | 1 |\n`;
		checkRule(tableTasks, plan(table(1)));
		// Near miss: what is done is written with boxes.
		checkSafeFixes(tableTasks, plan(table(1), '- ✅ Lay it\n- [x] Dig\n'), plan(table(0), '- ✅ Lay it\n- [x] Dig\n'));
	});

	test('those of another part are none of a row, nor are those that are no work', () => {
		const table = (fence: number): string =>
			`| Part | Done | Total |\n|---|---|---|\n| Fence | 0 | ${fence} |\n| Shed | 0 | 1 |\n`;
		const routine = '\n## Rounds\n\n- ✅ **Daily**: Look at the pond\n- ✅ **Weekly**: Count the fish\n';
		checkSafeFixes(tableTasks, plan(table(4), '') + routine, plan(table(2), '') + routine);
		// Near miss: in the part itself, and under what is done.
		const own = (fence: number): string =>
			plan(table(fence), '').replace('- [ ] Nail', '- [ ] Nail\n\n- ✅ Dig\n- ✅ Saw');
		checkSafeFixes(tableTasks, own(4), own(4));
		checkSafeFixes(tableTasks, plan(table(4)), plan(table(4)));
		checkSafeFixes(
			statedTotal,
			`${plan('**Total tasks**: 5\n', '')}${routine}`,
			`${plan('**Total tasks**: 5\n', '')}${routine}`,
		);
	});

	test('lines that say how many there are of a level are no work', () => {
		const levels = (total: number): string =>
			`# Garden\n\n${['High', 'Medium', 'Medium'].map((level, at) => `- [ ] T${at + 1}: Bed ${at + 1}\n  - Priority: ${level}\n`).join('')}\n## Summary\n\n- 🔴 High priority: 1\n- 🟡 Medium priority: 2\n- **Total tasks**: ${total}\n`;
		checkSafeFixes(statedTotal, levels(4), levels(3));
		// Of what tasks say nothing, too.
		const seen = (total: number): string => levels(total).replace('High priority: 1', 'Seen by Ann: **5**');
		checkSafeFixes(statedTotal, seen(4), seen(3));
		// Near miss: bullets that say nothing of the kind.
		const work = (total: number): string =>
			levels(total).replace('High priority: 1', 'Mow').replace('Medium priority: 2', 'Rake');
		checkSafeFixes(statedTotal, work(4), work(4));
	});
});
