import assert from 'node:assert/strict';
import { setStatus, type StatusPlan } from '../../../src/edits/setStatus';
import { StatusMemory } from '../../../src/edits/statusMemory';
import { applyEdits, type TextEdit } from '../../../src/edits/textEdit';
import type { TaskDocument } from '../../../src/model/document';
import type { Status, Task } from '../../../src/model/task';
import { parse } from '../../../src/parser/parse';
import { anyDocument, anyList } from '../../support/anyDocument';
import { TODAY } from '../../support/checkEdits';
import { checkBounds } from '../../support/checkSpans';
import { property } from '../../support/property';

const STATUSES = ['done', 'in-progress', 'blocked', 'cancelled', 'open'] as const;
const CHANGES = STATUSES.slice(0, 4);

suite('properties: changes of status', () => {
	property(
		'an edit replaces text that is there, on lines of the task or of what counts it',
		anyDocument,
		(text, steps) => {
			const chosen = choose(parse(text), steps);
			if (!chosen) return;
			const { document, task } = chosen;
			const plan = change(document, task, pick(STATUSES, steps[1] ?? steps[0]));
			checkEdits(document, plan.edits);
			const claimed = new Set(plan.claimEdits.map(({ span }) => span.start));
			for (const { span } of plan.edits)
				assert.ok(
					claimed.has(span.start) || isOn(document, task, span.start),
					`an edit at ${span.start} of another task`,
				);
		},
	);

	property('the task has the status, and every other one is as it was', anyDocument, (text, steps) => {
		const chosen = choose(parse(text), steps);
		if (!chosen) return;
		const { document, task } = chosen;
		const status = pick(STATUSES, steps[1] ?? steps[0]);
		const plan = change(document, task, status);
		if (plan.edits.length > 0) checkAfter(document, plan, task, status);
	});

	property('complete, start, block or cancel, then reopen: the text is as before', anyDocument, (text, steps) => {
		const chosen = choose(parse(text), steps, ({ status }) => status === 'open');
		if (!chosen) return;
		const { document, task } = chosen;
		const memory = new StatusMemory();
		const there = change(document, task, pick(CHANGES, steps[1] ?? steps[0]), memory);
		memory.remember(there.rewritten);
		if (there.edits.length === 0) return;
		const between = parse(applyEdits(text, there.edits));
		const back = change(between, between.tasks[task.index] as Task, 'open', memory);
		assert.equal(applyEdits(between.text, back.edits), text);
	});

	property('any row of changes keeps every task and title', anyList, (text, steps) => {
		let document = parse(text);
		const memory = new StatusMemory();
		for (const step of steps.slice(0, 2)) {
			const chosen = choose(document, [step]);
			if (!chosen) return;
			const status = pick(STATUSES, step);
			const plan = change(document, chosen.task, status, memory);
			if (plan.edits.length > 0) checkAfter(document, plan, chosen.task, status);
			memory.remember(plan.rewritten);
			document = parse(applyEdits(document.text, plan.edits));
		}
	});
});

function change(document: TaskDocument, task: Task, status: Status, memory?: StatusMemory): StatusPlan {
	const options = { withSubtasks: false, withParents: true, updateClaims: 'on', today: TODAY } as const;
	return setStatus(document, task.index, status, memory ? { ...options, memory } : options);
}

/** The task that a number stands for; null where there is none, or conflict markers let everything rest. */
function choose(document: TaskDocument, [step = 0]: readonly number[], fits: (task: Task) => boolean = () => true) {
	const tasks = document.tasks.filter(task => task.kind !== 'range' && fits(task));
	const task = tasks[step % Math.max(1, tasks.length)];
	return task && document.conflicts.length === 0 ? { document, task } : null;
}

function pick<T>(choices: readonly T[], step = 0): T {
	return choices[step % choices.length] as T;
}

/** Edits in order, without overlap, that cut no character or line end and take in no line end. */
function checkEdits(document: TaskDocument, edits: readonly TextEdit[]): void {
	let end = 0;
	for (const { span, oldText, newText } of edits) {
		checkBounds(document, span);
		assert.ok(span.start >= end, 'in order and apart');
		assert.equal(document.text.slice(span.start, span.end), oldText);
		assert.notEqual(newText, oldText);
		end = span.end;
	}
}

function isOn(document: TaskDocument, task: Task, offset: number): boolean {
	const line = document.lines.lineAt(offset);
	const parent = document.tasks[task.parent ?? -1];
	return (
		(parent !== undefined && isOn(document, parent, offset)) ||
		(task.line <= line && line <= task.endLine) ||
		task.marks.some(({ span }) => document.lines.lineAt(span.start) === line) ||
		task.otherPlaces.some(place => place.line <= line)
	);
}

function checkAfter(document: TaskDocument, plan: StatusPlan, task: Task, status: Status): void {
	const after = parse(applyEdits(document.text, plan.edits));
	const changed = new Set(plan.tasks);
	assert.ok(changed.has(task.index));
	// Those above follow: finished with their last part, or open again, or as they were before it was finished.
	const expected = document.tasks.map(each => (changed.has(each.index) ? after.tasks[each.index] : each)?.status);
	expected[task.index] = status;
	// A range stands for tasks, and its status is a claim about them.
	const isTask = (_: unknown, index: number): boolean => document.tasks[index]?.kind !== 'range';
	assert.deepEqual(after.tasks.map(each => each.status).filter(isTask), expected.filter(isTask));
	for (const index of changed) assert.ok(index === task.index || isAbove(document, index, task));
	assert.deepEqual(after.tasks.map(namesOf), document.tasks.map(namesOf));
	const added = plan.edits.filter(({ oldText, newText }) => /[\r\n]/.test(oldText + newText)).length;
	if (added === 0) assert.equal(after.lines.starts.length, document.lines.starts.length);
}

function isAbove(document: TaskDocument, index: number, { parent }: Task): boolean {
	const above = document.tasks[parent ?? -1];
	return above !== undefined && (above.index === index || isAbove(document, index, above));
}

function namesOf({ id, title, kind, parent }: Task) {
	return [id, title, kind, parent];
}
