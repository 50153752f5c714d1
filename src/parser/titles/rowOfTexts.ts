import { beyondAscii, wide } from '../../util/wide';
import { readStatus, type StatusWords } from '../words/readStatus';
import { isFieldRemark, isShare, type Slot } from './titleShape';

/** A sign, no colour, and words behind it: `✅ Confirm`. */
const signAndWords = wide(/^(?![🔴🟠🟡🟢🔵⚪⚫🟣🟤])\p{Extended_Pictographic}\ufe0f?\s*\p{L}/u, beyondAscii);

/**
 * How many of the brackets behind a title are its text: those of a row with several shares (`[20%] [25%]`), or with several signs and words that are no
 * status (`[✅ Confirm] [🔄 Again]`), and what follows them that is no field.
 */
export function textsInRow(slots: readonly Slot[], words: StatusWords): number {
	if (slots.length < 2) return 0;
	const shares = slots.filter(({ text }) => isShare(text.trim()));
	const reads = slots.flatMap(({ text }) => (signAndWords.test(text.trim()) ? readStatus(text, words) : []));
	const signs = reads.filter(({ by }) => by !== 'word');
	if (shares.length < 2 && (signs.length < 2 || signs.length < reads.length || !signs.some(({ status }) => status)))
		return 0;
	let count = slots.length;
	while (count > 0 && isFieldRemark(slots[count - 1]?.text ?? '')) count--;
	return count;
}
