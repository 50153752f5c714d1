import { unknownDependency } from '../../../src/rules/unknown-dependency';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('ids of bare numbers, named with a word', () => {
	test('are those of tasks with as many digits', () => {
		checkReading(
			`
			| ID | Task | Depends on | Status |
			|---|---|---|---|
			| 001 | Dig | - | done |
			| 002 | Fill | ISSUE-001 | open |
			| 003 | Sow | TASK-001, TASK-002 | open |
			`,
			`
			task 001: Dig | done | after none
			task 002: Fill | open | after 001
			task 003: Sow | open | after 001, 002
			`,
		);
		checkRule(
			unknownDependency,
			`
| ID | Task | Depends on | Status |
|---|---|---|---|
| 001 | Dig | - | done |
| 002 | Fill | ISSUE-009 | open |
                     ^^^ No task 009 in this document. Nearest: 001.
`,
		);
	});

	test('near miss: other digits, and ids of that form', () => {
		const table = (id: string, first: string): string =>
			`| ID | Task | Depends on | Status |\n|---|---|---|---|\n| ${first} | Dig | - | done |\n| 002 | Fill | ${id} | open |\n`;
		checkReading(table('ISSUE-341', '001'), 'task 001: Dig | done | after none\ntask 002: Fill | open');
		checkReading(table('ISSUE-1', '001'), 'task 001: Dig | done | after none\ntask 002: Fill | open');
		checkReading(
			table('ISSUE-001', 'ISSUE-001'),
			'task ISSUE-001: Dig | done | after none\ntask 002: Fill | open | after ISSUE-001',
		);
	});
});
