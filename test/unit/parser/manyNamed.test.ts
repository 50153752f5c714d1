import { checkReading } from '../../support/checkReading';

suite('names for many tasks', () => {
	test('those further down, those of one stem, those of sections', () => {
		checkReading(
			`
			## Phase 1: Ground
			### Task 1.1: Measure
			**Blocks:** All subsequent tasks
			### Task 1.2: Dig
			**Blocks:** Tasks 2.x, 3.x
			## Phase 2: Beds
			### Task 2.1: Sow
			**Status**: open
			### Task 2.2: Water
			**Depends on**: 2.1, 1.x
			## Phase 3: Paths
			### Task 3.1: Rake
			**Blocked by:** All tasks in Phases 1-2
			### Task 3.2: Sweep
			**Blocked by:** All Phase 1, 2 tasks
			`,
			`
			task 1.1: Measure | open | before 1.2, 2.1, 2.2, 3.1, 3.2 | in Phase 1: Ground
			task 1.2: Dig | open | before 2.1, 2.2, 3.1, 3.2 | in Phase 1: Ground
			task 2.1: Sow | open | in Phase 2: Beds
			task 2.2: Water | open | after 2.1, 1.1?, 1.2? | in Phase 2: Beds
			task 3.1: Rake | open | after 1.1?, 1.2?, 2.1?, 2.2? | in Phase 3: Paths
			task 3.2: Sweep | open | after 1.1?, 1.2?, 2.1?, 2.2? | in Phase 3: Paths
			`,
		);
	});

	test('near miss: versions, whole phases, and what is of a phase but no task', () => {
		checkReading(
			`
			## Phase 1: Ground
			### Task 1.1: Measure
			**Blocks:** All subsequent phases
			### Task 1.2: Dig
			**Depends on**: Python 1.x
			## Phase 2: Beds
			### Task 2.1: Sow
			**Blocked by:** All Phase 1 permits
			### Task 2.2: Water
			**Blocked by:** Phase 1
			`,
			`
			task 1.1: Measure | open | in Phase 1: Ground
			task 1.2: Dig | open | in Phase 1: Ground
			task 2.1: Sow | open | in Phase 2: Beds
			task 2.2: Water | open | in Phase 2: Beds
			`,
		);
	});

	test('those of a group by what their ids begin with, in its place', () => {
		checkReading(
			`
			| ID | Bed | Depends on | Status |
			|---|---|---|---|
			| US1-A | Dig | - | Open |
			| US1-B | Fill | US1-A | Open |
			| US2-A | Plant | US1, US3 | Open |
			`,
			`
			task US1-A: Dig | open | after none
			task US1-B: Fill | open | after US1-A
			task US2-A: Plant | open | after US1-A, US1-B, US3
			`,
		);
		checkReading(
			'- [x] M1.2 Fill\n- [x] M1.1 Dig\n- [ ] M2.1 Sow (depends on M1)\n',
			'task M1.2: Fill | done\ntask M1.1: Dig | done\ntask M2.1: Sow | open | after M1.1, M1.2',
		);
	});

	test('near miss: where a task is called so, and in the group itself', () => {
		checkReading(
			`
			- [ ] US1 Pond
			- [ ] US1-A Dig
			- [ ] US1-B Fill
			- [ ] US2-A Plant (depends on US1)
			- [ ] US2-B Water (depends on US2)
			`,
			`
			task US1: Pond | open
			task US1-A: Dig | open
			task US1-B: Fill | open
			task US2-A: Plant | open | after US1
			task US2-B: Water | open
			`,
		);
	});
});
