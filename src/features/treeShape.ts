/** How the tree groups tasks; `automatic` goes by what the document has, `priority` has owners under each. */
export const groupings = [
	'automatic',
	'priority',
	'priority-only',
	'owner',
	'section',
	'status',
	'due',
	'flat',
] as const;

/** How the tree groups tasks. */
export type Grouping = (typeof groupings)[number];

/** Which tasks the tree shows: all of them, those that are neither done nor cancelled, or those that can be begun now. */
export const filters = ['all', 'open', 'ready'] as const;

/** Which tasks the tree shows. */
export type Filter = (typeof filters)[number];
