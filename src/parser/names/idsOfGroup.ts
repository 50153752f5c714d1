import { append } from '../../util/append';
import { remembered } from '../../util/remembered';
import { bareId } from '../words/readId';
import type { IdForms } from './readDependencies';

/** The ids that a name with letters is the stem of, where no task is called so: US1-A and US1-B for `US1`, M1.1 for `M1`; null where there are none. */
export function idsOfGroup(name: string, forms: IdForms): readonly string[] | null {
	const found = idsByStem(forms).get(name.toLowerCase());
	return found && !forms.known.has(bareId(name)) ? found : null;
}

/** Sorted, since forms hold while ids change places. */
const idsByStem = remembered(({ ids }: IdForms) => {
	const found = new Map<string, string[]>();
	for (const id of [...new Set(ids)].sort()) {
		const stem = /^([a-z].*\d)[-._][^-._]+$/i.exec(id)?.[1];
		if (stem !== undefined) append(found, stem.toLowerCase(), id);
	}
	return found;
});
