import { blockedWithoutBlocker } from '../../../src/rules/blocked-without-blocker';
import { checkChanges, checkRule } from '../../support/checkRule';

suite('blocked-without-blocker', () => {
	test('all that it depends on is done', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
### Task 1: Set up the cache
**Status**: Done

### Task 2: Limit logins
**Status**: Blocked
            ^^^^^^^ Task 2 is blocked, but all it depends on is done: 1.
**Dependencies**: Task 1
`,
		);
	});

	test('nothing stands before it', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
- [!] #1: Rotate the keys
   ^ Task 1 is blocked, but nothing says by what.
- [ ] #2: Write the manual
`,
		);
	});

	test('words and signs that say something blocks it, in any language', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
| ID | Task | Status |
|---|---|---|
| B-1 | Dig | 🚫 |
              ^^ Task B-1 is blocked, but nothing says by what.
| B-2 | Rake | ⏸️ Bloqueado |
               ^^^^^^^^^^^^ Task B-2 is blocked, but nothing says by what.
| B-3 | Sow | Blockiert |
              ^^^^^^^^^ Task B-3 is blocked, but nothing says by what.
`,
		);
	});

	test('near miss: what waits for its turn, or was laid aside', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
| ID | Task | Status |
|---|---|---|
| B-1 | Dig | ⏸️ Waiting |
| B-2 | Rake | Aguardando |
| B-3 | Sow | On hold |
| B-4 | Water | ⏸️ |
| B-5 | Mow | Paused |
`,
		);
	});

	test('near miss: an open dependency, a remark, a note, a sentence, a missing task', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
### Task 1: Set up the cache
**Status**: In progress

### Task 2: Limit logins
**Status**: Blocked
**Dependencies**: Task 1

### Task 3: Rotate the keys
**Status**: Blocked (waiting for access)

### Task 4: Write the manual
**Status**: Blocked
**Blocked by**: the lawyers

### Task 5: Ask the users
**Status**: Blocked

Nobody answers before the holidays are over.

### Task 9: Hire a crane
**Status**: Waiting for the harbour office

- [!] #7: Send the parcel — no stamps
- [!] #8: Paint it (after the rain)

### Task 6: Sell it
**Status**: Blocked
**Dependencies**: Task 99
`,
		);
	});

	test('offers to reopen it', () => {
		checkChanges(
			blockedWithoutBlocker,
			String.raw`
- [!] #1: Rotate the keys
`,
			['Reopen task 1: 1 → open'],
		);
	});

	test('near miss: a text over several blocked tasks', () => {
		const rows = '| ID | Task | Status |\n|---|---|---|\n| T1 | Dig | Done |\n| T2 | Fill | Blocked |\n';
		const text = 'Not before the frost is over.\n\n';
		checkRule(blockedWithoutBlocker, `## Beds\n\n${text}${rows}| T3 | Sow | Blocked |\n`);
		checkRule(
			blockedWithoutBlocker,
			`## Beds\n\n${text}${rows}              ^^^^^^^ Task T2 is blocked, but nothing says by what.\n`,
		);
	});

	test('near miss: another cause in words behind the ids', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
| Ticket | Status | Owner | Summary | Notes |
|--------|--------|-------|---------|-------|
| SCK-1 | Done | Ann | Set up the cache | Ready |
| SCK-2 | Blocked | Ben | Limit logins | Depends on SCK-1 and a decision of the board |
| SCK-3 | Blocked | Ben | Rotate the keys | Depends on SCK-1, the new firewall |
| SCK-4 | Blocked | Ben | Close the port | Depends on SCK-1 + **approval** |
`,
		);
	});

	test('only ids behind the first', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
| Ticket | Status | Owner | Summary | Notes |
|--------|--------|-------|---------|-------|
| SCK-1 | Done | Ann | Set up the cache | Ready |
| SCK-2 | Done | Ann | Write the manual | Ready |
| SCK-3 | Blocked | Ben | Limit logins | Depends on SCK-1 and on task SCK-2 |
          ^^^^^^^ Task SCK-3 is blocked, but all it depends on is done: SCK-1, SCK-2.
| SCK-4 | Blocked | Ben | Close the port | Depends on SCK-1 |
          ^^^^^^^ Task SCK-4 is blocked, but all it depends on is done: SCK-1.
`,
		);
	});

	test('waiting for a part of the plan that is done', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
## Phase 1: Ground
### Task 1: Dig
- **Status**: Done

## Phase 2: Beds
### Task 2: Sow
- **Status**: Waiting for Phase 1 completion
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Task 2 is blocked, but all it depends on is done: Phase 1.
- **File**: beds.md
### Task 3: Water
- **Status**: Blocked by Phase 1
              ^^^^^^^^^^^^^^^^^^ Task 3 is blocked, but all it depends on is done: 1.
- **Dependencies**: Task 1
`,
		);
	});

	test('near miss: waiting for a part that is not done, or for one that is not of the plan', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
## Phase 1: Ground
### Task 1: Dig
- **Status**: Done
### Task 2: Level
- **Status**: In progress

## Phase 12: Beds
### Task 3: Sow
- **Status**: Done

## Phase 3: Paths
### Task 4: Rake
- **Status**: Waiting for Phase 1 completion
### Task 5: Sweep
- **Status**: Waiting for Phase 7
### Task 6: Mow
- **Status**: Waiting for Phase 12 permits
`,
		);
	});

	test('near miss: a remark in a cell behind the status', () => {
		checkRule(
			blockedWithoutBlocker,
			String.raw`
| ID | Task | Status | Owner | Part | Notes |
|---|---|---|---|---|---|
| B-1 | Dig the bed | Blocked | Ann Lee | North | No spade and no seed yet |
| B-2 | Fill the pond | Blocked | Ann Lee | North | 种子还没有到 |
| B-3 | Rake the path | Blocked | Ann Lee | North | — |
                        ^^^^^^^ Task B-3 is blocked, but nothing says by what.
`,
		);
		checkRule(
			blockedWithoutBlocker,
			String.raw`
| ID | Status | Task |
|---|---|---|
| B-1 | Blocked | Dig the bed |
        ^^^^^^^ Task B-1 is blocked, but nothing says by what.
| B-2 | Done | Fill the pond |
`,
		);
	});
});
