import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import { type Cell, plainCell } from '../../tables/readTable';
import { unitOfLabel } from '../claimText';
import { points } from './pointTotals';

/**
 * Which columns of a progress table hold points (`Planned Points`, `Completed (SP)`): beside such a column, or one of a velocity, all that do not
 * say that they count tasks.
 */
export const pointColumns = remembered((header: readonly Cell[]): readonly boolean[] => {
	const heads = header.map(({ text }) => word.all(text).map(([found]) => found));
	const own = heads.map((words, column) => column > 0 && words.some(each => points.test(each)));
	const isOfPoints = own.includes(true) || heads.some(words => words.some(each => velocity.test(each)));
	return header.map(({ text }, column) => own[column] === true || (isOfPoints && !saysTasks(text)));
});

const word = wide(/\p{L}+/gu);

const velocity = /^(?:velocity|velocidade?|vélocité|velocità)$/i;

function saysTasks(head: string): boolean {
	return unitOfLabel(plainCell(head.replaceAll('#', ''))) !== null;
}
