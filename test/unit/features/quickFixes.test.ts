import assert from 'node:assert/strict';
import { quickFixes } from '../../../src/features/quickFixes';
import { message, toText } from '../../../src/util/message';
import { checkActions, readMarked, URI } from '../../support/checkFeatures';

suite('quick fixes', () => {
	test('an open task', () => {
		checkActions(
			'- [ ] T1 Buy$0 flour\n',
			`
  Complete task (tally.complete)
  Start task (tally.start)
  Mark task as blocked (tally.block)
  Cancel task (tally.cancel)
`,
		);
	});

	test('several safe problems: those of the rule, and all', () => {
		checkActions(
			`
## Kitchen (2$0 tasks)

- [ ] T1 Buy flour

## Cellar (2 tasks)

- [ ] T2 Store flour

Done: 0 of 2 tasks (40%)
`,
			`
* Change 2 to 1 (stated-section)
  Fix all of this rule: stated-section (2) (stated-section)
  Fix all safe problems (3) (stated-section)
  Disable stated-section for this line (stated-section)
  Disable stated-section for this file (stated-section)
  Show the page of stated-section (stated-section)
`,
		);
	});

	test('a progress table', () => {
		checkActions(
			`
| Priority | Complete | Total |
|----------|----------|-------|
| P0$0 | 0 | 1 |

- [ ] T1 Buy flour [P0]
- [ ] T2 Bake bread [P1]
`,
			`
  Update totals (tally.updateTotals)
  Update totals and add missing rows (1) (tally.updateTotals)
`,
		);
	});

	test('a finished task', () => {
		checkActions('- [x] T1 Buy$0 flour\n', '  Reopen task (tally.reopen)');
	});

	test('off the lines of tasks there is nothing', () => {
		checkActions('Some$0 text.\n\n- [ ] T1 Buy flour\n', '');
	});

	test('the fixes of a finding come first, the only one is preferred', () => {
		const { document, span } = readMarked('- [ ] T1 Buy flour\n- [ ] T2 Bake (depends on $0T1)\n');
		const edits = [{ span, oldText: '', newText: 'x' }];
		const fix = (title: string, safe: boolean) => ({ title: message(title), safe, edits });
		const finding = (fixes: readonly ReturnType<typeof fix>[]) => ({
			rule: 'some-rule',
			severity: 'warning' as const,
			finding: { span, message: message('Something.'), fixes },
		});
		const preferred = (fixes: readonly ReturnType<typeof fix>[]): readonly boolean[] =>
			quickFixes(document, [finding(fixes)], span, URI)
				.filter(({ title }) => fixes.some(fix => fix.title === title))
				.map(action => action.preferred);
		assert.deepEqual(preferred([fix('Only', false)]), [true]);
		assert.deepEqual(preferred([fix('One', false), fix('Other', false)]), [false, false]);
		assert.deepEqual(preferred([fix('One', false), fix('Safe', true)]), [false, true]);
	});

	test('what is wrong in a table is silenced for the whole of it; each rule once', () => {
		const { document, span } = readMarked('| id | title |\n|---|---|\n| $01 | Buy flour |\n');
		const found = {
			rule: 'some-rule',
			severity: 'warning' as const,
			finding: { span, message: message('Something.') },
		};
		assert.deepEqual(
			quickFixes(document, [found, found], span, URI).flatMap(({ mends, title }) => (mends ? toText(title) : [])),
			['Disable some-rule for this table', 'Disable some-rule for this file', 'Show the page of some-rule'],
		);
	});

	test('a needless comment can be silenced for the file only', () => {
		checkActions(
			'<!-- tally-disable-next-line$0 stated-total -->\n- [ ] T1 Buy flour\n',
			`
* Remove the comment (unused-disable)
  Disable unused-disable for this file (unused-disable)
  Show the page of unused-disable (unused-disable)
`,
		);
	});

	test('what mends an error comes before what mends a note, and only there is one preferred', () => {
		const { document, span } = readMarked('- [ ] T1 Buy flour\n- [ ] T2 Bake (depends on $0T1)\n');
		const finding = (severity: 'error' | 'information', ...titles: readonly string[]) => ({
			rule: severity,
			severity,
			finding: {
				span,
				message: message('Something.'),
				fixes: titles.map(title => ({ title: message(title), safe: false, edits: [] })),
			},
		});
		const found = [finding('information', 'Note it'), finding('error', 'Mend it', 'Mend it otherwise')];
		assert.deepEqual(
			quickFixes(document, found, span, URI)
				.slice(0, 4)
				.map(({ title, preferred }) => [toText(title), preferred]),
			[
				['Mend it', false],
				['Mend it otherwise', false],
				['Note it', false],
				['Disable error for this line', false],
			],
		);
	});

	test('a dependency that closes a circle is not offered to be written down', () => {
		checkActions(
			`
1. [ ] **Limit logins** — [P0][None]
   - Dependencies: Task $0#2
2. [ ] **Set up the cache** — [P0][Task #1]
`,
			`
  Let task 1 begin without task 2 (dependency-cycle)
  Let task 2 begin without task 1 (dependency-cycle)
  Disable dependency-cycle for this line (dependency-cycle)
  Disable dependency-cycle for this file (dependency-cycle)
  Show the page of dependency-cycle (dependency-cycle)
  Disable undeclared-dependency for this line (undeclared-dependency)
  Disable undeclared-dependency for this file (undeclared-dependency)
  Show the page of undeclared-dependency (undeclared-dependency)
`,
		);
	});

	test('a fix that changes a status calls the command for it', () => {
		const { document, span } = readMarked('- [ ] T1 Buy flour\n- [x] T2 Bake (depends on $0T1)\n');
		const fix = { title: message('Complete it'), safe: false, edits: [], change: { task: 0, status: 'done' as const } };
		const finding = { span, message: message('Something.'), fixes: [fix] };
		const [action] = quickFixes(document, [{ rule: 'some-rule', severity: 'warning', finding }], span, URI);
		assert.equal(action?.edits, null);
		assert.equal(action?.command?.id, 'tally.complete');
		assert.deepEqual(action?.command?.arguments, [{ uri: URI, line: 0, id: 'T1', title: 'Buy flour' }]);
	});

	test('a finding elsewhere offers nothing here', () => {
		const { document, span } = readMarked('$0- [x] T1 Buy flour\n- [ ] T2 Bake\n');
		const other = {
			rule: 'some-rule',
			severity: 'error' as const,
			finding: { span: { start: 30, end: 32 }, message: message('Something.') },
		};
		assert.deepEqual(
			quickFixes(document, [other], span, URI).map(({ kind }) => kind),
			['refactor'],
		);
	});

	test('between conflict markers everything rests', () => {
		checkActions('<<<<<<< ours\n- [ ] T1 Buy$0 flour\n=======\n- [x] T1 Buy flour\n>>>>>>> theirs\n', '');
	});
});
