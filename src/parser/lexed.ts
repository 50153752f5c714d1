import { type LabelledValue, lexFields } from './lexFields';
import { lexTitle } from './lexTitle';
import type { StatusWords } from './readStatus';
import type { ScannedLine } from './scan';
import type { TitleShape } from './titleShape';

/** The marks, id, slots and title of a heading or list item, read once with the same words. */
export function titleOf({ source, shape, memo }: ScannedLine, words: StatusWords): TitleShape {
	if (!memo.title || memo.words !== words) {
		memo.title = lexTitle(source.text, source.masked, shape.start, shape.end, words);
		memo.words = words;
	}
	return memo.title;
}

/** The labelled values of a line, read once. */
export function fieldsOf({ source, shape, memo }: ScannedLine): readonly LabelledValue[] {
	memo.fields ??= lexFields(source.text, source.masked, shape.start, shape.end);
	return memo.fields;
}
