import assert from 'node:assert/strict';
import { idForms, namedTasks, readDependencies } from '../../../src/parser/names/readDependencies';

suite('reading dependencies', () => {
	const numbers = ['1', '2', '3', '4', '5', '9', '32', '68'];
	const prefixed = ['T009', 'T012', 'T013', 'T014', 'T015'];
	const dotted = ['2.2', '2.3', '2.4', '3.1', '3.2'];

	test('task words and hashes', () => {
		reads('Task 9', numbers, '9');
		reads('task #2', numbers, '2');
		reads('#3, #4 and #7', numbers, '3 4 7');
		reads('Tasks 1, 2 and 3', numbers, '1 2 3');
		reads('Task #32,68', numbers, '32 68');
		reads('Redis backend (task #3)', numbers, '3');
	});

	test('ids as the document writes them', () => {
		reads('1, 2', numbers, '1 2');
		reads('T012, T013', prefixed, 'T012 T013');
		reads('3.1、3.2', dotted, '3.1 3.2');
		reads('P1-9 & P1-10', ['P1-9', 'P1-10', 'P1-11'], 'P1-9 P1-10');
		reads('SEC-001; SEC-002', ['SEC-001', 'SEC-002'], 'SEC-001 SEC-002');
	});

	test('parts of ids, and a part of a task', () => {
		reads('TASK-016-1, TASK-016-2', ['TASK-016-1', 'TASK-016-2'], 'TASK-016-1 TASK-016-2');
		reads('WS-2 Phase 6, WS-3', ['WS-1', 'WS-2', 'WS-3'], 'WS-3');
	});

	test('ranges', () => {
		reads('2-4', numbers, '2 3 4');
		reads('Task 2 through 4', numbers, '2 3 4');
		reads('2.2 through 2.4', dotted, '2.2 2.3 2.4');
		reads('Tasks 1–3', numbers, '1 2 3');
		reads('T012 to T015', prefixed, 'T012 T013 T014 T015');
		for (const join of [' a ', ' até ', ' hasta ', '…']) reads(`T012${join}T014`, prefixed, 'T012 T013 T014');
	});

	test('ranges whose end leaves out what stands before the number', () => {
		reads('AS-130–132', ['AS-130', 'AS-131', 'AS-132'], 'AS-130 AS-131 AS-132');
		reads('T012–014', prefixed, 'T012 T013 T014');
		reads('T012–14', prefixed, 'T012 T013 T014');
	});

	test('near miss: what is counted elsewhere, and none but for a remark', () => {
		reads('PR #3', numbers, '');
		for (const others of ['PR #3/#4', 'PRs #3, #4', 'PR #3 and #4', 'GitHub #3']) reads(others, numbers, '');
		reads('Phase 2, #4', numbers, '4');
		reads('pull request #3, Task 4', numbers, '4');
		reads('None (may run beside Task 2)', numbers, 'none');
	});

	test('near miss: numbers with a unit, and of a version', () => {
		for (const remark of ['built in 6.57s', 'needs 3.5 kg of nails', 'Version 2.4', 'takes 2.5h'])
			reads(remark, dotted, '');
		reads('2.2 m. v.', dotted, '2.2');
		reads('2.9, 2.2s', [...dotted, '2.2s'], '2.9 2.2s');
	});

	test('scripts that touch ids', () => {
		reads('任务1、任务2', numbers, '1 2');
		reads('任务3之后', numbers, '3');
		reads('タスク1', numbers, '1');
		reads('Задача 3', numbers, '3');
		reads('المهمة 4', numbers, '4');
	});

	test('names that other letters touch, and other forms of task words', () => {
		reads('后端Task2完成后', numbers, '2');
		reads('Task2完了', numbers, '2');
		reads('Task1 and Task99', numbers, '1 99');
		reads('tarefa3, tarefa4', numbers, '3 4');
		reads('после задачи 3', numbers, '3');
		reads('задач 1, 2 и 3', numbers, '1 2 3');
		reads('den Aufgaben 1, 2 sowie 4', numbers, '1 2 4');
		reads('taken 1, 2 en 4', numbers, '1 2 4');
		reads('المهام 1، 2 و 4', numbers, '1 2 4');
		reads('タスク1、タスク2', numbers, '1 2');
	});

	test('a whole id behind any word for work', () => {
		reads('fix T012, bug T013', prefixed, 'T012 T013');
		reads('fix 9', numbers, '');
	});

	test('near miss: files and parts of words', () => {
		reads('task1.md', numbers, '');
		reads('docs/task1', numbers, '');
		reads('multitask3 engine', numbers, '');
	});

	test('a name that nothing defines is read all the same', () => {
		reads('Task 99', numbers, '99');
		reads('T099', prefixed, 'T099');
	});

	test('the end of an id stands for it', () => {
		const sprints = ['S11-T001', 'S11-T002', 'S11-T003', 'S12-T003', 'WEB-A1'];
		reads('T001–T002', sprints, 'T001 T002');
		reads('T003, T004', sprints, 'T003 T004');
		reads('_T003_', sprints, 'T003');
		reads('T003_old', sprints, '');
		reads('A1 paper', sprints, '');
		assert.deepEqual(namedTasks('see T001', idForms(sprints), false), []);
	});

	test('the end of an id may be one digit where other ids end in its letters', () => {
		const beds = ['G2-T1', 'G2-T2', 'G2-X3'];
		reads('T1', beds, 'T1');
		reads('T1/T2', beds, 'T1 T2');
		reads('T9', beds, 'T9');
		reads('X3', beds, '');
		reads('X4 or H2', beds, '');
		assert.deepEqual(namedTasks('see T1', idForms(beds), false), []);
	});

	test('none, in many spellings', () => {
		for (const text of ['None', 'none', '-', '—', 'N/A', '[]', 'なし', '无', 'нет', 'keine', '**None**', 'None.'])
			reads(text, numbers, 'none');
		reads('None (standalone)', numbers, 'none');
		reads('', numbers, '');
	});

	test('text without an id is a note', () => {
		reads('the design review', numbers, '');
		reads('2 weeks of work', numbers, '');
		reads('Phase 2 is complete', numbers, '');
		reads('Node 20 or later', numbers, '');
		reads('80% of the tests', numbers, '');
	});

	test('each name has its place', () => {
		const text = 'after Task 1, #2 and 3';
		const named = namedTasks(text, idForms(numbers), true);
		assert.deepEqual(
			named.map(({ start, end }) => text.slice(start, end)),
			['Task 1', '#2', '3'],
		);
	});

	test('in running text only names with a word or a hash count', () => {
		const names = (text: string) => namedTasks(text, idForms(numbers), false).map(({ id }) => id);
		assert.deepEqual(names('see Task 9 and #3, but not 4 of them'), ['9', '3']);
		assert.deepEqual(names('step 2, phase 3'), []);
	});
});

/** Reads a dependency text in a document with these ids; prints the ids it names, or `none`. */
function reads(text: string, ids: readonly string[], expected: string): void {
	const { none, named } = readDependencies(text, idForms(ids));
	assert.equal(none ? 'none' : named.map(({ id }) => id).join(' '), expected, text);
}
