import type { Task } from '../../../model/task';
import { remembered } from '../../../util/remembered';
import { bareId } from '../../words/readId';

/** The one task of each id, by its bare form; null where several have it. */
export const taskOfEachId = remembered((tasks: readonly Task[]): ReadonlyMap<string, Task | null> => {
	const found = new Map<string, Task | null>();
	for (const task of tasks) {
		if (task.id === null) continue;
		const bare = bareId(task.id);
		found.set(bare, found.has(bare) ? null : task);
	}
	return found;
});
