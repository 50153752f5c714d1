/** So many texts are tried to make one smaller. */
const PATIENCE = 3000;

/** A text for which `fails` still holds though nothing more can be left out: first of its lines, then of its characters. */
export function smallestText(text: string, fails: (text: string) => boolean): string {
	const tries = { left: PATIENCE };
	const lines = shortest(text.split(/(?<=\n)/), parts => fails(parts.join('')), tries).join('');
	// Halves of characters stay apart: one alone may be what fails.
	return shortest(lines.split(''), parts => fails(parts.join('')), tries).join('');
}

/** Leaves out halves, then quarters, and so on down to single parts, as long as it still fails. */
function shortest(
	all: readonly string[],
	fails: (parts: readonly string[]) => boolean,
	tries: { left: number },
): readonly string[] {
	let parts = all;
	for (let size = Math.ceil(parts.length / 2); size >= 1; ) {
		const before = parts.length;
		for (let at = 0; at < parts.length && tries.left > 0; ) {
			const fewer = [...parts.slice(0, at), ...parts.slice(at + size)];
			tries.left--;
			if (fails(fewer)) parts = fewer;
			else at += size;
		}
		if (tries.left === 0) return parts;
		if (size > 1) size = Math.ceil(size / 2);
		else if (parts.length === before) return parts;
	}
	return parts;
}
