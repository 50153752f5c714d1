import { lastWhere } from '../util/lastWhere';
import type { Task } from './task';

/** The index of the last task that begins on a line or further up, -1 for none; found by halves, since tasks come in the order of their lines. */
export function lastBegun(tasks: readonly Task[], line: number): number {
	return lastWhere(tasks.length, at => (tasks[at] as Task).line <= line);
}
