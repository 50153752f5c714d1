import { statedCompletion } from '../../../src/rules/stated-completion';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

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

suite('bullets that a noun names, with their fields beneath', () => {
	test('stories, issues, features, beside loose boxes', () => {
		checkReading(
			`
			- **Story 1.1: Dig** ✅ **COMPLETED**
			  - Status: Completed
			  - Effort: 6-8 hours
			- **Story 1.2: Line** 🚧 **IN PROGRESS**
			  - Status: Draft/In Progress
			  - Dependencies: Story 1.1 ✅
			- **Issue 3: Leaks**
			  - Status: Open
			- **US-4: Frogs**
			  - Status: Done

			## Rules

			- [ ] No leaks
			- [ ] No frost
			`,
			`
			task 1.1: Dig | done | 6-8h
			task 1.2: Line | in-progress | after 1.1
			task 3: Leaks | open
			task US-4: Frogs | done
			item: No leaks | open | in Rules
			item: No frost | open | in Rules
			`,
		);
	});

	test('near miss: phases, a status of one alone, praise beside boxes, ids of the boxes', () => {
		checkReading('- **Phase 1: Dig**\n  - Status: Done\n- **Phase 2: Line**\n  - Status: Open\n', '');
		checkReading('- **Story 1: Dig**\n  - Status: Done\n\n- [ ] Fill\n', 'task: Fill | open');
		checkReading('- ✅ Issue 1: Leaks\n- ✅ Issue 2: Frost\n\n- [ ] Fill\n', 'task: Fill | open');
		checkReading('- **Story 1: Dig**\n- **Story 2: Line**\n\n- [ ] Fill\n', 'task: Fill | open');
		checkReading(
			'- **Epic 1: Pond**\n  - Status: Open\n- **Epic 2: Beds**\n  - Status: Open\n\n- [ ] T-1: Fill\n- [x] T-2: Rake\n',
			'task T-1: Fill | open\ntask T-2: Rake | done',
		);
	});

	test('what is said beneath a bullet is not said of the list', () => {
		const plan = (lead: string): string => `# Pond\n\n- ${lead}\n  - Status: Completed\n\n- [ ] Dig\n- [ ] Fill\n`;
		checkRule(statedCompletion, plan('**The old pump**'));
		checkRule(
			statedCompletion,
			'# Pond\n\n- Status: Completed\n          ^^^^^^^^^ Says Completed, but 2 of the 2 tasks here are unfinished: “Dig”, “Fill”.\n\n- [ ] Dig\n- [ ] Fill\n',
		);
	});
});
