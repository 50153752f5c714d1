import assert from 'node:assert/strict';
import { bareId, idFamily, readId } from '../../../src/parser/words/readId';

suite('reading an id', () => {
	test('after a task word, in any language', () => {
		reads('Task 9: Dig', '9 noun');
		reads('task #9', '9 noun');
		reads('Issue 2', '2 noun');
		reads('Day 66: Dig', '66 noun');
		reads('Tarea 1: Cavar', '1 noun');
		reads('Задача 3. Копать', '3 noun');
		reads('المهمة 4: حفر', '4 noun');
		reads('任务1：挖', '1 noun');
		reads('タスク2: 掘る', '2 noun');
	});

	test('by itself', () => {
		reads('#15: Dig', '15 hash');
		reads('T012 Dig', 'T012 prefixed');
		reads('P1-9: Dig', 'P1-9 prefixed');
		reads('SEC-001 Dig', 'SEC-001 prefixed');
		reads('api-01: Dig', 'api-01 prefixed');
		reads('TASK-016-1: Dig', 'TASK-016-1 prefixed');
		reads('REQ-016-12: Dig', 'REQ-016-12 prefixed');
		reads('S1-T3: Dig', 'S1-T3 prefixed');
		reads('US2-T10 Dig', 'US2-T10 prefixed');
		reads('E1-S4: Dig', 'E1-S4 prefixed');
		reads('M7-BED001: Dig', 'M7-BED001 prefixed');
		reads('M7-GD-BED001 — Dig', 'M7-GD-BED001 prefixed');
		reads('M7-BED001-003 — Dig', 'M7-BED001-003 prefixed');
		reads('US1-BED001: Dig', 'US1-BED001 prefixed');
		reads('E2E-001 Dig', 'E2E-001 prefixed');
		reads('9.1: Dig', '9.1 dotted');
		reads('1.2.3 Dig', '1.2.3 dotted');
		reads('9: Dig', '9 plain');
		reads('2a: Dig', '2a plain');
	});

	test('what looks like an id and is none', () => {
		reads('P1 Dig', '-');
		reads('dig', '-');
		reads('10% more', '-');
		reads('1,000 users', '-');
		reads('sha256 sum', '-');
		reads('node_12', '-');
		reads('E2E tests', '-');
		reads('E2E-tests 2', '-');
		reads('m7-bed001', '-');
	});

	test('the first of a range', () => {
		reads('T1-T3: Dig', 'T1 prefixed');
		reads('S1-S3: Dig', 'S1 prefixed');
		reads('US1-US3: Dig', 'US1 prefixed');
		reads('T1a-3: Dig', 'T1a prefixed');
		reads('T010-T015: Dig', 'T010 prefixed');
	});

	test('what families of ids have in common', () => {
		assert.equal(idFamily('T012'), 't');
		assert.equal(idFamily('P1-9'), 'p1-');
		assert.equal(idFamily('SEC-001'), 'sec-');
		assert.equal(idFamily('M7-BED001'), 'm7-bed');
		assert.equal(idFamily('E2E-001'), 'e2e-');
		assert.equal(idFamily('9.1'), '');
	});

	test('spellings of one id', () => {
		for (const name of ['9', '#9', 'Task 9', 'task #9', 'Issue 9', 'Tasks 9']) assert.equal(bareId(name), '9', name);
		assert.equal(bareId('T012'), 't012');
	});
});

function reads(text: string, expected: string): void {
	const read = readId(text, 0);
	assert.equal(read ? `${read.id} ${read.form}` : '-', expected);
	if (read) assert.equal(text.slice(read.start, read.end), read.id);
}
