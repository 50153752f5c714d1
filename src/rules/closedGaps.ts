import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { message } from '../util/message';
import type { Numbered } from './restartedNumbers';
import type { Finding } from './rule';
import { suggestion } from './rule';

/**
 * A formatter counted a list on from its first number and so closed its gaps: `1, 2, 4` became `1, 2, 3`. Found only where
 * nothing is left to guess: the next list leaves room, and the dependencies name exactly as many numbers as there are tasks.
 */
export function* closedGaps(document: TaskDocument, graph: Graph, numbered: readonly Numbered[]): Iterable<Finding> {
	const wanted = graph.edges.filter(
		({ resolution, dependency: { id, certainty } }) =>
			certainty === 'certain' && /^\d{1,6}$/.test(id) && resolution !== 'ambiguous',
	);
	// Numbers that do not rise were not counted by anybody.
	if (numbered.some(({ number }, at) => number <= (numbered[at - 1]?.number ?? 0))) return;
	const lists = listsOf(numbered);
	const named = [...new Set(wanted.map(({ dependency }) => Number(dependency.id)))].sort((a, b) => a - b);
	let from = 0;
	for (const [index, list] of lists.entries()) {
		const first = (list[0] as Numbered).number;
		const next = lists[index + 1]?.[0]?.number;
		if (next === undefined) return;
		while ((named[from] ?? Infinity) <= first) from++;
		const numbers = [first];
		for (; (named[from] ?? Infinity) < next; from++) numbers.push(named[from] as number);
		const at = list.findIndex(({ number }, place) => number !== numbers[place]);
		if (numbers.length !== list.length || at < 0) continue;
		const changed = list.slice(at).map(({ span }, place) => ({ span, number: numbers[at + place] as number }));
		const { span, task } = list[at] as Numbered;
		yield {
			span,
			message: message(
				'Dependencies name {0}, which no task has: {1} was “{2}” before a formatter closed the gap.',
				numbers.filter(each => each >= first + list.length).join(', '),
				numbers[at] as number,
				task.title,
			),
			related: wanted
				.filter(({ dependency: { id }, resolution }) => resolution === 'missing' && numbers.includes(Number(id)))
				.slice(0, 10)
				.map(({ dependency }) => ({ span: dependency.span, message: message('Names {0}.', dependency.id) })),
			fixes: [
				suggestion(
					message('Number these tasks {0}', changed.map(({ number }) => number).join(', ')),
					changed.map(each => replacement(document, each.span, String(each.number))),
				),
			],
		};
	}
}

/** Tasks that count on from one to the next. */
function listsOf(numbered: readonly Numbered[]): readonly (readonly Numbered[])[] {
	const lists: Numbered[][] = [];
	let before: Numbered | undefined;
	for (const each of numbered) {
		const isNext = before?.number === each.number - 1 && before.task.section === each.task.section;
		if (isNext) lists.at(-1)?.push(each);
		else lists.push([each]);
		before = each;
	}
	return lists;
}
