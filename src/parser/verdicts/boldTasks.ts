import { append } from '../../util/append';
import { BOLD_LEVEL } from '../lines/boldNames';
import type { Outline } from '../outline/outline';
import type { FieldName } from '../words/words.data';
import { familyOf } from './families';
import { type HeadingFacts, toldBy } from './headingFacts';

/** A risk or a decision has an owner and a status as well; work has one of these. */
const ofWork: readonly FieldName[] = ['priority', 'estimate', 'dependencies'];

/**
 * The bold lines over labelled values that are tasks as headings are (`**POND-1 — Dig**`): several of one family say something of themselves, and
 * one of them what only work has.
 */
export function boldTasks(outline: Outline, facts: ReadonlyMap<number, HeadingFacts>): ReadonlySet<number> {
	const families = new Map<string, number[]>();
	for (const at of facts.keys()) {
		const id = outline.level(at) === BOLD_LEVEL ? outline.title(at)?.id : null;
		if (id) append(families, familyOf(id), at);
	}
	const found = new Set<number>();
	for (const lines of families.values()) {
		const told = lines.filter(at => toldBy(facts.get(at) as HeadingFacts) > 0);
		if (told.length < 2 || !told.some(at => ofWork.some(field => facts.get(at)?.fields.has(field)))) continue;
		for (const at of told) found.add(at);
	}
	return found;
}
