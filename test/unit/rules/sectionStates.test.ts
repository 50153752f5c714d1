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
});
