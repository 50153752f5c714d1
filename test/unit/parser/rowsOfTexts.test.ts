import { statusConflict } from '../../../src/rules/status-conflict';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('a row of brackets behind a title', () => {
	test('with several signs and words, or several shares, is text', () => {
		const list = `
- [x] Dial: [✅ Confirm] [✏️ Change] [🔄 Again]
- [x] Tap: [20%] [25%] [30%] [Own]
- [ ] Hose [✏️ Change] [🔄 Again] [P1] [2h]
`;
		checkReading(
			list,
			`
			task: Dial: [✅ Confirm] [✏️ Change] [🔄 Again] | done
			task: Tap: [20%] [25%] [30%] [Own] | done
			task: Hose [✏️ Change] [🔄 Again] | open | P1 | 2h
			`,
		);
		checkRule(statusConflict, list);
	});

	test('near miss: one of a kind, words for a status, colours of priorities', () => {
		checkReading(
			`
			- [ ] Dial [🔄 Ann digs]
			- [ ] Tap [BE] [70%]
			- [ ] Hose [P0][🔄 Ann digs]
			- [ ] Pump [🔄 In progress] [⏳ half of it]
			- [ ] Well [🔴 HIGH] [🟢 open]
			`,
			`
			task: Dial | in-progress
			task: Tap | in-progress
			task: Hose | in-progress | P0
			task: Pump | in-progress
			task: Well | open | P1
			`,
		);
		checkRule(
			statusConflict,
			`
- [ ] Dial [✅ DONE] [🔄 IN PROGRESS]
            ^^^^^^ Task “Dial” says ✅ DONE here, but [ ] on line 1.
`,
		);
	});
});
