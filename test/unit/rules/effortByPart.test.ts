import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule } from '../../support/checkRule';

const tasks = String.raw`
# Garden

## Phase 1: Pond

- [ ] #1: Dig
  - **Priority**: High
  - **Estimate**: 16 hours
- [ ] #2: Fill
  - **Priority**: Low
  - **Estimate**: 8 hours

## Phase 2: Lawn

- [ ] #3: Sow
  - **Priority**: High
  - **Estimate**: 4 hours
`;

suite('effort-total: lists of hours by part', () => {
	test('by phase and by priority, under a heading for efforts or one more', () => {
		checkRule(
			effortTotal,
			`${tasks}
## Estimated remaining effort

### By phase
- **Phase 1**: 34 hours
               ^^^^^^^^ States 34 hours; the estimates of the tasks add up to 24 hours (10 h too many).
- **Phase 2**: 4 hours

### By priority
- **High**: 10-14 hours
            ^^^^^^^^^^^ States 10-14 hours; the estimates of the tasks add up to 20 hours (at least 6 h too few).
- **Low**: 8 hours
`,
		);
		checkRule(
			effortTotal,
			`${tasks}
## Effort

- Phase 1: 24 hours
- Phase 2: 9 hours
           ^^^^^^^ States 9 hours; the estimates of the tasks add up to 4 hours (5 h too many).
`,
		);
	});

	test('near miss: passing time, other parts, a remark behind the hours, a task without an estimate', () => {
		checkRule(effortTotal, `${tasks}\n## Timeline\n\n- Phase 1: 34 hours\n- Phase 2: 9 hours\n`);
		checkRule(effortTotal, `${tasks}\n## Effort\n\n- Phase 1 design: 34 hours\n- Phase 3: 9 hours\n- High: 9 hours\n`);
		checkRule(effortTotal, `${tasks}\n## Effort\n\n- Phase 1: 34 hours (with the fence)\n`);
		checkRule(effortTotal, `${tasks}- [ ] #4: Mow\n\n## Effort\n\n- Phase 2: 9 hours\n`);
	});
});
