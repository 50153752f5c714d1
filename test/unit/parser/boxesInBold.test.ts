import { statedTotal } from '../../../src/rules/stated-total';
import { checkComplete } from '../../support/checkEdits';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('boxes that stand in bold with their title', () => {
	test('are boxes, whatever opens the emphasis', () => {
		checkReading(
			`
			- **[x] T1: Dig**
			- **[ ] T2:** Line
			- __[✓] T3: Fill__
			- *[ ] T4: Sow*
			- **[x] T5** Mow (2h)
			- [ ] T6: Rake
			`,
			`
			task T1: Dig | done
			task T2: Line | open
			task T3: Fill | done
			task T4: Sow | open
			task T5: Mow | done | 2h
			task T6: Rake | open
			`,
		);
		checkReading('1. **[x] Dig**\n2. **[ ] Line**\n', 'task 1: Dig | done\ntask 2: Line | open');
		checkRule(statedTotal, '**Total tasks**: 3\n\n- **[x] T1: Dig**\n- **[ ] T2: Line**\n- [ ] T3: Fill\n');
		checkComplete('- **[ ] T1: Di$0g**\n- **[ ] T2: Line**\n', '- **[x] T1: Dig**\n- **[ ] T2: Line**\n');
	});

	test('near miss: a mark that is explained, a word or a letter in brackets, a link', () => {
		checkReading('- **[x]** ready\n- **[ ]** not yet\n', '');
		checkReading('- **[P] Parallel**\n- **[A] Ann**\n- **[!] Deep water**\n- **[x](pond.md) Pond**\n', '');
		checkReading('**[x] Dig**\n\n**[ ] Line**\n', '');
	});

	test('an id behind its label', () => {
		checkReading(
			'- [x] TASK ID: `POND-1` - Dig\n- **[ ] Task ID: POND-2** - Line\n',
			'task POND-1: Dig | done\ntask POND-2: Line | open',
		);
		checkReading(
			'- [x] Task ID: none\n- [ ] Task ID: 7 digits\n',
			'task: Task ID: none | done\ntask: Task ID: 7 digits | open',
		);
	});
});
