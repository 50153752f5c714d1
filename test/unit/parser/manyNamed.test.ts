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
});
