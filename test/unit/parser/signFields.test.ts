import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { checkReading } from '../../support/checkReading';

suite('fields that signs begin', () => {
	test('an id, what it waits for, priorities: boxes stay what they are', () => {
		checkReading(
			`
			- [ ] Dig the hole 🆔 dig 🔼 📅 2026-05-01
			  - [ ] Borrow a spade
			- [ ] Plant the tree ⛔ dig,soil7 ⏫ 🛫 2026-05-02 #garden
			- [x] Buy soil 🆔 soil7 🔺 ✅ 2026-03-30
			- [ ] Water it 🔽
			- [ ] Feed it ⏬ 🔁 every 2 weeks when done ^f1a2b3
			- [ ] Prune it ⛔️ dig, soil7 🏁 keep
			`,
			`
			task dig: Dig the hole | open | P2
			subtask: Borrow a spade | open | P2 | of dig
			task: Plant the tree | open | P1 | after dig, soil7
			task soil7: Buy soil | done | P0
			task: Water it | open | P3
			task: Feed it | open | P3
			task: Prune it | open | after dig, soil7
			`,
		);
	});

	test('brackets with a double colon', () => {
		checkReading(
			`
			- [ ] Dig [id:: dig] [priority:: high] (owner:: Ann) [due:: 2026-05-01]
			- [ ] Plant (dependsOn:: dig, tree-2) [estimate:: 2h]
			- [ ] Fetch [dependsOn:: none] [id:: tree-2] [repeat:: every month]
			- [ ] Read std::vector and a::b
			`,
			`
			task dig: Dig | open | P1 | by Ann
			task: Plant | open | 2h | after dig, tree-2
			task tree-2: Fetch | open | after none
			task: Read std::vector and a::b | open
			`,
		);
	});

	test('a line of its own with a double colon', () => {
		checkReading(
			`
			### Task 1: Dig
			priority:: high
			**owner**:: Ann
			- estimate:: 3h
			`,
			'task 1: Dig | open | P1 | by Ann | 3h',
		);
	});

	test('dates and recurrence are kept as details', () => {
		const { tasks } = parse('- [ ] Water 🔁 every week ➕ 2026-01-01 📅 2026-05-09 [start:: 2026-02-02]\n');
		assert.deepEqual(
			tasks[0]?.details.map(({ label, value }) => `${label} ${value}`).sort(),
			['start 2026-02-02', '➕ 2026-01-01', '📅 2026-05-09', '🔁 every week'].sort(),
		);
	});

	test('a sign with a word of its own, or in the middle of a title, is what it was', () => {
		checkReading(
			`
			- [ ] Paint ⛔ Blocked
			- [ ] Write the 🆔 card for Ann
			- [ ] Order 📅 the calendar of 2026
			- [ ] Mow ✅
			`,
			`
			task: Paint | blocked
			task: Write the 🆔 card for Ann | open
			task: Order 📅 the calendar of 2026 | open
			task: Mow | open
			`,
		);
	});

	test('an id beside a written one is a further name', () => {
		const [task] = parse('- [ ] T001 Dig 🆔 dig\n- [ ] T002 Plant ⛔ dig\n').tasks;
		assert.equal(task?.id, 'T001');
		assert.deepEqual(task?.names, ['T001', 'T1', 'dig']);
	});
});
