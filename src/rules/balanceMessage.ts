import type { Judgement } from '../model/claimValue';
import type { Population } from '../model/population';
import type { Message } from '../util/message';
import { message } from '../util/message';

/** Says what is stated, what was found and by how much they differ: `States 54 P2 tasks; the document has 34 (20 too many).` */
export function balanceMessage({ counted, stated, found }: Judgement): Message {
	const { unit, side, scope } = counted;
	const kind = [side === 'total' ? '' : side, scope.attribute?.value ?? ''].filter(Boolean).join(' ');
	const isSection = scope.section !== 0;
	const by = Math.abs(stated - found);
	const tooMany = stated > found;
	if (kind === '') return plain(unit, isSection, tooMany, stated, found, by);
	return qualified(unit, isSection, tooMany, stated, kind, found, by);
}

/** The same for tasks that stand elsewhere, by the label of a row or a section's title: `States 2 done for Docs; …` */
export function labelledMessage({ counted, stated, found }: Judgement, label: string): Message {
	const args = [stated, counted.side === 'total' ? `${counted.unit}s` : counted.side, label, found] as const;
	return stated > found
		? message('States {0} {1} for {2}; the document has {3} ({4} too many).', ...args, stated - found)
		: message('States {0} {1} for {2}; the document has {3} ({4} too few).', ...args, found - stated);
}

/** Says which other way of counting gives the stated number. */
export function populationMessage({ stated, found, population }: Judgement): Message | null {
	return population && POPULATIONS[population](stated, found);
}

const POPULATIONS: Readonly<Record<Population, (stated: number, found: number) => Message | null>> = {
	written: () => null,
	'distinct-ids': (stated, found) =>
		message('States {0}: that many distinct ids; {1} tasks carry them.', stated, found),
	'with-ranges': (stated, found) =>
		message('States {0}: that counts the ranges; {1} tasks are written out.', stated, found),
	'with-subtasks': (stated, found) => message('States {0}: that counts the subtasks; without them {1}.', stated, found),
	'with-boxes': (stated, found) =>
		message('States {0}: that counts every box; there are {1} of this kind.', stated, found),
	'without-cancelled': (stated, found) =>
		message('States {0}: that leaves the cancelled ones out; with them {1}.', stated, found),
	'by-section': (stated, found) =>
		message('States {0}: that counts by section; {1} tasks have this priority.', stated, found),
	ticked: (stated, found) =>
		message('States {0}: that goes by subtasks that are all done; {1} tasks say so themselves.', stated, found),
	unfinished: (stated, found) => message('States {0}: that counts everything unfinished; {1} are open.', stated, found),
	'beside-counted': () => null,
};

/** The title of a suggestion that writes the number which one way of counting gives. */
export function populationTitle(population: Population, number: number): Message {
	switch (population) {
		case 'written':
			return message('Write {0}', number);
		case 'distinct-ids':
			return message('Write {0} (each id once)', number);
		case 'with-ranges':
			return message('Write {0} (with the ranges)', number);
		case 'with-subtasks':
			return message('Write {0} (with the subtasks)', number);
		case 'with-boxes':
			return message('Write {0} (with every box)', number);
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
	}
}

function plain(unit: string, isSection: boolean, tooMany: boolean, ...args: readonly number[]): Message {
	switch (`${unit} ${isSection ? 'section' : 'document'} ${tooMany ? 'many' : 'few'}`) {
		case 'task document many':
			return message('States {0} tasks; the document has {1} ({2} too many).', ...args);
		case 'task document few':
			return message('States {0} tasks; the document has {1} ({2} too few).', ...args);
		case 'task section many':
			return message('States {0} tasks; this section has {1} ({2} too many).', ...args);
		case 'task section few':
			return message('States {0} tasks; this section has {1} ({2} too few).', ...args);
		case 'subtask document many':
			return message('States {0} subtasks; the document has {1} ({2} too many).', ...args);
		case 'subtask document few':
			return message('States {0} subtasks; the document has {1} ({2} too few).', ...args);
		case 'subtask section many':
			return message('States {0} subtasks; this section has {1} ({2} too many).', ...args);
		case 'subtask section few':
			return message('States {0} subtasks; this section has {1} ({2} too few).', ...args);
		case 'item document many':
			return message('States {0} boxes; the document has {1} ({2} too many).', ...args);
		case 'item document few':
			return message('States {0} boxes; the document has {1} ({2} too few).', ...args);
		case 'item section many':
			return message('States {0} boxes; this section has {1} ({2} too many).', ...args);
		default:
			return message('States {0} boxes; this section has {1} ({2} too few).', ...args);
	}
}

/** `{1}` is a status, a priority, an owner or two of them: `done P1`. */
function qualified(unit: string, isSection: boolean, tooMany: boolean, ...args: readonly (string | number)[]): Message {
	switch (`${unit} ${isSection ? 'section' : 'document'} ${tooMany ? 'many' : 'few'}`) {
		case 'task document many':
			return message('States {0} {1} tasks; the document has {2} ({3} too many).', ...args);
		case 'task document few':
			return message('States {0} {1} tasks; the document has {2} ({3} too few).', ...args);
		case 'task section many':
			return message('States {0} {1} tasks; this section has {2} ({3} too many).', ...args);
		case 'task section few':
			return message('States {0} {1} tasks; this section has {2} ({3} too few).', ...args);
		case 'subtask document many':
			return message('States {0} {1} subtasks; the document has {2} ({3} too many).', ...args);
		case 'subtask document few':
			return message('States {0} {1} subtasks; the document has {2} ({3} too few).', ...args);
		case 'subtask section many':
			return message('States {0} {1} subtasks; this section has {2} ({3} too many).', ...args);
		case 'subtask section few':
			return message('States {0} {1} subtasks; this section has {2} ({3} too few).', ...args);
		case 'item document many':
			return message('States {0} {1} boxes; the document has {2} ({3} too many).', ...args);
		case 'item document few':
			return message('States {0} {1} boxes; the document has {2} ({3} too few).', ...args);
		case 'item section many':
			return message('States {0} {1} boxes; this section has {2} ({3} too many).', ...args);
		default:
			return message('States {0} {1} boxes; this section has {2} ({3} too few).', ...args);
	}
}
