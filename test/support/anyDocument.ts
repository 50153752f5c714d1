import fc from 'fast-check';
import { mutatedPiece, realPiece } from './realTexts';
import { someList } from './someLists';
import { anyText, mutated, mutatedMarkdown } from './someMarkdown';

/** Everything that a task list may turn out to be: odd strings, odd lines in any order, lists of one dialect, pieces of real ones. */
export const anyDocument: fc.Arbitrary<string> = fc.oneof(
	anyText,
	mutatedMarkdown,
	mutatedMarkdown,
	mutated(someList),
	mutatedPiece,
	mutatedPiece,
);

/** Task lists as people write them. */
export const anyList: fc.Arbitrary<string> = fc.oneof(someList, someList, realPiece, mutatedMarkdown);
