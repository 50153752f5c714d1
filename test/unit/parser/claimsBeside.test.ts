import { checkClaims } from '../../support/checkReading';

suite('reading claims: what stands beside a number', () => {
	test('a percentage behind a whole and its part', () => {
		checkClaims(
			`
			**Total**: 3 tasks, 2 done (67%)

			- [x] #1: A
			- [x] #2: B
			- [ ] #3: C
			`,
			`
			1: total 3 tasks
			1: total 2 done tasks
			1: 67% = 2 of 3
			`,
		);
	});

	test('a label speaks for its first number only', () => {
		for (const value of ['3 tasks (7d)', '3 tasks (2 people)', '3 tasks / 18 hours', '3 tasks, 2 weeks'])
			checkClaims(`Remaining: ${value}\n\n- [ ] #1: A\n- [ ] #2: B\n`, '1: total 3 remaining tasks');
	});

	test('what is pending beside what is in progress is what is not begun', () => {
		const tasks = '\n\n- [x] #1: A\n- [/] #2: B\n- [ ] #3: C\n';
		const begun = '1: total 1 done tasks\n1: total 1 in-progress tasks\n1: total 1 open tasks';
		checkClaims(`**Done**: 1 | **In Progress**: 1 | **Pending**: 1${tasks}`, begun);
		checkClaims(
			`Remaining: 2 tasks (1 in progress, 1 open)${tasks}`,
			'1: total 2 remaining tasks\n1: total 1 in-progress tasks\n1: total 1 open tasks',
		);
		checkClaims(`**Done**: 1 | **Pending**: 2${tasks}`, '1: total 1 done tasks\n1: total 2 remaining tasks');
	});

	test('a total at the foot of a document, behind a rule, is that of all', () => {
		checkClaims(
			'# P\n\n## X\n\n- [x] #1: A\n\n## Y\n\n- [ ] #2: B\n\n---\n\n**Total**: 2 tasks\n',
			'13: total 2 tasks',
		);
	});
});
