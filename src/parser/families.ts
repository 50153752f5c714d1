import type { Outline } from './outline';
import { idFamily, type ReadId } from './readId';

/** How many titles carry an id of each family (`t`, `p1-`, `.` for dotted numbers). */
export function countFamilies(outline: Outline): Map<string, number> {
	const families = new Map<string, number>();
	for (const block of outline.blocks) {
		const { line, kind } = block;
		if (kind !== 'heading' && !line.shape.box && kind !== 'numbered') continue;
		const { title } = block;
		if (!title?.id) continue;
		if (title.id.noun === 'day' && kind === 'heading') families.set('day', 1);
		const family = familyOf(title.id);
		families.set(family, (families.get(family) ?? 0) + 1);
	}
	return families;
}

/** The family of an id, `.` for dotted numbers. */
export function familyOf(id: ReadId): string {
	return id.form === 'dotted' ? '.' : idFamily(id.id);
}
