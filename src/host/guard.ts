import { message } from '../util/message';
import type { Log } from './log';

/**
 * The one general catch: what is guarded never throws into the editor. A fault goes into the log with the name of what failed,
 * and the answer is `fallback`.
 */
export class Guard {
	readonly #log: Log;

	constructor(log: Log) {
		this.#log = log;
	}

	/** Runs something that answers at once. */
	run<T>(name: string, fallback: T, work: () => T): T {
		try {
			return work();
		} catch (error) {
			this.#fault(name, error);
			return fallback;
		}
	}

	/** Runs something that takes its time. */
	async wait<T>(name: string, fallback: T, work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			this.#fault(name, error);
			return fallback;
		}
	}

	#fault(name: string, error: unknown): void {
		this.#log.fault(message('Tally failed in "{0}"; everything else goes on.', name), error);
	}
}
