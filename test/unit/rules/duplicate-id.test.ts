import { duplicateId } from '../../../src/rules/duplicate-id';
import { checkFix, checkRule } from '../../support/checkRule';

suite('duplicate-id', () => {
	test('the second and each later use', () => {
		checkRule(
			duplicateId,
			String.raw`
- [ ] T001 Set up the cache
- [ ] T002 Limit logins
- [ ] T002 Close the port
      ^^^^ Id T002 is already taken on line 2: Limit logins.
- [ ] T002 Write the runbook
      ^^^^ Id T002 is already taken on line 2: Limit logins.
`,
		);
	});

	test('headings in different sections', () => {
		checkRule(
			duplicateId,
			String.raw`
## Week 1

### Task 1: Set up the cache ⬜
### Task 2: Limit logins ⬜

## Week 2

### Task 2: Close the port ⬜
         ^ Id 2 is already taken on line 4: Limit logins.
### Task 3: Write the runbook ⬜
`,
		);
	});

	test('near miss: lists that each count from 1', () => {
		checkRule(
			duplicateId,
			String.raw`
## Backend

### Task 1: Set up the cache ⬜
### Task 2: Limit logins ⬜

## Frontend

### Task 1: Draw the form ⬜
### Task 2: Show the errors ⬜
`,
		);
	});

	test('near miss: steps beside the rows of a table, of which one begins alike', () => {
		checkRule(
			duplicateId,
			String.raw`
| # | Job | Status |
|---|-----|--------|
| 1 | Buy the spade | Done |
| 2 | Dig the pond | Done |
| 3 | Plant the hedge | Open |

## Visit

- [ ] 1. Tell of the garden
- [ ] 2. Dig the pond out
- [ ] 3. Drink tea
`,
		);
	});

	test('near miss: the same task in an overview and in full', () => {
		checkRule(
			duplicateId,
			String.raw`
| Task | Title | Status |
|------|-------|--------|
| 1 | Set up the cache | Open |
| 2 | Limit logins | Done |

### Task 1: Set up the cache
**Status**: open

### Task 2: Limit logins
**Status**: done
`,
		);
	});

	test('offers the highest id and one more, as wide as the old one', () => {
		checkFix(
			duplicateId,
			String.raw`
- [ ] T001 Set up the cache
- [ ] T001 Limit logins
- [ ] T009 Close the port
`,
			'Write the next free id, T010',
			String.raw`
- [ ] T001 Set up the cache
- [ ] T010 Limit logins
- [ ] T009 Close the port
`,
		);
	});

	const overview = (rest: string): string =>
		`| ID | Bed | Status |\n|---|---|---|\n| T01 | Dig | Done |\n| T02 | Fill | Open |\n| T03 | Plant | Open |\n\n${rest}`;

	test('twice in a listing that lacks the task of one of the titles, though another has it once', () => {
		checkRule(
			duplicateId,
			overview(
				'## T02 Dig\n   ^^^ Id T02 is already taken on line 10: Fill.\n- Status: Done\n\n## T02 Fill\n- Status: Open\n\n## T03 Plant\n- Status: Open\n',
			),
		);
	});

	test('near miss: a task in three listings, under other words, and under its own id', () => {
		checkRule(duplicateId, overview('## T02 Pour\n- Status: Open\n\n## T02 Fill\n- Status: Open\n'));
		checkRule(
			duplicateId,
			overview(
				'## T01 Dig\n- Status: Done\n\n## T02 Fill\n- Status: Open\n\n## Week\n\n- [x] T01: Dig\n- [ ] T02: Fill\n',
			),
		);
	});

	test('a dotted id that begins a section, before one of another stem', () => {
		const beds = (first: string, second: string): string =>
			`## Pond\n### 1.1 Dig\n**Status:** open\n### 1.2 Line\n**Status:** open\n\n## Beds\n### ${first} Sow\n**Status:** open\n### ${second} Mow\n**Status:** open\n`;
		const found = '    ^^^ Id 1.1 is already taken on line 2: Dig.\n';
		checkRule(duplicateId, beds('1.1', '2.2').replace('1.1 Sow\n', `1.1 Sow\n${found}`));
		checkRule(duplicateId, beds('2.1', '1.1').replace('1.1 Mow\n', `1.1 Mow\n${found}`));
		checkRule(duplicateId, beds('1.1', '1.2'));
	});

	test('near miss: lists that each count stems', () => {
		const beds = '### 1.1 Dig\n**Status:** open\n### 2.1 Line\n**Status:** open\n';
		checkRule(duplicateId, `## Pond\n${beds}\n## Well\n${beds.replace('Dig', 'Drill').replace('Line', 'Cover')}`);
		checkRule(duplicateId, '## Pond\n- [ ] 1.1 Dig\n- [ ] 1.2 Line\n\n## Beds\n- [ ] 1.1 Sow\n');
	});
});
