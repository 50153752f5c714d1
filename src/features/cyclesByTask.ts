import type { Cycle, Graph } from '../model/graph';

/** The cycle that each task is part of; tasks in none are not in the map. */
export function cyclesByTask({ cycles }: Graph): ReadonlyMap<number, Cycle> {
	return new Map(cycles.flatMap(cycle => cycle.members.map(member => [member, cycle] as const)));
}
