/** Work in small steps, between each of which others may have their turn; ends with its result. */
export type Steps<T> = Generator<void, T>;

/** When to rest, and how: the port to a clock and an event loop. */
export interface Pace {
	/** Milliseconds from anywhere, growing. */
	readonly now: () => number;
	/** Lets everything else that waits have its turn. */
	readonly rest: () => Promise<void>;
}

/** No stretch of work is longer, as far as its steps allow. */
const LONGEST_STRETCH = 5;

/** Takes all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Takes the steps in stretches of a few milliseconds; null when `isStale` says in between that nobody wants the result any more. */
export async function inStretches<T>(steps: Steps<T>, pace: Pace, isStale: () => boolean): Promise<T | null> {
	let end = pace.now() + LONGEST_STRETCH;
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		if (pace.now() < end) continue;
		await pace.rest();
		if (isStale()) return null;
		end = pace.now() + LONGEST_STRETCH;
	}
}
