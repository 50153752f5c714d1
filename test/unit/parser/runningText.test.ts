import { checkReading } from '../../support/checkReading';

suite('reading dependencies in running text', () => {
	test('a sentence about the task above it', () => {
		checkReading(
			`
			- [ ] #1: Dry the nets
			- [ ] #2: Mend the nets
			  - This requires Task 1 to be finished
			- [ ] #3: Paint the boat
			  - It is blocked by Task 2
			- [ ] #4: Load the boat
			  - This task waits for Task 3
			- [ ] #5: Cast off
			  - needs #4
			- [ ] #6: Sail (needs #5)
			`,
			`
			task 1: Dry the nets | open
			task 2: Mend the nets | open | after 1?
			task 3: Paint the boat | open | after 2?
			task 4: Load the boat | open | after 3?
			task 5: Cast off | open | after 4?
			task 6: Sail | open | after 5
			`,
		);
	});

	test('near miss: what is needed of something else, and names that nothing has', () => {
		checkReading(
			`
			- [ ] #1: Dry the nets
			- [ ] #2: Mend the nets
			  - This needs 1 more hand
			  - needs 1 hand
			- [ ] #3: Paint the boat
			  - It is blocked by Task 9
			  - Nobody says what needs Task 1
			  - The harbour is blocked by Task 2
			`,
			`
			task 1: Dry the nets | open
			task 2: Mend the nets | open
			task 3: Paint the boat | open
			`,
		);
	});
});
