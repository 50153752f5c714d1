import { checkReading } from '../../support/checkReading';

suite('reading boxes with ids under task headings', () => {
	test('a heading called a task stays one over boxes with other ids', () => {
		checkReading(
			`
			# Plan

			### Task 4: Mow
			- [ ] 4.1: Sharpen the blade

			### ✅ Task 5: Rake
			- [x] 4.2: Fetch the rake
			- [x] 4.3: Heap the leaves

			### Aufgabe 6: Sow
			- [ ] T031: Buy seed
			- [ ] T032: Water
			`,
			`
			task 4: Mow | open | in Plan
			subtask 4.1: Sharpen the blade | open | of 4 | in Plan
			task 5: Rake | done | in Plan
			subtask 4.2: Fetch the rake | done | of 4 | in Plan
			subtask 4.3: Heap the leaves | done | of 4 | in Plan
			task 6: Sow | open | in Plan
			task T031: Buy seed | open | in Plan
			task T032: Water | open | in Plan
			`,
		);
	});

	test('a feature over several is a section', () => {
		checkReading(
			`
			## Feature 1: Lamps
			- [ ] T031: Buy bulbs
			- [ ] T032: Lay wires

			## Feature 2: Stairs
			- [ ] T033: Saw treads
			- [ ] T034: Screw them down
			`,
			`
			task T031: Buy bulbs | open | in Feature 1: Lamps
			task T032: Lay wires | open | in Feature 1: Lamps
			task T033: Saw treads | open | in Feature 2: Stairs
			task T034: Screw them down | open | in Feature 2: Stairs
			`,
		);
	});

	test('a number behind a sign that nothing else has is its name', () => {
		checkReading(
			`
			### Task 1: Mow
			- [ ] #21: Sharpen the blade

			### Task 2: Rake
			**Depends on**: #21
			`,
			`
			task 1: Mow | open
			subtask 21: Sharpen the blade | open | of 1
			task 2: Rake | open | after 21
			`,
		);
	});

	test('numbers that begin anew in each task are none', () => {
		checkReading(
			`
			### Task 1: Mow
			- [ ] #1: Sharpen the blade
			- [ ] #2: Cut

			### Task 2: Rake
			- [ ] #1: Fetch the rake
			- [ ] #2: Heap the leaves
			`,
			`
			task 1: Mow | open
			subtask: #1: Sharpen the blade | open | of 1
			subtask: #2: Cut | open | of 1
			task 2: Rake | open
			subtask: #1: Fetch the rake | open | of 2
			subtask: #2: Heap the leaves | open | of 2
			`,
		);
	});
});
