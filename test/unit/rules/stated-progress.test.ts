import { statedProgress } from '../../../src/rules/stated-progress';
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
			'Write 25%',
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
});
