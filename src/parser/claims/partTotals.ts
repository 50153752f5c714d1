import { wide } from '../../util/wide';
import { remembered } from '../../util/remembered';
import { HEADING } from '../lexLine';
import type { Outline } from '../outline';
import { sectionNouns } from '../words.data';

const label = wide(
	new RegExp(
		String.raw`^\P{L}*(?:sub-?total|(?:${sectionNouns.join('|')})(?: \d{1,3})?(?:'s)? (?:sub-?)?total)$`,
		'iu',
	),
);

/** Whether a label's value is what a part comes to (`Subtotal`, `Phase total`): the only such label beneath its heading, behind all boxes there. */
export function isPartTotal(text: string, at: number, outline: Outline): boolean {
	return label.test(text) && partTotals(outline).get(outline.heading[at] as number) === at;
}

/** The line of the part's total by its heading; -1 where several stand there, or a box behind one. */
const partTotals = remembered((outline: Outline): ReadonlyMap<number, number> => {
	const found = new Map<number, number>();
	for (let at = 0; at < outline.count; at++) {
		const heading = outline.heading[at] as number;
		const isOne = outline.fields(at).some(field => label.test(field.label));
		const isBehind = outline.isBoxed(at) && outline.kinds[at] !== HEADING;
		if (isOne) found.set(heading, found.has(heading) ? -1 : at);
		else if (isBehind && found.has(heading)) found.set(heading, -1);
	}
	return found;
});
