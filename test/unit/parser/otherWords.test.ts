import { unknownStatus } from '../../../src/rules/unknown-status';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('words that say something else', () => {
	test('a heading with fields over its parts is the task', () => {
		checkReading(
			`
			### TASK-1: Rename the queue
			**Status:** Open
			**Effort:** 4h
			### TASK-2: New engine
			**Status:** Open
			**Effort:** 6h
			#### TASK-2.1: Schema
			**Effort:** 2h
			#### TASK-2.2: Service
			**Effort:** 4h
			`,
			`
			task TASK-1: Rename the queue | open | 4h
			task TASK-2: New engine | open | 6h
			subtask TASK-2.1: Schema | open | 2h | of TASK-2
			subtask TASK-2.2: Service | open | 4h | of TASK-2
			`,
		);
	});

	test('a heading with a status and dependencies over its parts is the task', () => {
		checkReading(
			`
			### TASK-2: New engine
			**Status:** Open
			**Depends on:** TASK-1
			#### TASK-2.1: Schema
			**Effort:** 2h
			### TASK-1: Rename the queue
			**Status:** Open
			`,
			`
			task TASK-2: New engine | open | after TASK-1
			subtask TASK-2.1: Schema | open | 2h | of TASK-2
			task TASK-1: Rename the queue | open
			`,
		);
	});

	test('near miss: a heading without fields over its parts is a section', () => {
		checkReading(
			`
			### TASK-2: New engine
			#### TASK-2.1: Schema
			**Effort:** 2h
			#### TASK-2.2: Service
			**Effort:** 4h
			`,
			`
			task TASK-2.1: Schema | open | 2h | in TASK-2: New engine
			task TASK-2.2: Service | open | 4h | in TASK-2: New engine
			`,
		);
	});

	test('a warning before a title, a priority and a remark about code in the place of a status', () => {
		checkReading(
			`
			- [x] T1 ⚠️ Call Ann
			- [x] ⚠️ T2: Mow
			- [ ] T3 Rake
			  - state: ViewState(initial: .idle)
			- [ ] T7 Weed
			  - state: View.idle
			- [ ] T8 Prune
			  - 状态: 等花园的工具都到了以后再说
			- [ ] T4 Dig
			  - Status: 🟠 HIGH
			- [ ] T5 Fill
			  - Status: Assigned
			- [ ] T6 Sow ⚠️ partial
			`,
			`
			task T1: Call Ann | done
			task T2: Mow | done
			task T3: Rake | open
			task T7: Weed | open
			task T8: Prune | open
			task T4: Dig | open
			task T5: Fill | open
			task T6: Sow | in-progress
			`,
		);
	});

	test('what a task is done together with, or before, it does not wait for', () => {
		checkReading(
			`
			- [ ] T1 Dig
			  - Depends on: best together with T2
			- [ ] T2 Fill
			  - Depends on: before T3
			- [ ] T3 Sow
			  - Depends on: none; after T1
			- [ ] T4 Mow
			  - Depends on: after T1, T2
			`,
			`
			task T1: Dig | open
			task T2: Fill | open
			task T3: Sow | open | after none
			task T4: Mow | open | after T1, T2
			`,
		);
	});

	test('a field says more than brackets in a title, and a priority may stand in them', () => {
		checkReading(
			`
			### TASK-1: Loop stops at its limit (5 minutes)
			**Effort:** 2h
			### TASK-2: Fence (High priority)
			**Effort:** 1h
			### TASK-3: Gate (Prioridade Baixa)
			**Effort:** 1h
			`,
			`
			task TASK-1: Loop stops at its limit | open | 2h
			task TASK-2: Fence (High priority) | open | P1 | 1h
			task TASK-3: Gate (Prioridade Baixa) | open | P3 | 1h
			`,
		);
	});

	test('a row that begins with "All" is a task, one of all tasks is not', () => {
		checkReading(
			`
			| Task | Owner | Status |
			|------|-------|--------|
			| All loading states | Ann | open |
			| Race test | Ben | done |
			| All tasks | | 1 open |
			`,
			`
			task: All loading states | open | by Ann
			task: Race test | done | by Ben
			`,
		);
	});

	test('who does it, over names', () => {
		for (const header of ['Who', 'Developer', 'DRI', 'By'])
			checkReading(
				`| ID | Task | ${header} | Status |\n|---|---|---|---|\n| T1 | Dig | Ann | Open |\n| T2 | Fill | Bob | Open |\n`,
				'task T1: Dig | open | by Ann\ntask T2: Fill | open | by Bob',
			);
		// Near miss: for whom it is.
		checkReading('### Task 1: Dig\n**Status**: Open\n**Who**: gardeners\n', 'task 1: Dig | open');
		checkReading(
			'| ID | Task | By | Status |\n|---|---|---|---|\n| T1 | Dig | 2026-05-01 | Open |\n| T2 | Fill | 2026-05-02 | Open |\n',
			'task T1: Dig | open\ntask T2: Fill | open',
		);
	});

	test('states of a board, in fields and columns alone', () => {
		checkReading(
			`
			| ID | Task | Status |
			|---|---|---|
			| T1 | Dig | Deployed |
			| T2 | Fill | In dev |
			| T3 | Plant | Needs review |
			| T4 | Mulch | Up next |
			| T5 | Rake | Hold |
			`,
			`
			task T1: Dig | done
			task T2: Fill | in-progress
			task T3: Plant | in-progress
			task T4: Mulch | open
			task T5: Rake | blocked
			`,
		);
		checkReading('- [ ] T1: Live music\n- [ ] T2: Dig next\n', 'task T1: Live music | open\ntask T2: Dig next | open');
	});

	test('what is decided, documented, closed, put off or left as it is, in fields', () => {
		checkReading(
			`
			| ID | Task | Status |
			|---|---|---|
			| T1 | Dig | Decided |
			| T2 | Fill | Documented (in the shed) |
			| T3 | Sow | Cerrado |
			| T4 | Mow | zurückgestellt |
			| T5 | Rake | ➖ BEWUSST GELASSEN |
			| T6 | Weed | REMEDIATED |
			| T7 | Prune | Mitigated |
			| T8 | Water | Устранено |
			`,
			`
			task T1: Dig | done
			task T2: Fill | done
			task T3: Sow | done
			task T4: Mow | open
			task T5: Rake | cancelled
			task T6: Weed | done
			task T7: Prune | done
			task T8: Water | done
			`,
		);
	});

	test('near miss: the same words in titles, and what is not so', () => {
		checkReading(
			'- [ ] T1: Dig — documented\n- [ ] T2: Fill what is decided\n',
			'task T1: Dig — documented | open\ntask T2: Fill what is decided | open',
		);
		checkRule(
			unknownStatus,
			`
| ID | Task | Status |
|---|---|---|
| T1 | Dig | Undocumented |
             ^^^^^^^^^^^^ Unknown status Undocumented, counted as open.
| T2 | Fill | Done |
`,
		);
	});

	test('who mainly does it, in other languages', () => {
		for (const label of [
			'Hauptverantwortlich',
			'Hauptverantwortliche(r)',
			'Verantwortliche Person',
			'Responsible person',
			'Persona responsable',
			'Responsable principal',
			'Pessoa responsável',
			'Hoofdverantwoordelijke',
			'Ответственные',
			'主担当',
			'주담당자',
		])
			checkReading(`- [ ] **T1: Dig**\n  - **${label}:** Ann\n`, 'task T1: Dig | open | by Ann');
		// Near misses: what they answer for.
		for (const label of ['Verantwortung', 'Responsibilities', 'Zuarbeit'])
			checkReading(`- [ ] **T1: Dig**\n  - **${label}:** Ann\n`, 'task T1: Dig | open');
	});
});
