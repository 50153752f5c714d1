import type { Claim } from '../../model/claims';
import { isClosed, type Task } from '../../model/task';
import { PICTURED } from '../signs';
import type { ClaimContext } from './claimText';

/** So many tasks at least are done, and so many times as many as are open: else the mark is decoration. */
const FEWEST = 3;
const TIMES = 2;

const markBehind = /\S\s+✅\s*$/u;

/** Reads the marks of headings over tasks of which all or nearly all are done: `### Phase 1 ✅` says what no word says. */
export class HeadingMarks {
	readonly #tasks: readonly Task[];
	readonly #context: ClaimContext;
	#tallies: ReadonlyMap<number, { done: number; open: number }> | null = null;

	constructor(tasks: readonly Task[], context: ClaimContext) {
		this.#tasks = tasks;
		this.#context = context;
	}

	/** What the mark of a heading states, beside what its words do. */
	claims(at: number, stated: readonly Claim[]): readonly Claim[] {
		const { outline, sectionAt } = this.#context;
		if ((outline.signs(at) & PICTURED) === 0 || !markBehind.test(outline.lines.textOf(at))) return [];
		const section = sectionAt.get(at);
		if (!section || stated.some(({ type }) => type === 'completion')) return [];
		this.#tallies ??= this.#count();
		const { done, open } = this.#tallies.get(section.index) ?? { done: 0, open: 0 };
		if (done < FEWEST || done < TIMES * open) return [];
		const line = outline.line(at);
		const start = line.text.lastIndexOf('✅');
		return [
			{
				type: 'completion',
				span: line.span(start, start + 1),
				text: '✅',
				scope: { section: section.index, attribute: null },
				place: 'heading',
				state: 'complete',
				percent: null,
				percentTo: null,
			},
		];
	}

	/** How many tasks are done and not done in each section, with those beneath it. */
	#count(): ReadonlyMap<number, { done: number; open: number }> {
		const tallies = new Map<number, { done: number; open: number }>();
		for (const task of this.#tasks) {
			if (task.kind !== 'task') continue;
			const side = isClosed(task) ? 'done' : 'open';
			for (let at: number | null = task.section; at !== null; at = this.#context.sections[at]?.parent ?? null) {
				const tally = tallies.get(at) ?? { done: 0, open: 0 };
				tally[side]++;
				tallies.set(at, tally);
			}
		}
		return tallies;
	}
}
