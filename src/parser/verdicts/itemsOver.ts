import { FIELDS, type LabelledValue } from '../lines/lexFields';
import type { Outline } from '../outline/outline';

/** The items right under which a field stands that tells something of them. */
export function itemsOver(outline: Outline, isTelling: (field: LabelledValue) => boolean): ReadonlySet<number> {
	const told = new Set<number>();
	for (let at = 0; at < outline.count; at++) {
		const item = outline.item[at] as number;
		if (item >= 0 && outline.fieldsIn(at) === FIELDS && outline.fields(at).some(isTelling)) told.add(item);
	}
	return told;
}
