import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setStatus } from '../../../src/edits/setStatus';
import { StatusMemory } from '../../../src/edits/statusMemory';
import { applyEdits } from '../../../src/edits/textEdit';
import type { TaskDocument } from '../../../src/model/document';
import { buildGraph } from '../../../src/model/graph';
import type { Status, Task } from '../../../src/model/task';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { TODAY } from '../../support/checkEdits';
import { readShared, sharedFolder, sharedTest } from '../../support/shared';

/** So many characters are read for one document and status, over and over; `npm run fuzz` tries every task. */
const BUDGET = process.env['TALLY_SWEEP'] === 'all' ? Number.POSITIVE_INFINITY : 15_000;

const STATUSES = ['done', 'in-progress', 'blocked', 'cancelled', 'open'] as const;

/** What a change of status may bring about by itself: orders of work that no longer hold, and parts left open. */
const CAUSED: ReadonlySet<string> = new Set([
	'done-before-dependency',
	'open-subtasks',
	'started-while-blocked',
	'priority-inversion',
	'stale-next',
]);

suite('sweep: any task of the shared documents gets any status', () => {
	for (const folder of ['seeds/repaired', 'seeds/as-given', 'corpus/docs'])
		for (const name of documentsIn(folder))
			sharedTest(`${folder}/${name}`, () => {
				const document = parse(readShared(`${folder}/${name}`));
				if (document.conflicts.length > 0) return;
				const before = findings(document);
				const faults = STATUSES.flatMap(status =>
					sampleOf(document, status).flatMap(task => faultsOf(document, before, task, status)),
				);
				assert.equal(faults.length, 0, `${faults.length}:\n${faults.slice(0, 12).join('\n')}`);
			});
});

/** What is wrong after a task got a status, one line each. */
function faultsOf(
	document: TaskDocument,
	before: ReadonlyMap<string, number>,
	task: Task,
	status: Status,
): readonly string[] {
	const options = { withSubtasks: false, withParents: true, updateClaims: 'on', today: TODAY } as const;
	const memory = new StatusMemory();
	const plan = setStatus(document, task.index, status, { ...options, memory });
	const where = `line ${task.line + 1} ${task.status} → ${status}:`;
	// A line that explains a mark stays as it is.
	const isLegend = document.vocabulary.statuses.has(task.title.toLowerCase());
	if (plan.edits.length === 0) return isLegend ? [] : [`${where} refused`];
	const after = parse(applyEdits(document.text, plan.edits));
	const faults: string[] = [];
	if (after.tasks[task.index]?.status !== status) faults.push(`${where} reads ${after.tasks[task.index]?.status}`);
	for (const [message, count] of findings(after))
		if (count > (before.get(message) ?? 0) && message !== ownClaim(task)) faults.push(`${where} ${message}`);
	if (status !== 'open' && task.status === 'open') {
		memory.remember(plan.rewritten);
		const back = setStatus(after, task.index, 'open', { ...options, memory });
		if (applyEdits(after.text, back.edits) !== document.text) faults.push(`${where} is not the same when reopened`);
	}
	return faults;
}

/** A box that is called by a section says itself how far that is. */
function ownClaim({ line }: Task): string {
	return `stated-completion at line ${line + 1}`;
}

/** Warnings and errors, how many of each rule at each line: what is off by another number than before was off before. */
function findings(document: TaskDocument): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { rule, severity, finding } of checkDocument(document, buildGraph(document))) {
		if (severity === 'information' || CAUSED.has(rule)) continue;
		const line = document.lines.lineAt(finding.span.start) + 1;
		const key = `${rule} at line ${line}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

function sampleOf({ tasks, text }: TaskDocument, status: Status): readonly Task[] {
	const fitting = tasks.filter(task => task.kind !== 'range' && task.status !== status);
	const size = Math.max(1, Math.floor(BUDGET / text.length));
	const step = Math.max(1, Math.floor(fitting.length / size));
	return fitting.filter((_, at) => at % step === 0).slice(0, size);
}

function documentsIn(folder: string): readonly string[] {
	const shared = sharedFolder();
	return shared ? readdirSync(path.join(shared, folder)).filter(name => name.endsWith('.md')) : [];
}
