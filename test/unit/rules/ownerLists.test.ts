import { effortTotal } from '../../../src/rules/effort-total';
import { statedBreakdown } from '../../../src/rules/stated-breakdown';
import { checkRule } from '../../support/checkRule';

const plan = (load: string): string => `# Plan

| ID | Task | Owner | Estimate | Status |
|---|---|---|---|---|
| T1 | Dig | Ann | 2h | Done |
| T2 | Fill | Bob | 3h | Open |
| T3 | Sow | Ann | 4h | Open |

## Workload

${load}
`;

suite('lists of owners', () => {
	test('how many tasks each has', () => {
		checkRule(
			statedBreakdown,
			plan(`- **Ann**: 3 tasks
           ^ States 3 Ann tasks; the document has 2 (1 too many).
- **Bob**: 1 task`),
		);
		checkRule(
			statedBreakdown,
			plan(`* Ann — 2 tasks, 2 done
                 ^ States 2 done Ann tasks; the document has 1 (1 too many).
* Bob — 1 task`),
		);
	});

	test('how many hours those are', () => {
		checkRule(
			effortTotal,
			plan(`- **Ann** (2 tasks): 9 hours
                     ^^^^^^^ States 9 hours; the estimates of the tasks add up to 6 hours (3 h too many).
- **Bob** (1 task): 3 hours`),
		);
	});

	test('near miss: what is left of each, an owner alone, who is none, other things, hours of a week', () => {
		for (const load of [
			'- Ann: 1 task\n- Bob: 1 task',
			'- Ann: 3 tasks',
			'- Ann: 3 tasks\n- Will: 1 task',
			'- Ann: 3 reviews\n- Bob: 2 reviews',
			'- Ann: 31 tasks\n- Bob: 12 tasks',
		])
			checkRule(statedBreakdown, plan(load));
		checkRule(effortTotal, plan('- Ann: 2 tasks, 20h/week\n- Bob: 1 task, 20 h per week'));
	});

	test('a table of owners with the sign before their names', () => {
		checkRule(
			effortTotal,
			plan(`| Owner | Hours |
|---|---|
| @Ann | 9h |
         ^^ States 9h; the estimates of the tasks add up to 6h (3 h too many).
| @Bob | 3h |`),
		);
	});
});
