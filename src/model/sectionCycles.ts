import { strongComponents } from './components';
import { roundFrom } from './cycles';
import type { SectionLink, TaskDocument } from './document';
import { append } from '../util/append';
import { remembered } from '../util/remembered';

/** The circles among sections that wait for each other, one for each knot, as the links of a shortest way round from the first section of it. */
export const sectionCycles = remembered(
	({ sections, sectionLinks }: TaskDocument): readonly (readonly SectionLink[])[] => {
		if (!sectionLinks.some(({ from, to }) => to !== null && to > from)) return [];
		const links = new Map<number, SectionLink[]>();
		for (const link of sectionLinks) if (link.to !== null && link.to !== link.from) append(links, link.from, link);
		const linksOf = (section: number): readonly SectionLink[] => links.get(section) ?? [];
		const { of, members } = strongComponents(sections.length, section =>
			linksOf(section).map(({ to }) => to as number),
		);
		return members
			.filter(({ length }) => length > 1)
			.flatMap(component => {
				const first = Math.min(...component);
				const within = (section: number) => linksOf(section).filter(({ to }) => of[to as number] === of[first]);
				const round = roundFrom(first, within);
				return round ? [round] : [];
			})
			.sort((a, b) => (a[0] as SectionLink).from - (b[0] as SectionLink).from);
	},
);
