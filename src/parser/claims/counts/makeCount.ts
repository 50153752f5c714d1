import type { CountClaim } from '../../../model/claims';

/** What every count says; the rest is as of an exact number of tasks that stands alone, unless it is said. */
type Counted = Pick<CountClaim, 'role' | 'span' | 'text' | 'value' | 'side' | 'scope' | 'place' | 'elsewhere'>;

/** A number of tasks, or of what else is counted, as a claim. */
export function makeCount(counted: Counted & Partial<CountClaim>): CountClaim {
	return { type: 'count', atLeast: false, unit: 'task', group: null, ids: null, ...counted };
}
