import { conflictIn } from '../edits/refused';
import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { repairs } from '../rules/damaged-encoding';
import { type Message, message } from '../util/message';

/** What repairing the encoding of a document comes to; without edits there is nothing that can be repaired. */
export interface EncodingRepair {
	readonly edits: readonly TextEdit[];
	/** How much is repaired, and on which lines something is lost for good. */
	readonly told: Message;
}

/** The repair of a document's encoding: each damaged stretch becomes what it is read as, nothing else changes. */
export function repairEncoding(document: TaskDocument): EncodingRepair {
	const { text, damage, lines } = document;
	const conflict = conflictIn(document);
	if (conflict) return { edits: [], told: conflict };
	if (!damage) return { edits: [], told: message('No damaged letters or emoji were found.') };
	const edits = repairs(text, damage);
	const lost = [...new Set(damage.lost.map(({ start }) => lines.lineAt(start) + 1))].join(', ');
	if (edits.length === 0)
		return { edits, told: message('Nothing can be repaired. On these lines characters are lost for good: {0}.', lost) };
	if (lost)
		return {
			edits,
			told: message('Places repaired: {0}. On these lines characters are lost for good: {1}.', edits.length, lost),
		};
	return { edits, told: message('Places repaired: {0}.', edits.length) };
}
