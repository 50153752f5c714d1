import { missingOwner } from '../../../src/rules/missing-owner';
import { checkFix, checkRule } from '../../support/checkRule';

suite('missing-owner', () => {
	test('one row of a table', () => {
		checkRule(
			missingOwner,
			String.raw`
| ID | Task | Owner | Status |
|----|------|-------|--------|
| T1 | Set up the cache | BE | Open |
| T2 | Limit logins | BE | Open |
| T3 | Rotate the keys | | Open |
  ^^ Task T3 has no owner; the 3 others here have one.
| T4 | Write the manual | FE | Open |
`,
		);
	});

	test('near miss: an owner in words of its own, subtasks that have one', () => {
		checkRule(
			missingOwner,
			String.raw`
| ID | Task | Owner | Status |
|----|------|-------|--------|
| T1 | Set up the cache | BE | Open |
| T2 | Limit logins | BE | Open |
| T3 | Rotate the keys | — | Open |
| T4 | Write the manual | FE | Open |
`,
		);
	});

	test('offers what most others say, in the empty cell', () => {
		checkFix(
			missingOwner,
			String.raw`
| ID | Task | Owner | Status |
|----|------|-------|--------|
| T1 | Set up the cache | BE | Open |
| T2 | Limit logins | BE | Open |
| T3 | Rotate the keys | | Open |
| T4 | Write the manual | FE | Open |
`,
			'Write BE',
			String.raw`
| ID | Task | Owner | Status |
|----|------|-------|--------|
| T1 | Set up the cache | BE | Open |
| T2 | Limit logins | BE | Open |
| T3 | Rotate the keys | BE | Open |
| T4 | Write the manual | FE | Open |
`,
		);
	});
});
