import { checkReading } from '../../support/checkReading';

suite('what holds a task up', () => {
	test('by number behind a word for issues, also under "Blocker"', () => {
		checkReading(
			`
			### 1. Mend the hose
			**Owner:** Will

			### 2. Water the beds
			**Dependencies:** Issue #1 (the hose)
			**Owner:** Will

			### 3. Fill the pond
			**Blocker:** Issue 1, Item #2
			**Owner:** Will

			### 4. Sow
			**Blocker:** None
			**Owner:** Will
			`,
			`
			task 1: Mend the hose | open | by Will
			task 2: Water the beds | open | by Will | after 1
			task 3: Fill the pond | open | by Will | after 1, 2
			task 4: Sow | open | by Will | after none
			`,
		);
	});

	test('what stands under a label for dependencies with one of its own, or with a word for the other way', () => {
		checkReading(
			`
			### T-1: Mend the hose
			**Dependencies**:
			- **Depends on**: none
			- **Blocks**: T-2

			### T-2: Water the beds
			**Dependencies**:
			- T-1
			- Enables T-3
			- Required by: T-4

			### T-3: Sow
			**Dependencies**:
			- Depends on: T-2
			- blocks T-4

			### T-4: Rake
			**Status**: open
			`,
			`
			task T-1: Mend the hose | open | after none | before T-2
			task T-2: Water the beds | open | after T-1 | before T-3, T-4
			task T-3: Sow | open | after T-2 | before T-4
			task T-4: Rake | open
			`,
		);
	});

	test('near miss: issues of another tracker, days, numbers of blockers and what they are', () => {
		checkReading(
			`
			### 1. Mend the hose
			**Blockers:** 2
			**Owner:** Will

			### 2. Water the beds
			**Dependencies:** Issue #41, Day 1
			**Owner:** Will

			### 3. Fill the pond
			**Blocker:** 2 pumps are broken
			**Owner:** Will

			### 4. Sow
			**Owner:** Will
			**Blockers:**
			- 2 sacks of seeds are missing
			`,
			`
			task 1: Mend the hose | open | by Will
			task 2: Water the beds | open | by Will
			task 3: Fill the pond | open | by Will
			task 4: Sow | open | by Will
			`,
		);
	});
});

suite('owners with a remark', () => {
	const owned = (owner: string): string => `### Task 1: Dig\n**Owner:** ${owner}\n`;

	test('what a person does is no part of the name, also with a capital', () => {
		checkReading(owned('Will (Garden planning)'), 'task 1: Dig | open | by Will');
		checkReading(owned('Ann Lee (Quality), Bob (Hoses)'), 'task 1: Dig | open | by Ann Lee, Bob');
	});

	test('near miss: which of several it is, and a tag', () => {
		for (const owner of ['Ada (BE)', 'Agent (Linux)', 'Backend Team (Ponds)', 'QA (Beds)'])
			checkReading(owned(owner), `task 1: Dig | open | by ${owner}`);
	});
});
