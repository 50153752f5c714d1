import { statedBreakdown } from '../../../src/rules/stated-breakdown';
import { statedTotal } from '../../../src/rules/stated-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkComplete } from '../../support/checkEdits';
import { checkRule } from '../../support/checkRule';

const tasks = String.raw`
### Job 1: Wash the car
**Status**: Planned

### Job 2: Pump the tyres
**Status**: Planned

### Job 3: Check the oil
**Status**: Not started

### Job 4: Fill the tank
**Status**: Done
`.replaceAll('Job', 'Task');

suite('counts by the words that tasks write', () => {
	const rules = [statedTotal, statedBreakdown];
	const holds = (text: string): void => {
		for (const rule of rules) checkRule(rule, `${text}\n${tasks}`);
	};

	test('beside a total', () => holds('**Total**: 4 tasks (2 planned, 1 not started, 1 done)'));
	test('as all of the status', () => holds('**Total**: 4 tasks (3 not started, 1 done)'));
	test('as lines', () => holds('- Total tasks: 4\n- Planned: 2\n- Not started: 1\n- Done: 1'));
	test('in a table', () => holds('| Status | Count |\n|---|---|\n| Planned | 2 |\n| Not started | 1 |\n| Done | 1 |'));
	test('none', () => holds('- Total tasks: 4\n- Pending: 0\n- Planned: 2\n- Not started: 1\n- Done: 1'));

	test('by neither', () => {
		checkRule(
			statedTotal,
			String.raw`
**Total**: 6 tasks (2 planned, 3 done)
           ^ States 6 tasks; the document has 4 (2 too many).
                               ^ States 3 done tasks; the document has 1 (2 too many).
${tasks}`,
		);
	});

	test('by signs, in another language', () => {
		checkRule(
			statedTotal,
			String.raw`
| Status | Anzahl |
|---|---|
| ✅ Erledigt | 1 |
| ⏳ Ausstehend | 1 |
| ⬜ Geplant | 2 |

### Aufgabe 1: Waschen ✅
### Aufgabe 2: Pumpen ⏳
### Aufgabe 3: Messen ⬜
### Aufgabe 4: Tanken ⬜
`,
		);
	});

	test('one word in use stands for all', () => {
		checkRule(
			statedTotal,
			String.raw`
- Total tasks: 3
- Pending: 1
           ^ States 1 remaining task; the document has 2 (1 too few).
- Done: 1

### Task 1: Wash the car
**Status**: Pending

### Task 2: Pump the tyres

### Task 3: Check the oil
**Status**: Done
`,
		);
	});

	test('stay true', () => {
		checkComplete(
			`
**Total**: 3 tasks (1 planned, 1 not started, 1 done)

### Task 1: Wash$0 the car
**Status**: Planned

### Task 2: Pump the tyres
**Status**: Not started

### Task 3: Check the oil
**Status**: Done
`,
			`
**Total**: 3 tasks (0 planned, 1 not started, 2 done)

### Task 1: Wash the car
**Status**: Done

### Task 2: Pump the tyres
**Status**: Not started

### Task 3: Check the oil
**Status**: Done
`,
		);
	});

	test('of a column beside one for another word', () => {
		const table = (head: string, open: string) => `
| Severity | Total | Remediated | Open | ${head} |
|---|---|---|---|---|
| High | 2 | 1 | 0 | 1 |
${open}

| ID | Title | Severity | Status |
|---|---|---|---|
| F-1 | Leak | High | Accepted |
| F-2 | Rust | High | REMEDIATED |
`;
		checkRule(tableTasks, table('Accepted', ''));
		// Near miss: no task writes the word.
		checkRule(
			tableTasks,
			table('Frozen', '                 ^ States 0 remaining for High; the document has 1 (1 too few).'),
		);
	});
});
