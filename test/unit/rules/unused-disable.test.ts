import { unusedDisable } from '../../../src/rules/unused-disable';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('unused-disable', () => {
	test('a comment with nothing to silence', () => {
		checkRule(
			unusedDisable,
			String.raw`
- [ ] T001 Set up the cache
<!-- tally-disable-next-line duplicate-id -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This comment silences nothing.
- [ ] T002 Limit logins
`,
		);
	});

	test('one rule of several, and one that does not exist', () => {
		checkRule(
			unusedDisable,
			String.raw`
- [ ] T001 Set up the cache
<!-- tally-disable-next-line duplicate-id, stated-total, duplicate-ids -->
                                           ^^^^^^^^^^^^ Nothing of stated-total is silenced here.
                                                         ^^^^^^^^^^^^^ There is no rule called duplicate-ids.
- [ ] T001 Limit logins
`,
		);
	});

	test('near miss: each way to silence', () => {
		checkRule(
			unusedDisable,
			String.raw`
<!-- tally-disable-file unknown-dependency -->

- [ ] T001 Set up the cache
<!-- tally-disable-next-line duplicate-id -- moved from another list -->
- [ ] T001 Limit logins (depends on T009)
<!-- tally-disable -->
- [ ] T001 Lock accounts
<!-- tally-enable -->
`,
		);
	});

	test('near miss: a rule that only the settings turn on', () => {
		checkRule(
			unusedDisable,
			String.raw`
<!-- tally-disable-next-line numbering-gap -->
- [ ] T001 Set up the cache
- [ ] T009 Limit logins
`,
		);
	});

	test('a comment that is not needed goes with its line', () => {
		checkSafeFixes(
			unusedDisable,
			String.raw`
- [ ] T001 Set up the cache
  <!-- tally-disable-next-line duplicate-id -->
- [ ] T002 Limit logins <!-- tally-disable-file stated-total -->
`,
			String.raw`
- [ ] T001 Set up the cache
- [ ] T002 Limit logins
`,
		);
	});

	test('a rule that is not needed goes with its comma', () => {
		for (const [list, left] of [
			['duplicate-id, stated-total', 'duplicate-id'],
			['stated-total, duplicate-id', 'duplicate-id'],
			['stated-total duplicate-id -- a reason', 'duplicate-id -- a reason'],
		])
			checkSafeFixes(
				unusedDisable,
				`- [ ] T001 Set up\n<!-- tally-disable-next-line ${list} -->\n- [ ] T001 Limit logins\n`,
				`- [ ] T001 Set up\n<!-- tally-disable-next-line ${left} -->\n- [ ] T001 Limit logins\n`,
			);
	});

	test('a rule that is misspelled', () => {
		checkFix(
			unusedDisable,
			'- [ ] T001 Set up\n<!-- tally-disable-next-line duplicate-ids, duplicate-id -->\n- [ ] T001 Limit logins\n',
			'Change duplicate-ids to duplicate-id',
			'- [ ] T001 Set up\n<!-- tally-disable-next-line duplicate-id, duplicate-id -->\n- [ ] T001 Limit logins\n',
		);
	});
});
