import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { effortTotal } from '../../../src/rules/effort-total';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

function severityOf(text: string): string | undefined {
	const document = parse(text);
	return checkDocument(document, buildGraph(document)).find(({ rule }) => rule === 'effort-total')?.severity;
}

suite('effort-total of tables', () => {
	test('a total that all tasks come to is not written anew unseen, whatever its rows say', () => {
		const plan = (total: string, garden: string): string =>
			`## Pond\n- [ ] Dig (2h)\n- [ ] Pour (1h)\n- [ ] Rest\n\n## Hours\n\n| Part | Effort |\n|---|---|\n| Garden | ${garden} |\n| House | 1h |\n| **Total** | **${total}** |\n`;
		checkSafeFixes(effortTotal, plan('3h', '3h'), plan('3h', '3h'));
		// Near miss: they come to something else.
		checkSafeFixes(effortTotal, plan('5h', '3h'), plan('4h', '3h'));
	});

	const week = (heading: string, foot: string): string => `
## Week 1: Pond (${heading})

| # | Issue | Est | Who |
|---|---|---|---|
| #11 | Dig | 5h | Ann |
| #12 | Fill | 3h | Bob |
| #13 | Plant | 1h | Bob |
${foot}
`;

	test('the total in the column of titles, over the estimates of tasks', () => {
		for (const label of ['**Week 1 subtotal**', 'Total', 'Subtotal'])
			checkSafeFixes(effortTotal, week('9h', `| | ${label} | 8h | |`), week('9h', `| | ${label} | 9h | |`));
		// Near misses: a row that is no total, and one over a task that is dropped.
		for (const foot of ['| | Walks | 8h | |', '| #14 | Total overhaul | 8h | |'])
			checkSafeFixes(effortTotal, week('about 9h', foot), week('about 9h', foot));
		const dropped = week('9h', '| | Total | 4h | |').replace('| 5h | Ann', '| 5h | Cancelled');
		checkRule(effortTotal, dropped.trimStart());
	});

	test('a heading is only noted where its table has a total of its own', () => {
		const text = week('12h', '| | **Total** | **9h** | |');
		checkSafeFixes(effortTotal, text, text);
		checkSafeFixes(effortTotal, week('12h', ''), week('9h', ''));
		checkSafeFixes(effortTotal, week('12h', '| | **Total** | **12h** | |'), week('9h', '| | **Total** | **9h** | |'));
		checkSafeFixes(effortTotal, week('12h', '| | **Total** | **8h** | |'), week('12h', '| | **Total** | **9h** | |'));
	});

	test('near miss: a heading that takes in a row of its table which is no task', () => {
		checkRule(effortTotal, week('12h', '| | **Total** | **9h** | |\n| | Walks | 3h | |').trimStart());
		checkRule(effortTotal, week('12h', '| | Walks | 3h | |').trimStart());
	});

	test('both ends of a range in a total row', () => {
		const plan = (total: string, last = '2h'): string =>
			`| Part | Hours |\n|---|---|\n| Dig | 8-10h |\n| Sow | 4-6h |\n| Fill | ${last} |\n| Total | ${total} |\n`;
		const found = 'in all; what stands above adds up to 14-18h';
		checkRule(effortTotal, `${plan('14-17h')}          ^^^^^^ States 14-17h ${found} (1 h too few).\n`);
		checkRule(effortTotal, `${plan('15-18h')}          ^^^^^^ States 15-18h ${found} (1 h too many).\n`);
		// A wider one may be rounded, and is only noted.
		const severities = ['14-17h', '14-20h', '15-17h'].map(total => severityOf(plan(total)));
		assert.deepEqual(severities, ['warning', 'information', 'information']);
		checkFix(effortTotal, plan('14-17h'), 'Change 14-17h to 14-18h', plan('14-18h'));
		checkSafeFixes(effortTotal, plan('14-17h'), plan('14-17h'));
		for (const total of ['14-18h', '16h', '~14-17h', '2-3 days']) checkRule(effortTotal, plan(total));
		checkRule(effortTotal, plan('14-17h', 'tbd'));
	});

	const phases = (total: string, rows: string, more = ''): string =>
		`**Total effort**: ${total}\n\n| Phase | Hours |\n|---|---|\n${rows}\n\n## Phase 1: Pond\n- [ ] #1: Dig (4h)\n- [ ] #2: Fill (2h)\n${more}`;

	test('near miss: a total over parts with hours and without a written task', () => {
		const rows = '| Phase 0 | N/A |\n| Phase 1 | 6h |\n| Phase 2 | 9h |';
		checkRule(effortTotal, phases('15h', rows));
		checkRule(effortTotal, phases('15h', '| Phase 1 | 6h |\n| Phase 2 | 9h |\n| **Total** | **15h** |'));
		checkRule(effortTotal, phases('15h', '', '\n## Phase 2: Lawn (9h)\n\nSee later.\n').replace(/\n\|.*$/gm, ''));
		// All parts are written, or tasks that are in none of those that are known: nobody can tell which of them is wrong.
		const lawn = (name: string) => phases('15h', rows, `\n## ${name}: Lawn\n- [ ] #3: Sow (1h)\n`);
		for (const name of ['Phase 2', 'Field 2'])
			checkFix(effortTotal, lawn(name), 'Change 15h to 7h', lawn(name).replace('15h', '7h'));
		checkSafeFixes(effortTotal, lawn('Field 2'), lawn('Field 2'));
		// Less than what is written is wrong.
		const few = phases('5h', '', '\n## Phase 2: Lawn (9h)\n').replace(/\n\|.*$/gm, '');
		checkSafeFixes(effortTotal, few, few.replace('5h', '6h'));
	});

	const levels = (low: string, total: string): string => `
### P0: Now

| ID | Task | Estimate | Status |
|---|---|---|---|
| G-1 | Dig | 3h | Done |

### P1: Soon

| ID | Task | Estimate | Status |
|---|---|---|---|
| G-2 | Fill | 5h | Open |

## Commitment

| Priority | Hours | Share | Status |
|---|---|---|---|
| P0: Now | 3h | 10% | Complete |
| P1: Soon | ${low} |
| **Total** | **${total}** | **10%** | |
`;

	test('near miss: a row that is set aside, and its total', () => {
		for (const low of ['0h | | Deferred', '0h | 0% | ☐', '0h | | Moved to July', '0h | | Out of scope'])
			checkRule(effortTotal, levels(low, '3h').trimStart());
		// Its hours may be those that were left out.
		checkSafeFixes(effortTotal, levels('2h | | Deferred', '3h'), levels('2h | | Deferred', '3h'));
		checkSafeFixes(effortTotal, levels('0h | | Deferred', '4h'), levels('0h | | Deferred', '3h'));
		checkSafeFixes(effortTotal, levels('2h | 7% | Open', '8h'), levels('5h | 7% | Open', '8h'));
		checkSafeFixes(effortTotal, levels('0h | 7% | Open', '8h'), levels('5h | 7% | Open', '8h'));
	});

	test('a table of one task has a total as well, which is not written anew unseen', () => {
		const one = (total: string): string =>
			`## Week 7\n\n| ID | Job | Est. (h) |\n|---|---|---|\n| G-3 | Hedge | 4 |\n| **Total** | | **${total}** |\n`;
		const mark = `                  ^^^ States 6 h in all; what stands above adds up to 4 h (2 h too many).\n`;
		checkRule(effortTotal, one('6 h') + mark);
		checkSafeFixes(effortTotal, one('6 h'), one('6 h'));
		checkFix(effortTotal, one('6 h'), 'Change 6 h to 4 h', one('4 h'));
		// Near miss: the total that it is.
		checkRule(effortTotal, one('4 h'));
	});

	test('a column headed with a short word for it', () => {
		const weeks = (one: string, total: string, head: string): string =>
			`# Garden\n\n## Sprint 6\n\n- [ ] T1: Dig (3 h)\n- [ ] T2: Fill (2 h)\n\n## Sprint 7\n\n- [ ] T3: Hedge (4 h)\n\n## Overview\n\n| Sprint | Focus | ${head} |\n|---|---|---|\n| Sprint 6 | Pond | ${one} |\n| Sprint 7 | Hedge | 4 h |\n| **Grand Total** | | ${total} |\n`;
		for (const head of ['Total Est.', 'Est.', 'Est'])
			checkSafeFixes(effortTotal, weeks('6 h', '9 h', head), weeks('5 h', '9 h', head));
		const line = (total: number): string =>
			`# Garden\n\n- [ ] T1: Dig (3 h)\n- [ ] T2: Fill (2 h)\n\n**Total Est.:** ${total} h\n`;
		checkSafeFixes(effortTotal, line(7), line(5));
		// Near miss: a column of something else.
		checkSafeFixes(effortTotal, weeks('6 h', '10 h', 'Westward'), weeks('6 h', '10 h', 'Westward'));
	});

	test('what is done and what is left, in columns beside one of hours', () => {
		const plan = (left: string, header = 'Remaining'): string =>
			`| Part | Hours | Done | ${header} |\n|---|---|---|---|\n| Pond | 5h | 2h | ${left} |\n\n## Pond\n\n- [x] Dig (2h)\n- [ ] Pour (3h)\n`;
		checkFix(effortTotal, plan('4h'), 'Change 4h to 3h', plan('3h'));
		// Near miss: right, no hours, and a column of something else.
		for (const text of [plan('3h'), plan('4'), plan('soon'), plan('4h', 'Slack')]) checkRule(effortTotal, text);
	});
});
