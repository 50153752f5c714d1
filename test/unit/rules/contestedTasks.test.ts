import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const plan = (done: number): string => `# Plan

**Progress:** ${done}/4 completed

| Priority | Done | Total |
|---|---|---|
| P0 | ${done} | 2 |
| P1 | 0 | 2 |

## P0 tasks

### Completed: ${done}/2 (100%)

- [x] **#1** - Dig [P0]
  - **Status:** pending restart
- [x] **#2** - Fill [P0]

## P1 tasks

- [ ] **#3** - Rake [P1]
- [ ] **#4** - Sow [P1]
`;

suite('numbers beside a task that contradicts itself', () => {
	test('are only noted where they go by its other mark, and never written unasked', () => {
		const noted = (line: string, mark: string, where: string): string => line.replace(where, `${where}\n${mark}`);
		checkRule(
			statedTotal,
			noted(
				plan(2),
				`              ^ States 2: that goes by the other marks of tasks that contradict themselves; by what counts 1.`,
				'**Progress:** 2/4 completed',
			),
		);
		checkSafeFixes(statedTotal, plan(2), plan(2));
		checkSafeFixes(statedSection, plan(2), plan(2));
		checkSafeFixes(tableTasks, plan(2), plan(2));
		checkRule(statedTotal, plan(1));
	});

	test('are wrong beyond both, and nothing is written unasked', () => {
		const wrong = plan(2).replace('2/4 completed', '3/4 completed');
		checkSafeFixes(statedTotal, wrong, wrong);
	});
});

suite('a number behind a mark or before its share', () => {
	const weeks = (line: string): string => `# Plan

- ${line}

## Week 2: Paths

- [x] T1: Pave
- [ ] T2: Sweep
- [ ] T3: Paint
`;

	test('counts what is done', () => {
		checkRule(statedSection, weeks('✅ Week 2: 1 task (33%)'));
		checkRule(statedSection, weeks('Week 2: 1 task (33%)'));
		checkRule(
			statedSection,
			weeks(`✅ Week 2: 2 tasks
            ^ States 2 done tasks; the document has 1 (1 too many).`),
		);
	});

	test('near miss: without either it counts all', () => {
		checkRule(statedSection, weeks('Week 2: 3 tasks (100%)'));
		checkRule(
			statedSection,
			weeks(`Week 2: 1 task
          ^ States 1 task; the document has 3 (2 too few).`),
		);
	});
});
