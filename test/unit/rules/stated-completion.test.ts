import { statedCompletion } from '../../../src/rules/stated-completion';
import { checkFix, checkRule } from '../../support/checkRule';

suite('stated-completion', () => {
	test('near miss: tasks that say nothing themselves, over boxes that are all ticked', () => {
		checkRule(
			statedCompletion,
			String.raw`
# Plan

**Status**: ✅ Complete

### Task 1: Dig

- [x] Mark
- [x] Dig
`,
		);
	});

	test('the state of a phase, by its name or not', () => {
		for (const label of ['Phase status', 'Statut de la phase', 'Project status'])
			checkRule(
				statedCompletion,
				`## Phase 1\n\n**${label}**: ✅ Complete\n${' '.repeat(label.length + 6)}^^^^^^^^^^ Says ✅ Complete, but task T1 is unfinished.\n\n- [ ] T1 Dig\n- [x] T2 Fill\n`,
			);
	});

	test('near miss: a percentage of something else in a heading', () => {
		checkRule(statedCompletion, '## API coverage: 85%\n\n- [x] Dig\n- [ ] Fill\n');
	});

	test('near miss: a percentage of the whole behind the last part', () => {
		const plan = (progress: string): string =>
			`## Ground\n\n- [x] Dig\n- [x] Fill\n- [x] Line\n\n## Plants\n\n- [ ] Sow\n- [ ] Mow\n\n${progress}\n`;
		checkRule(statedCompletion, plan('Progress: 60% complete'));
		checkRule(statedCompletion, plan('| Metric | Value |\n|---|---|\n| Progress | 60% |'));
		checkRule(
			statedCompletion,
			plan('Progress: 90% complete\n          ^^^^^^^^^^^^ Says 90% complete; 0% of what stands here is done.'),
		);
	});

	test('near miss: a percentage of what the numbers in brackets count', () => {
		const plan = (progress: string) => `${progress}

## Beds

- [x] Dig

## Paths

- [ ] Mark
- [ ] Pave
- [ ] Sweep
`;
		checkRule(statedCompletion, plan('### Overall Progress: 100% Complete (1/1 garden tasks)'));
		checkRule(statedCompletion, plan('**Status**: 66.7% complete (2/3 rooms)'));
		checkRule(
			statedCompletion,
			plan(`### Overall Progress: 80% Complete (1/3 garden tasks)
                      ^^^ Says 80%; 25% of what stands here is done.`),
		);
		checkRule(
			statedCompletion,
			plan(`### Overall Progress: 75% Complete (mostly garden tasks)
                      ^^^ Says 75%; 25% of what stands here is done.`),
		);
	});

	test('near miss: a percentage that work in progress explains', () => {
		const plan = (status: string): string => String.raw`
## Roof [60%]

### Task 1: Dig
**Status**: ${status}
### Task 2: Fill
**Status**: in progress
### Task 3: Plant
**Status**: in progress
`;
		checkRule(statedCompletion, plan('in progress'));
		checkRule(statedCompletion, plan('open'));
	});

	test('a heading over an open task', () => {
		checkRule(
			statedCompletion,
			String.raw`
## Week 1: Foundation [COMPLETE]
                       ^^^^^^^^ Says COMPLETE, but task 2 is unfinished.

- [x] #1: Set up the cache
- [ ] #2: Limit logins
`,
		);
	});

	test('a heading over several', () => {
		checkRule(
			statedCompletion,
			String.raw`
## P0 - CRITICAL (ALL COMPLETE ✅)
                  ^^^^^^^^^^^^^^ Says ALL COMPLETE ✅, but 2 of the 3 tasks here are unfinished: 2, 3.

- [x] #1: Set up the cache
- [ ] #2: Limit logins
- [ ] #3: Close the port
`,
		);
	});

	test('a percentage far from any share of what is done', () => {
		checkRule(
			statedCompletion,
			String.raw`
## Documentation [IN PROGRESS - 80%]
                  ^^^^^^^^^^^^^^^^^ Says IN PROGRESS - 80%; 25% of what stands here is done.

- [x] #1: Set up the cache
- [ ] #2: Limit logins
- [ ] #3: Close the port
- [ ] #4: Write the runbook
`,
		);
		checkRule(
			statedCompletion,
			String.raw`
## Documentation [IN PROGRESS - 40%]

- [x] #1: Set up the cache
- [ ] #2: Limit logins
- [ ] #3: Close the port
- [ ] #4: Write the runbook
`,
		);
	});

	test('not started, but all is done', () => {
		checkRule(
			statedCompletion,
			String.raw`
### Database (NOT STARTED)
              ^^^^^^^^^^^ Says NOT STARTED, but nothing here is open any more.
- [x] #1: Set up the cache
- [x] #2: Limit logins
`,
		);
	});

	test('near miss: all done, cancelled, or optional', () => {
		checkRule(
			statedCompletion,
			String.raw`
## Week 1: Foundation [COMPLETE]

- [x] #1: Set up the cache
- [ ] ~~#2: Limit logins~~
- [ ] #3: Measure it (optional)
`,
		);
	});

	test('near miss: what is left is set aside', () => {
		checkRule(
			statedCompletion,
			String.raw`
# Release [COMPLETE]

## Foundation

- [x] #1: Set up the cache

## Future work

- [ ] #2: Limit logins
`,
		);
	});

	test('near miss: a sign behind a count that says that not all is done', () => {
		const bed = (heading: string) => `## ${heading} ✅

- [x] #1: Dig the bed
- [x] #2: Fence the bed
- [x] #3: Mulch the bed
- [ ] #4: Sow peas
`;
		for (const count of ['(3/4 complete)', '(3 of 4 tasks done)'])
			checkRule(statedCompletion, bed(`Bed 1: Peas ${count}`));
		checkRule(
			statedCompletion,
			String.raw`
## Bed 1: Peas (4/4 complete) ✅
                              ^ Says ✅, but task 4 is unfinished.
${bed('').slice(6)}`,
		);
	});

	test('a mark behind a heading over tasks that are all open, where others have none', () => {
		checkRule(
			statedCompletion,
			String.raw`
## Pond ✅
        ^ Says ✅, but 2 of the 2 tasks here are unfinished: “Dig”, “Line”.
- [ ] Dig
- [ ] Line

## Fence
- [ ] Posts
`,
		);
	});

	test('a mark behind a heading over tasks or boxes of which some are done, beside one with another mark', () => {
		const list = `
### Pond ✅
         ^ Says ✅, but task “Line” is unfinished.
- [x] Dig
- [ ] Line

### Well 🔄
- [ ] Posts
`;
		checkRule(statedCompletion, list);
		checkRule(statedCompletion, `${list}\n### Task 1: Feed\n**Priority:** P1\n\n### Task 2: Mow\n**Priority:** P1\n`);
	});

	test('near miss: beside one with another sign, of another place, over nothing, called by a state; over open ones alone', () => {
		const pond = (one: string, other: string, mark = ' ✅'): string =>
			`## Pond${mark}\n- [x] Dig\n- [ ] Line\n\n${other}\n- [ ] Posts\n\n${one}\n- [ ] Boards\n`;
		checkRule(statedCompletion, pond('## Gate', '## Fence'));
		checkRule(statedCompletion, pond('## Gate', '## Fence 🌱'));
		checkRule(statedCompletion, pond('## Gate', '### Fence 🔄'));
		checkRule(statedCompletion, pond('## Gate', '## In progress 🔄'));
		checkRule(statedCompletion, `${pond('## Gate', '## Fence')}\n## Plan ⏳\n\nNothing yet.\n`);
		checkRule(statedCompletion, '## Pond ✅\n- [ ] Dig\n\n## Well 🔄\n- [ ] Posts\n\n## Gate ✅\n- [ ] Boards\n');
	});

	test('near miss: sections of another level do not tell a mark apart', () => {
		const marked = (level: string): string => `${level} Pond ✅\n- [ ] Dig\n- [ ] Line\n\n`;
		const plain = '### Fence\n- [ ] Posts\n\n### Gate\n- [ ] Paint\n\n';
		checkRule(statedCompletion, `${marked('##')}${marked('##')}${plain}`);
	});

	test('near miss: a mark that most have, one that stands alone, over one task, or before a title', () => {
		const pond = (mark: string): string => `## Pond${mark}\n- [ ] Dig\n- [ ] Line\n\n`;
		checkRule(statedCompletion, `${pond(' ✅')}## Fence ✅\n- [ ] Posts\n- [ ] Boards\n`);
		checkRule(statedCompletion, `${pond(' ✅')}${pond(' ✅ (later)')}## Fence\n- [ ] Posts\n- [ ] Boards\n`);
		checkRule(statedCompletion, pond(' ✅'));
		checkRule(statedCompletion, `${pond(' ✅')}## Notes\n\nNothing.\n`);
		checkRule(statedCompletion, `${pond('')}## Fence ✅\n- [ ] Posts\n`);
		checkRule(statedCompletion, `${pond('')}## ✅ Fence\n- [ ] Posts\n- [ ] Boards\n`);
	});

	test('near miss: an emoji before a heading is decoration, a word amid others no claim', () => {
		checkRule(
			statedCompletion,
			String.raw`
## ✅ Verification tasks

- [ ] #1: Check every page

## To be complete within a week

- [ ] #2: Limit logins
`,
		);
	});

	test('near miss: a step that was made', () => {
		checkRule(statedCompletion, '- [x] G1: Dig\n- [ ] G2: Sow\n\n## Log\n\n- Overall progress: 19% → 37%\n');
	});

	test('complete, but for some percent: which of the two holds is not said', () => {
		checkRule(statedCompletion, '## Garden\n\n**Status**: ✅ **Complete (95%)**\n\n- [x] Dig\n- [x] Sow\n');
		checkRule(statedCompletion, '## Garden\n\n**Status**: ✅ **Complete (95%)**\n\n- [x] Dig\n- [ ] Sow\n');
	});

	test('quotes without emphasis', () => {
		checkRule(
			statedCompletion,
			String.raw`
## Garden

**Status**: ✅ **95% complete**
            ^^^^^^^^^^^^^^^^^^ Says ✅ 95% complete, but nothing here is open any more.

- [x] Dig
- [x] Sow

## House

**Status**: _IN_PROGRESS_
            ^^^^^^^^^^^^^ Says IN_PROGRESS, but nothing here is open any more.

- [x] Paint
`,
		);
	});

	test('a ticked box of a section', () => {
		checkRule(
			statedCompletion,
			`
## [x] Phase 1: Garden
   ^^^ Says [x], but task “Sow” is unfinished.
- [x] Dig
- [ ] Sow

## Phase 2: House \`[x]\`
                   ^^^ Says [x], but task “Paint” is unfinished.
- [ ] Paint

## [x] Phase 3: Roof
- [x] Tile

## What [x] means
- [ ] Ask
`,
		);
		checkFix(
			statedCompletion,
			'## [x] House\n- [x] Dig\n- [ ] Sow',
			'Change [x] to [ ]',
			'## [ ] House\n- [x] Dig\n- [ ] Sow',
		);
	});

	test('near miss: boxes that are no tasks are still open', () => {
		const list = (box: string): string =>
			`**Status**: In progress\n\n- [x] K1: Dig\n\n## Notes\n\n- [${box}] Ask Ben\n`;
		checkRule(statedCompletion, list(' '));
		checkRule(
			statedCompletion,
			list('x').replace('\n', '\n            ^^^^^^^^^^^ Says In progress, but nothing here is open any more.\n'),
		);
	});

	test('a heading with a share over nothing speaks of the document', () => {
		const plan = (title: string): string =>
			`# Garden\n\n## ${title}\n\n## Beds\n- [x] Dig\n- [ ] Fill\n- [ ] Sow\n- [ ] Rake\n`;
		const wrong = plan('Current status: 80% done 🎉').replace(
			'🎉\n',
			'🎉\n                   ^^^ Says 80%; 25% of what stands here is done.\n',
		);
		checkRule(statedCompletion, wrong);
		// Near misses: about right, of something else, and over boxes of its own.
		checkRule(statedCompletion, plan('Current status: 30% done 🎉'));
		checkRule(statedCompletion, plan('Design: 80% done'));
		checkRule(statedCompletion, plan('Status: 100% done\n- [x] Buy seeds'));
	});

	test('a mark behind a heading over tasks of which nearly all are done', () => {
		checkRule(
			statedCompletion,
			String.raw`
## Pond ✅
        ^ Says ✅, but task “Fill it” is unfinished.

### Ground
- [x] Dig
- [x] Lay the foil
### Water
- [x] Plant the reeds
- [ ] Fill it
`,
		);
	});

	test('near miss: marks that decorate', () => {
		checkRule(
			statedCompletion,
			String.raw`
## Sign-off ✅
- [x] Dig
- [x] Lay the foil
- [ ] Plant the reeds
- [ ] Fill it

## ✅ Shed
- [x] Walls
- [x] Roof
- [x] Door
- [ ] Window

## Checks ✅ of the shed
- [x] Walls
- [x] Roof
- [x] Door
- [ ] Window
`,
		);
	});

	test('near miss: what is projected, or is to be by a date', () => {
		const plan = (line: string) => `- [x] Dig\n- [ ] Fill\n\n${line}\n`;
		checkRule(statedCompletion, plan('**Projected Completion**: 95%'));
		checkRule(statedCompletion, plan('**Overall Progress**: 95% by 2026-03-15'));
		checkRule(statedCompletion, plan('**Completion**: 95% by May 3, with luck'));
		const marked = '                ^^^ Says 95%; 50% of what stands here is done.';
		checkRule(statedCompletion, plan(`**Completion**: 95% by hand\n${marked}`));
	});

	test('a section that is called not started over a task that is done', () => {
		checkRule(
			statedCompletion,
			String.raw`
# Pond

## Phase 1: Ground

**Owner**: Mia
**Status**: ⏳ Not Started
            ^^^^^^^^^^^^^ Says ⏳ Not Started; 50% of what stands here is done.

### Task 1.1: Dig
**Status**: Done

### Task 1.2: Lay the foil
**Status**: Not Started
`,
		);
	});

	test('near miss: none of its tasks is done, what is pending, a status further down', () => {
		const phase = (status: string, first: string): string =>
			`# Pond\n\n## Phase 1: Ground\n\n${status}\n\n### Task 1.1: Dig\n**Status**: ${first}\n\n### Task 1.2: Lay the foil\n**Status**: Not Started\n`;
		checkRule(statedCompletion, phase('**Status**: Not Started', 'In Progress'));
		checkRule(statedCompletion, phase('**Status**: Pending', 'Done'));
		checkRule(statedCompletion, phase('The ground.\n\nIt is hard.\n\n**Status**: Not Started', 'Done'));
	});

	test('a word of another language behind a dash', () => {
		for (const [word, carets] of [
			['Afgerond', '^^^^^^^^'],
			['Abgeschlossen', '^^^^^^^^^^^^^'],
			['Completado', '^^^^^^^^^^'],
		])
			checkRule(
				statedCompletion,
				`
## Roof — ${word}
          ${carets} Says ${word}, but task 2 is unfinished.

- [x] #1: Dig
- [ ] #2: Fill
`,
			);
		// Near miss: it is what the section is about.
		checkRule(statedCompletion, '## Roof — afgerond hout\n\n- [x] #1: Dig\n- [ ] #2: Fill\n');
	});

	test('near miss: what is open here stands in a table above as well', () => {
		const table = '| # | Job | Status |\n|---|---|---|\n| 6 | Lay the foil | 🟡 in progress |\n';
		checkRule(statedCompletion, `${table}\n### Pond (50% done)\n\n5. ✅ Dig\n6. 🟡 Lay the foil\n`);
		checkRule(
			statedCompletion,
			`
${table.trimEnd()}

### Pond ✅ COMPLETE
           ^^^^^^^^ Says COMPLETE, but task 6 is unfinished.

5. ✅ Dig
6. 🟡 Lay the foil
`,
		);
	});

	test('near miss: the bare status of a heading that holds nothing, in any language', () => {
		for (const label of ['Status', 'Estado', 'Statut', '状态'])
			checkRule(statedCompletion, `# Pond\n\n### 1. Dig\n**${label}**: ⬜\n\n### Foil\n**${label}**: ✅ Done\n`);
	});
});
