import { listTotal } from '../../../src/rules/list-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('list-total of plans', () => {
	test('how many plans a phase has', () => {
		checkRule(
			listTotal,
			`
### Phase 1: Dig
**Plans**: 3 plans
           ^ States 3; the list beneath has 2 entries.

Plans:
- [x] 01-01: Mark the place
- [ ] 01-02: Dig

### Phase 2: Pour
**Plans:** 1/1 plans complete
             ^ States 1; the list beneath has 2 entries.
**Wave 1**
- [x] 02-01-PLAN.md — Mix
**Wave 2**
- [x] 02-02-PLAN.md — Pour
- Keep it wet

### Phase 3: Sow
**Plans:** 1 plan
- 03-PLAN-01.md: Rake
`,
		);
	});

	test('no fix: a plan may be missing as well', () => {
		const text = '### Phase 1: Dig\n**Plans**: 3 plans\n\n- [ ] 01-01: Mark the place\n- [ ] 01-02: Dig\n';
		checkSafeFixes(listTotal, text, text);
	});

	test('near miss: no list yet, one that goes on, and boxes without a number', () => {
		checkRule(listTotal, '### Phase 1: Dig\n**Plans**: 3 plans\n\n### Phase 2: Pour\n- [ ] 02-01: Mix\n');
		checkRule(listTotal, '### Phase 1: Dig\n**Plans**: 3 plans\n- [ ] 01-01: Mark\n- [ ] 01-02: TBD\n');
		checkRule(listTotal, '### Phase 1: Dig\n**Plans**: 3 plans\n- [ ] 01-01: Mark\n- [ ] Dig\n');
		checkRule(listTotal, '### Phase 1: Dig\n**Plans**: TBD\n- [ ] 01-01: Mark\n');
	});
});
