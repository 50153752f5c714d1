import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { checkReading, unindented } from '../../support/checkReading';

suite('the legend of a document', () => {
	test('the unit of efforts that are bare numbers', () => {
		const hours = (legend: string) =>
			parse(
				`${legend}\n\n| ID | Task | Est | Status |\n|---|---|---|---|\n| C-1 | Dig | 0.5 | todo |\n| C-2 | Sow | 2h | todo |\n`,
			).tasks.map(({ estimate }) => estimate?.maxHours ?? null);
		assert.deepEqual(hours('**Legend:** **Est** = engineering days (rough) · **Status:** `todo` | `done`'), [4, 2]);
		assert.deepEqual(hours('## Legend\n\n- Effort: hours\n\n## Tasks'), [0.5, 2]);
		// Near miss: no legend, no unit, another thing.
		assert.deepEqual(hours('**Est** = engineering days'), [null, 2]);
		assert.deepEqual(hours('**Legend:** **Est** = story points'), [null, 2]);
		assert.deepEqual(hours('**Legend:** **Due** = days left'), [null, 2]);
	});

	test('a line that explains its boxes', () => {
		checkReading(
			`
			Status: [ ] Not Started, [/] In Progress, [x] Complete, [!] Blocked, [~] Cancelled

			- [/] A
			- [!] B
			- [~] C
			- [x] D
			`,
			`
			task: A | in-progress
			task: B | blocked
			task: C | cancelled
			task: D | done
			`,
		);
	});

	test('a list under a heading, which is no list of tasks', () => {
		checkReading(
			`
			## Legend
			- \`[-]\` — cancelled
			- \`[>]\` = deferred
			- 🟡 Blocked

			## Work
			- [-] #1: A
			- [>] #2: B
			- 🟡 C
			### Task 3: D 🟡
			`,
			`
			task 1: A | cancelled | in Work
			task 2: B | open | in Work
			task 3: D | blocked | in Work
			`,
		);
	});

	test('signs that stand together for something else are no statuses', () => {
		checkReading(
			`
			## Legend
			| Sign | Means |
			|---|---|
			| 🔴🟡🟢 | Size: large / middle / small |
			| ✅ | Checked twice |

			## Work
			### [x] Task 1: Dig 🟡
			### Task 2: Pour 🟢
			### Task 3: Sweep ✅
			`,
			`
			task 1: Dig | done | in Work
			task 2: Pour | open | in Work
			task 3: Sweep | done | in Work
			`,
		);
	});

	test('the legend of owners', () => {
		const text = `
			Owner Legend: [AA]=Augment Agent, [Sec]=Security Lead, [P0S]=Patrol

			1. [ ] A — [P0][AA][2h][None]
			2. [ ] B — [P1][AA+Sec][2h][None]
			3. [ ] C — [P1][P0S][2h][None]
			`;
		checkReading(
			text,
			`
			task 1: A | open | P0 | by AA | 2h | after none
			task 2: B | open | P1 | by AA, Sec | 2h | after none
			task 3: C | open | P1 | by P0S | 2h | after none
			`,
		);
		assert.deepEqual(
			[...parse(unindented(text)).legend.owners],
			[
				['AA', 'Augment Agent'],
				['Sec', 'Security Lead'],
				['P0S', 'Patrol'],
			],
		);
	});

	test('its own pairing of priority words and levels', () => {
		checkReading(
			`
			Priorities: **P1** = Critical, **P2** = High, **P3** = Medium, **P4** = Low

			### Task 1: A [Critical]
			### Task 2: B
			**Priority**: low
			### Task 3: C [P4]
			### Task 4: D
			**Priority**: Urgent
			`,
			`
			task 1: A | open | P1
			task 2: B | open | P4
			task 3: C | open | P4
			task 4: D | open | P1
			`,
		);
		checkReading(
			`
			| Level | Meaning |
			|---|---|
			| P1 | Critical: do it now |
			| P2 | High |

			### Task 1: A [Critical]
			### Task 2: B [High]
			`,
			`
			task 1: A | open | P1
			task 2: B | open | P2
			`,
		);
	});

	test('a word that stands beside two levels, or one pair alone, pairs nothing', () => {
		checkReading(
			`
			### Task 1: A
			**Priority**: P1 (Critical)
			### Task 2: B
			**Priority**: P0 (Critical)
			### Task 3: C
			**Priority**: Critical
			`,
			`
			task 1: A | open | P1
			task 2: B | open | P0
			task 3: C | open | P0
			`,
		);
	});

	test('priorities of its own summary table', () => {
		checkReading(
			`
			| Priority | Complete | Total |
			|---|---|---|
			| P0 Critical | 1 | 1 |
			| Verification | 0 | 1 |

			### Task 1: A [Verification]
			### Task 2: B
			**Priority**: Verification
			`,
			`
			task 1: A | open | Verification
			task 2: B | open | Verification
			`,
		);
	});

	test('a line with one box explains nothing', () => {
		checkReading('Use [~] done sparingly\n\n- [~] A\n', 'task: A | in-progress');
	});

	test('a list under a label of markers, or under a heading of two words', () => {
		checkReading(
			'**Status markers**:\n- ✅ Done\n- ❌ Cancelled\n\n### Task 1: Dig ❌\n### Task 2: Fill ✅\n',
			'task 1: Dig | cancelled\ntask 2: Fill | done',
		);
		checkReading(
			'## ステータス凡例\n\n- `[-]` 中止\n\n## 作業\n\n- [-] T1: Dig\n- [ ] T2: Fill\n',
			'task T1: Dig | cancelled | in 作業\ntask T2: Fill | open | in 作業',
		);
	});

	test('in a comment', () => {
		checkReading(
			`
			- [~] Dig
			- [ ] Fill

			<!-- Markers: [ ] pending, [x] done, [~] skipped -->
			`,
			`
			task: Dig | cancelled
			task: Fill | open
			`,
		);
	});

	test('near miss: tasks that are commented out', () => {
		checkReading(
			`
			- [~] Dig

			<!-- - [~] Skipped, [x] Done -->
			<!--
			- [~] Skipped - [x] Done
			-->
			`,
			'task: Dig | in-progress',
		);
	});

	test('colours that stand for priorities are no statuses', () => {
		checkReading(
			`
			## Legend
			- 🔴 **Critical** - fix now
			- 🟢 Low
			- 🟣 Parked
			- ✅ Done

			## Work
			- [ ] Dig 🟢
			- [x] Fill 🔴
			- [x] Sow 🟣
			`,
			`
			task: Dig | open | in Work
			task: Fill | done | in Work
			task: Sow | done | in Work
			`,
		);
	});

	test('a colour that ticked boxes have as well is no status', () => {
		checkReading(
			'- [x] T1: Dig (fast) 🔵\n- [ ] T2: Fill 🔵\n- [ ] T3: Sow 🟡\n',
			'task T1: Dig (fast) | done\ntask T2: Fill | open\ntask T3: Sow | in-progress',
		);
	});

	test('near miss: colours of a legend, and those of headings', () => {
		checkReading(
			'## Legend\n- 🔵 In progress\n## Work\n- [x] T1: Dig 🔵\n- [ ] T2: Fill 🔵\n',
			'task T1: Dig | done | in Work\ntask T2: Fill | in-progress | in Work',
		);
		checkReading(
			'### Task 1: Dig 🔵\n- [x] Deep 🔵\n### Task 2: Fill 🔵\n',
			'task 1: Dig | in-progress\nsubtask: Deep | done | of 1\ntask 2: Fill | in-progress',
		);
	});

	test('hyphens in boxes that all stand among what is done or dropped, or are struck through', () => {
		checkReading(
			'# Open\n- [ ] Dig\n- [-] ~~Pave~~\n# Fertig\n- [x] Fill\n- [-] Sow\n# Dropped\n- [-] Mow\n',
			`
			task: Dig | open | in Open
			task: Pave | cancelled | in Open
			task: Fill | done | in Fertig
			task: Sow | cancelled | in Fertig
			task: Mow | cancelled | in Dropped
			`,
		);
	});

	test('near miss: one that stands elsewhere, and a legend', () => {
		checkReading(
			'# Soil\n- [-] Dig\n# Done\n- [-] Fill\n',
			'task: Dig | in-progress | in Soil\ntask: Fill | in-progress | in Done',
		);
		checkReading(
			'Boxes: [-] in progress, [x] done\n# Done\n- [x] Dig\n- [-] Fill\n',
			'task: Dig | done | in Done\ntask: Fill | in-progress | in Done',
		);
	});
});
