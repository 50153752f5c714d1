/** The priority that an id begins with (`P1-9`), in capitals; null for other ids. Whether it is meant as one, `prefixesCount` tells. */
export function prefixPriority(id: string | null, priorities: readonly string[]): string | null {
	const prefix = prefixOf(id);
	return prefix && priorities.includes(prefix) ? prefix : null;
}

function prefixOf(id: string | null): string | undefined {
	return /^(P\d)-/i.exec(id ?? '')?.[1]?.toUpperCase();
}

/**
 * Whether the prefixes of a document's ids are priorities: not where the tasks often say another themselves, since then
 * `P2-3` is the third task of phase 2, nor where one is no priority (`P7-1`).
 */
export function prefixesCount(
	tasks: Iterable<{ readonly id: string | null; readonly own: string | null }>,
	priorities: readonly string[],
): boolean {
	let both = 0;
	let differ = 0;
	for (const { id, own } of tasks) {
		const prefix = prefixOf(id);
		if (prefix && !priorities.includes(prefix)) return false;
		if (!prefix || !own) continue;
		both++;
		if (prefix !== own) differ++;
	}
	return differ < 2 || differ * 4 < both;
}
