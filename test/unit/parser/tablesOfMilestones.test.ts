import { checkReading } from '../../support/checkReading';

const listing = `
## Tasks

| Task | Milestone | Priority | Status |
|---|---|---|---|
| T-001 | M1 | High | open |
| T-002 | M2 | High | done |
`;

const read = `
task T-001:  | open | P1 | in Tasks
task T-002:  | done | P1 | in Tasks
`;

suite('Tables of milestones', () => {
	for (const [one, two] of [
		['1', '1'],
		['1 (T-001)', '1 (T-002)'],
		['3 (T-001~T-003)', '2 (T-002 + T-004)'],
	])
		test(`how many tasks each has: ${one}`, () => {
			checkReading(
				`| Milestone | Priority | Tasks | Status |
|---|---|---|---|
| M1 — Beds | High | ${one} | open |
| M2 — Pond | High | ${two} | open |
${listing}`,
				read,
			);
		});

	test('near miss: the one task of each', () => {
		checkReading(
			`
			| Milestone | Task | Priority | Status |
			|---|---|---|---|
			| M1 — Beds | Dig the beds | High | open |
			| M2 — Pond | Line the pond | High | open |
			`,
			`
			task: Dig the beds | open | P1
			task: Line the pond | open | P1
			`,
		);
	});

	test('near miss: several tasks of a milestone, told by their titles', () => {
		checkReading(
			`
			| Milestone | Task | Priority | Status |
			|---|---|---|---|
			| M1 — Beds | Dig the beds | High | open |
			| M1 — Beds | Rake the beds (2 of them) | High | open |
			| M2 — Pond | Line the pond | High | open |
			`,
			`
			task: Dig the beds | open | P1
			task: Rake the beds (2 of them) | open | P1
			task: Line the pond | open | P1
			`,
		);
	});
});
