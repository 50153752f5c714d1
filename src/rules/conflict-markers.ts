import { conflictIn } from '../edits/refused';
import { defineRule } from './rule';

/** A document in the middle of a merge: nothing else is reported until it is settled. */
export const conflictMarkers = defineRule({
	id: 'conflict-markers',
	description: 'A merge conflict in the document; counts and fixes rest until it is settled.',
	severity: 'information',
	fixable: 'no',
	*check({ document }) {
		const span = document.conflicts[0];
		const conflict = conflictIn(document);
		if (!span || !conflict) return;
		const { start, end } = document.lines.around(span.start);
		yield { span: { start, end: Math.min(start + 7, end) }, message: conflict };
	},
});
