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

## Phase 2: Bell -- COMPLETE
                    ^^^^^^^^ Says COMPLETE, but task 4 is unfinished.

- [ ] #4: Oil the bell
`,
		);
	});

	test('near misses: a name that ends so, and what follows', () => {
		for (const heading of ['Make it complete', 'Things done', 'Phase 4 Complete list'])
			checkRule(statedCompletion, `## ${heading}\n${tasks}`);
	});

	test('with a date behind it', () => {
		for (const [before, said, after] of [
			['## Sprint 3 (', '✅ COMPLETE', ' 2026-04-24)'],
			['## Sprint 3 [', '✅ COMPLETE', ' 2026-04-24 19:37]'],
			['## Sprint 3 ✅ ', 'COMPLETE', ' on 2026-04-24'],
			['## Sprint 3 ', 'COMPLETE', ' (24.04.2026)'],
			['## Sprint 3（', '✅ 完成', '，2026-04-24）'],
			['## Sprint 3（', '✅ 全部完成', '。2026年4月24日 19:37）'],
			['## Sprint 3: ', 'Completed', ' April 24, 2026'],
		] as const)
			checkRule(
				statedCompletion,
				`${before}${said}${after}\n${' '.repeat(before.length)}${'^'.repeat(said.length)} Says ${said}, but task 2 is unfinished.\n${tasks}`,
			);
	});

	test('near misses: a date to come, other words before it, and nothing else', () => {
		for (const heading of [
			'Sprint 3 (COMPLETE BY 2026-04-24)',
			'Sprint 3 (COMPLETE LIST 2026-04-24)',
			'Sprint 3 (2026-04-24)',
		])
			checkRule(statedCompletion, `## ${heading}\n${tasks}`);
	});
});
