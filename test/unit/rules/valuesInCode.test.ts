import { percentage } from '../../../src/rules/percentage';
import { statedCompletion } from '../../../src/rules/stated-completion';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkComplete } from '../../support/checkEdits';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const tasks = (second = 'x'): string => `
- [ ] **T1**: Dig the bed
- [${second}] **T2**: Fence the bed
- [ ] **T3**: Water the bed
`;

suite('stated numbers in code', () => {
	test('that are all of a value are read as any other', () => {
		checkRule(
			statedCompletion,
			`
**Overall Progress:** \`80%\`
                       ^^^ Says 80%; 33% of what stands here is done.
${tasks()}`,
		);
		checkRule(
			percentage,
			`
**Progress:** \`40%\` (1 of 3 tasks)
               ^^^ States 40%; 1 of 3 is 33%.
${tasks()}`,
		);
		checkSafeFixes(statedTotal, `**Total tasks**: \`4\`\n${tasks()}`, `**Total tasks**: \`3\`\n${tasks()}`);
		checkSafeFixes(statedTotal, `**Done**: \`2/3 tasks\`\n${tasks()}`, `**Done**: \`1/3 tasks\`\n${tasks()}`);
		checkComplete(
			`**Progress:** \`0%\` (0 of 3 tasks)\n${tasks(' ').replace('Dig', 'Dig$0')}`,
			`**Progress:** \`33%\` (1 of 3 tasks)\n${tasks(' ').replace('[ ] **T1', '[x] **T1')}`,
		);
	});

	test('near miss: code that is more than a number, or stands amid words', () => {
		for (const value of ['`--progress 80%`', '`80%25`', '`sum = 4`', '``4``', 'set `80%` there'])
			for (const rule of [statedTotal, statedCompletion, percentage]) {
				checkRule(rule, `**Progress:** ${value}\n${tasks()}`);
				checkRule(rule, `**Total tasks:** ${value}\n${tasks()}`);
			}
	});
});
