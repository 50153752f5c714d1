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

	test('the end of an id, as well as the whole of it', () => {
		checkReading(
			`
			- [ ] **G2-T1** Dig the bed
			- [ ] **G2-T2** Sow the bed — *after T1*
			- [ ] **G2-T3** Water the bed — depends on T2
			  - It is blocked by T1
			- [ ] **G2-T4** Weed the bed
			  - Depends on: T3/T9
			`,
			`
			task G2-T1: Dig the bed | open
			task G2-T2: Sow the bed — *after T1* | open | after T1?
			task G2-T3: Water the bed — depends on T2 | open | after T2?, T1?
			task G2-T4: Weed the bed | open | after T3, T9
			`,
		);
	});

	test('near miss: ends that nothing has, and words that only look like one', () => {
		checkReading(
			`
			- [ ] **G2-T1** Dig the bed — after T9
			- [ ] **G2-T2** Sow the bed — after B2
			- [ ] **G2-T3** Water the bed
			  - Depends on: H2 from the tap
			`,
			`
			task G2-T1: Dig the bed — after T9 | open
			task G2-T2: Sow the bed — after B2 | open
			task G2-T3: Water the bed | open
			`,
		);
	});
});
