import assert from 'node:assert/strict';
import { dueWords, overdueSummary } from '../../../src/features/dueDates';
import { taskCard } from '../../../src/features/taskCard';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { toText } from '../../../src/util/message';
import { checkTree, URI } from '../../support/checkFeatures';

const today = '2026-03-01';
const list = `
- [ ] Iron 📅 2026-03-20
- [ ] Wash 📅 2026-02-28
- [ ] Fold
- [ ] Dry 📅 2026-03-01
- [x] Buy 📅 2026-02-01
- [/] Sort 📅 2026-03-08
`;

suite('due dates in words', () => {
	test('the nearer, the plainer', () => {
		const words = (date: string): string => {
			const [task] = parse(`- [ ] Wash 📅 ${date}\n`).tasks;
			const said = task && dueWords(task, today);
			return said ? toText(said) : '';
		};
		assert.deepEqual(
			['2025-12-31', '2026-02-28', today, '2026-03-02', '2026-03-03', '2026-03-08', '2026-03-09'].map(words),
			[
				'60 days overdue',
				'1 day overdue',
				'due today',
				'due tomorrow',
				'due in 2 days',
				'due in 7 days',
				'due 2026-03-09',
			],
		);
	});

	test('a day is a day where clocks are put forward', () => {
		const [task] = parse('- [ ] Wash 📅 2026-03-30\n').tasks;
		assert.ok(task);
		assert.equal(toText(dueWords(task, '2026-03-28') ?? { text: '', args: [] }), 'due in 2 days');
	});

	test('how many are overdue', () => {
		const said = overdueSummary(parse(list), today);
		assert.equal(said && toText(said), '1 overdue');
		assert.equal(overdueSummary(parse(list), '2026-02-28'), null);
	});

	test('on the card of a task', () => {
		const document = parse(list);
		const card = (task: number): string =>
			taskCard(document, buildGraph(document), task, { uri: URI, translate: toText, today });
		assert.match(card(1), /^due 2026-02-28 \(1 day overdue\)$/m);
		assert.match(card(5), /^due 2026-03-08 \(in 7 days\)$/m);
		assert.match(card(4), /^due 2026-02-01$/m);
	});
});

suite('tree by due date', () => {
	test('the most urgent first, finished tasks last', () => {
		checkTree(
			list,
			`
▾ Overdue | 0 / 1
  ☐ Wash | 1 day overdue · ready
▸ Due today | 0 / 1
  ☐ Dry | due today · ready
▸ Due within 7 days | 0 / 1
  ☐ Sort | due in 7 days · in progress
▸ Due later | 0 / 1
  ☐ Iron | due 2026-03-20 · ready
▸ No due date | 0 / 1
  ☐ Fold | ready
▸ Finished | 1 / 1
  ☑ Buy | done
`,
			{ grouping: 'due', today },
		);
	});

	test('a list without due dates', () => {
		checkTree('- [ ] Fold\n', '\n▾ No due date | 0 / 1\n  ☐ Fold | ready\n', { grouping: 'due', today });
	});
});
