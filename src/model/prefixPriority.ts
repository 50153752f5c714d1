/** The priority that an id begins with (`P1-9`), in capitals; null for other ids. Whether it is meant as one, its document tells. */
export function prefixPriority(id: string | null, priorities: readonly string[]): string | null {
	const prefix = prefixOf(id);
	return prefix && priorities.includes(prefix) ? prefix : null;
}

function prefixOf(id: string | null): string | undefined {
	return /^(P\d)-/i.exec(id ?? '')?.[1]?.toUpperCase();
}

/**
 * Whether the prefixes of a document's ids are priorities: not where the tasks often say another themselves, since then
 * `P2-3` is the third task of phase 2, nor where one is no priority (`P7-1`), nor where two and more are the numbers of the phases
 * that they stand under, and none is another.
 */
export function prefixesCount(
	tasks: Iterable<{ readonly id: string | null; readonly own: string | null; readonly phase: string | null }>,
	priorities: readonly string[],
): boolean {
	let both = 0;
	let differ = 0;
	const phases = new Set<boolean | string>();
	for (const { id, own, phase } of tasks) {
		const prefix = prefixOf(id);
		if (prefix && !priorities.includes(prefix)) return false;
		if (prefix && phase) phases.add(prefix === `P${phase}` && phase);
		if (!prefix || !own) continue;
		both++;
		if (prefix !== own) differ++;
	}
	return (phases.size < 2 || phases.has(false)) && (differ < 2 || differ * 4 < both);
}
