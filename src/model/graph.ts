import type { TaskDocument } from './document';
import type { Dependency } from './task';

/** A stated dependency and what it means: `from` waits for `to`. */
export interface Edge {
	/** Index of the waiting task; null when `Blocks: X` names an id that nothing has. */
	readonly from: number | null;
	/** Index of the task it waits for; null when nothing, or more than one task, has that id. */
	readonly to: number | null;
	/** Index of the task whose text states it (the blocking one for `Blocks: X`). */
	readonly statedBy: number;
	readonly dependency: Dependency;
	readonly resolution: 'found' | 'missing' | 'ambiguous';
}

/** A cycle: the tasks of one strongly connected component as a path that ends where it began. */
export interface Cycle {
	/** Every task of the component, in document order. */
	readonly members: readonly number[];
	/** A shortest path round it: first and last are equal. */
	readonly path: readonly number[];
	/** The edges of the path, in its order. */
	readonly edges: readonly Edge[];
	/** False when every edge of the path is certain. */
	readonly inferred: boolean;
}

/** The dependencies of one document. One answer for lint, hover, lens, tree and command line. */
export interface Graph {
	readonly document: TaskDocument;
	readonly edges: readonly Edge[];
	readonly cycles: readonly Cycle[];
	/** Indices of the tasks that a name can mean: none, one, or several (ambiguous). */
	readonly resolve: (name: string) => readonly number[];
	/** What a task waits for, missing ones included, in the order stated; each target once. */
	readonly waitsFor: (task: number) => readonly Edge[];
	/** What waits for a task. */
	readonly holdsUp: (task: number) => readonly Edge[];
	/** Open, and every dependency is done; a missing or ambiguous one blocks. */
	readonly isReady: (task: number) => boolean;
}
