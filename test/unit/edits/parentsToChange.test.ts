import { checkComplete, checkReopen, checkStatus } from '../../support/checkEdits';

const options = { withParents: true };

suite('a task and its last required subtask', () => {
	test('the last one finishes the task above, and what counts it', () => {
		checkComplete(
			`
## Kitchen (0/2 done)

- [ ] #1: Bake bread
  - [x] 1.1 Knead
  - [ ] 1.2 Wait$0
- [ ] #2: Eat bread
`,
			`
## Kitchen (1/2 done)

- [x] #1: Bake bread
  - [x] 1.1 Knead
  - [x] 1.2 Wait
- [ ] #2: Eat bread
`,
			options,
		);
	});

	test('an optional or cancelled one holds nothing open, and it goes on upwards', () => {
		checkComplete(
			`
- [ ] 1. Bake bread
  - [ ] 1.1 Prepare
    - [ ] 1.1.1 Knead$0
    - [ ] ~~1.1.2 Sing~~
  - [ ]* 1.2 Decorate
- [ ] 2. Eat bread
`,
			`
- [x] 1. Bake bread
  - [x] 1.1 Prepare
    - [x] 1.1.1 Knead
    - [ ] ~~1.1.2 Sing~~
  - [ ]* 1.2 Decorate
- [ ] 2. Eat bread
`,
			options,
		);
	});

	test('near miss: another one, or an acceptance box, is left', () => {
		const left = (last: string): string => `
- [ ] #1: Bake bread
  - [ ] 1.1 Knead$0
${last}
- [ ] #2: Eat bread
`;
		const check = (last: string): void =>
			checkComplete(left(last), left(last).replace('[ ] 1.1 Knead$0', '[x] 1.1 Knead'), options);
		check('  - [ ] 1.2 Wait');
		check('  - Acceptance criteria:\n    - [ ] It rises');
	});

	test('near miss: a task on hold, and headings that never say a status', () => {
		checkComplete(
			'- [!] #1: Bake\n  - [ ] 1.1 Knead$0\n- [ ] #2: Eat\n',
			'- [!] #1: Bake\n  - [x] 1.1 Knead\n- [ ] #2: Eat\n',
			options,
		);
		checkComplete(
			'### Task 1: Bake\n- [x] Mix\n- [ ] Knead$0\n\n### Task 2: Eat\n- [x] Chew\n',
			'### Task 1: Bake\n- [x] Mix\n- [x] Knead\n\n### Task 2: Eat\n- [x] Chew\n',
			options,
		);
	});

	test('a reopened one opens the finished task above', () => {
		checkReopen(
			'- [x] #1: Bake\n  - [x] 1.1 Knead$0\n  - [x] 1.2 Wait\n- [ ] #2: Eat\n',
			'- [ ] #1: Bake\n  - [ ] 1.1 Knead\n  - [x] 1.2 Wait\n- [ ] #2: Eat\n',
			options,
		);
	});

	test('near miss: one that was open beneath a finished task before', () => {
		checkStatus(
			'in-progress',
			'- [x] #1: Bake\n  - [ ] 1.1 Knead$0\n- [/] #2: Eat\n',
			'- [x] #1: Bake\n  - [/] 1.1 Knead\n- [/] #2: Eat\n',
			options,
		);
	});
});
