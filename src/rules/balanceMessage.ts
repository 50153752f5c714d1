import type { Judgement } from '../model/claimValue';
import type { Counted, Population } from '../model/population';
import type { Message } from '../util/message';
import { message } from '../util/message';

/** Says what is stated, what was found and by how much they differ: `States 54 P2 tasks; the document has 34 (20 too many).` */
export function balanceMessage({ counted, stated, found }: Judgement, isWhole: boolean): Message {
	const { unit, side, scope } = counted;
	const kind = [side === 'total' ? '' : side, scope.attribute?.value ?? ''].filter(Boolean).join(' ');
	const args = [amountOf(stated, unit, kind), found, Math.abs(stated - found)] as const;
	if (!isWhole)
		return message(
			stated > found
				? 'States {0}; this section has {1} ({2} too many).'
				: 'States {0}; this section has {1} ({2} too few).',
			...args,
		);
	return message(
		stated > found
			? 'States {0}; the document has {1} ({2} too many).'
			: 'States {0}; the document has {1} ({2} too few).',
		...args,
	);
}

/** The same for tasks that stand elsewhere, by the label of a row or a section's title: `States 2 done for Docs; …` */
export function labelledMessage({ counted, stated, found }: Judgement, label: string): Message {
	return message(
		stated > found
			? 'States {0} for {1}; the document has {2} ({3} too many).'
			: 'States {0} for {1}; the document has {2} ({3} too few).',
		counted.side === 'total' ? amountOf(stated, counted.unit) : `${stated} ${counted.side}`,
		label,
		found,
		Math.abs(stated - found),
	);
}

/** So many of what is counted, of a kind where one is given: a status, a priority, an owner or two of them (`2 done P1 tasks`). */
export function amountOf(count: number, unit: Counted['unit'], kind = ''): Message {
	const args = [count, kind] as const;
	const isOne = count === 1;
	switch (unit) {
		case 'task':
			return kind === ''
				? message(isOne ? '{0} task' : '{0} tasks', count)
				: message(isOne ? '{0} {1} task' : '{0} {1} tasks', ...args);
		case 'subtask':
			return kind === ''
				? message(isOne ? '{0} subtask' : '{0} subtasks', count)
				: message(isOne ? '{0} {1} subtask' : '{0} {1} subtasks', ...args);
		case 'item':
			return kind === ''
				? message(isOne ? '{0} box' : '{0} boxes', count)
				: message(isOne ? '{0} {1} box' : '{0} {1} boxes', ...args);
	}
}

/** Says which other way of counting gives the stated number. */
export function populationMessage({ stated, found, population }: Judgement): Message | null {
	return population && POPULATIONS[population](stated, found);
}

const POPULATIONS: Readonly<Record<Population, (stated: number, found: number) => Message | null>> = {
	written: () => null,
	'by-word': () => null,
	'by-number': () => null,
	'by-other-marks': (stated, found) =>
		message(
			'States {0}: that goes by the other marks of tasks that contradict themselves; by what counts {1}.',
			stated,
			found,
		),
	'with-unwritten': () => null,
	'distinct-ids': (stated, found) =>
		message('States {0}: that many distinct ids; {1} tasks carry them.', stated, found),
	'with-ranges': (stated, found) => message('States {0}: that counts the ranges; without them {1}.', stated, found),
	'with-subtasks': (stated, found) => message('States {0}: that counts the subtasks; without them {1}.', stated, found),
	'with-boxes': (stated, found) =>
		message('States {0}: that counts every box; there are {1} of this kind.', stated, found),
	'without-parents': (stated, found) =>
		message('States {0}: that counts what has no parts; with each task as a whole {1}.', stated, found),
	'without-cancelled': (stated, found) =>
		message('States {0}: that leaves the cancelled ones out; with them {1}.', stated, found),
	'by-section': (stated, found) =>
		message('States {0}: that counts by section; by the priority of the tasks {1}.', stated, found),
	ticked: (stated, found) =>
		message(
			'States {0}: that goes by subtasks that are all done; by what the tasks say themselves {1}.',
			stated,
			found,
		),
	unfinished: (stated, found) => message('States {0}: that counts everything unfinished; {1} are open.', stated, found),
	'beside-counted': () => null,
	'with-unlisted': () => null,
	'without-repeats': (stated, found) =>
		message('States {0}: that leaves out sections that only repeat others; with them {1}.', stated, found),
	'without-readings': (stated, found) =>
		message('States {0}: that leaves out what only says what is measured; with it {1}.', stated, found),
};

/** What a suggestion says of the number that one way of counting gives; null for the plain one. */
export function populationNote(population: Population): Message | null {
	switch (population) {
		case 'written':
			return null;
		case 'by-number':
			return message('each number of an id');
		case 'by-other-marks':
			return message('with those that contradict themselves');
		case 'by-word':
			return message('that write the word');
		case 'distinct-ids':
			return message('each id once');
		case 'with-ranges':
			return message('with the ranges');
		case 'with-subtasks':
			return message('with the subtasks');
		case 'with-boxes':
			return message('with every box');
		case 'without-parents':
			return message('what has no parts');
		case 'without-cancelled':
			return message('without the cancelled ones');
		case 'by-section':
			return message('by section');
		case 'ticked':
			return message('by their subtasks');
		case 'unfinished':
			return message('everything unfinished');
		case 'beside-counted':
			return message('without the parts that state their own');
		case 'without-repeats':
			return message('without sections that only repeat others');
		case 'with-unwritten':
			return message('with those that only a table counts');
		case 'with-unlisted':
			return message('with those that parts only state');
		case 'without-readings':
			return message('without what is only measured');
	}
}
