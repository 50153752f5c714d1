import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const fenced = (lines: string, language = ''): string => `# Garden

\`\`\`${language}
${lines}
\`\`\`

## Phase 1: Beds

- [x] T1: Mark
- [ ] T2: Dig
- [ ] T3: Fill
`;

suite('a summary in a fence without a language', () => {
	test('a total of tasks and what it is made up of', () => {
		checkRule(
			statedTotal,
			fenced(`Total Tasks: 4
             ^ States 4 tasks; the document has 3 (1 too many).
Completed: 2 (50%)
           ^ States 2 done tasks; the document has 1 (1 too many).
Remaining: 2`),
		);
	});

	test('two numbers of all tasks, or of a section that has as many', () => {
		checkRule(
			statedTotal,
			fenced(`Done: 2/3
      ^ States 2 done tasks; the document has 1 (1 too many).`),
		);
		checkRule(
			statedSection,
			fenced(`Phase 1: 2/3 complete
         ^ States 2 done tasks; the document has 1 (1 too many).`),
		);
	});

	test('near miss: numbers of something else, of a total further up, in another language, and what is right', () => {
		for (const lines of [
			'Completed: 7\nRemaining: 9',
			'Passed: 45/50\nDone: 2/9',
			'Total Tasks: 3\n\nCompleted: 7',
			'Total pages: 9\nCompleted: 7',
			'Phase 1: 2/9 complete\nPhase 7: 2/3 complete',
			'Total Tasks: 3\nCompleted: 1\nRemaining: 2\nDone: 1/3\nPhase 1: 1/3 complete',
		]) {
			checkRule(statedTotal, fenced(lines));
			checkRule(statedSection, fenced(lines));
		}
		checkRule(statedTotal, fenced('Total Tasks: 4\nDone: 2/3', 'bash'));
	});

	test('nothing in it is written anew unseen', () => {
		checkSafeFixes(statedTotal, fenced('Total Tasks: 4\nDone: 2/3'), fenced('Total Tasks: 4\nDone: 2/3'));
	});
});
