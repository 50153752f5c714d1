import { statusConflict } from '../../../src/rules/status-conflict';
import { checkReopen } from '../../support/checkEdits';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('a mark before a bracket that ends a title', () => {
	test('says the status', () => {
		checkReading(
			'1. T1: Dig ✅ (by Ann)\n2. T2: Line ✅ (2h)\n- [x] T3: Fill ✅ (see the shed)\n',
			'task T1: Dig | done\ntask T2: Line | done | 2h\ntask T3: Fill | done',
		);
		checkRule(
			statusConflict,
			String.raw`
- [ ] T1: Dig ✅ (by Ann)
              ^ Task T1 says ✅ here, but [ ] on line 1.
- [ ] T2: Line
`,
		);
		checkReopen('- [x] T2: Line$0 ✅ (by Ann)\n- [x] T3: Fill ✅\n', '- [ ] T2: Line ⬜ (by Ann)\n- [x] T3: Fill ✅\n');
	});

	test('near miss: another sign, and what is to come of the work', () => {
		checkReading(
			'- [ ] T1: Show the sun ☀️ (all day)\n- [ ] T2: Try it → ✅ (by Ann)\n- [ ] T3: Show ✅ or (later) ❌ at the end\n',
			'task T1: Show the sun ☀️ (all day) | open\ntask T2: Try it → ✅ (by Ann) | open\ntask T3: Show ✅ or (later) ❌ at the end | open',
		);
	});
});
