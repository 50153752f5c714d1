import { checkReading } from '../../support/checkReading';

suite('brackets that say which of several cases an entry is', () => {
	const under = (...entries: string[]): string => `### Task 1: Try the shop\n\n${entries.join('\n')}\n`;
	const task = 'task 1: Try the shop | open\n';

	test('beside others with the same title', () => {
		checkReading(
			under(
				'- [ ] Order seeds (paid)',
				'- [ ] Order seeds (Cancelled)',
				'- [x] Order bulbs (Pending)',
				'- [x] Order bulbs (sent)',
			),
			`${task}subtask: Order seeds (paid) | open | of 1
subtask: Order seeds (Cancelled) | open | of 1
subtask: Order bulbs (Pending) | done | of 1
subtask: Order bulbs (sent) | done | of 1`,
		);
		checkReading(
			under('1. ⬜ Order seeds (paid)', '2. ⬜ Order seeds (Cancelled)'),
			`${task}subtask: Order seeds (paid) | open | of 1\nsubtask: Order seeds (Cancelled) | open | of 1`,
		);
	});

	test('near miss: other titles, the same bracket, shouted ones, another list', () => {
		checkReading(
			under('- [ ] Order seeds (paid)', '- [ ] Order bulbs (Cancelled)', '- [ ] Dig (blocked)', '- [ ] Dig (blocked)'),
			`${task}subtask: Order seeds (paid) | open | of 1
subtask: Order bulbs | cancelled | of 1
subtask: Dig | blocked | of 1
subtask: Dig | blocked | of 1`,
		);
		checkReading(
			under('- [ ] Order seeds (paid)', '- [ ] Order seeds (BLOCKED)'),
			`${task}subtask: Order seeds (paid) | open | of 1\nsubtask: Order seeds | blocked | of 1`,
		);
	});
});
