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

/** The title of a suggestion that writes the number which one way of counting gives. */
export function populationTitle(population: Population, number: number): Message {
	switch (population) {
		case 'written':
			return message('Write {0}', number);
		case 'by-number':
			return message('Write {0} (each number of an id)', number);
		case 'by-other-marks':
			return message('Write {0} (with those that contradict themselves)', number);
		case 'by-word':
			return message('Write {0} (that write the word)', number);
		case 'distinct-ids':
			return message('Write {0} (each id once)', number);
		case 'with-ranges':
			return message('Write {0} (with the ranges)', number);
		case 'with-subtasks':
			return message('Write {0} (with the subtasks)', number);
		case 'with-boxes':
			return message('Write {0} (with every box)', number);
		case 'without-parents':
			return message('Write {0} (what has no parts)', number);
		case 'without-cancelled':
			return message('Write {0} (without the cancelled ones)', number);
		case 'by-section':
			return message('Write {0} (by section)', number);
		case 'ticked':
			return message('Write {0} (by their subtasks)', number);
		case 'unfinished':
			return message('Write {0} (everything unfinished)', number);
		case 'beside-counted':
			return message('Write {0} (without the parts that state their own)', number);
		case 'without-repeats':
			return message('Write {0} (without sections that only repeat others)', number);
		case 'with-unwritten':
			return message('Write {0} (with those that only a table counts)', number);
		case 'with-unlisted':
			return message('Write {0} (with those that parts only state)', number);
		case 'without-readings':
			return message('Write {0} (without what is only measured)', number);
	}
}
