import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const parts = `
### Phase 1: Dig ⏱️ ~8h

Text.

### Phase 2: Pour (4h)

- [ ] Mix

### Phase 3: Sow - 4 hours
`;

suite('effort-total of headings', () => {
	test('the hours of the headings of the next level', () => {
		checkRule(
			effortTotal,
			`
## Pond (~20h)
         ^^^^ States ~20h; the headings beneath add up to 16h (4 h too many).
${parts}`,
		);
		checkRule(
			effortTotal,
			`
# Pond

**Total effort**: 12 hours
                  ^^^^^^^^ States 12 hours; the headings beneath add up to 16 hours (4 h too few).
${parts}`,
		);
		checkRule(effortTotal, `## Pond (16h)\n${parts}`);
	});

	test('a summary beside them', () => {
		checkRule(
			effortTotal,
			`
# Pond

### Summary

**Total effort**: 20 hours
                  ^^^^^^^^ States 20 hours; the headings beneath add up to 16 hours (4 h too many).
${parts}`,
		);
	});

	test('no fix: one of the headings may be what is wrong', () => {
		const text = `## Pond (20h)\n${parts}`;
		checkSafeFixes(effortTotal, text, text);
	});

	test('near miss: a heading without hours, days, work that may be left out, and tasks', () => {
		for (const more of [
			'### Notes',
			'### Phase 4: Rest (2 days)',
			'### Phase 4: Optional (2h)',
			'### Phase 4: Wait (2h left)',
		])
			checkRule(effortTotal, `## Pond (20h)\n${parts}\n${more}\n`);
		checkRule(effortTotal, `## Pond (3 days)\n${parts}`);
		checkRule(effortTotal, `# Pond\n\n**Duration**: 20 hours\n${parts}`);
		checkRule(effortTotal, '## Pond (20h)\n\n### Phase 1: Dig (8h)\n\nText.\n');
	});

	test('the fields right beneath the headings', () => {
		const plan = (last: string) =>
			`# Pond\n\n**Total effort**: 38 hours\n\n## Phase 1: Dig\n**Owner**: Ann\n**Effort:** 13 hours\n- [ ] A\n\n## Phase 2: Fill\n${last}\n- [ ] B\n`;
		checkRule(
			effortTotal,
			plan('**Effort:** 22 hours').replace(
				'38 hours',
				'38 hours\n                  ^^^^^^^^ States 38 hours; the headings beneath add up to 35 hours (3 h too many).',
			),
		);
		for (const last of [
			'**Effort:** 25 hours',
			'**Effort left:** 22 hours',
			'**Effort:** 3 days',
			'Text.\n\n**Effort:** 22 hours',
			'**Duration:** 22 hours',
		])
			checkRule(effortTotal, plan(last));
	});
});
