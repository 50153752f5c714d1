import { checkReading } from '../../support/checkReading';

suite('bullets with an id and an effort', () => {
	test('are tasks under any heading, and what stands in a list with them', () => {
		checkReading(
			`
			## Breakdown

			### Pond tasks (Sprint 1)

			- **TASK-001**: Dig (8h, P0)
			- **TASK-002**: Line (4h)
			- TASK-003: Fill

			### Beds

			- **TASK-004**: Sow（2h）

			## Who

			- **TASK-001**: Ann
			- Next: TASK-004
			`,
			`
			task TASK-001: Dig | open | P0 | 8h | in Pond tasks (Sprint 1)
			task TASK-002: Line | open | 4h | in Pond tasks (Sprint 1)
			task TASK-003: Fill | open | in Pond tasks (Sprint 1)
			task TASK-004: Sow | open | 2h | in Beds
			`,
		);
		checkReading('- **T1**: Dig [P0]\n- **T2**: Line [P1]\n', 'task T1: Dig | open | P0\ntask T2: Line | open | P1');
	});

	test('a table of their risks takes none of them away', () => {
		checkReading(
			`
			- **T-1**: Dig (8h)
			- **T-2**: Line (4h)

			| Task | Risk | Impact | Mitigation |
			|---|---|---|---|
			| T-1 | Rock | High | A hammer |
			| T-2 | Holes | Low | Two liners |
			`,
			'task T-1: Dig | open | 8h\ntask T-2: Line | open | 4h',
		);
	});

	test('near miss: milestones, one alone, what says neither, criteria, and others beside boxes', () => {
		checkReading('- **M1**: The pond (2 weeks)\n- **M2**: The beds (3 weeks)\n', '');
		checkReading('- **T-1**: Dig (8h)\n', '');
		checkReading('- **OPT-1**: Dig by hand (8h)\n- **OPT-2**: Rent a digger (4h)\n', '');
		checkReading('- **R-1**: Frost (P1)\n- **R-2**: Slugs (P2)\n', '');
		checkReading('- **T-1**: Dig (deep)\n- **T-2**: Line (twice)\n', '');
		checkReading('**Acceptance criteria**:\n\n- **AC-1**: No leaks (P0)\n- **AC-2**: No frogs (P1)\n', '');
		checkReading(
			'- [ ] T1: Dig\n- [ ] T2: Fill\n\n## Incidents\n\n- **INC-1**: The pump broke (2h)\n- **INC-2**: Frost (3h)\n',
			'task T1: Dig | open\ntask T2: Fill | open',
		);
	});
});
