import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('effort-total of parts', () => {
	test('what is left is compared where every open task has an estimate', () => {
		const plan = (line: string, estimate = '- **Estimate**: 3h\n') => `${line}

### Task 1: Dig

- **Status**: Done

### Task 2: Sow

- **Status**: Open
${estimate}`;
		for (const label of [
			'Estimated Time Remaining',
			'Remaining effort',
			'Tiempo Estimado Restante',
			'Temps estimé restant',
			'Geschätzter verbleibender Aufwand',
		])
			checkRule(
				effortTotal,
				plan(`**${label}**: ~9h
${' '.repeat(label.length + 6)}^^^ States ~9h; the estimates of the tasks add up to 3h (6 h too many).`),
			);
		checkRule(effortTotal, plan('**Estimated Time Remaining**: 3h'));
		checkRule(effortTotal, plan('**Estimated Time Remaining**: 9h', ''));
		checkRule(effortTotal, plan('**Total effort**: 9h'));
		checkRule(effortTotal, plan('**Tiempo Restante**: 9h'));
	});

	test('the total of a part', () => {
		checkRule(
			effortTotal,
			String.raw`
## Phase 1: Pond
- [x] Dig (2h)
- [ ] Fill (3h)

**Subtotal**: 6h
              ^^ States 6h; the estimates of the tasks add up to 5h (1 h too many).

## Phase 2: Lawn
- [ ] Sow (1d)

Phase 2 total: 9 hours
               ^^^^^^^ States 9 hours; the estimates of the tasks add up to 8 hours (1 h too many).
`,
		);
	});

	test('near miss: several in a part, and one before the last box', () => {
		checkRule(effortTotal, '# Pond\n- [x] Dig (2h)\n\n**Subtotal**: 2h\n\n- [ ] Fill (3h)\n\n**Subtotal**: 3h\n');
		checkRule(effortTotal, '# Pond\n- [x] Dig (2h)\n\n**Subtotal**: 2h\n\n- [ ] Fill (3h)\n');
	});

	test('near miss: a heading that is right by its bold labels', () => {
		checkRule(
			effortTotal,
			String.raw`
### Week 1: Roof (18 hours)

**Part 1 - Beams (10 hours)**
- [ ] Saw (2 hours)
- [ ] Lift (4 hours)

**Part 2 - Tiles (8 hours)**
- [ ] Lay (8 hours)
`,
		);
	});

	test('a total has no safe fix while a row of it is wrong', () => {
		const plan = (hours: string, total: string) => `
## Pond

| ID | Task | Status | Est |
|---|---|---|---|
| G-1 | Dig | Open | 2h |
| G-2 | Fill | Open | 3h |

## Path

| ID | Task | Status | Est |
|---|---|---|---|
| G-3 | Rake | Open | 2h |
| G-4 | Lay | Open | 2h |

## Summary

| Part | Tasks | Hours |
|---|---|---|
| Pond | 2 | 5h |
| Path | 2 | ${hours} |
| **Total** | **4** | ${total} |
`;
		checkSafeFixes(effortTotal, plan('3h', '8h'), plan('4h', '8h'));
		checkSafeFixes(effortTotal, plan('4h', '8h'), plan('4h', '9h'));
		// One that the tasks bear out is right.
		const marked = '3h |\n             ^^ States 3h; the estimates of the tasks add up to 4h (1 h too few).';
		checkRule(effortTotal, plan('3h', '9h').replace('2 | 3h |', `2 | ${marked}`));
	});

	test('of more than twice as many hours the document lists only some', () => {
		const plan = (total: string): string => `- [ ] Dig (3 hours)\n- [ ] Fill (3 hours)\n\n**Total effort**: ${total}\n`;
		checkSafeFixes(effortTotal, plan('40 hours'), plan('40 hours'));
		checkSafeFixes(effortTotal, plan('8 hours'), plan('6 hours'));
	});

	test('hours over minutes are whole ones; near misses: quarters of hours, and more than half an hour', () => {
		const section = (total: string, last: string) =>
			`### Paint (${total})\n\n- [ ] Wall (20 min)\n- [ ] Door (${last})\n`;
		for (const [total, last] of [
			['1h', '47 min'],
			['2h', '90 min'],
			['2 hours', '2h'],
		] as const)
			checkSafeFixes(effortTotal, section(total, last), section(total, last));
		checkSafeFixes(effortTotal, section('1h', '70 min'), section('1.5h', '70 min'));
		checkSafeFixes(effortTotal, section('1h', '100 min'), section('2h', '100 min'));
	});

	test('a total in code; near miss: code that is more than a duration', () => {
		const phase = (total: string): string => `## Phase 1: Pond\n- [x] Dig (2h)\n- [ ] Fill (3h)\n\n${total}\n`;
		checkSafeFixes(effortTotal, phase('Phase 1 total effort: `7h`.'), phase('Phase 1 total effort: `5h`.'));
		checkRule(effortTotal, phase('Phase 1 total effort: `7h --all`.'));
		checkRule(effortTotal, phase('Phase 1 total effort: `sum` is 7h.'));
	});
});
