import { damagedFormatting } from '../../../src/rules/damaged-formatting';
import { checkFix, checkRule } from '../../support/checkRule';

suite('damaged-formatting', () => {
	test('escaped boxes', () => {
		checkRule(
			damagedFormatting,
			String.raw`
- \[ ] Set up the cache
  ^^^^ A formatter escaped these brackets: \[ ].
- \[x] Limit logins
`,
		);
	});

	test('escaped slots', () => {
		checkRule(
			damagedFormatting,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — \[P0]\[BE]\[4h]\[Task #1]
                          ^^^^^ A formatter escaped these brackets: \[P0].
`,
		);
	});

	test('near miss: brackets that are escaped on purpose', () => {
		checkRule(
			damagedFormatting,
			String.raw`
- [ ] Read array\[0] before the rest
- [ ] Show \[\[links]] as links
- [ ] Write \[optional] arguments
- [ ] Quote ${'`'}\[P0]${'`'} as it is
`,
		);
	});

	test('a line end that a script wrote out', () => {
		checkRule(
			damagedFormatting,
			String.raw`
### Task 1: Set up the cache

- **Actual**: 2h\n- **Owner**: BE
                ^^ A line end is written as \n here.
`,
		);
	});

	test('near miss: a path', () => {
		checkRule(
			damagedFormatting,
			String.raw`
### Task 1: Set up the cache

- **File**: C:\new\notes.md
- **Owner**: BE
`,
		);
	});

	test('numbers that begin again while dependencies go on', () => {
		checkRule(
			damagedFormatting,
			String.raw`
## P0

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][4h][Task #3]

## P1

1. [ ] **Lock accounts** — [P1][BE][4h][None]
^ The numbers begin again at 1 here, but dependencies name higher ones: 3 would be “Lock accounts”.
2. [ ] **Close the port** — [P1][BE][4h][None]
`,
		);
	});

	test('near miss: numbers that run on, lists of their own', () => {
		checkRule(
			damagedFormatting,
			String.raw`
## P0

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][4h][Task #3]

## P1

3. [ ] **Lock accounts** — [P1][BE][4h][None]
4. [ ] **Close the port** — [P1][BE][4h][Task #9]
`,
		);
	});

	test('one fix takes out every backslash', () => {
		checkFix(
			damagedFormatting,
			String.raw`
- \[ ] Set up the cache \[P0]
- \[x\] Limit logins
`,
			'Take the backslashes out',
			String.raw`
- [ ] Set up the cache [P0]
- [x] Limit logins
`,
		);
	});

	test('one fix numbers all', () => {
		checkFix(
			damagedFormatting,
			String.raw`
## P0

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][4h][Task #3]

## P1

1. [ ] **Lock accounts** — [P1][BE][4h][None]
2. [ ] **Close the port** — [P1][BE][4h][None]
`,
			'Number all tasks from 1 to 4',
			String.raw`
## P0

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][4h][Task #3]

## P1

3. [ ] **Lock accounts** — [P1][BE][4h][None]
4. [ ] **Close the port** — [P1][BE][4h][None]
`,
		);
	});

	test('line ends are written with the indentation of their line', () => {
		checkFix(
			damagedFormatting,
			'- [ ] 1.1: Set up the cache\n  - **Actual**: 2h`r`n- **Owner**: BE\n',
			'Write line ends',
			'- [ ] 1.1: Set up the cache\n  - **Actual**: 2h\n  - **Owner**: BE\n',
		);
	});
});
