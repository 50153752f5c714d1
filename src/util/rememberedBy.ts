import { remembered } from './remembered';

/** The same function, worked out once for each object and each key of what is asked of it. */
export function rememberedBy<K extends object, Asked, T>(
	keyOf: (asked: Asked) => string | number,
	answer: (of: K, asked: Asked) => T,
): (of: K, asked: Asked) => T {
	const answers = remembered((_: K) => new Map<string | number, { readonly found: T }>());
	return (of, asked) => {
		const known = answers(of);
		const key = keyOf(asked);
		let kept = known.get(key);
		if (!kept) known.set(key, (kept = { found: answer(of, asked) }));
		return kept.found;
	};
}
