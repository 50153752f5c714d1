import { countOf, judgeCount } from '../model/claimValue';
import type { Claim, ClaimRow, CompletionClaim, CountClaim, Scope, Side } from '../model/claims';
import { inSection } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { populationMessage } from '../rules/balanceMessage';
import { type Message, message } from '../util/message';

/** What a claim on a line states, what it is compared with, and what that comes to. */
export function claimReasons(document: TaskDocument, claim: Claim, line: number): readonly Message[] {
	switch (claim.type) {
		case 'count':
			return countReasons(document, claim);
		case 'completion':
			return [completionReason(document, claim)];
		case 'state':
			return [message('“{0}” states how far {1} is.', claim.text, claim.subject)];
		case 'percentage':
			return [message('It states a share: {0} of {1} is {2}.', claim.part, claim.whole, claim.text)];
		case 'table':
			return claim.rows.filter(row => row.line === line).map(row => rowReason(document, row));
		case 'next':
			return [message('It names a next action, “{0}”, and defines no task.', claim.text)];
		case 'sum':
			if (claim.isOfSections) return [message('It states how many sections are done: {0}.', claim.value)];
			return [
				claim.isOfTasks
					? message('It states a sum, {0}, of the points of tasks.', claim.value)
					: message('It states a sum, {0}, of the list beneath it.', claim.value),
			];
		case 'effort':
			return [message('It states an effort: {0}.', claim.text)];
		case 'date':
			return [message('It states a date: {0}.', claim.text)];
		case 'range':
			return [message('It says which tasks stand beneath it: {0} to {1}.', claim.first, claim.last)];
	}
}

function countReasons(document: TaskDocument, claim: CountClaim): readonly Message[] {
	const { text, unit, side, scope, ids, isSome } = claim;
	if (ids && isSome) return [message('It names tasks that are {0}: {1}.', side, ids.join(', '))];
	const judged = judgeCount(document, claim);
	const other = judged && populationMessage(judged);
	const found = judged?.found ?? countOf(document, scope, side, unit);
	return [countReason(text, unit, whatOf(document, scope, side), found), ...(other ? [other] : [])];
}

function countReason(text: string, unit: CountClaim['unit'], what: string, found: number): Message {
	switch (unit) {
		case 'task':
			return what === ''
				? message('“{0}” counts the tasks of the document: {1}.', text, found)
				: message('“{0}” counts tasks that are {1}: {2}.', text, what, found);
		case 'subtask':
			return what === ''
				? message('“{0}” counts the subtasks of the document: {1}.', text, found)
				: message('“{0}” counts subtasks that are {1}: {2}.', text, what, found);
		case 'item':
			return what === ''
				? message('“{0}” counts the boxes of the document: {1}.', text, found)
				: message('“{0}” counts boxes that are {1}: {2}.', text, what, found);
	}
}

function completionReason(document: TaskDocument, { text, scope }: CompletionClaim): Message {
	const what = whatOf(document, scope, 'total');
	return what === ''
		? message('“{0}” states how far the document is.', text)
		: message('“{0}” states how far the tasks are that are {1}.', text, what);
}

function rowReason(document: TaskDocument, { label, scope, shared, isTotal }: ClaimRow): Message {
	if (isTotal)
		return message('The total of a progress table: its numbers are compared with the rows above and the tasks.');
	if (shared !== null)
		return message(
			'A row of a progress table, about a part of {0}: compared together with the other rows about it.',
			whatOf(document, inSection(shared), 'total'),
		);
	const all = scope ? countOf(document, scope, 'total') : 0;
	if (!scope || all === 0)
		return message(
			'A row of a progress table. Nothing here is called “{0}”, so only its own numbers are compared.',
			label,
		);
	const what = whatOf(document, scope, 'total') || label;
	const done = countOf(document, scope, 'done');
	return message('A row of a progress table, about tasks that are {0}: {1}, of which {2} are done.', what, all, done);
}

/** `done, P1, under “Kitchen”`; empty for all tasks of the document. */
function whatOf({ sections }: TaskDocument, { section, attribute, ids }: Scope, side: Side): string {
	const parts = [side === 'total' ? '' : side, attribute?.value ?? '', ...(ids ?? [])];
	if (section !== 0) parts.push(`“${sections[section]?.title ?? ''}”`);
	return parts.filter(Boolean).join(', ');
}
