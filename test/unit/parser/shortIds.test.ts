import { renameTask } from '../../../src/edits/renameTask';
import type { Task } from '../../../src/model/task';
import { parse } from '../../../src/parser/parse';
import { unknownDependency } from '../../../src/rules/unknown-dependency';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';
import { applyEdits } from '../../../src/edits/textEdit';
import assert from 'node:assert/strict';

/** A table of tasks, each an id and what it waits for. */
function table(...rows: readonly (readonly [id: string, after: string])[]): string {
	const lines = rows.map(([id, after]) => `| ${id} | Dig | 2 | ${after} |\n`);
	return `| ID | Story | Points | Depends on |\n|---|---|---|---|\n${lines.join('')}`;
}

suite('dependencies on ids by their numbers alone', () => {
	test('in lists and ranges', () => {
		checkReading(
			table(
				['`PO-G2-001`', 'None'],
				['`PO-G2-002`', '001'],
				['`PO-G2-003`', '001-002'],
				['`PO-G2-004`', '001–003, a permit'],
				['`PO-G2-005`', '**002** and 004 (done)'],
				['`PO-G2-006`', 'Task 002, PO-G2-003/004'],
			),
			`
			task PO-G2-001: Dig | open | after none
			task PO-G2-002: Dig | open | after PO-G2-001
			task PO-G2-003: Dig | open | after PO-G2-001, PO-G2-002
			task PO-G2-004: Dig | open | after PO-G2-001, PO-G2-002, PO-G2-003
			task PO-G2-005: Dig | open | after PO-G2-002, PO-G2-004
			task PO-G2-006: Dig | open | after PO-G2-002, PO-G2-003, PO-G2-004
			`,
		);
		checkReading(
			'- [ ] T-01 Dig\n- [ ] T-02 Fill\n  - Depends on: 01\n- [ ] T-12 Sow\n  - Depends on: 02, 12\n',
			`
			task T-01: Dig | open
			task T-02: Fill | open | after T-01
			task T-12: Sow | open | after T-02, T-12
			`,
		);
	});

	test('behind an id that begins alike, with or without a blank', () => {
		checkReading(
			table(
				['US-1', 'None'],
				['US-2', '-'],
				['US-3', 'US-1, 2'],
				['BE-101', 'US-1 & 2, 3'],
				['BE-102', 'US-1,2-3'],
				['US-100', 'BE-101,102'],
				['US-4', 'US-1, 101'],
			),
			`
			task US-1: Dig | open | after none
			task US-2: Dig | open | after none
			task US-3: Dig | open | after US-1, US-2
			task BE-101: Dig | open | after US-1, US-2, US-3
			task BE-102: Dig | open | after US-1, US-2, US-3
			task US-100: Dig | open | after BE-101, BE-102
			task US-4: Dig | open | after US-1, 101
			`,
		);
		checkReading(
			table(
				['TASK-001', 'None'],
				['TASK-002', 'TASK-001'],
				['A-1', 'TASK-001,002'],
				['TASK-003', 'TASK-001,002, 1,000 l'],
			),
			`
			task TASK-001: Dig | open | after none
			task TASK-002: Dig | open | after TASK-001
			task A-1: Dig | open | after TASK-001, TASK-002
			task TASK-003: Dig | open | after TASK-001, TASK-002
			`,
		);
	});

	test('near miss: counts behind an id, numbers that are ids', () => {
		checkReading(
			'- [ ] US-1: Dig\n- [ ] US-2: Fill\n- [ ] US-3: Sow\n  - Depends on: US-1, 2 days of rain\n',
			'task US-1: Dig | open\ntask US-2: Fill | open\ntask US-3: Sow | open | after US-1',
		);
		checkReading(
			'- [ ] US-1: Dig\n- [ ] US-2: Fill\n- [ ] 2: Sow\n- [ ] 3: Reap\n  - Depends on: US-1, 2\n',
			'task US-1: Dig | open\ntask US-2: Fill | open\ntask 2: Sow | open\ntask 3: Reap | open | after US-1, 2',
		);
	});

	test('that of no task is a problem', () => {
		checkRule(
			unknownDependency,
			String.raw`
| ID | Story | Points | Depends on |
|---|---|---|---|
| W001 | Dig | 2 | none |
| W002 | Fill | 2 | 001 |
| W003 | Sow | 2 | 002, 046 |
                        ^^^ No task W046 in this document.
`,
		);
	});

	test('near miss: two families, no zeros, other digits, words, counts', () => {
		const isNothing = (ids: readonly [string, string, string], said: string): void =>
			checkReading(
				table([ids[0], 'None'], [ids[1], '-'], [ids[2], said]),
				`
				task ${ids[0]}: Dig | open | after none
				task ${ids[1]}: Dig | open | after none
				task ${ids[2]}: Dig | open
				`,
			);
		isNothing(['A-001', 'B-002', 'B-003'], '002');
		isNothing(['A-101', 'A-102', 'A-103'], '102');
		for (const said of ['2', '01', '0001', '002 buckets', '1.002', 'about 002', '102', '002-soil', 'plot 002'])
			isNothing(['A-001', 'A-002', 'A-003'], said);
	});

	test('near miss: in running text a number is a number', () => {
		checkReading(
			'- [ ] **T001** Dig\n- [ ] **T100** Fill when 001 is over, after 001\n- [ ] **T101** Sow, blocked by 001\n',
			'task T001: Dig | open\ntask T100: Fill when 001 is over, after 001 | open\ntask T101: Sow, blocked by 001 | open',
		);
	});

	test('behind a word for tasks, whatever zeros it has', () => {
		for (const [first, second] of [
			['T01', 'Task 1'],
			['T-01', 'Task 1, see the plan'],
			['T1', 'task #1'],
			['US-1', 'Task 01'],
			['BE-P2-001', 'Task 1'],
		] as const)
			checkReading(
				table([first, 'None'], [first.replace('1', '2'), second]),
				`task ${first}: Dig | open | after none\ntask ${first.replace('1', '2')}: Dig | open | after ${first}`,
			);
	});

	test('near miss: a number behind it where ids begin otherwise, or where no id ends so', () => {
		checkReading(
			table(['A1', 'None'], ['A2', '-'], ['B1', 'Task 1']),
			'task A1: Dig | open | after none\ntask A2: Dig | open | after none\ntask B1: Dig | open | after 1',
		);
		checkReading(
			table(['A1', 'None'], ['A2', 'Task 12']),
			'task A1: Dig | open | after none\ntask A2: Dig | open | after 12',
		);
	});

	test('by the ends of ids, also those of two parts', () => {
		const text = table(
			['WEB-P1-001', 'None'],
			['WEB-P1-002', 'P1-001'],
			['WEB-P2-001', 'P1-001, P1-002'],
			['SHOP-BED-07', 'P2-001'],
			['PLAN-001', 'BED-07'],
		);
		checkReading(
			text,
			`
			task WEB-P1-001: Dig | open | after none
			task WEB-P1-002: Dig | open | after P1-001
			task WEB-P2-001: Dig | open | after P1-001, P1-002
			task SHOP-BED-07: Dig | open | after P2-001
			task PLAN-001: Dig | open | after BED-07
			`,
		);
		const document = parse(text);
		assert.equal(
			applyEdits(text, renameTask(document, document.tasks[3] as Task, 'SHOP-BED-08', { references: true })),
			text.replaceAll(/(?:SHOP-)?BED-07/g, 'SHOP-BED-08'),
		);
	});

	test('an end that no id has is a problem where several ids end alike', () => {
		checkRule(
			unknownDependency,
			String.raw`
| ID | Story | Points | Depends on |
|---|---|---|---|
| WEB-P1-001 | Dig | 2 | none |
| WEB-P1-002 | Fill | 2 | P1-009 |
                          ^^^^^^ No task P1-009 in this document.
| WEB-P2-001 | Sow | 2 | FR-004, P3-001 |
`,
		);
	});

	test('renaming their task goes along', () => {
		const told = table(['T-01', 'None'], ['T-02', 'Task 1'], ['T-03', 'Task 01 and T-02']) + '\nNow on Task 1.\n';
		const tasks = parse(told);
		assert.equal(
			applyEdits(told, renameTask(tasks, tasks.tasks[0] as Task, 'T-04', { references: true })),
			table(['T-04', 'None'], ['T-02', 'Task 4'], ['T-03', 'Task 04 and T-02']) + '\nNow on Task 4.\n',
		);
		const text = table(['A-001', 'None'], ['A-002', '001'], ['A-003', '001-002'], ['A-004', '003, 002']);
		const renamed = (id: string): string => {
			const document = parse(text);
			return applyEdits(text, renameTask(document, document.tasks[1] as Task, id, { references: true }));
		};
		assert.equal(
			renamed('A-020'),
			table(['A-001', 'None'], ['A-020', '001'], ['A-003', '001, 020'], ['A-004', '003, 020']),
		);
		assert.equal(
			renamed('B-9'),
			table(['A-001', 'None'], ['B-9', '001'], ['A-003', '001, B-9'], ['A-004', '003, B-9']),
		);
	});
});
