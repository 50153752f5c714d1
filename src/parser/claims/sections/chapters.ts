import type { Claim, Scope } from '../../../model/claims';
import type { Section } from '../../../model/document';
import { indexesAround } from '../../../model/document';
import { append } from '../../../util/append';
import { contains } from '../../../util/span';
import { sideNamed } from '../../words/sides';
import type { SectionNames } from './sectionNames';

/** A part stands in so many chapters at most: what more are called alike tells nothing. */
const MOST_ALIKE = 20;

/** Chapters that split the work into what is done and what is not (`## Completed`, `## Open`), so that a part of it may stand in both. */
export class Chapters {
	readonly #sections: readonly Section[];
	readonly #sides = new Map<number, 'done' | 'remaining'>();
	readonly #namesakes = new Map<number, readonly number[]>();

	constructor(sections: readonly Section[], names: SectionNames) {
		this.#sections = sections;
		const beside = new Map<number, Section[]>();
		for (const section of sections) if (chapterSide(section)) append(beside, section.parent ?? 0, section);
		for (const chapters of beside.values())
			if (new Set(chapters.map(chapterSide)).size > 1)
				for (const chapter of chapters) this.#sides.set(chapter.index, chapterSide(chapter) as 'done' | 'remaining');
		if (this.#sides.size > 0) this.#findNamesakes(names);
	}

	/** The side of the chapter that a section stands in; null for others, and for a chapter itself. */
	sideOf(section: number): 'done' | 'remaining' | null {
		return this.#sides.get(this.#chapterOf(section)) ?? null;
	}

	/** The sections of the same title in other chapters. */
	namesakesOf(section: number): readonly number[] {
		return this.#namesakes.get(section) ?? [];
	}

	/** A claim that stands in none of the sections of one title is about them all. */
	aboutAll(claim: Claim): Claim {
		if (this.#namesakes.size === 0 || !('scope' in claim || claim.type === 'table')) return claim;
		if (claim.type === 'table')
			return { ...claim, rows: claim.rows.map(row => ({ ...row, scope: row.scope && this.#all(row.scope, claim) })) };
		return { ...claim, scope: this.#all(claim.scope, claim) };
	}

	#all(scope: Scope, { span }: Claim): Scope {
		const also = this.namesakesOf(scope.section);
		const isInside = [scope.section, ...also].some(index => contains((this.#sections[index] as Section).span, span));
		return also.length === 0 || isInside ? scope : { ...scope, also };
	}

	#chapterOf(section: number): number {
		const [, ...around] = indexesAround({ sections: this.#sections }, section);
		return around.find(at => this.#sides.has(at)) ?? 0;
	}

	#findNamesakes(names: SectionNames): void {
		const byName = new Map<string, number[]>();
		for (const { index } of this.#sections) {
			const chapter = this.#chapterOf(index);
			const words = names.wordsOf(index);
			if (chapter === 0 || words.length === 0 || this.#sides.has(index)) continue;
			append(byName, [this.#sections[chapter]?.parent, ...words].join(' '), index);
		}
		for (const alike of byName.values()) {
			const chapters = new Set(alike.map(index => this.#chapterOf(index)));
			// Twice in one chapter a title tells nothing.
			if (alike.length < 2 || alike.length > MOST_ALIKE || chapters.size < alike.length) continue;
			for (const index of alike)
				this.#namesakes.set(
					index,
					alike.filter(other => other !== index),
				);
		}
	}
}

/** The side of a heading that names what is done or what is not, and nothing else but how many. */
function chapterSide({ title, level }: Section): 'done' | 'remaining' | null {
	const side = level === 0 ? null : sideNamed(title);
	return side === 'open' ? 'remaining' : side === 'done' || side === 'remaining' ? side : null;
}
