import type { LabelledValue } from './lexFields';
import type { Block } from './outline';
import type { StatusWords } from './readStatus';
import type { Cell, Table } from './readTable';
import type { ScannedLine } from './scan';
import type { TitleShape } from './titleShape';

/**
 * What was made of a line, kept with it: a line that is read again unchanged costs a look instead of a reading. Each value
 * follows from the line's own text, and from nothing else but what is named beside it.
 */
export class LineMemo {
	/** The words that `title` was read with. */
	words: StatusWords | null = null;
	title: TitleShape | null = null;
	fields: readonly LabelledValue[] | null = null;
	cells: readonly Cell[] | null = null;
	/** The table that it is the header of. */
	table: Table | null = null;
	/** Its block in the newest outline. */
	block: Block | null = null;
	/** The same line with links hidden, where definitions make some. */
	hidden: ScannedLine | null = null;
}
