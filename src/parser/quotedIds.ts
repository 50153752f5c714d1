import type { NamedTask } from './readDependencies';
import { prefixedId } from './readId';

const oneId = new RegExp(`^(?:${prefixedId}|[A-Z]+(?:[-_][A-Z0-9]+)+|\\d+(?:\\.\\d+)*)$`);

/** The ids in a list that programs write (`['A-1', "DRY-BEDS"]`), whether or not anything here is called so; none where it holds anything else. */
export function quotedIds(text: string): readonly NamedTask[] {
	if (!/^\s*\[\s*['"]/.test(text) || !/\]\s*$/.test(text)) return [];
	const found: NamedTask[] = [];
	const rest = text.replace(/(['"])([\w.-]{1,40})\1/g, (whole: string, _: string, id: string, at: number) => {
		if (!oneId.test(id)) return whole;
		found.push({ id, start: at + 1, end: at + 1 + id.length });
		return '';
	});
	return /^[\s[\],]*$/.test(rest) ? found : [];
}
