import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule } from '../../support/checkRule';

const plan = (line: string): string => `# Plan

${line}

## Phase 1: Beds

- [x] T1: Mark (2h)
- [ ] T2: Dig (4h)

## Phase 2: Paths

- [ ] T3: Pave (6h)
`;

suite('hours beside a number of tasks, and those of parts', () => {
	test('on one line with the number of tasks', () => {
		const says = (text: string): string => `States ${text}; the estimates of the tasks add up to 12h (2 h too many).`;
		checkRule(
			effortTotal,
			plan(`Total: 3 tasks, 14h
                ^^^ ${says('14h')}`),
		);
		checkRule(
			effortTotal,
			plan(`**3 tasks · 14h**
            ^^^ ${says('14h')}`),
		);
		checkRule(
			effortTotal,
			plan(`**Total:** 14h (3 tasks)
           ^^^ ${says('14h')}`),
		);
		checkRule(
			effortTotal,
			plan('').replace(
				'Beds\n',
				`Beds (7h, 2 tasks)
                  ^^ States 7h; the estimates of the tasks add up to 6h (1 h too many).
`,
			),
		);
	});

	test('near miss: what holds, weeks, and hours of something else', () => {
		checkRule(effortTotal, plan('3 tasks, 12 hours'));
		checkRule(effortTotal, plan('Total: 3 tasks, 2 weeks'));
		checkRule(effortTotal, plan('Total: 3 tasks, 14h of daylight'));
		checkRule(effortTotal, plan('3 tasks done, 14h'));
	});

	test('a list of parts', () => {
		checkRule(
			effortTotal,
			plan(`- Phase 1: 7h
           ^^ States 7h; the estimates of the tasks add up to 6h (1 h too many).
- Phase 2: 6h`),
		);
		checkRule(effortTotal, plan('- Phase 1: 7h'));
		checkRule(effortTotal, plan('- Phase 1: 7h\n- Watering: 6h'));
		checkRule(effortTotal, plan('- Phase 1: 2 weeks\n- Phase 2: 3 weeks'));
	});

	test('parts in the bracket behind the whole', () => {
		checkRule(
			effortTotal,
			plan(`**Total effort:** 12h (Phase 1: 7h, Phase 2: 5h)
                                ^^ States 7h; the estimates of the tasks add up to 6h (1 h too many).
                                             ^^ States 5h; the estimates of the tasks add up to 6h (1 h too few).`),
		);
		checkRule(effortTotal, plan('**Total effort:** 12h (Phase 1: 6h, watering 6h)'));
		checkRule(effortTotal, plan('**Total effort:** 12h (Phase 1 first, 7h of it by Ann)'));
	});
});
