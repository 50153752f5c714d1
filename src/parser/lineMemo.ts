import type { Vocabulary } from '../model/vocabulary';
import type { LabelledValue } from './lexFields';
import type { MadeTask } from './makeTask';
import type { OutlineBlock } from './block';
import type { IdForms } from './readDependencies';
import type { LegendLine } from './readLegend';
import type { NameInLine } from './readReferences';
import type { StatusWords } from './readStatus';
import type { Cell, Table } from './readTable';
import type { ScannedLine } from './scan';
import type { TitleShape } from './titleShape';
import type { Verdict } from './verdict';

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
	/** What it was found to be. */
	verdict: Verdict | null = null;
	/** The task that it begins. */
	made: MadeTask | null = null;
	/** Its block in the newest outline. */
	block: OutlineBlock | null = null;
	/** Whether it says that tasks are written elsewhere. */
	elsewhere: boolean | null = null;
	/** Whether it begins with words of dependency. */
	depends: boolean | null = null;
	/** Whether it names a task with its priority (`P2 #9`). */
	namesPriority: boolean | null = null;
	/** The placeholder for several tasks that it is. */
	range: { readonly first: number; readonly last: number } | null | undefined = undefined;
	/** Whether it labels criteria, and next steps. */
	criteria: boolean | null = null;
	next: boolean | null = null;
	/** The names of tasks in it, with the forms that they were found by. */
	named: { readonly forms: IdForms; readonly names: readonly NameInLine[] } | null = null;
	/** Whether it pairs levels and words for priorities. */
	pairs: boolean | null = null;
	/** Whether a legend begins with it, and what it says of marks and owners where none is open. */
	legend: { readonly vocabulary: Vocabulary; readonly opens: boolean; readonly said: LegendLine | null } | null = null;
	/** Whether it may hold a comment for Tally, an unread task, characters that are lost. */
	directive: boolean | null = null;
	unread: boolean | null = null;
	lost: boolean | null = null;
	/** The same line with links hidden, where definitions make some. */
	hidden: ScannedLine | null = null;
}
