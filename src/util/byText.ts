/** No longer text is kept: those repeat less. */
const LONGEST = 40;
/** So many are kept before all are forgotten. */
const MOST = 4000;

/** The same function of texts (its answers may be null, not undefined), worked out once for each short one: what task lists say of their tasks repeats. */
export function byText<T>(answer: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return text => {
		const found = known.get(text);
		if (found !== undefined) return found;
		if (text.length > LONGEST) return answer(text);
		if (known.size >= MOST) known.clear();
		const worked = answer(text);
		known.set(unshared(text), worked);
		return worked;
	};
}

/** The same for a function that hangs on something else besides, by which it is kept. */
export function byTextIn<C extends object, T>(
	answer: (text: string, context: C) => T,
): (text: string, context: C) => T {
	const known = new WeakMap<C, (text: string) => T>();
	return (text, context) => {
		let found = known.get(context);
		if (!found) {
			found = byText(one => answer(one, context));
			known.set(context, found);
		}
		return found(text);
	};
}

/** A text by itself: a part of another one keeps that alive, which may be a whole document. */
export function unshared(text: string): string {
	return text.split('').join('');
}
