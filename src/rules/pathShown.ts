/** So many names of a path are shown. */
export const MOST_NAMES = 14;

/** The names along a path; a long one keeps its beginning and its end. */
export function pathShown(names: readonly string[]): string {
	const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 3), '…', ...names.slice(-2)] : names;
	return shown.join(' → ');
}
