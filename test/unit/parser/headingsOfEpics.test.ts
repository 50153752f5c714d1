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

suite('an epic that names its document', () => {
	const epic = (heading: string, more = ''): string =>
		`${heading}\n\n**Priority:** High\n**Status:** In Progress\n**Owner:** Ann\n\n- [x] S-1: Dig\n- [ ] S-2: Line\n${more}`;

	test('is no task where those have ids of their own', () => {
		checkReading(
			epic('# Epic: The pond'),
			'task S-1: Dig | done | in Epic: The pond\ntask S-2: Line | open | in Epic: The pond',
		);
		checkReading(
			epic('# Feature: The pond', '\n## Notes\n'),
			'task S-1: Dig | done | in Feature: The pond\ntask S-2: Line | open | in Feature: The pond',
		);
	});

	test('near miss: one of two, one over parts without ids, and what is called a task', () => {
		checkReading(
			epic('# Epic: The pond', '\n# Epic: The beds\n'),
			'task: Epic: The pond | in-progress | P1 | by Ann\ntask S-1: Dig | done\ntask S-2: Line | open',
		);
		checkReading(
			epic('# Epic: The pond').replaceAll(/S-\d: /g, ''),
			'task: Epic: The pond | in-progress | P1 | by Ann\nsubtask: Dig | done | P1 | of Epic: The pond\nsubtask: Line | open | P1 | of Epic: The pond',
		);
		checkReading(
			epic('# Task: The pond'),
			'task: Task: The pond | in-progress | P1 | by Ann\ntask S-1: Dig | done\ntask S-2: Line | open',
		);
	});

	test('headings of features over parts with ids, of which one has a single one', () => {
		const boxes = (heading: string, ...ids: string[]) =>
			`### ${heading}\n${ids.map(id => `- [ ] ${id} Dig\n`).join('')}`;
		for (const noun of ['Feature', 'Issue', 'Bug'])
			checkReading(
				boxes(`${noun} 1: Pond`, 'T1.1', 'T1.2') + boxes(`${noun} 2: Bed`, 'T2.1'),
				`task T1.1: Dig | open | in ${noun} 1: Pond\ntask T1.2: Dig | open | in ${noun} 1: Pond\ntask T2.1: Dig | open | in ${noun} 2: Bed`,
			);
		// Near miss: with fields of its own, and where none has several.
		checkReading(
			boxes('Bug 1: Pond', 'T1.1', 'T1.2') + boxes('Bug 2: Bed\n**Status**: Done', 'T2.1'),
			'task T1.1: Dig | open | in Bug 1: Pond\ntask T1.2: Dig | open | in Bug 1: Pond\ntask 2: Bed | done\nsubtask T2.1: Dig | open | of 2',
		);
		checkReading(boxes('Bug 1: Pond', 'T1.1'), 'task 1: Pond | open\nsubtask: T1.1 Dig | open | of 1');
	});
});
