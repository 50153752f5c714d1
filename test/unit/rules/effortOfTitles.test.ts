import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('efforts under a heading that is named after time', () => {
	const plan = (title: string, ...lines: readonly string[]): string => `
## Beds

- [x] **T1**: Dig the bed (3h)
- [ ] **T2**: Fence the bed (4h)
- [ ] **T3**: Water the bed (5h)

## ${title}

${lines.join('\n')}
`;
	const holds = (title: string, ...lines: readonly string[]): void => checkRule(effortTotal, plan(title, ...lines));

	test('are about the whole document', () => {
		for (const title of ['Time', 'Time Estimates', '⏱️ Effort', 'Estimated effort', 'Time Tracking'])
			checkRule(
				effortTotal,
				plan(
					title,
					'**Total Estimated Hours**: 12 hours',
					'**Completed Hours**: 3 hours',
					'**Remaining Hours**: 19 hours',
					'                     ^^^^^^^^ States 19 hours; the estimates of the tasks add up to 9 hours (10 h too many).',
				),
			);
		checkSafeFixes(effortTotal, plan('Effort', '**Total Effort**: 13h'), plan('Effort', '**Total Effort**: 12h'));
	});

	test('near miss: a heading that says more, a label that says less, other durations beneath', () => {
		holds('Effort of the shed', '**Total Effort**: 13h');
		holds('Effort', '**Effort of the shed**: 13h');
		holds('Effort', '- **Total**: 25h', '  - Roof: 5h', '  - Floor: 20h');
		holds('Effort', '**Total hours**:', '', '- Roof: 5h', '- Floor: 20h');
	});

	test('near miss: a total behind time that is set aside for what nobody knows', () => {
		holds('Summary', '**Total hours**: 12 hours', '**Buffer (20%)**: 2.4 hours', '**Total project hours**: 14.4 hours');
		holds('Time', '- Total hours: 12h', '- Contingency: 2h', '- Total project hours: 14h');
	});
});
