import { strongComponents } from './components';
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
			.map(component => {
				const first = Math.min(...component);
				return roundFrom(first, section => linksOf(section).filter(({ to }) => of[to as number] === of[first]));
			})
			.sort((a, b) => (a[0] as SectionLink).from - (b[0] as SectionLink).from);
	},
);

/** A shortest way from a section back to it, breadth first. */
function roundFrom(first: number, linksOf: (section: number) => readonly SectionLink[]): readonly SectionLink[] {
	const reachedBy = new Map<number, SectionLink>();
	const queue = [first];
	for (const section of queue)
		for (const link of linksOf(section)) {
			const to = link.to as number;
			if (reachedBy.has(to)) continue;
			reachedBy.set(to, link);
			queue.push(to);
		}
	const path: SectionLink[] = [];
	for (let at = first; path.length === 0 || at !== first; ) {
		const link = reachedBy.get(at) as SectionLink;
		path.push(link);
		at = link.from;
	}
	return path.reverse();
}
