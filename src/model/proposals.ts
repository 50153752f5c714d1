import { wide } from '../util/wide';
import type { Section } from './document';

const proposal = wide(
	/^\P{L}*((?:proposal|option|variant|alternative|proposition|proposta|propuesta|opción|opção|opzione|optie|variante|alternativa|vorschlag|voorstel|вариант|предложение|варіант|wariant|propozycja|seçenek|öneri)\s+|(?:方案|提案|案)\s*)(\p{N}{1,3}|[a-zа-я])(?![\p{L}\p{N}])/iu,
);

/**
 * Of each section, at its index, the one among it and those around it that is called a proposal beside others (`Proposal 1`, `Option B`), or -1: what
 * such ones hold is meant to be done one instead of the other.
 */
export function proposalsOf(sections: readonly Section[]): readonly number[] {
	const beside = new Map<string, Set<string>>();
	const keys = sections.map(({ title, parent, level }) => {
		const [, noun, name] = level > 0 ? (proposal.exec(title) ?? []) : [];
		if (noun === undefined || name === undefined) return null;
		const key = `${parent} ${noun.trim().toLowerCase()}`;
		beside.set(key, (beside.get(key) ?? new Set()).add(name.toLowerCase()));
		return key;
	});
	const found: number[] = [];
	for (const [index, { parent }] of sections.entries()) {
		const isOne = (beside.get(keys[index] ?? '')?.size ?? 0) > 1;
		found.push(isOne ? index : (found[parent ?? -1] ?? -1));
	}
	return found;
}
