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
});
