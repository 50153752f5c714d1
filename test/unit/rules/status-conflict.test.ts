import { statusConflict } from '../../../src/rules/status-conflict';
import { checkRule } from '../../support/checkRule';

suite('status-conflict', () => {
	test('near miss: a sign beside a word for what is unfinished', () => {
		checkRule(statusConflict, '1. ⏸️ Dig (PENDING)\n2. 🟡 Fill - READY TO START\n');
	});

	test('a finished heading over an open field', () => {
		checkRule(
			statusConflict,
			String.raw`
### ✅ Task 1: Set up the cache
**Status**: not started
            ^^^^^^^^^^^ Task 1 says not started here, but ✅ on line 1.
`,
		);
	});

	test('a ticked box with a percentage', () => {
		checkRule(
			statusConflict,
			String.raw`
- [x] #1: Set up the cache
  - Status: in progress
            ^^^^^^^^^^^ Task 1 says in progress here, but [x] on line 1.
`,
		);
	});

	test('near miss: an empty box beside a word', () => {
		checkRule(
			statusConflict,
			String.raw`
- [ ] #1: Set up the cache
  - Status: in progress
- [ ] #2: Limit logins
  - Status: blocked
`,
		);
	});

	test('near miss: two marks that say the same', () => {
		checkRule(
			statusConflict,
			String.raw`
### ✅ Task 1: Set up the cache
**Status**: ✅ COMPLETE (in review until Monday)

- [x] ~~#2: Limit logins~~
`,
		);
	});

	test('near miss: what the steps of a test expect', () => {
		checkRule(
			statusConflict,
			String.raw`
### Task 1: Try the lamp
- [ ] Press the switch
- [ ] ✅ The lamp glows
- [ ] Press it again
- [ ] ✅ It is dark
`,
		);
	});
});
