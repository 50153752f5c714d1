import { statedCompletion } from '../../../src/rules/stated-completion';
import { statedSection } from '../../../src/rules/stated-section';
import { checkRule } from '../../support/checkRule';

suite('lines that say how far a section is', () => {
	const plan = (lines: string, heading = 'Progress'): string => `# Plan

## ${heading}

${lines}

## Phase 1: Beds

- [x] T1 Mark
- [ ] T2 Dig
- [ ] T3 Fill

## Phase 2: Paths

- [ ] T4 Pave
`;

	test('two numbers, where the section has so many tasks', () => {
		checkRule(
			statedSection,
			plan(`- **Phase 1**: 2/3 complete
               ^ States 2 done for Phase 1: Beds; the document has 1 (1 too many).`),
		);
		checkRule(statedSection, plan('- Phase 1: 1/3 complete\n- Phase 2: 0 of 1 done\n- Beds: 1/3'));
	});

	test('near miss: two numbers of something else', () => {
		checkRule(statedSection, plan('- Phase 1: 2/5 complete\n- Phase 2: 1/1 reviews\n- Tools: 2/3 complete'));
	});

	test('a word of completion', () => {
		const says = (word: string): string => `Says ${word}, but 2 of the 3 tasks here are unfinished: T2, T3.`;
		checkRule(
			statedCompletion,
			plan(`- Phase 1: ✅ Complete
           ^^^^^^^^^^ ${says('✅ Complete')}
- **Phase 1: Beds** — ✅ COMPLETE
                      ^^^^^^^^^^ ${says('✅ COMPLETE')}
- Phase 1: Beds (done)
                 ^^^^ ${says('done')}
- Phase 2 - not started
- Phase 1: in progress`),
		);
	});

	test('a word of completion beside a part of a name, in a list of sections alone', () => {
		const says = 'Says ✅ All tasks completed, but 2 of the 3 tasks here are unfinished: T2, T3.';
		checkRule(
			statedCompletion,
			plan(`- **Beds**: ✅ All tasks completed
            ^^^^^^^^^^^^^^^^^^^^^ ${says}
- **Paths**: ❌ Not started`),
		);
		checkRule(statedCompletion, plan('- **Beds**: ✅ All tasks completed'));
		checkRule(statedCompletion, plan('- **Beds**: ✅ All tasks completed\n- **Ponds**: ❌ Not started'));
	});

	test('near miss: goals, guesses, and what is called otherwise', () => {
		checkRule(statedCompletion, plan('- Phase 1 — complete', 'Milestones'));
		checkRule(statedCompletion, plan('- Phase 1: 60%\n- Phase 2: 90% (nearly)'));
		checkRule(statedCompletion, plan('- Phase 1: Ponds (done)\n- Phase 3 — complete\n- Phase 1: complete by May'));
	});

	test('a box that is called by a section', () => {
		checkRule(
			statedCompletion,
			plan(`- [x] **Phase 1: Beds**
  ^^^ Says [x], but 2 of the 3 tasks here are unfinished: T2, T3.
- [ ] Phase 2`),
		);
		checkRule(
			statedCompletion,
			plan(`- [x] **Phase 1: Beds** - dig all of them
  ^^^ Says [x], but 2 of the 3 tasks here are unfinished: T2, T3.`),
		);
		checkRule(
			statedCompletion,
			plan(`- [ ] Phase 1
- [ ] Phase 3: Gate
  ^^^ Says [ ], but nothing here is open any more.`) + '\n## Phase 3: Gate\n\n- [x] T5 Hang\n- [x] T6 Paint\n',
		);
	});

	test('near miss: a box of something else, under goals, in the section itself', () => {
		const boxes = '- [x] Phase 1 walk with the owner\n- [x] Phase 1: Stakes\n- [x] Phase 7';
		checkRule(statedCompletion, plan(boxes));
		checkRule(statedCompletion, plan('- [x] Phase 1: Beds', 'Milestones'));
		checkRule(statedCompletion, `${plan('')}- [x] Phase 2\n`);
	});

	test('a mark beside the names of several sections', () => {
		checkRule(
			statedCompletion,
			plan(`- ✅ Phase 1: Beds
  ^ Says ✅, but 2 of the 3 tasks here are unfinished: T2, T3.
- 🚧 Phase 2: Paths`),
		);
		checkRule(
			statedCompletion,
			plan(`1. Phase 1 ⬜
2. Phase 2 ✅
           ^ Says ✅, but task T4 is unfinished.`),
		);
	});

	test('near miss: one mark alone, the same before each, names of something else, goals', () => {
		checkRule(statedCompletion, plan('- ✅ Phase 1: Beds'));
		checkRule(statedCompletion, plan('- ✅ Phase 1: Beds\n- ✅ Phase 2: Paths'));
		checkRule(statedCompletion, plan('- ✅ Phase 1 walk with the owner\n- 🚧 Phase 7'));
		checkRule(statedCompletion, plan('- ✅ Phase 1\n- 🚧 Phase 2', 'Milestones'));
	});

	test('sections in the status of a document', () => {
		checkRule(
			statedCompletion,
			plan(`**Status**: Phase 1 complete, Phase 2 not started
                    ^^^^^^^^ Says complete, but 2 of the 3 tasks here are unfinished: T2, T3.`),
		);
		checkRule(
			statedCompletion,
			plan('**Status**: Phase 1 in progress; Phase 2: not started\n**State**: Phase 1 completed its review'),
		);
	});

	test('a line that says nothing else but that all tasks are done, or draws how far they are', () => {
		checkRule(
			statedCompletion,
			plan(`**All tasks complete ✅**
  ^^^^^^^^^^^^^^^^^^^^ Says All tasks complete ✅, but 3 of the 4 tasks here are unfinished: T2, T3, T4.

All 4 tasks are done.
^^^^^^^^^^^^^^^^^^^^ Says All 4 tasks are done, but 3 of the 4 tasks here are unfinished: T2, T3, T4.

\`[████████░░] 80%\`
              ^^^ Says 80%; 25% of what stands here is done.`),
		);
		checkRule(
			statedCompletion,
			plan(`All reviews are done.

All tasks are done by June.

[████░] 80% of the soil is good

[link] 80%`),
		);
		checkRule(statedCompletion, plan('All tasks are done.', 'Definition of Done'));
	});

	test('what a heading ends in', () => {
		const beds = (end: string): string => plan('').replace('Phase 1: Beds', `Phase 1: Beds${end}`);
		const says = (word: string): string => `Says ${word}, but 2 of the 3 tasks here are unfinished: T2, T3.`;
		checkRule(
			statedCompletion,
			beds(` – 100% complete
                   ^^^^^^^^^^^^^ ${says('100% complete')}`),
		);
		checkRule(
			statedCompletion,
			beds(` — 75%
                   ^^^ Says 75%; 33% of what stands here is done.`),
		);
		checkRule(statedCompletion, beds(' — 40%'));
		checkRule(statedCompletion, beds(' — coverage 75%'));
		checkRule(statedSection, plan('').replace('Phase 2: Paths', 'Phase 2: Paths — 1/2'));
	});
});
