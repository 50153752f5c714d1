import type { Section } from './document';

/** A section and those around it, innermost first; the document is the last. */
export function sectionsAround(section: number, sections: readonly Section[]): readonly number[] {
	const around: number[] = [];
	for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null) around.push(at);
	return around;
}
