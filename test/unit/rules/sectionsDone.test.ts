import { listTotal } from '../../../src/rules/list-total';
import { checkRule } from '../../support/checkRule';

const plan = (one: string, two: string, three: string): string => String.raw`
## Phase 1: Pond${one}

- [x] Dig

## Phase 2: Lawn${two}

- [x] Sow

## Phase 3: Fence${three}

- [ ] Build
`;

suite('list-total: sections that are done', () => {
	test('by their marks, words or tasks, in the value and in the label', () => {
		for (const [one, two, three] of [
			[' ✅', ' ✅', ' ⏳'],
			[' (done)', ' - Complete', ''],
			['', '', ''],
		] as const)
			checkRule(
				listTotal,
				`# Garden

**Progress:** 1/3 phases complete
              ^ States 1; 2 of these sections are done.
**Phases done:** 3 of 3
                 ^ States 3; 2 of these sections are done.
${plan(one, two, three)}`,
			);
		checkRule(
			listTotal,
			`# Garten

**Gesamtfortschritt:** 1/3 Phasen abgeschlossen
                       ^ States 1; 2 of these sections are done.
${plan(' ✅', ' ✅', '')}`,
		);
	});

	test('near miss: right by marks or by tasks, other numbers of sections, other nouns, one part', () => {
		for (const line of [
			'**Progress:** 2/3 phases complete',
			'**Progress:** 3/3 phases complete',
			'**Progress:** 1/4 phases complete',
			'**Progress:** 1/3 weeks complete',
			'**Progress:** 1/3 phases planned',
			'**Phase:** 1 of 3',
		])
			checkRule(listTotal, `# Garden\n\n${line}\n${plan(' ✅', ' ✅', ' ✅')}`);
	});
});
