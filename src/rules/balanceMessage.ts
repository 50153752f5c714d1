import type { Judgement } from '../model/claimValue';
import type { Counted, Population } from '../model/population';
import type { Message } from '../util/message';
import { message } from '../util/message';

/** Says what is stated, what was found and by how much they differ: `States 54 P2 tasks; the document has 34 (20 too many).` */
export function balanceMessage({ counted, stated, found }: Judgement, isWhole: boolean): Message {
	const { unit, side, scope } = counted;
	const kind = [side === 'total' ? '' : side, scope.attribute?.value ?? ''].filter(Boolean).join(' ');
	return message(
		isWhole ? 'States {0}; the document has {1} ({2}).' : 'States {0}; this section has {1} ({2}).',
		amountOf(stated, unit, kind),
		found,
		differenceMessage(stated - found),
	);
}

/** The same for tasks that stand elsewhere, by the label of a row or a section's title: `States 2 done for Docs; …` */
export function labelledMessage({ counted, stated, found }: Judgement, label: string): Message {
	return message(
		'States {0} for {1}; the document has {2} ({3}).',
		counted.side === 'total' ? amountOf(stated, counted.unit) : `${stated} ${counted.side}`,
		label,
		found,
		differenceMessage(stated - found),
	);
}

/** By how much a stated number is too large or, where that is less than nothing, too small. */
export function differenceMessage(by: number): Message {
	return message(by > 0 ? '{0} too many' : '{0} too few', Math.abs(by));
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
	const said = population && POPULATIONS[population].said;
	return said ? { ...said, args: [stated, found] } : null;
}

/** What a suggestion says of the number that one way of counting gives; null for the plain one. */
export function populationNote(population: Population): Message | null {
	return POPULATIONS[population].note;
}

/** Of each way of counting: what is said of a stated number that it gives and of the plain one, if it is worth a word, and what it is called. */
const POPULATIONS: Readonly<Record<Population, { readonly said?: Message; readonly note: Message | null }>> = {
	written: { note: null },
	'by-word': { note: message('that write the word') },
	'by-number': { note: message('each number of an id') },
	unbegun: { note: message('not begun') },
	'by-other-marks': {
		said: message('States {0}: that goes by the other marks of tasks that contradict themselves; by what counts {1}.'),
		note: message('with those that contradict themselves'),
	},
	'with-unwritten': { note: message('with those that only a table counts') },
	'distinct-ids': {
		said: message('States {0}: that many distinct ids; {1} tasks carry them.'),
		note: message('each id once'),
	},
	'with-ranges': {
		said: message('States {0}: that counts the ranges; without them {1}.'),
		note: message('with the ranges'),
	},
	'with-subtasks': {
		said: message('States {0}: that counts the subtasks; without them {1}.'),
		note: message('with the subtasks'),
	},
	'with-boxes': {
		said: message('States {0}: that counts every box; there are {1} of this kind.'),
		note: message('with every box'),
	},
	'without-parents': {
		said: message('States {0}: that counts what has no parts; with each task as a whole {1}.'),
		note: message('what has no parts'),
	},
	'without-cancelled': {
		said: message('States {0}: that leaves the cancelled ones out; with them {1}.'),
		note: message('without the cancelled ones'),
	},
	'by-section': {
		said: message('States {0}: that counts by section; by the priority of the tasks {1}.'),
		note: message('by section'),
	},
	ticked: {
		said: message('States {0}: that goes by subtasks that are all done; by what the tasks say themselves {1}.'),
		note: message('by their subtasks'),
	},
	unfinished: {
		said: message('States {0}: that counts everything unfinished; {1} are open.'),
		note: message('everything unfinished'),
	},
	'beside-counted': { note: message('without the parts that state their own') },
	'with-unlisted': { note: message('with those that parts only state') },
	'without-repeats': {
		said: message('States {0}: that leaves out sections that only repeat others; with them {1}.'),
		note: message('without sections that only repeat others'),
	},
	'without-readings': {
		said: message('States {0}: that leaves out what only says what is measured; with it {1}.'),
		note: message('without what is only measured'),
	},
};
