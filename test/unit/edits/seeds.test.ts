import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setStatus } from '../../../src/edits/setStatus';
import { StatusMemory } from '../../../src/edits/statusMemory';
import { applyEdits } from '../../../src/edits/textEdit';
import { cellHolds, claimHolds, completionHolds } from '../../../src/model/claimValue';
import type { TaskDocument } from '../../../src/model/document';
import type { Task } from '../../../src/model/task';
import { parse } from '../../../src/parser/parse';
import { reopened, TODAY } from '../../support/checkEdits';
import { readShared, sharedFolder, sharedTest } from '../../support/shared';

/** So much text is read for one document, over and over, but at least for one task; the tasks tried are spread over it. */
const BUDGET = 60_000;

suite('status changes in the shared documents', () => {
	for (const folder of ['seeds/repaired', 'seeds/as-given', 'corpus/docs'])
		for (const name of documentsIn(folder))
			sharedTest(`${folder}/${name}`, () => {
				const document = parse(readShared(`${folder}/${name}`));
				for (const task of sampleOf(document)) {
					const where = `${name}:${task.line + 1}`;
					checkCompleted(document, task, where);
					if (task.status === 'open') assert.equal(reopened(document, task, new StatusMemory()), document.text, where);
				}
			});
});

/** The task is done, every other one is as it was, nothing is lost, and no claim that was true is false. */
function checkCompleted(document: TaskDocument, task: Task, where: string): void {
	const options = { withSubtasks: false, withParents: false, updateClaims: 'on', today: TODAY } as const;
	const after = parse(applyEdits(document.text, setStatus(document, task.index, 'done', options).edits));
	const expected = document.tasks.map(({ index, status }) => (index === task.index ? 'done' : status));
	assert.deepEqual(statusesOf(after, document), expected, where);
	const [was, now] = [truths(document), truths(after)];
	if (was.length === now.length)
		for (const [at, holds] of was.entries()) assert.ok(holds !== true || now[at] !== false, `${where}: claim ${at}`);
}

/** A task whose percentage follows its subtasks may be done or not any more; it counts as unchanged. */
function statusesOf(after: TaskDocument, before: TaskDocument): readonly string[] {
	return after.tasks.map(({ status, marks, index }) =>
		marks.some(({ percent }) => percent !== null) && status !== 'open'
			? (before.tasks[index]?.status ?? status)
			: status,
	);
}

function truths(document: TaskDocument): readonly (boolean | null)[] {
	return document.claims.flatMap((claim): readonly (boolean | null)[] => {
		if (claim.type === 'count') return [claimHolds(document, claim)];
		if (claim.type === 'completion') return [completionHolds(document, claim)];
		if (claim.type !== 'table') return [];
		return claim.rows.flatMap(row => row.cells.map(cell => cellHolds(document, row, cell)));
	});
}

function sampleOf({ tasks, text }: TaskDocument): readonly Task[] {
	const unfinished = tasks.filter(({ kind, status }) => (kind === 'task' || kind === 'subtask') && status !== 'done');
	const size = Math.max(1, Math.floor(BUDGET / text.length));
	const step = Math.max(1, Math.floor(unfinished.length / size));
	return unfinished.filter((_, at) => at % step === 0).slice(0, size);
}

function documentsIn(folder: string): readonly string[] {
	const shared = sharedFolder();
	return shared ? readdirSync(path.join(shared, folder)).filter(name => name.endsWith('.md')) : [];
}
