/** Adds all of one list to another. `push(...more)` overflows the stack where there are a hundred thousand. */
export function pushAll<Value>(list: Value[], more: Iterable<Value>): void {
	for (const value of more) list.push(value);
}
