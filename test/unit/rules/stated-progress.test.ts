import { statedProgress } from '../../../src/rules/stated-progress';
import { checkComplete, checkReopen } from '../../support/checkEdits';
import { checkReading } from '../../support/checkReading';
import { checkFix, checkRule } from '../../support/checkRule';

suite('stated-progress', () => {
	test('far from the share that is done', () => {
		checkRule(
			statedProgress,
			String.raw`
### 1. Set up the cache [80% COMPLETE]
                         ^^^^^^^^^^^^ States 80%; subtasks done: 1 of 4 (25%).
**Owner**: BE

- [x] 1.1: Choose a server
- [ ] 1.2: Write the client
- [ ] 1.3: Measure it
- [ ] 1.4: Turn it on
`,
		);
	});

	test('beside two numbers of something else, and of the subtasks', () => {
		const task = (of: string): string => String.raw`
### Task 1: Mend the roof
**Status**: 🔄 **75% COMPLETE** - ${of} done
- [ ] 1.1: Find the hole
- [ ] 1.2: Close it
- [ ] 1.3: Paint it
`;
		checkRule(statedProgress, task('3/4 leaks'));
		checkRule(
			statedProgress,
			task('2/3').replace(
				'done\n',
				'done\n            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ States 75%; subtasks done: 0 of 3 (0%).\n',
			),
		);
	});

	test('less than what is done', () => {
		checkRule(
			statedProgress,
			String.raw`
### 1. Set up the cache [20% COMPLETE]
                         ^^^^^^^^^^^^ States 20%; subtasks done: 2 of 3 (67%).
**Owner**: BE

- [x] 1.1: Choose a server
- [x] 1.2: Write the client
- [ ] 1.3: Measure it
`,
		);
	});

	test('near miss: rounded, one under way, a finished task, none to compare with', () => {
		checkRule(
			statedProgress,
			String.raw`
### 1. Set up the cache [65% COMPLETE]
**Owner**: BE

- [x] 1.1: Choose a server
- [x] 1.2: Write the client
- [ ] 1.3: Measure it

### 2. Limit logins [60% COMPLETE]
**Owner**: BE

- [x] 2.1: Count them
- [ ] 2.2: Lock the account

### 3. Rotate the keys [70% COMPLETE]
**Owner**: BE
`,
		);
	});

	test('offers the share that is done', () => {
		checkFix(
			statedProgress,
			String.raw`
### 1. Set up the cache [⚠️ 80% COMPLETE - nearly]
**Owner**: BE

- [x] 1.1: Choose a server
- [ ] 1.2: Write the client
- [ ] 1.3: Measure it
- [ ] 1.4: Turn it on
`,
			'Change 80 to 25',
			String.raw`
### 1. Set up the cache [⚠️ 25% COMPLETE - nearly]
**Owner**: BE

- [x] 1.1: Choose a server
- [ ] 1.2: Write the client
- [ ] 1.3: Measure it
- [ ] 1.4: Turn it on
`,
		);
	});

	test('near miss: boxes for what is left', () => {
		checkRule(
			statedProgress,
			String.raw`
### 1. Set up the cache
- **Status**: In progress (70% done)
- **Remaining work**:
  - [ ] Measure it
  - [ ] Turn it on

### 2. Limit logins
- **Status**: In progress (70% done)
              ^^^^^^^^^^^^^^^^^^^^^^ States 70%; subtasks done: 0 of 2 (0%).
- **Work**:
  - [ ] Count them
  - [ ] Lock the door
`,
		);
	});

	const tasks = (title: string, field = ''): string => `
- [ ] T1: Mend the roof${title}${field && `\n  - ${field}`}
  - [x] Find the hole
  - [x] Close it
  - [ ] Paint it
- [ ] T2: Sweep
`;

	test('two numbers of its subtasks, behind the title and in a field', () => {
		for (const title of [' [1/3]', ' (1/3 done)', ' (1 of 3)', ' (1/3 complete, 33%)'])
			checkRule(
				statedProgress,
				tasks(`${title}
                         ^ States 1 of 3; subtasks done: 2.`),
			);
		checkRule(
			statedProgress,
			tasks(
				'',
				`**Progress:** 1/3 (33%)
                  ^ States 1 of 3; subtasks done: 2.`,
			),
		);
	});

	test('near miss: what holds, another whole, parts of something else', () => {
		for (const title of [' [2/3]', ' (1/2)', ' (1/4)', ' 1/3', ' (1/3 of the roof)', ' 2024/3'])
			checkRule(statedProgress, tasks(title));
		for (const field of [
			'Progress: 2/3',
			'Part: 1/3',
			'Progress: 1/3 of the roof',
			'Completed: 1/3/2025',
			'Steps: 1-3',
		])
			checkRule(statedProgress, tasks('', field));
	});

	test('two numbers go along when a subtask is completed or taken up again', () => {
		checkComplete(
			tasks(' [2/3]', 'Progress: 2/3 (67%)')
				.replace('Paint it', 'Paint it$0')
				.replace('T2: Sweep', 'T2: Sweep\n  - [ ] a'),
			tasks(' [3/3]', 'Progress: 3/3 (100%)')
				.replace('[ ] Paint', '[x] Paint')
				.replace('T2: Sweep', 'T2: Sweep\n  - [ ] a'),
		);
		checkReopen(
			tasks(' (2/3 done)').replace('Close it', 'Close it$0'),
			tasks(' (1/3 done)').replace('[x] Close', '[ ] Close'),
		);
	});

	test('a status by two numbers', () => {
		checkReading(
			'- [ ] T1: Mend\n  - Status: 1/3 done\n- [ ] T2: Sweep\n  - Status: 0/2\n',
			'task T1: Mend | in-progress\ntask T2: Sweep | open',
		);
	});

	test('a detail that says nothing but the percentage', () => {
		const task = (said: string) =>
			`### Task 1: Dig\n- **Status**: In progress\n${said}\n- [x] North\n- [x] East\n- [x] South\n- [x] West\n- [ ] Foil\n`;
		checkRule(
			statedProgress,
			task('- **Progress**: 60%\n                ^^^ States 60%; subtasks done: 4 of 5 (80%).'),
		);
		checkRule(statedProgress, task('- **Fortschritt**: ████████░░ 80%'));
		checkRule(statedProgress, task('- **Progress**: 60% of the plan'));
		checkRule(statedProgress, task('- **Coverage**: 60%'));
	});
});
