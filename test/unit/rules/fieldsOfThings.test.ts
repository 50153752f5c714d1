import { effortTotal } from '../../../src/rules/effort-total';
import { statedCompletion } from '../../../src/rules/stated-completion';
import { checkRule } from '../../support/checkRule';

const table = String.raw`
### Summary

| ID | Story | Status | Est. (h) |
|----|-------|--------|----------|
| P-1 | Dig | Done | 3 |
| P-2 | Fill | Open | 4 |
`;

suite('labelled values of several things under one heading', () => {
	test('what one of them says of itself is no total of all', () => {
		const blocks = String.raw`
## Pond

**Dig the pond**
- **Kind:** Earth
- **Status:** Done
- **Estimate:** 3 h
- **Assignee:** Ann

**Fill the pond**
- **Kind:** Water
- **Estimate:** 2 h
- **Assignee:** Bea
`;
		checkRule(effortTotal, `${blocks}${table}`);
		checkRule(statedCompletion, `${blocks}${table}`);
		const paragraphs = blocks.replaceAll('- **', '**').replaceAll('\n**Fill', '\n---\n\n**Fill');
		checkRule(effortTotal, `${paragraphs}${table}`);
		checkRule(statedCompletion, `${paragraphs}${table}`);
	});

	test('near miss: said once, or beside values that only it has', () => {
		const missed = String.raw`
- **Estimate:** 9 h
                ^^^ States 9 h; the estimates of the tasks add up to 7 h (2 h too many).
`.slice(1);
		checkRule(effortTotal, `\n## Pond\n\n${missed}- **Assignee:** Ann\n${table}`);
		checkRule(
			effortTotal,
			String.raw`
## Pond

**The pond**
${missed}- **Gardener:** Ann

**The tools**
- **Assignee:** Bea
- **Shed:** north
${table}`,
		);
		checkRule(
			statedCompletion,
			String.raw`
## Pond

- **Status:** Done
              ^^^^ Says Done, but task P-2 is unfinished.
- **Assignee:** Ann
${table}`,
		);
	});
});
