import { inSection, attributeScope } from '../../../model/claims';
import type { EffortClaim, Scope } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { NO_BLOCK } from '../../outline/outline';
import { isTotalLabel } from '../../tables/judgeTable';
import { anyHourWord } from '../../words/readDuration';
import { attributeOf, attributeOfLabel, type ClaimContext } from '../claimText';
import { effortWord, frame, sideOfLabel } from './effortSides';
import { isEntry } from './partsOfEntries';
import { makeEffort } from './makeEffort';

/** Whether a value is a number of hours and nothing else. */
export function isHoursAlone(value: string): boolean {
	return hoursAlone.test(value);
}

const hoursAlone = wide(`^\\P{L}*(?:${anyHourWord})[^\\p{L}\\p{N}]*$/iu`);

/**
 * Reads an entry of a list of hours by priority or section (`- **P0 (Critical):** 22 hours`, `- Phase 1: 9h` under `## Effort`); null
 * for other fields.
 */
export function hoursOfEntry(field: StatedValue, at: number, label: string, context: ClaimContext): EffortClaim | null {
	const { outline } = context;
	const heading = outline.heading[at] as number;
	if (!isEntry(outline.kinds[at]) || heading < 0 || !isHoursAlone(field.value)) return null;
	const own = outline.content(heading);
	const over = byParts.test(own) ? (outline.heading[heading] as number) : heading;
	const said = over < 0 ? '' : outline.content(over);
	const attribute = attributeOfLabel(label, context) ?? (byParts.exec(own)?.[1] ? attributeOf(label, context) : null);
	const scope = attribute ? attributeScope(attribute) : scopeOfPart(label, context);
	if (!scope || frame.test(said)) return null;
	if (!effortWord.test(said) && (attribute || !isAmongParts(at, context))) return null;
	const line = outline.line(at);
	const place = attribute ? 'field' : 'cell';
	const claim = makeEffort(line, field.valueStart, field.valueEnd, scope, label.toLowerCase(), place, [], context);
	if (!claim || attribute) return claim;
	// What else a part takes nobody knows.
	return { ...claim, side: claim.side === 'total' ? sideOfLabel(said) : claim.side, isDoubtful: true };
}

/** `By phase`, `By priority` */
const byParts = wide(
	/^[^\p{L}]*(?:by|nach|por|par|per|по) (?:(priority|priorität|prioridad|prioridade|priorité|приоритетам?)|\p{L}{3,20})\P{L}*$/iu,
);

/** The section with tasks that a label names by its noun and number or by its whole title; null for others. */
export function scopeOfPart(label: string, context: ClaimContext): Scope | null {
	const named = context.names.called(label, -1);
	return named === null ? null : inSection(named);
}

/** Whether a line stands in a list of which each entry but a total says the hours of a part of its own: `- Phase 1: 7h`, `- Phase 2: 6h`. */
function isAmongParts(at: number, context: ClaimContext): boolean {
	const { outline } = context;
	const { kinds, heading, item, count } = outline;
	const parts = new Set<number>();
	let first = at;
	for (let before = at; before >= 0 && at - before < FAR; before = outline.before(before)) {
		if (heading[before] !== heading[at] || !isEntry(kinds[before])) break;
		if (item[before] === item[at]) first = before;
	}
	for (let entry = first; entry < count && entry - first < FAR; entry++) {
		if (heading[entry] !== heading[at] || (kinds[entry] !== NO_BLOCK && !isEntry(kinds[entry]))) break;
		if (kinds[entry] === NO_BLOCK || item[entry] !== item[at]) continue;
		const [field, more] = outline.fields(entry);
		if (field && isTotalLabel(field.label)) continue;
		const part = field && !more && isHoursAlone(field.value) ? scopeOfPart(field.label.trim(), context) : null;
		if (!part || parts.has(part.section)) return false;
		parts.add(part.section);
	}
	return parts.size > 1;
}

/** Lists are no longer than so many lines. */
const FAR = 40;
