import { checkReading } from '../../support/checkReading';

suite('names in brackets that open a title', () => {
	test('a word and a number, or a number with its sign', () => {
		checkReading(
			`
			1. - [x] **[Task #1] Dig the pond**
			2. - [ ] **[Task #2] Line it** [2h][Task #1]
			`,
			`
			task 1: Dig the pond | done
			task 2: Line it | open | 2h | after 1
			`,
		);
		checkReading(
			'1. [x] [Задача 1] Dig\n2. [ ] [Задача 2] Line - [P1][Task #1]\n',
			'task 1: Dig | done\ntask 2: Line | open | P1 | after 1',
		);
		checkReading('- [x] [#5] Dig\n- [ ] **[#6]** Line\n', 'task 5: Dig | done\ntask 6: Line | open');
		checkReading('1. [x] **[Issue 11] Dig**\n', 'task 11: Dig | done');
	});

	test('a number of three digits that zeros fill, or in emphasis', () => {
		checkReading(
			'- [x] [001] Dig\n- [ ] [002] Line (after 001)\n',
			'task 001: Dig | done\ntask 002: Line | open | after 001',
		);
		checkReading('- [x] **[099] Dig**\n- [ ] **[100] Line**\n', 'task 099: Dig | done\ntask 100: Line | open');
		checkReading('### [001] Dig\n**Status:** Done\n', 'task 001: Dig | done');
		// Codes, years, points and what stands behind another slot.
		for (const [one, two] of ['404 500', '2026 2027', '13 21', '1 2'].map(both => both.split(' ')))
			checkReading(`- [ ] [${one}] Dig\n- [ ] [${two}] Line\n`, 'task: Dig | open\ntask: Line | open');
		checkReading('- [ ] [P1] [001] Dig\n- [ ] [P1] [002] Line\n', 'task: Dig | open | P1\ntask: Line | open | P1');
	});

	test('near miss: behind another slot, in a list that is numbered otherwise, parts of the work', () => {
		checkReading(
			'1. [ ] Dig\n2. [ ] [Task #1] Line\n3. [ ] [P1] [Task #2] Fill\n',
			'task 1: Dig | open\ntask 2: Line | open | after 1\ntask 3: Fill | open | P1 | after 2',
		);
		checkReading('- [ ] [Phase 1] Dig\n- [ ] [Step 2] Line\n', 'task: Dig | open\ntask: Line | open');
		checkReading('- [ ] [Epic 1] Dig\n- [ ] [Story 1] Line\n', 'task: Dig | open\ntask: Line | open');
	});

	test('near miss: what tells of a task that stands elsewhere', () => {
		checkReading(
			`
			### Task 1: Dig
			- **Status:** Open

			## Verification
			- [ ] [Task 1] The hole is deep
			- [ ] [Task 1] The edge is straight

			## Changelog
			- [Task 1] Dug on
			- [Task #7] Was none

			## Next
			- [ ] [#1] Rest
			`,
			`
			task 1: Dig | open
			item: [Task 1] The hole is deep | open | in Verification
			item: [Task 1] The edge is straight | open | in Verification
			item: [#1] Rest | open | in Next
			`,
		);
	});

	test('a letter and one digit, where there are several', () => {
		checkReading(
			'- [x] [T1] Dig\n- [ ] **[T2] Line**\n  - Depends on: T1\n- [ ] [P1] [T3] Fill\n',
			'task T1: Dig | done\ntask T2: Line | open | after T1\ntask T3: Fill | open | P1',
		);
		checkReading(
			'- [ ] [T1] Dig\n- [ ] [T1] Line\n- [ ] [T2] Fill\n',
			'task: [T1] Dig | open\ntask: [T1] Line | open\ntask: [T2] Fill | open',
		);
		checkReading('- [ ] [S1] Dig\n- [ ] [S2] Line\n', 'task: Dig | open\ntask: Line | open');
	});

	test('in a heading over what it waits for', () => {
		checkReading(
			'### [#3] Dig\n- **Status:** Done\n### [#4] Line\n- **Depends on:** #3\n',
			'task 3: Dig | done\ntask 4: Line | open | after 3',
		);
		checkReading('### [#3] Dig\n- **Status:** Done\n### #4 told us so\n', 'task 3: Dig | done');
	});
});
