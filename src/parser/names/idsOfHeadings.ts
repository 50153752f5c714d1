import { withoutZeros } from '../../model/nameIndex';
import type { Outline } from '../outline/outline';
import { prefixedId } from '../words/readId';

const named = new RegExp(
	`^[^A-Za-z\\d]{0,12}((?:${prefixedId}|[A-Z]+(?:[-_][A-Z0-9]+)+))(?=[*_\`\\])]*(?::|\\s+[—–-]\\s|\\s*$))`,
);

/** The ids that head sections, tasks or not (`### DRY-BEDS: No water`), lower case and without zeros before numbers. */
export function idsOfHeadings(outline: Outline): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const at of outline.headings) {
		const id = named.exec(outline.content(at))?.[1];
		if (id !== undefined) ids.add(withoutZeros(id.toLowerCase()));
	}
	return ids;
}
