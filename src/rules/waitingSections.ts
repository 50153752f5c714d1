import type { SectionLink, TaskDocument } from '../model/document';
import { isWithin } from '../model/document';
import { sectionCycles } from '../model/sectionCycles';
import { workOf } from '../model/sectionsAhead';
import { isClosed } from '../model/task';
import { message } from '../util/message';
import { MOST_NAMES, pathShown } from './pathShown';
import type { Finding } from './rule';
import { statusPlace } from './statusMessage';

/** Sections that say that they wait for one which the document does not have (`Depends on: Phase 9`). */
export function* unknownSections({ sectionLinks }: TaskDocument): Generator<Finding> {
	for (const { to, name, span, isById } of sectionLinks)
		if (to === null)
			yield {
				span,
				...(isById && { severity: 'information' }),
				message: message('No section “{0}” in this document.', name),
			};
}

/** Sections that say that they wait for themselves. */
export function* sectionsOnThemselves({ sectionLinks }: TaskDocument): Generator<Finding> {
	for (const { from, to, name, span } of sectionLinks)
		if (to === from) yield { span, message: message('“{0}” waits for itself.', name) };
}

/** Sections that wait for each other, once for each knot. */
export function* sectionsInCircles(document: TaskDocument): Generator<Finding> {
	for (const path of sectionCycles(document)) {
		const [first, ...others] = path as [SectionLink, ...SectionLink[]];
		const names = [...path.map(({ own }) => own), first.own];
		yield {
			span: first.span,
			message: message('{0} wait for each other.', pathShown(names)),
			related: others
				.slice(0, MOST_NAMES)
				.map(({ own, name, span }) => ({ span, message: message('“{0}” waits for “{1}” here.', own, name) })),
		};
	}
}

/** Sections all of whose tasks are done, though one that they wait for has open ones; with some of those done it is only noted. */
export function* sectionsDoneBefore(document: TaskDocument): Generator<Finding> {
	for (const { from, to, own, name, span } of document.sectionLinks) {
		if (to === null || isWithin(document, from, to) || isWithin(document, to, from)) continue;
		const [ours, theirs] = [workOf(document, from), workOf(document, to)];
		const left = theirs.filter(task => !isClosed(task));
		if (left.length === 0 || !ours.some(({ status }) => status === 'done') || !ours.every(isClosed)) continue;
		yield {
			span,
			...(left.length < theirs.length && { severity: 'information' }),
			message: message('“{0}” is done, but “{1}”, which it depends on, is not.', own, name),
			related: left.slice(0, 10).map(statusPlace),
		};
	}
}
