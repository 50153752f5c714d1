import type { EffortClaim } from '../model/claims';
import type { Hours } from '../model/hours';
import { unitOf } from '../model/statedEffort';

/** Hours in the words of the claim: `54小时` for `50小时`, `10 days` for `~8 days`. */
export function inUnitOf({ text, minHours, maxHours }: EffortClaim, [min, max]: Hours): string {
	const numbers = text.match(/\d+(?:[.,]\d+)?/g) ?? [];
	// `1h 30m` has no one unit.
	const isCompound = numbers.length > 1 && minHours === maxHours;
	const unit = isCompound ? 1 : unitOf(text, minHours);
	const value = [min, max].map(hours => String(Math.round((hours / unit) * 100) / 100));
	const written = value[0] === value[1] ? (value[0] as string) : value.join('-');
	return isCompound
		? `${written} h`
		: text
				.replace(/^[~≈<>\s]+/, '')
				.replace(/\d+(?:[.,]\d+)?(?:[^\d\p{L}]*?\d+(?:[.,]\d+)?)?\+?/u, written)
				.replace(/^1 (minute|hour|day|week)s\b/i, '1 $1')
				.replace(/^(?!1 )(\S+ (?:minute|hour|day|week))\b/i, '$1s');
}
