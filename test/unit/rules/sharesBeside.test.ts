import { percentage } from '../../../src/rules/percentage';
import { statedCompletion } from '../../../src/rules/stated-completion';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkComplete } from '../../support/checkEdits';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

const tasks = (first = ' '): string => `
## Beds

- [${first}] **T1**: Dig the bed
- [x] **T2**: Fence the bed
- [ ] **T3**: Water the bed
- [x] **T4**: Mulch the bed
`;

const block = (total: string, done: string, share: string): string =>
	`**Total tasks**: ${total}\n**Completed**: ${done}\n**In progress**: 0\n**Completion**: ${share}\n`;

suite('a percentage beneath the two numbers it comes from', () => {
	test('is what they give', () => {
		checkRule(
			percentage,
			String.raw`
**Total tasks**: 4
**Completed**: 2 tasks
**Completion**: 40%
                ^^^ States 40%; 2 of 4 is 50%.
${tasks()}`,
		);
		checkRule(
			percentage,
			String.raw`
- Tasks: 2/4 done
- Overall progress: ~45% complete
                    ^^^^ States ~45%; 2 of 4 is 50%.
${tasks()}`,
		);
		// Nobody says it twice.
		checkRule(statedCompletion, block('4', '2', '90%') + tasks());
	});

	test('is what they give in a table of names and numbers', () => {
		const table = (share: string): string =>
			`\n| Metric | Value |\n|---|---|\n| Total tasks | 4 |\n| Completed | 2 |\n| Completion | ${share} |\n${tasks()}`;
		checkRule(percentage, table('60%').replace('60% |\n', '60% |\n               ^^^ States 60%; 2 of 4 is 50%.\n'));
		checkRule(percentage, table('50%'));
		// Goes along, as below.
		const [before, after] = [table('40%').replace('| 4 |', '| 5 |'), table('50%')];
		checkSafeFixes(statedTotal, before, after);
		// Near misses: another number in the row, and words.
		checkRule(percentage, table('60% | 3 left').replace('| Value |\n|---|---|', '| Value | Note |\n|---|---|---|'));
		checkRule(percentage, table('60% of the beds'));
	});

	test('is what the total row of a table right above gives', () => {
		const table = (behind: string): string =>
			`\n| Part | Tasks | Done |\n|---|---|---|\n| Beds | 4 | 2 |\n| **Total** | **4** | **2** |\n\n${behind}${tasks()}`;
		checkRule(percentage, table('**Completion: 60%**\n              ^^^ States 60%; 2 of 4 is 50%.\n'));
		checkRule(percentage, table('**Completion: 50%**\n'));
		// Near misses: further below, under another heading, and of something else.
		checkRule(percentage, table('We dig.\n\nWe rest.\n\n**Completion: 60%**\n'));
		checkRule(percentage, table('## House\n\n**Completion: 60%**\n'));
		checkRule(percentage, table('**Coverage: 60%**\n'));
	});

	test('which of the three is wrong only the writer knows', () => {
		const text = block('4', '2', '40%') + tasks();
		checkSafeFixes(percentage, text, text);
		checkFix(percentage, text, 'Change 40 to 50', block('4', '2', '50%') + tasks());
	});

	test('near miss: beside work that is begun, or right by the tasks, or of something else', () => {
		checkRule(percentage, block('4', '2', '60%').replace('progress**: 0', 'progress**: 1') + tasks());
		checkRule(percentage, block('4', '2', '60%') + tasks('/'));
		checkRule(percentage, block('5', '2', '50%') + tasks());
		checkRule(percentage, block('4', '2', '60% of the seeds') + tasks());
		checkRule(percentage, block('4', '2', '100%') + tasks());
		checkRule(percentage, block('4', '2', '50%').replace('Completion', 'Coverage') + tasks());
		checkRule(percentage, `${block('4', '2', '')}\n## Weather\n\n**Progress**: 30%\n${tasks()}`);
	});

	test('goes along with a number that is written anew', () => {
		const [before, after] = [block('5', '2', '40%'), block('4', '2', '50%')].map(text => text + tasks());
		checkSafeFixes(statedTotal, before as string, after as string);
	});

	test('near miss: one that did not come from them stays', () => {
		checkSafeFixes(statedTotal, block('5', '3', '70%') + tasks(), block('4', '2', '70%') + tasks());
	});

	test('is not reported beside the number that it goes along with', () => {
		const [before, after] = [block('20', '2', '10%'), block('4', '2', '50%')].map(text => text + tasks());
		checkRule(statedCompletion, before as string);
		checkFix(statedTotal, before as string, 'Change 20 to 4', after as string);
	});

	test('is noted beside two that are wrong, which of them comes first nobody knows', () => {
		checkRule(
			statedCompletion,
			`${block('20', '18', '90%').replace('90%\n', '90%\n                ^^^ Says 90%; 50% of what stands here is done.\n')}${tasks()}`,
		);
	});

	test('near miss: one that comes from no two numbers is', () => {
		checkRule(
			statedCompletion,
			`
**Total tasks**: 20
**Completion**: 10%
                ^^^ Says 10%; 50% of what stands here is done.
${tasks()}`,
		);
	});

	test('goes along with a task that is done', () => {
		checkComplete(block('4', '2', '50%') + tasks().replace('Dig', 'Dig$0'), block('4', '3', '75%') + tasks('x'));
	});
});
