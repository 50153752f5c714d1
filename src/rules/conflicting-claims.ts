import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { groupBy } from '../util/append';
import { lineOf } from '../util/lineIndex';
import { message } from '../util/message';
import { placeConflicts } from './placeConflicts';
import type { Finding, Fix } from './rule';
import { defineRule, suggestion } from './rule';
import { shortened, firstOf } from './shortened';
import { numberEdit } from './statedCounts';
import type { Statement } from './statements';
import { contradict, statements } from './statements';
import { tasksWith } from './tasksWith';
import { titleConflicts } from './titleConflicts';

/** One fact that is stated in several places, with different values. */
export const conflictingClaims = defineRule({
	id: 'conflicting-claims',
	description: 'One fact that is stated in several places, with different values.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document, graph }) {
		for (const stated of groupBy(statements(document), ({ key }) => key).values()) {
			const finding = report(document, stated);
			if (finding) yield finding;
		}
		for (const task of tasksWith(document, 'placed')) yield* placeConflicts(document, graph, task);
		yield* titleConflicts(graph);
	},
});

/** More places than these are not compared: whoever repeats a number so often has written a script. */
const MOST = 200;

/** The last one that another contradicts is marked: a document is read from its top, and its foot is forgotten. */
function report(document: TaskDocument, all: readonly Statement[]): Finding | null {
	// Where the tasks bear one of them out, those that they don't are wrong, which the rules for stated numbers say.
	const isSettled = all.some(({ holds }) => holds === true);
	const stated = all.filter(({ holds }) => !isSettled || holds !== false).slice(0, MOST);
	const own = stated.findLast(statement => stated.some(other => contradict(statement, other)));
	if (!own) return null;
	const others = stated.filter(other => contradict(own, other));
	return {
		span: own.span,
		message: message(
			'Says {0}; other places say otherwise (by line): {1}.',
			shortened(own.text),
			firstOf(others, 5, other => quoted(document, other)),
		),
		related: stated
			.filter(other => other !== own)
			.slice(0, 10)
			.map(({ span, text }) => ({ span, message: message('Says {0} here.', shortened(text)) })),
		fixes: stated.every(({ isNumber }) => isNumber) ? agreements(document, stated) : [],
	};
}

function quoted(document: TaskDocument, { span, text }: Statement): string {
	return `${lineOf(document, span) + 1}: ${shortened(text)}`;
}

/** One number in all places, for each that is stated. */
function agreements(document: TaskDocument, stated: readonly Statement[]): readonly Fix[] {
	const values = [...new Set(stated.map(({ from }) => from))];
	return values.slice(0, 3).map((value): Fix => {
		const edits = stated
			.filter(({ from }) => from !== value)
			.map(({ span }) => numberEdit(document, span, value))
			.filter((edit): edit is TextEdit => edit !== null);
		return suggestion(message('Write {0} in every place', value), edits);
	});
}
