import assert from 'node:assert/strict';
import { setStatus, type StatusOptions, type StatusPlan } from '../../src/edits/setStatus';
import type { StatusMemory } from '../../src/edits/statusMemory';
import { applyEdits } from '../../src/edits/textEdit';
import type { TaskDocument } from '../../src/model/document';
import type { Status, Task } from '../../src/model/task';
import { parse } from '../../src/parser/parse';

/** The day on which all tests take place. */
export const TODAY = '2025-12-31';

const defaults: StatusOptions = { withSubtasks: false, withParents: false, updateClaims: 'on', today: TODAY };

/** Checks the text after the task at `$0` has got a status, and that the task then reads as having it. */
export function checkStatus(status: Status, before: string, after: string, options: Partial<StatusOptions> = {}): void {
	const { document, task } = atCursor(before);
	const plan = setStatus(document, task.index, status, { ...defaults, ...options });
	const text = applyEdits(document.text, plan.edits);
	assert.equal(text, withoutFirstBreak(after));
	assert.equal(parse(text).tasks[task.index]?.status, status);
}

/** Checks the text after completing the task at `$0`. */
export function checkComplete(before: string, after: string, options?: Partial<StatusOptions>): void {
	checkStatus('done', before, after, options);
}

/** Checks the text after reopening the task at `$0`. */
export function checkReopen(before: string, after: string, options?: Partial<StatusOptions>): void {
	checkStatus('open', before, after, options);
}

/** Checks the text after completing the open task at `$0`, and that reopening it gives the text before. */
export function checkThereAndBack(before: string, after: string): void {
	checkComplete(before, after);
	const { document, task } = atCursor(before);
	assert.equal(reopened(document, task), document.text);
}

/** The text after an open task was completed and reopened, with or without a memory in between. */
export function reopened(document: TaskDocument, task: Task, memory?: StatusMemory): string {
	const options = { ...defaults, ...(memory ? { memory } : {}) };
	const completion = setStatus(document, task.index, 'done', options);
	const done = parse(applyEdits(document.text, completion.edits));
	memory?.remember(completion.rewritten);
	return applyEdits(done.text, setStatus(done, task.index, task.status, options).edits);
}

/** The plan for the task at `$0`. */
export function planAt(status: Status, text: string, options: Partial<StatusOptions> = {}): StatusPlan {
	const { document, task } = atCursor(text);
	return setStatus(document, task.index, status, { ...defaults, ...options });
}

/** Reads a text without its `$0`, and finds the task whose line the cursor stands on. */
export function atCursor(marked: string): { document: TaskDocument; task: Task; offset: number } {
	const source = withoutFirstBreak(marked);
	const offset = source.indexOf('$0');
	assert.ok(offset >= 0, 'the text has no $0');
	const document = parse(source.replace('$0', ''));
	const line = document.lines.lineAt(offset);
	const task = document.tasks.find(each => each.line === line || each.otherPlaces.some(place => place.line === line));
	assert.ok(task, `no task is read at line ${line + 1}`);
	return { document, task, offset };
}

/** A text without the line break that a template begins with. */
export function withoutFirstBreak(text: string): string {
	return text.replace(/^\n/, '');
}
