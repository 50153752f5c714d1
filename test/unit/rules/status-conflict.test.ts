import { statusConflict } from '../../../src/rules/status-conflict';
import { checkRule } from '../../support/checkRule';

suite('status-conflict', () => {
	test('near miss: a sign beside a word for what is unfinished', () => {
		checkRule(statusConflict, '1. ⏸️ Dig (PENDING)\n2. 🟡 Fill - READY TO START\n');
		for (const [sign, word] of [
			['⏸️', '❌ NOT STARTED'],
			['❌', 'Waiting for the roof'],
			['❌', 'In progress'],
		])
			checkRule(statusConflict, `### ${sign} Task 1: Dig\n- **Status**: ${word}\n`);
		// A word each has to agree, and done is never what is not done.
		checkRule(
			statusConflict,
			'### ❌ Task 1: Dig\n- **Status**: Done\n              ^^^^ Task 1 says Done here, but ❌ on line 1.\n',
		);
	});

	test('a sign behind an arrow is what is to come of the work', () => {
		checkRule(
			statusConflict,
			'- [ ] 1.1 Fill the pond → ✓\n- [ ] 1.2 Weigh it => ✅ holds\n- [ ] 1.3 Weigh it, expect ❌\n- [x] 1.4 Leave it dry → ❌\n',
		);
		// Near miss: without an arrow, or without a box.
		checkRule(
			statusConflict,
			'- [ ] 1.1 Fill the pond ✓\n                        ^ Task 1.1 says ✓ here, but [ ] on line 1.\n- [ ] 1.2 Weigh it\n',
		);
		checkRule(
			statusConflict,
			'### Task 1: Dig → ✅\n- **Status**: open\n              ^^^^ Task 1 says open here, but ✅ on line 1.\n',
		);
	});

	test('a struck title whose status is in the plan', () => {
		checkRule(
			statusConflict,
			String.raw`
| ID | Task | Status |
|---|---|---|
| 1 | ~~Set up the cache~~ | Open |
                             ^^^^ Task 1 says Open here, but ~~Set up the cache~~ on line 3.
| 2 | ~~Limit logins~~ | Won't do |
| 3 | ~~Log them~~ | Done |

- [/] #4: ~~Measure it~~
          ^^^^^^^^^^^^^^ Task 4 says ~~Measure it~~ here, but [/] on line 7.
- [ ] #5: ~~Sort them~~
- [x] #6: ~~Count them~~
`,
		);
	});

	test('a finished heading over an open field', () => {
		checkRule(
			statusConflict,
			String.raw`
### ✅ Task 1: Set up the cache
**Status**: not started
            ^^^^^^^^^^^ Task 1 says not started here, but ✅ on line 1.
`,
		);
	});

	test('a ticked box with a percentage', () => {
		checkRule(
			statusConflict,
			String.raw`
- [x] #1: Set up the cache
  - Status: in progress
            ^^^^^^^^^^^ Task 1 says in progress here, but [x] on line 1.
`,
		);
	});

	test('near miss: an empty box beside a word', () => {
		checkRule(
			statusConflict,
			String.raw`
- [ ] #1: Set up the cache
  - Status: in progress
- [ ] #2: Limit logins
  - Status: blocked
`,
		);
	});

	test('near miss: two marks that say the same', () => {
		checkRule(
			statusConflict,
			String.raw`
### ✅ Task 1: Set up the cache
**Status**: ✅ COMPLETE (in review until Monday)

- [x] ~~#2: Limit logins~~
`,
		);
	});

	test('near miss: what the steps of a test expect', () => {
		checkRule(
			statusConflict,
			String.raw`
### Task 1: Try the lamp
- [ ] Press the switch
- [ ] ✅ The lamp glows
- [ ] Press it again
- [ ] ✅ It is dark
`,
		);
	});

	test('a hyphen among what is done, with a legend that says that it has begun', () => {
		const lines = '## Done\n\n- [x] Dig\n- [x] Lay the foil\n- [-] Fill it\n';
		const said = '   ^ Task “Fill it” says [-] here, but stands under “Done”.\n';
		checkRule(statusConflict, `Boxes: [ ] open, [-] in progress, [x] done\n\n${lines}${said}\n## Soil\n\n- [-] Rake`);
		// Near miss: without one it may have been dropped.
		checkRule(statusConflict, `${lines}\n## Soil\n\n- [-] Rake`);
	});

	test('a task beside others that are what their section is called', () => {
		checkRule(
			statusConflict,
			String.raw`
## ✅ Completed tasks

- [x] Dig
- [x] Lay the foil
- [ ] Fill it
   ^ Task “Fill it” says [ ] here, but stands under “✅ Completed tasks”.
`,
		);
		checkRule(
			statusConflict,
			String.raw`
## Pending

### Task 4: Sow
- **Status**: done
              ^^^^ Task 4 says done here, but stands under “Pending”.

### Task 5: Mow
- **Status**: open
`,
		);
	});

	test('near miss: a backlog, ticked boxes that were not moved yet, a section of others', () => {
		checkRule(
			statusConflict,
			String.raw`
## Backlog

| ID | Task | Status |
|---|---|---|
| G-1 | Dig | Done |
| G-2 | Pour | Open |

## In progress

- [x] G-3: Sow
- [ ] G-4: Mow

## Done

- [ ] G-5: Rake
- [ ] G-6: Burn the leaves
- [x] G-7: Sweep

## Phase 1 is completed

- [x] G-8: Sweep
- [ ] G-9: Rake
`,
		);
	});

	test('a table of what is done has an unfinished task as well', () => {
		checkRule(
			statusConflict,
			`
### BUG-3: The pond leaks
**Status:** ⚠️ CONFIRMED
            ^^^^^^^^^^^^ Task BUG-3 says ⚠️ CONFIRMED here, but stands among what is done on line 11.

### BUG-4: The gate squeaks
**Status:** Fixed

## Resolved (this week)

| ID | Bug | Resolved | By |
|---|---|---|---|
| BUG-3 | The pond leaks | May 6 | Ann |
| BUG-4 | The gate squeaks | May 6 | Ann |
| BUG-5 | The bench wobbles | May 5 | Ann |
`,
		);
		// Near miss: nothing says that these are done.
		checkRule(
			statusConflict,
			`
### BUG-3: The pond leaks
**Status:** Confirmed

| ID | Bug | Seen | By |
|---|---|---|---|
| BUG-3 | The pond leaks | May 6 | Ann |
| BUG-5 | The bench wobbles | May 5 | Ann |
`,
		);
	});

	test('near miss: an hourglass over work that is under way', () => {
		checkRule(
			statusConflict,
			String.raw`
### 1.1 Dig ⏳
**Status**: In progress

### 1.2 Fill ⏳
**Status**: Done
            ^^^^ Task 1.2 says Done here, but ⏳ on line 4.
`,
		);
	});

	const listings = (boxes: string): string => `
| ID | Work | Status |
|---|---|---|
| T1 | Dig the pond | ✅ |
| T2 | Line the pond | ✅ |
| T3 | Fill the pond | ✅ |
| T4 | Plant the reeds | ✅ |
| T5 | Build the jetty | ✅ |
| T6 | Buy the fish | ⬜ |

## By week

${boxes}
`;

	test('a whole second listing that nobody ticked', () => {
		checkRule(
			statusConflict,
			listings(`- [ ] T1: Dig the pond
   ^ 5 tasks say [ ] in this listing, but ✅ in the other: T1–T5.
- [ ] T2: Line the pond
- [ ] T3: Fill the pond
- [ ] T4: Plant the reeds
- [ ] T5: Build the jetty
- [ ] T6: Buy the fish`),
		);
	});

	test('near miss: some of a listing, and marks on one line', () => {
		checkRule(
			statusConflict,
			listings(`- [ ] T1: Dig the pond
   ^ Task T1 says [ ] here, but ✅ on line 3.
- [x] T2: Line the pond
- [x] T3: Fill the pond
- [x] T4: Plant the reeds
- [ ] T5: Build the jetty
   ^ Task T5 says [ ] here, but ✅ on line 7.
- [ ] T6: Buy the fish`),
		);
		const beds = ['Roses', 'Peas', 'Beans', 'Kale', 'Leeks'];
		checkRule(
			statusConflict,
			beds
				.map(
					(bed, at) =>
						`### ✅ Task ${at + 1}: ${bed}\n**Status**: open\n            ^^^^ Task ${at + 1} says open here, but ✅ on line ${2 * at + 1}.\n`,
				)
				.join(''),
		);
	});

	test('a task that another waits for and calls done', () => {
		const table = (waits: string, status: string) =>
			`| ID | Task | Depends on | Status |\n|---|---|---|---|\n| T1 | Dig | - | ${status} |\n| T2 | Line | ${waits} | open |\n`;
		for (const [waits, said] of [
			['T1 ✅', '✅'],
			['T1 (done)', 'done'],
		] as const)
			checkRule(
				statusConflict,
				`${table(waits, 'open')}              ^^ Task T1 says ${said} here, but open on line 3.\n`,
			);
		checkRule(statusConflict, table('T1 ✅', 'done'));
		checkRule(statusConflict, table('T1', 'open'));
		checkRule(statusConflict, table('~~T1~~', 'open'));
	});
});
