import { disableForFile, disableForLine } from '../edits/disableRule';
import { ownPriorities } from '../edits/setPriority';
import type { TextEdit } from '../edits/textEdit';
import { missingRows } from '../edits/updateTable';
import type { TaskDocument } from '../model/document';
import { isClosed, type Status, type Task } from '../model/task';
import type { CheckedFinding } from '../rules/check';
import { lineOf } from '../util/lineIndex';
import { type Message, message } from '../util/message';
import { overlaps, type Span, touches } from '../util/span';
import { type CommandCall, callFor, type MendCall, type PageCall, type TaskCommand, taskAtLine } from './taskTarget';
import { tableAt } from './updateTotals';

/** One entry of the light bulb: it either edits or calls a command. */
export interface QuickAction {
	readonly title: Message;
	/** `quickfix` mends or silences a finding, `refactor` changes a task. */
	readonly kind: 'quickfix' | 'refactor';
	/** What it mends or silences, null for a refactor. */
	readonly mends: CheckedFinding | null;
	/** The one that the "fix" key applies; at most one for each finding. */
	readonly preferred: boolean;
	readonly edits: readonly TextEdit[] | null;
	readonly command: CommandCall | MendCall | PageCall | null;
}

/**
 * What can be done about a stretch of text: the fixes of the findings it touches, ways to silence and understand them, then the changes
 * of the task whose line it is.
 */
export function quickFixes(
	document: TaskDocument,
	findings: readonly CheckedFinding[],
	span: Span,
	uri: string,
): readonly QuickAction[] {
	// Between conflict markers fixes and commands rest.
	if (document.conflicts.length > 0) return [];
	const here = findings
		.filter(({ finding }) => meets(finding.span, span))
		.sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity));
	const worst = here[0]?.severity;
	const fixes = here.flatMap(found => fixActions(document, found, uri, found.severity === worst));
	return [
		...fixes,
		...allActions(findings, here, uri),
		...ruleActions(document, here),
		...taskActions(document, span, uri),
		...tableActions(document, span, uri),
	];
}

/** What mends an error stands before what mends a note. */
const weights: readonly CheckedFinding['severity'][] = ['error', 'warning', 'information'];

/** Everything of the same rule, and everything that is safe, where that is more than one. */
function allActions(
	findings: readonly CheckedFinding[],
	here: readonly CheckedFinding[],
	uri: string,
): readonly QuickAction[] {
	const isSafe = ({ finding }: CheckedFinding): boolean => finding.fixes?.some(({ safe }) => safe) ?? false;
	const safe = findings.filter(isSafe);
	const first = here.find(isSafe);
	if (!first || safe.length < 2) return [];
	const action = (title: Message, mends: CheckedFinding, rule?: string): QuickAction =>
		mending(mends, title, null, { id: 'tally.fixAll', arguments: [rule === undefined ? { uri } : { uri, rule }] });
	const rules = new Map(here.filter(isSafe).map(found => [found.rule, found]));
	const ofRules = [...rules].flatMap(([rule, found]) => {
		const count = safe.filter(each => each.rule === rule).length;
		return count > 1 ? [action(message('Fix all of this rule: {0} ({1})', rule, count), found, rule)] : [];
	});
	return [...ofRules, action(message('Fix all safe problems ({0})', safe.length), first)];
}

/** What can be done about the rules that found something: a comment that silences each, and the page that says why it is there. */
function ruleActions(document: TaskDocument, here: readonly CheckedFinding[]): readonly QuickAction[] {
	const ofRules = new Map<string, CheckedFinding>();
	for (const found of here) if (!ofRules.has(found.rule)) ofRules.set(found.rule, found);
	return [...ofRules].flatMap(([rule, mends]) => {
		// A comment can't silence what is said about the comment below it.
		const disabling =
			rule === 'unused-disable' ? null : disableForLine(document, rule, lineOf(document, mends.finding.span));
		const ofLine = disabling && {
			line: message('Disable {0} for this line', rule),
			table: message('Disable {0} for this table', rule),
		};
		return [
			...(ofLine ? [mending(mends, ofLine[disabling.scope], disabling.edits)] : []),
			mending(mends, message('Disable {0} for this file', rule), [disableForFile(document, rule)]),
			mending(mends, message('Show the page of {0}', rule), null, { id: 'tally.openRulePage', arguments: [rule] }),
		];
	});
}

