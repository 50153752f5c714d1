import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const garden = (whole: number, later: string, mark = ''): string => `
# Garden

## Tasks (${whole} tasks)
${mark}
### Beds

- [x] T1: Dig
- [ ] T2: Rake
- [ ] T3: Weed

### Pond (2 tasks)

- [ ] T4: Fill
- [ ] T5: Plant

${later}
`;

const later = '### Later (3 tasks, after the harvest)\n\n6-8: shed, fence, gate\n';
const wrong = (stated: number, by: string): string =>
	`          ^ States ${stated} tasks; this section has 5 (${by}).\n`;

suite('parts that state their own number and list no tasks', () => {
	test('they explain what is missing to the whole', () => {
		checkRule(statedSection, garden(8, later));
		checkRule(statedTotal, `**Total tasks:** 8\n\n${garden(8, later)}`);
	});

	test('the whole without them may be meant as well', () => {
		checkRule(statedSection, garden(5, later));
	});

	test('near miss: another number is wrong, and nobody writes one unseen', () => {
		for (const [stated, by] of [
			[7, '2 too many'],
			[9, '4 too many'],
			[4, '1 too few'],
		] as const) {
			checkRule(statedSection, garden(stated, later, wrong(stated, by)));
			checkSafeFixes(statedSection, garden(stated, later), garden(stated, later));
		}
	});

	test('near miss: parts that list some, count something else, or stand in another section', () => {
		const mark = wrong(8, '3 too many');
		checkRule(statedSection, garden(8, later.replace('tasks', 'plants'), mark));
		checkRule(statedSection, garden(8, later.replace('###', '##'), mark));
		checkRule(
			statedSection,
			garden(
				9,
				'### Later (3 tasks)\n           ^ States 3 tasks; this section has 1 (2 too many).\n\n- [ ] T6: Shed\n',
				wrong(9, '3 too many').replace('has 5', 'has 6'),
			),
		);
	});

	test('a part of such a part is counted once', () => {
		checkRule(statedSection, garden(8, `${later}\n#### Wood (2 tasks)\n\nshed, fence\n`));
	});
});
