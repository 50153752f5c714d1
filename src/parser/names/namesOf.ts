import { isDigit } from '../../util/isDigit';
import type { Verdict } from '../verdicts/verdict';

/** Every form that names a task, its id first. */
export function namesOf({ id, listNumber }: Verdict): readonly string[] {
	if (!id) return [];
	const names = [id.id];
	if (id.noun) names.push(`${id.noun.charAt(0).toUpperCase()}${id.noun.slice(1)} ${id.id}`);
	if (isDigit(id.id.charCodeAt(0))) {
		if (!id.noun) names.push(`Task ${id.id}`);
		names.push(`#${id.id}`);
	} else {
		const bare = /^([A-Za-z]+)0+([1-9]\d*|0)$/.exec(id.id);
		if (bare) names.push(`${bare[1]}${bare[2]}`);
	}
	// `9. **P1-9**`: the number of the list that its id ends in names it too.
	if (listNumber && listNumber !== id.id && id.id.endsWith(`-${listNumber}`)) names.push(listNumber);
	return names;
}
