import { inSection } from '../../model/claims';
import type { Scope } from '../../model/claims';
import { indexesAround } from '../../model/document';
import { summaryTitle } from '../../model/summary.data';
import { wide } from '../../util/wide';
import { kindIn, stateIn, TEXT } from '../lines/forms';
import { HEADING, RULE } from '../lines/lexLine';
import { LONGEST_RANGE } from '../names/idTokens';
import { type IdForms, namedTasks } from '../names/readDependencies';
import { labelWords } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { namesSection } from '../tables/tableCells';
import type { Classification } from '../verdicts/classify';
import { sideOf } from '../words/sides';
import { type ClaimContext, saysWhole, sideCountedBy, unitOfLabel } from './claimText';

const twoEnds = /(?<!\d)(\d{1,15})\s*(?:[-–—~〜～]|to)\s*#?[A-Za-z]{0,5}-?(\d{1,15})/g;

/** `1–28`, `T010-T015`: the ids from the first to the last; null for other texts, and for too long a range to look at each. */
export function rangeOfIds(text: string, forms: IdForms): readonly string[] | null {
	if (!/^\s*#?[A-Za-z]{0,5}-?\d+(?:\s*(?:[-–—~〜～,&]|to|and)\s*#?[A-Za-z]{0,5}-?\d+)+\s*$/.test(text)) return null;
	for (const [, first, last] of text.matchAll(twoEnds)) if (Number(last) - Number(first) > LONGEST_RANGE) return null;
	const named = namedTasks(text, forms, true);
	return named.length > 1 ? named.map(({ id }) => id) : null;
}

const idsAlone = /^\s*#?[A-Za-z]{0,5}-?\d+(?:\.\d+)*\s*(?:(?:-|–|—|to|,|and|&)\s*#?[A-Za-z]{0,5}-?\d+(?:\.\d+)*\s*)*$/;

/** `2 (T024, T026)`: the ids in the last bracket of a text; none where it holds anything else. Quotes don't count. */
export function idsInBracket(
	text: string,
	forms: IdForms,
): { readonly ids: readonly string[]; readonly start: number; readonly end: number } | null {
	const match = /[(（]([^()（）]{1,400})[)）]\s*$/u.exec(text);
	const inside = match?.[1]?.replace(/[`*]/g, ' ') ?? '';
	if (!match || !idsAlone.test(inside)) return null;
	const start = match.index + 1;
	return { ids: namedTasks(inside, forms, true).map(({ id }) => id), start, end: start + inside.length };
}

/** A field beneath a heading without tasks of its own speaks of the whole document. */
export function fieldScope(section: number, context: ClaimContext): Scope {
	const named = sectionNamedBy(section, context);
	if (named !== null) return inSection(named);
	// `### Phase 2` without tasks of its own speaks of that phase, wherever its tasks are.
	if (section > 0 && !context.populated.has(section) && namesSection(context.sections[section]?.title ?? ''))
		return inSection(section);
	// A section with boxes of its own speaks of itself, a summary without any of what is above it.
	const isOwn = (at: number): boolean => context.populated.has(at) && (context.sections[at]?.level ?? 0) > 1;
	return inSection(indexesAround(context, section).find(isOwn) ?? 0);
}

/** The rule behind which nothing but text, tables and lists without tasks stands: that is about all of the document. Past its end where there is none. */
export function footOf({ kinds, lines, count }: Outline, { verdicts }: Classification): number {
	let foot = count;
	for (let at = count - 1; at >= 0 && kinds[at] !== HEADING && !verdicts[at]; at--) {
		const form = lines.forms[at] as number;
		if (stateIn(form) === TEXT && kindIn(form) === RULE) foot = at;
	}
	return foot;
}

const summaryOf = wide(/^[^\p{L}]*(\p{L}+ \d+)\s+(?:summary|status|overview|results?)\b/iu, /\d\s+[sor]/i);

/** `### Week 2 Summary` without tasks of its own speaks of the section `Week 2: …`, wherever it stands. */
function sectionNamedBy(section: number, { sections, populated, names }: ClaimContext): number | null {
	if (section === 0 || populated.has(section)) return null;
	const name = summaryOf.exec(sections[section]?.title ?? '');
	return name ? (names.numbered(name[1] as string)[0] ?? null) : null;
}

/** Whether fields under a section without tasks speak of the whole document: its title, or one for summaries. */
export function speaksOfAll(section: number, { sections, populated }: ClaimContext): boolean {
	const at = sections[section];
	if (!at || at.level < 2 || populated.has(section)) return true;
	return summaryTitle.test(at.title);
}

/**
 * Whether what stands beneath a heading is about what that names, with its tasks elsewhere: `Progress: 2/2 tasks` under `### Block A` over no
 * task. Only a heading or a label that says so speaks of all of them then, and no label with the same name (`Total quick wins`).
 */
export function isOfNamed(section: number, scope: Scope, label: string, context: ClaimContext): boolean {
	if (scope.ids || scope.section === section || speaksOfAll(section, context)) return false;
	const title = context.sections[section]?.title ?? '';
	const name = labelWords(label).replace(/^(?:grand )?totale?s? | total$/, '');
	if (name.length > 2 && labelWords(title).includes(name) && unitOfLabel(name) === null && !saysWhole(name))
		return true;
	return !saysWhole(title) && !saysWhole(label) && (sideCountedBy(label) ?? sideOf(label)) !== 'total';
}
