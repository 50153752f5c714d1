/** A list without anything in it, which most tasks have many of. */
export const NONE: readonly never[] = Object.freeze([]);
