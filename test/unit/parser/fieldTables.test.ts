import { checkReading } from '../../support/checkReading';

suite('tables of fields', () => {
	test('beneath a heading with an id', () => {
		checkReading(
			`
			### Task 4: Dig the pond

			| Field | Value |
			|---|---|
			| **Status** | ✅ Done |
			| Priority | High |
			| Owner | Ann, Bo |
			| Estimate | 4h |
			| Depends on | Task 3 |

			### OPS-005: Fill the pond

			| | |
			|---|---|
			| Status | In progress |
			| Colour | green |
			`,
			`
			task 4: Dig the pond | done | P1 | by Ann, Bo | 4h | after 3
			task OPS-005: Fill the pond | in-progress
			`,
		);
	});

	test('with the id that the heading lacks', () => {
		checkReading(
			`
			## The pond

			| Property | Value |
			|---|---|
			| Task ID | \`POND-1\` |
			| Est. Hours | 4h |

			- [ ] Find the spade

			## The well

			| Property | Value |
			|---|---|
			| Task ID | POND-2 |
			| Status | Blocked by POND-1 |
			`,
			`
			task POND-1: The pond | open | 4h
			subtask: Find the spade | open | of POND-1
			task POND-2: The well | blocked | after POND-1
			`,
		);
	});

	test('near miss: fields of a document, and tables of other pairs', () => {
		checkReading(
			`
			# The garden

			| Field | Value |
			|---|---|
			| ID | GARDEN-7 |
			| Status | Draft |

			## Task 1: Dig

			| Option | Cost |
			|---|---|
			| Status | Done |
			| Owner | Ann |

			## The pond

			| Field | Value |
			|---|---|
			| Status | Done |
			`,
			'task 1: Dig | open | in The garden',
		);
	});
});
