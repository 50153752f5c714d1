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
