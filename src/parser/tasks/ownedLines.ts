import type { Steps } from '../../util/steps';
import { NO_LABELS } from '../lines/lexFields';
import { listedUnder } from '../names/dependencyLists';
import { NO_BLOCK, type Outline } from '../outline/outline';
import { ownerOf } from '../verdicts/classify';
import type { Verdict } from '../verdicts/verdict';

/** Which labelled lines, and items beneath labels, belong to which task. Tasks are known by their place among all. */
export class OwnedLines {
	/** The place of the task that begins at a line or that it belongs to, by line; -1 for none. */
	readonly places: Int32Array;
	/** How many tasks there are. */
	readonly count: number;
	/** The lines of all tasks, one task's behind the other's, and where those of each begin. */
	readonly #lines: Int32Array;
	readonly #starts: Int32Array;
	/** Whether each of them is listed under a label, which another line says. */
	readonly #listed: Uint8Array;

	private constructor(places: Int32Array, count: number, lines: Int32Array, starts: Int32Array, listed: Uint8Array) {
		this.places = places;
		this.count = count;
		this.#lines = lines;
		this.#starts = starts;
		this.#listed = listed;
	}

	/** Finds them. */
	static *in(outline: Outline, verdicts: readonly (Verdict | null)[]): Steps<OwnedLines> {
		const places = new Int32Array(outline.count).fill(-1);
		let count = 0;
		for (let at = 0; at < outline.count; at++) if (verdicts[at]) places[at] = count++;
		const starts = new Int32Array(count + 1);
		const isOwned = (at: number): boolean =>
			outline.kinds[at] !== NO_BLOCK &&
			(!verdicts[at] || verdicts[at].headless) &&
			(outline.fieldsIn(at) !== NO_LABELS || listedUnder(outline, at) !== null);
		const owned: number[] = [];
		for (let at = 0; at < outline.count; at++) {
			if (at % 4096 === 4095) yield;
			if (!isOwned(at)) continue;
			const owner = verdicts[at] ? at : ownerOf(outline, at, verdicts);
			if (owner < 0) continue;
			const place = places[owner] as number;
			places[at] = place;
			owned.push(at);
			(starts[place + 1] as number)++;
		}
		for (let place = 0; place < count; place++)
			starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
		yield;
		const next = starts.slice();
		const lines = new Int32Array(owned.length);
		const listed = new Uint8Array(owned.length);
		for (const at of owned) {
			const place = places[at] as number;
			const to = next[place] as number;
			lines[to] = at;
			const list = listedUnder(outline, at);
			listed[to] = list === null ? 0 : list === 'blocks' ? 1 : 2;
			next[place] = to + 1;
		}
		return new OwnedLines(places, count, lines, starts, listed);
	}

	/** The same lines where they are now, of `count` in all. */
	moved(count: number, lineOf: (line: number) => number): OwnedLines {
		const places = new Int32Array(count).fill(-1);
		for (let at = 0; at < this.places.length; at++)
			if ((this.places[at] as number) >= 0) places[lineOf(at)] = this.places[at] as number;
		return new OwnedLines(places, this.count, this.#lines.map(lineOf), this.#starts, this.#listed);
	}

	/** The labelled lines of a task, in order. */
	of(place: number): Int32Array {
		return this.#lines.subarray(this.#starts[place], this.#starts[place + 1]);
	}

	/** A number that tells the lines of a task, as they were read, from all others. */
	keyOf(place: number, stamps: Int32Array): number {
		let key = 0;
		for (let at = this.#starts[place] as number; at < (this.#starts[place + 1] as number); at++)
			key =
				Math.imul(key ^ (stamps[this.#lines[at] as number] as number), 0x9e3779b1) +
				0x7f4a7c15 +
				(this.#listed[at] as number);
		return key | 0;
	}
}