/** What can be done about the progress table that a line belongs to. */
function tableActions(document: TaskDocument, { start }: Span, uri: string): readonly QuickAction[] {
	const line = document.lines.lineAt(start);
	const table = tableAt(document, line);
	if (!table) return [];
	const missing = missingRows(document, table);
	const action = (title: Message, addRows: boolean): QuickAction =>
		changing(title, { id: 'tally.updateTotals', arguments: [{ uri, line, addRows }] });
	return [
		action(message('Update totals'), false),
		...(missing > 0 ? [action(message('Update totals and add missing rows ({0})', missing), true)] : []),
	];
}

/** The fixes of one finding. The preferred one of those that weigh most here is its only safe fix, or its only fix at all. */
function fixActions(
	document: TaskDocument,
	mends: CheckedFinding,
	uri: string,
	isWorst: boolean,
): readonly QuickAction[] {
	const fixes = mends.finding.fixes ?? [];
	const safe = fixes.filter(fix => fix.safe);
	const preferred = safe.length === 1 ? safe[0] : fixes.length === 1 ? fixes[0] : undefined;
	return fixes.map(fix => {
		const task = fix.change && document.tasks[fix.change.task];
		const command = fix.change && task ? callFor(commandFor[fix.change.status], uri, task) : null;
		return { ...mending(mends, fix.title, task ? null : fix.edits, command), preferred: isWorst && fix === preferred };
	});
}

/** What mends or silences a finding. */
function mending(
	mends: CheckedFinding,
	title: Message,
	edits: QuickAction['edits'],
	command: QuickAction['command'] = null,
): QuickAction {
	return { title, kind: 'quickfix', mends, preferred: false, edits, command };
}

/** What changes a task or the numbers of a table. */
function changing(title: Message, command: QuickAction['command']): QuickAction {
	return { title, kind: 'refactor', mends: null, preferred: false, edits: null, command };
}

/** The commands that give a task a status. */
const commandFor: Readonly<Record<Status, TaskCommand>> = {
	open: 'tally.reopen',
	'in-progress': 'tally.start',
	blocked: 'tally.block',
	done: 'tally.complete',
	cancelled: 'tally.cancel',
};

function taskActions(document: TaskDocument, span: Span, uri: string): readonly QuickAction[] {
	const line = lineOf(document, span);
	const task = taskAtLine(document, line);
	const isItsLine = task && (task.line === line || task.otherPlaces.some(place => place.line === line));
	if (!isItsLine || task.kind === 'range') return [];
	const action = (title: Message, command: TaskCommand): QuickAction => changing(title, callFor(command, uri, task));
	const own = isClosed(task) ? [action(message('Reopen task'), 'tally.reopen')] : openActions(task, action);
	if (ownPriorities(task).length === 0) return own;
	return [...own, action(message('Change priority of task…'), 'tally.changePriority')];
}

function openActions(
	task: Task,
	action: (title: Message, command: TaskCommand) => QuickAction,
): readonly QuickAction[] {
	const actions = [action(message('Complete task'), 'tally.complete')];
	if (task.status !== 'in-progress') actions.push(action(message('Start task'), 'tally.start'));
	if (task.status !== 'open') actions.push(action(message('Reopen task'), 'tally.reopen'));
	if (task.status !== 'blocked') actions.push(action(message('Mark task as blocked'), 'tally.block'));
	actions.push(action(message('Cancel task'), 'tally.cancel'));
	return actions;
}

function meets(finding: Span, span: Span): boolean {
	return span.start === span.end ? touches(finding, span.start) : overlaps(finding, span);
}
