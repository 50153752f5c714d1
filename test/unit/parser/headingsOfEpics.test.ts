import { checkReading } from '../../support/checkReading';

suite('epics over the stories that their numbers begin', () => {
	test('are sections, as features are', () => {
		checkReading(
			`
			### Epic 1 — what is left
			| ID | Story | Points |
			|---|---|---|
			| 1.1.5 | Dig | 3 |
			| 1.2.1 | Line | 5 |

			### Feature 2: Beds
			| ID | Story | Points |
			|---|---|---|
			| 2.1 | Sow | 3 |
			| 2.2 | Weed | 5 |
			`,
			`
			task 1.1.5: Dig | open | in Epic 1 — what is left
			task 1.2.1: Line | open | in Epic 1 — what is left
			task 2.1: Sow | open | in Feature 2: Beds
			task 2.2: Weed | open | in Feature 2: Beds
			`,
		);
	});

	test('near miss: one with a status of its own, and a task', () => {
		checkReading(
			`
			### Epic 1: Pond
			**Status**: Done

			| ID | Story | Points |
			|---|---|---|
			| 1.1 | Dig | 3 |
			| 1.2 | Line | 5 |

			### Task 2: Beds
			| ID | Story | Points |
			|---|---|---|
			| 2.1 | Sow | 3 |
			| 2.2 | Weed | 5 |
			`,
			`
			task 1: Pond | done
			task 1.1: Dig | open
			task 1.2: Line | open
			task 2: Beds | open
			task 2.1: Sow | open
			task 2.2: Weed | open
			`,
		);
	});
});
