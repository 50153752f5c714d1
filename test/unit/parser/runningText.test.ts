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

	test('what waits, in other words and languages', () => {
		const words = ['relies on', 'depends upon', 'dipende da', 'zależy od', 'beroende av', 'phụ thuộc vào'];
		const others = ['bloqueado por', 'bloquée par', 'blockiert durch', 'geblokkeerd door'];
		for (const word of [...words, ...others])
			checkReading(
				`- [ ] T1: Dig\n- [ ] T2: Pour (${word} T1)`,
				'task T1: Dig | open\ntask T2: Pour | open | after T1',
			);
		for (const label of ['Pre-requisites', 'Depends upon', 'Task dependencies'])
			checkReading(
				`- [ ] T1: Dig\n- [ ] T2: Pour\n  - ${label}: T1`,
				'task T1: Dig | open\ntask T2: Pour | open | after T1',
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

	test('what a task blocks, strong at the start of a detail', () => {
		const tasks = (detail: string): string =>
			`- [ ] S2-T13: Dig\n  ${detail}\n- [ ] S2-T14: Fill\n- [ ] S2-T15: Plant\n`;
		const blocks = 'task S2-T13: Dig | open | before T14, T15\ntask S2-T14: Fill | open\ntask S2-T15: Plant | open';
		checkReading(tasks('- **blocks T14/T15**. Needs earth'), blocks);
		checkReading(tasks('— **Blocks T14, T15**'), blocks);
		// Near miss: what it is said of elsewhere, and what is no task.
		const none = 'task S2-T13: Dig | open\ntask S2-T14: Fill | open\ntask S2-T15: Plant | open';
		checkReading(tasks('- The wall **blocks T14/T15** today'), none);
		checkReading(tasks('- **blocks 2 gates** and T14'), none);
	});
});
