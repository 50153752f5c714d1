/** Runs work once things have been quiet for a while: one timer for each key, never one for all. */
export class Debouncer {
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

	/** Puts off what was scheduled under the key and schedules this instead. */
	schedule(key: string, milliseconds: number, run: () => void): void {
		this.cancel(key);
		const timer = setTimeout(() => {
			this.#timers.delete(key);
			run();
		}, milliseconds);
		this.#timers.set(key, timer);
	}

	/** Drops what is scheduled under the key. */
	cancel(key: string): void {
		clearTimeout(this.#timers.get(key));
		this.#timers.delete(key);
	}

	dispose(): void {
		for (const timer of this.#timers.values()) clearTimeout(timer);
		this.#timers.clear();
	}
}
