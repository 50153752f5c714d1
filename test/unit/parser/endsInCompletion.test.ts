import { statedCompletion } from '../../../src/rules/stated-completion';
import { checkRule } from '../../support/checkRule';

suite('a heading that ends in a word of completion', () => {
	const tasks = String.raw`
- [x] #1: Wash the car
- [ ] #2: Pump the tyres
`;

	test('behind a number, and in capitals behind a name', () => {
		checkRule(
			statedCompletion,
			String.raw`
## Sprint 3 Completed
            ^^^^^^^^^ Says Completed, but task 2 is unfinished.
${tasks}
## Wheels DONE
          ^^^^ Says DONE, but task 3 is unfinished.

- [ ] #3: Check the brakes
`,
		);
	});

	test('near misses: a name that ends so, and what follows', () => {
		for (const heading of ['Make it complete', 'Things done', 'Phase 4 Complete list'])
			checkRule(statedCompletion, `## ${heading}\n${tasks}`);
	});
});
