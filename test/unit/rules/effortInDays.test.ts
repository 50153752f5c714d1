import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule } from '../../support/checkRule';

const tasks = (...estimates: readonly string[]): string =>
	estimates.map((estimate, at) => `- [ ] #${at + 1}: Dig bed ${at + 1}\n  - **Estimate**: ${estimate}\n`).join('');

suite('effort-total: days with a fraction', () => {
	test('half of what they are a multiple of', () => {
		checkRule(
			effortTotal,
			`**Total effort: 2.75 days**\n                ^^^^^^^^^ States 2.75 days; the estimates of the tasks add up to 2.35 days (3.2 h too many).\n\n${tasks('1.1 days', '1.25 days')}`,
		);
		checkRule(
			effortTotal,
			`**Total effort: 0.85 days**\n                ^^^^^^^^^ States 0.85 days; the estimates of the tasks add up to 0.75 days (0.8 h too many).\n\n${tasks('0.5 days', '0.25 days')}`,
		);
	});

	test('near miss: halves and whole days are rounded, hours over minutes too', () => {
		checkRule(effortTotal, `**Total effort: 2.5 days**\n\n${tasks('1.1 days', '1.25 days')}`);
		checkRule(effortTotal, `**Total effort: 2 days**\n\n${tasks('1.1 days', '1.25 days')}`);
		checkRule(effortTotal, `**Total effort: 3 days**\n\n${tasks('12h', '10h')}`);
		checkRule(effortTotal, `**Total effort: 1.5 hours**\n\n${tasks('40 min', '30 min')}`);
	});
});
