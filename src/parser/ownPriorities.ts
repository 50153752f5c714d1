import type { Vocabulary } from '../model/vocabulary';
import { judgeTable, isTotalLabel } from './judgeTable';
import type { Outline } from './outline';
import { readPriority } from './readPriority';

/** The priorities that a document's own summary adds: labels of a table whose first column is called priority. */
export function ownPriorities(outline: Outline, vocabulary: Vocabulary): readonly string[] {
	const own: string[] = [];
	for (const table of outline.tables) {
		if (table.fields[0] !== 'priority' || judgeTable(table, vocabulary)) continue;
		for (const row of table.rows) {
			const label = (row.cells[0]?.text ?? '')
				.replace(/[*_`]/g, '')
				.replace(/^[^\p{L}\p{N}]+/u, '')
				.trim();
			if (label === '' || label.split(/\s+/).length > 3 || isTotalLabel(label) || readPriority(label, vocabulary, own))
				continue;
			own.push(label);
		}
	}
	return own;
}
