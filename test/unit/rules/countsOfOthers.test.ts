import { statedTotal } from '../../../src/rules/stated-total';
import { checkComplete } from '../../support/checkEdits';
import { checkRule } from '../../support/checkRule';

suite('counts of something else than tasks', () => {
	test('are left alone; near miss: tasks, and all there is', () => {
		checkRule(
			statedTotal,
			String.raw`
**Chapters done**: 2/3
**Kilometres completed**: 2 of 3
**Fotos erledigt**: 2/3
**Tasks done**: 2/3
                ^ States 2 done tasks; the document has 1 (1 too many).
**Already done**: 2/3
                  ^ States 2 done tasks; the document has 1 (1 too many).

- [x] #1: Wash the car
- [ ] #2: Pump the tyres
- [ ] #3: Check the oil
`,
		);
	});

	test('in all of something that the label names', () => {
		const plan = (label: string, number: string): string =>
			`**${label}**: ${number}\n\n- [x] #1: Wash the car\n- [ ] #2: Pump the tyres\n- [ ] #3: Check the oil\n`;
		for (const label of ['Overall garage', 'Total quick wins', 'All shopping'])
			checkRule(statedTotal, plan(label, '2 tasks'));
		for (const label of ['Overall', 'Total backlog', 'Total scope', 'Total tasks'])
			checkRule(
				statedTotal,
				plan(label, `2 tasks\n${' '.repeat(label.length + 6)}^ States 2 tasks; the document has 3 (1 too few).`),
			);
	});

	test('stay when a task is done', () => {
		checkComplete(
			`
**Chapters done**: 1/9
**Miles walked and done**: 1 of 5

- [x] #1: Wash the car
- [ ] #2: Pump$0 the tyres
`,
			`
**Chapters done**: 1/9
**Miles walked and done**: 1 of 5

- [x] #1: Wash the car
- [x] #2: Pump the tyres
`,
		);
	});
});
