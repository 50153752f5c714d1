/**
 * The same function, worked out once for each object and kept as long as the object is. Further arguments must not change
 * the answer: what a document's tasks say is kept for each task, since a reading keeps the tasks that an edit leaves alone,
 * so it may depend on the task's own text only; nothing about its place, its section or other tasks.
 */
export function remembered<K extends object, T extends NonNullable<unknown>, C = void>(
	answer: (key: K, context: C) => T,
): (key: K, context: C) => T {
	const known = new WeakMap<K, T>();
	return (key, context) => {
		let found = known.get(key);
		if (found === undefined) {
			found = answer(key, context);
			known.set(key, found);
		}
		return found;
	};
}
