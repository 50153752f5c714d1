import { duplicateField } from '../../../src/rules/duplicate-field';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('duplicate-field', () => {
	test('the same line twice', () => {
		checkRule(
			duplicateField,
			String.raw`
### Task 1: Set up the cache
**Status**: Done
**Priority**: High
**Priority**: High
              ^^^^ Task 1 states Priority a second time; the same stands on line 3.
`,
		);
	});

	test('another value', () => {
		checkRule(
			duplicateField,
			String.raw`
- [ ] #1: Set up the cache
  - Priority: High
  - Effort: 2h
  - Priority: Low
              ^^^ Task 1 states Priority a second time, other than on line 2: the heading of another task is probably lost.
`,
		);
	});

	test('a whole block again is a task whose heading is lost', () => {
		checkRule(
			duplicateField,
			String.raw`
### Task 1: Set up the cache
**Status**: Done
**Owner**: BE

Chosen and measured.

**Status**: Not started
  ^^^^^^ The fields of task 1 end above; a task whose heading is lost begins here.
**Owner**: FE
`,
		);
	});

	test('near miss: the same value beneath bold lines', () => {
		const story = (name: string): string => `**${name}**\n- **Points**: 8\n- **Priority**: P0\n\n`;
		checkRule(duplicateField, `## E1: Beds\n\n${story('US1: Dig')}${story('US2: Fill')}`);
	});

	test('near miss: slot and field, two tasks, an estimate and what it took', () => {
		checkRule(
			duplicateField,
			String.raw`
### ✅ Task 1: Set up the cache [P1]
**Status**: Done
**Priority**: High
**Estimate**: 2h
**Actual**: 4h

### ✅ Task 2: Limit logins
**Status**: Done
**Priority**: High
`,
		);
	});

	test('takes out the second of two equal lines', () => {
		checkSafeFixes(
			duplicateField,
			String.raw`
### Task 1: Set up the cache
**Status**: Done
**Priority**: High
**Priority**: High

Text.
`,
			String.raw`
### Task 1: Set up the cache
**Status**: Done
**Priority**: High

Text.
`,
		);
	});

	test('and leaves what hangs on the second where it is', () => {
		const text = String.raw`
- [ ] #1: Set up the cache
  - Status: Open
  - Status: Open
    - since Monday
`;
		checkSafeFixes(duplicateField, text, text);
	});

	test('and leaves two values alone', () => {
		checkSafeFixes(
			duplicateField,
			String.raw`
### Task 1: Set up the cache
**Status**: Done
**Priority**: High
**Priority**: Low
`,
			String.raw`
### Task 1: Set up the cache
**Status**: Done
**Priority**: High
**Priority**: Low
`,
		);
	});

	test('a line that parts two lists is not taken out by itself', () => {
		const text = '## 2: Dig\n**Status**: ✅ COMPLETE\n1. Fill\n\n**Status**: ✅ COMPLETE\n- Dependencies: 1\n';
		checkSafeFixes(duplicateField, text, text);
		checkFix(duplicateField, text, 'Remove the second line', text.replace('\n**Status**: ✅ COMPLETE\n-', '\n-'));
	});
});
