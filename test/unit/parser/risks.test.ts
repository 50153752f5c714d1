import { checkReading } from '../../support/checkReading';

suite('what may go wrong with tasks', () => {
	test('rows that tell of risks are no tasks, be they called by the ids of some or have a status', () => {
		checkReading(
			`
			- [ ] TASK-001: Dig (8h, P0)
			- [ ] TASK-002: Line (4h)

			| Task | Risk | Impact | Contingency |
			|---|---|---|---|
			| TASK-001 | Rock under the lawn | High | Rent a hammer |
			| TASK-002 | Holes in the liner | Low | Buy two |

			| ID | Risk | Likelihood | Owner | Status |
			|---|---|---|---|---|
			| R-1 | Frost in May | High | Ann | Open |
			| R-2 | Slugs | Low | Bob | Closed |
			`,
			'task TASK-001: Dig | open | P0 | 8h\ntask TASK-002: Line | open | 4h',
		);
	});

	test('near miss: a risk and an impact beside the titles of tasks, which are no priorities', () => {
		checkReading(
			`
			| ID | Task | Risk | Impact | Owner | Status |
			|---|---|---|---|---|---|
			| T-5 | Buy stones | Low | High | Ann | Open |
			| T-6 | Buy a pump | Low | Low | Bob | Done |

			| ID | Risk | Impact | Effort |
			|---|---|---|---|
			| T-7 | Leaks | High | 2h |
			| T-8 | Slugs | Low | 1h |
			`,
			`
			task T-5: Buy stones | open | by Ann
			task T-6: Buy a pump | done | by Bob
			task T-7: Leaks | open | 2h
			task T-8: Slugs | open | 1h
			`,
		);
	});
});
