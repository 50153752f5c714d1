import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule } from '../../support/checkRule';

suite('table-tasks: tables of another scale', () => {
	const measures = (first: string, status = 'open'): string =>
		`
## ${first}: at once

| # | Task | Status |
|---|---|---|
| F1 | Cable in the water | ${status} |
| F2 | Loose stones | open |

## P1: soon

| # | Task | Status |
|---|---|---|
| F3 | No light | open |
`;
	const table = '| Severity | Total | Fixed | Remaining |\n|---|---|---|---|\n';

	test('what a table of severities counts is none of the tasks that are ranked by P0 and P1', () => {
		checkRule(tableTasks, `${table}| CRITICAL | 4 | 3 | 1 |\n| HIGH | 6 | 3 | 3 |\n${measures('P0')}`);
		// One number is right by chance.
		checkRule(tableTasks, `${table}| CRITICAL | 5 | 3 | 2 |\n| HIGH | 6 | 3 | 3 |\n${measures('P0')}`);
	});

	test('near miss: where a heading says the word, a row is borne out, or the numbers of most are', () => {
		checkRule(
			tableTasks,
			`${table}| CRITICAL | 4 | 3 | 1 |
             ^ States 4 tasks for CRITICAL; the document has 2 (2 too many).
| HIGH | 6 | 3 | 3 |
         ^ States 6 tasks for HIGH; the document has 1 (5 too many).
${measures('P0 - Critical').replace('P1:', 'P1 - High:')}`,
		);
		checkRule(
			tableTasks,
			`${table}| CRITICAL | 4 | 3 | 1 |
             ^ States 4 tasks for CRITICAL; the document has 2 (2 too many).
| HIGH | 1 | 0 | 1 |
${measures('P0')}`,
		);
		checkRule(
			tableTasks,
			`${table}| CRITICAL | 2 | 1 | 1 |
                 ^ States 1 done for CRITICAL; the document has 0 (1 too many).
| HIGH | 1 | 1 | 0 |
             ^ States 1 done for HIGH; the document has 0 (1 too many).
${measures('P0')}`,
		);
	});
});
