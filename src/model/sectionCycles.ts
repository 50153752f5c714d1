import { strongComponents } from './components';
import { roundFrom } from './cycles';
import type { SectionLink, TaskDocument } from './document';
import { append } from '../util/append';
import { remembered } from '../util/remembered';

/** The circles among sections that wait for each other, one for each knot, as the links of a shortest way round from the first section of it. */
export const sectionCycles = remembered(({ sectionLinks }: TaskDocument): readonly (readonly SectionLink[])[] => {
	if (!sectionLinks.some(({ from, to }) => to !== null && to > from)) return [];
	const links = new Map<number, SectionLink[]>();
	for (const link of sectionLinks) if (link.to !== null && link.to !== link.from) append(links, link.from, link);
	const linksOf = (section: number): readonly SectionLink[] => links.get(section) ?? [];
	// Behind the sections stand parts that only tables name.
	const count = sectionLinks.reduce((most, { from, to }) => Math.max(most, from, to ?? 0), 0) + 1;
	const { of, members } = strongComponents(count, section => linksOf(section).map(({ to }) => to as number));
	return members
		.filter(({ length }) => length > 1)
		.flatMap(component => {
			const first = Math.min(...component);
			const within = (section: number) => linksOf(section).filter(({ to }) => of[to as number] === of[first]);
			const round = roundFrom(first, within);
			return round ? [round] : [];
		})
		.sort((a, b) => (a[0] as SectionLink).from - (b[0] as SectionLink).from);
});
