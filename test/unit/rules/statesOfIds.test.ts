import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { staleNext } from '../../../src/rules/stale-next';
import { statedBreakdown } from '../../../src/rules/stated-breakdown';
import { statedCompletion } from '../../../src/rules/stated-completion';
import { checkComplete, checkReopen } from '../../support/checkEdits';
import { checkRule } from '../../support/checkRule';

suite('tasks that are named by their state', () => {
	const plan = (lines: string): string => `# Plan

${lines}

## Beds

- [x] T1: Mark
- [ ] T2: Dig
- [x] T3: Fill
- [ ] T4: Rake
`;

	test('what a label says is done', () => {
		checkRule(
			statedBreakdown,
			plan(`**Completed:** T1–T3
               ^^^^^ Names these as done, but they are not: T2.
- Done: T1, T4 (by Ann) and T3
        ^^^^^^^^^^^^^^^^^^^^^^ Names these as done, but they are not: T4.

### Completed

- T2: Dig
  ^^ Names these as done, but they are not: T2.
- T3`),
		);
		checkRule(
			statedBreakdown,
			plan(`| State | Tasks |
|---|---|
| Done | T1, T2 |
         ^^^^^^ Names these as done, but they are not: T2.
| Open | T4 |`),
		);
	});

	test('near miss: fewer than are done, other labels, more than ids, numbers, other titles', () => {
		checkRule(
			statedBreakdown,
			plan('Completed: T1\n\nDone by: T2\n\nDone: T2 but for the rake\n\nDone: 2, 4\n\nCompleted: T7'),
		);
		checkRule(statedBreakdown, plan('### Completed\n\n- T2: Paths of the neighbours\n- T2 and its fence'));
	});

	test('what a label says is left or under way', () => {
		checkRule(
			staleNext,
			plan(`**Remaining:** T2, T3
                   ^^ Lists task T3 as pending; it is done.
**Current task**: T1
                  ^^ Names task T1 as under way; it is done.
In progress: T2–T3

### In progress

- T1: Mark
  ^^ Names task T1 as under way; it is done.`),
		);
	});

	test('the one task that is current, or was done last, with its title', () => {
		const current = (value: string, found = ''): void =>
			checkRule(staleNext, plan(`**Current Task:** ${value}${found}`));
		for (const behind of [' — Mark', ' – Mark the beds', ': Mark (with Ann)', ''])
			current(`T1${behind}`, '\n                  ^^ Names task T1 as under way; it is done.');
		current('T2 — Dig');
		// Near misses: how far it is, a further sentence, a further task.
		current('T1 — done, T2 is next');
		current('T1: Mark. Then we dig');
		current('T1, after T2 has begun');
		const lastly = (label: string, value: string, found = ''): void =>
			checkRule(statedBreakdown, plan(`${label}: ${value}${found}`));
		lastly('Last completed', 'T2 — Dig', '\n                ^^ Names these as done, but they are not: T2.');
		lastly('Last completed task', 'T4 (Rake)', '\n                     ^^ Names these as done, but they are not: T4.');
		lastly('Most recently completed', 'T2', '\n                         ^^ Names these as done, but they are not: T2.');
		lastly('Last completed task', 'T3: Fill');
		lastly('Last completed task', 'T2 — partially done');
		lastly('Last task', 'T2');
		checkComplete(
			plan('Last completed: T3').replace('Dig', 'Dig$0'),
			plan('Last completed: T3').replace('[ ] T2', '[x] T2'),
		);
	});

	test('what a line or a ticked box says is completed, with its ids and a sign', () => {
		const says = (line: string, found = ''): void => checkRule(statedBreakdown, plan(`## Checks\n\n${line}${found}`));
		says(
			'- All tasks completed: T1–T3 ✅',
			'\n                       ^^^^^ Names these as done, but they are not: T2.',
		);
		says('- Late beds implemented: T4 ✅', '\n                         ^^ Names these as done, but they are not: T4.');
		says(
			'- [x] Late beds implemented: T3–T4 ✅',
			'\n                             ^^^^^ Names these as done, but they are not: T4.',
		);
		// Near misses.
		says('- [x] Early beds completed: T1, T3 ✅');
		says('- [ ] Late beds completed: T3–T4 ✅');
		says('- Late beds implemented: T3–T4');
		says('- Not completed: T4 ✅\n- To be completed: T2 ✅\n- Must be done: T2 ✅');
		says('- Late beds implemented: T4 is next ✅');
		says('- Rules followed: T4 ✅');
	});

	test('how far a line says that tasks are', () => {
		const says = (word: string): string => `Says ${word}, but task T2 is unfinished.`;
		checkRule(
			statedCompletion,
			plan(`- **T1–T3**: ✅ Complete
             ^^^^^^^^^^ ${says('✅ Complete')}
- T1, T2 done
         ^^^^ ${says('done')}
- ✅ T2, T3
  ^ ${says('✅')}
- T2–T4: in progress
- T1: done
- T2–T4: complete by May`),
		);
		checkRule(
			statedCompletion,
			plan(`| Tasks | Status |
|---|---|
| T1–T2 | Done |
          ^^^^ ${says('Done')}
| T4 | Open |`),
		);
		checkRule(
			statedCompletion,
			plan(`| Phase | Tasks | Status |
|---|---|---|
| Beds | T1–T4 | Done |
                 ^^^^ Says Done, but 2 of the 4 tasks here are unfinished: T2, T4.`),
		);
	});

	test('lines about different tasks contradict each other no more than those tasks do', () => {
		checkRule(conflictingClaims, plan('T1: ✅ Complete\nT2: ⬜ Not started\n\n- T3: done\n- **T4**: not started'));
	});

	test('what is left goes on without the task that is completed', () => {
		const completed = (before: string, after: string): void =>
			checkComplete(plan(before).replace('Dig', 'Dig$0'), plan(after).replace('[ ] T2', '[x] T2'));
		completed('Remaining: T2, T4', 'Remaining: T4');
		completed('Remaining: **T4**, **T2**', 'Remaining: **T4**');
		completed('Open: `T4`, `T2`\n\nTodo: T2 & T4', 'Open: `T4`\n\nTodo: T2 & T4');
		// What was wrong before, and the only one.
		completed('Remaining: T1, T4', 'Remaining: T1, T4');
		completed('Current task: T2', 'Current task: T2');
		checkComplete(
			plan('Pending: T4–T6').replace('Rake', 'Rake$0\n- [ ] T5: Sow\n- [ ] T6: Mow'),
			plan('Pending: T5, T6').replace('[ ] T4: Rake', '[x] T4: Rake\n- [ ] T5: Sow\n- [ ] T6: Mow'),
		);
	});

	test('remarks between ids stay where they are', () => {
		checkComplete(
			plan('Completed: T1 (by Ann), T3').replace('Dig', 'Dig$0'),
			plan('Completed: T1 (by Ann), T3').replace('[ ] T2', '[x] T2'),
		);
	});

	test('a task that is completed or reopened takes them along', () => {
		checkComplete(
			plan('Completed: T1, T3\n\n- T1–T3: in progress').replace('Dig', 'Dig$0'),
			plan('Completed: T1, T2, T3\n\n- T1–T3: complete').replace('[ ] T2', '[x] T2'),
		);
		checkReopen(
			plan('Completed: T3, T1\n\n- T1, T3: done\n\n### Done\n\n- T3: Fill').replace('T3: Fill\n- [', 'T3: Fill$0\n- ['),
			plan('Completed: T1\n\n- T1, T3: in progress\n\n### Done\n\n- T3: Fill').replace('[x] T3', '[ ] T3'),
		);
	});
});
