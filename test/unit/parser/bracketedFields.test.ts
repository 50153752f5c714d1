import { checkReading } from '../../support/checkReading';

suite('fields in brackets behind a title', () => {
	test('a field that was read is no part of the title', () => {
		checkReading(
			`
			- [ ] #1: Dig (Status: In progress)
			- [ ] #2: Sow (Priority: High)
			- [ ] #3: Rake (Estimate: 2h)
			- [ ] #4: Water (Owner: Ann)
			- [ ] #5: Weed (Status: Unknown)
			- [x] #6: Mow (Status: Unknown)
			`,
			`
			task 1: Dig | in-progress
			task 2: Sow | open | P1
			task 3: Rake | open | 2h
			task 4: Water | open | by Ann
			task 5: Weed | open
			task 6: Mow | done
			`,
		);
	});

	test('near miss: what stands in brackets and is no field', () => {
		checkReading(
			`
			- [ ] #1: Dig (Note: in the rain)
			- [ ] #2: Sow (status of the beds)
			- [ ] #3: Rake (unknown)
			`,
			`
			task 1: Dig (Note: in the rain) | open
			task 2: Sow (status of the beds) | open
			task 3: Rake (unknown) | open
			`,
		);
	});

	test('each label in a bracket begins another field', () => {
		checkReading(
			`
			- [ ] #1: Dig (Owner: Ann, Due: Friday)
			- [ ] #2: Sow (Assignee: Bob, Priority: High; Estimate: 2h)
			- [ ] #3: Rake (Owner: [Name], Due: [Date])
			- [ ] #4: Weed (Owner: [Eva], Due: [2025-01-02])
			- [ ] #5: Water (Priority: Low, Depends on: #1, #2)
			`,
			`
			task 1: Dig | open | by Ann
			task 2: Sow | open | P1 | by Bob | 2h
			task 3: Rake | open
			task 4: Weed | open | by Eva
			task 5: Water | open | P3 | after 1, 2
			`,
		);
	});

	test('near miss: several names behind one label, and a bracket that begins with no field', () => {
		checkReading(
			`
			- [ ] #1: Dig (Owner: Ann, Bob)
			- [ ] #2: Sow (Beds: two, Owner: Ann)
			`,
			`
			task 1: Dig | open | by Ann, Bob
			task 2: Sow (Beds: two, Owner: Ann) | open
			`,
		);
	});

	test('an effort in brackets behind how hard a task is', () => {
		checkReading(
			`
			### Task 1: Dig
			**Complexity:** Medium (4-6 hours) | **Risk:** low
			### Task 2: Fill
			- **Komplexität**: hoch (2 Tage)
			### Task 3: 种花
			**复杂度**：高（3小时）
			`,
			'task 1: Dig | open | 4-6h\ntask 2: Fill | open | 16h\ntask 3: 种花 | open | 3h',
		);
	});

	test('near miss: what is no effort, of a risk, or beside an estimate', () => {
		checkReading(
			`
			### Task 1: Dig
			**Complexity:** High (8 points)
			### Task 2: Fill
			**Risk:** Medium (2 hours without water)
			### Task 3: Sow
			**Complexity:** Medium (4 hours)
			**Estimate:** 3h
			### Task 4: Rake
			**Complexity:** Low (2 days late)
			`,
			'task 1: Dig | open\ntask 2: Fill | open\ntask 3: Sow | open | 3h\ntask 4: Rake | open',
		);
	});
});
