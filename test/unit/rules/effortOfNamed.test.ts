import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { effortTotal } from '../../../src/rules/effort-total';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

const garden = (...lines: readonly string[]): string => `
### #3: Water the bed
**Effort**: 4 hours

### #4: Fence the bed
**Effort**: 2-3 hours

### #5: Dig the pond
**Status**: open

## Metrics

${lines.join('\n')}
`;

suite('an effort over tasks in a bracket', () => {
	test('is what those are estimated at', () => {
		checkRule(
			effortTotal,
			garden(
				'### **Beds**: 9 hours (Tasks #3, #4)',
				'              ^^^^^^^ States 9 hours; the estimates of the tasks add up to 6-7 hours (at least 2 h too many).',
				'',
				'- Beds and all: 4h (#3, #4)',
				'                ^^ States 4h; the estimates of the tasks add up to 6-7h (at least 2 h too few).',
				'- **Beds**: ~6.5 hours (#3–#4)',
			),
		);
	});

	test('has no safe fix', () => {
		const [before, after] = [garden('**Beds**: 9h (#3, #4)'), garden('**Beds**: 6-7h (#3, #4)')];
		checkSafeFixes(effortTotal, before, before);
		checkFix(effortTotal, before, 'Change 9h to 6-7h', after);
	});

	test('near miss: a task without an estimate, one that is not here, the time that there is, other words in the bracket', () => {
		for (const line of [
			'**All**: 90 hours (#3, #4, #5)',
			'**Others**: 90 hours (#3, #9)',
			'**Sprint 2**: 90 hours (#3, #4)',
			'**Day 2**: 8 hours (#3, #4)',
			'**Hours available**: 90 hours (#3, #4)',
			'**Hours spent**: 90 hours (#3, #4)',
			'**Beds**: 9 hours (#3, #4 and the shed)',
			'**Beds**: 9 weeks (#3, #4)',
			'**Beds**: 9 (#3, #4)',
		])
			checkRule(effortTotal, garden(line));
		const twice = garden('**Beds**: 4 hours (#3, #4)', '', '## Again', '', '**Beds**: 9 hours (#3, #4)');
		checkRule(conflictingClaims, twice);
	});
});

suite('effort-total over the tasks that a line beneath a heading lists', () => {
	const list =
		'## Work\n\n- [ ] **T1**: Dig (3h)\n- [ ] **T2**: Rake (1h)\n- [ ] **T3**: Sow (2h)\n- [ ] **T4**: Mow (2h)\n\n## Who\n\n';

	test('where another such heading is right', () => {
		checkRule(
			effortTotal,
			`${list}### Ann (pumps) - 5h

- Tasks: T1, T3

### Bob (9 hours)
         ^^^^^^^ States 9 hours; the estimates of the tasks add up to 5 hours (4 h too many).

- Focus: the lawn
- **Tasks**: T2-T4
`,
		);
	});

	test('near misses: no other that is right, tasks of its own, other lists, weeks', () => {
		const right = '### Ann - 5h\n\n- Tasks: T1, T3\n\n';
		for (const part of [
			'### Bob - 9h\n\n- Tasks: T2-T4\n',
			`${right}### Bob - 9h\n\n- Tools: T2-T4\n`,
			`${right}### Bob - 9h\n\n- Tasks: T2-T4 and the pond\n`,
			`${right}### Bob - 9h\n\n- Tasks: T2-T4\n- Stories: T1\n`,
			`${right}### Bob - 9 weeks\n\n- Tasks: T2-T4\n`,
			`${right}### Bob - 9h\n\n- Tasks: T2, T9\n`,
		])
			checkRule(effortTotal, list + part);
	});
});
