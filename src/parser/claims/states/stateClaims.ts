import { WHOLE } from '../../../model/claims';
import type { CompletionClaim, StateClaim } from '../../../model/claims';
import type { Section } from '../../../model/document';
import { byText } from '../../../util/byText';
import { wide } from '../../../util/wide';
import { sectionNouns } from '../../words/words.data';
import { type ClaimContext, claimText } from '../claimText';
import { stateAtEnd } from '../sections/sectionStates';
import { completionClaim } from './completionClaims';

const name = `((?:${sectionNouns.filter(noun => noun !== '第').join('|')})\\s+\\d+[A-Za-z]?)(?![\\p{L}\\p{N}.-])`;
/** `**✅ Phase 13**: Reports (COMPLETE)`, `Phase 13: in progress`. */
const entry = wide(
	`^[^\\p{L}\\d]*${name}[*_]*\\s*[:：—–-](?:.{0,200}[(（[]([^()（）[\\]]{3,40})[)）\\]]|([^()（）[\\]]{3,40}))[*_\\s]*$/iu`,
);
/** `(Phase 13 - IN PROGRESS)`. */
const remark = wide(`[(（[]${name}\\s*[:：,—–-]\\s*([^()（）[\\]]{3,40})[)）\\]]/iu`);

/** Reads how far a line says that a section is, or a phase which no heading names; null for other lines. `home` is the section it stands in. */
export function stateClaim(at: number, home: number, context: ClaimContext): StateClaim | CompletionClaim | null {
	const ofSection = stateAtEnd(at, home, context);
	if (ofSection) return ofSection;
	const line = context.outline.line(at);
	const content = line.content;
	const match = entry.exec(content) ?? remark.exec(content);
	const said = match?.[2] ?? match?.[3];
	if (!match || said === undefined) return null;
	const subject = nameIn(match);
	if (context.phases.has(subject)) return null;
	const start = line.from + match.index + match[0].lastIndexOf(said);
	const text = claimText(line, start, start + said.length);
	const read = completionClaim(text, 'prose', WHOLE, context);
	return read && { type: 'state', span: read.span, text: read.text, subject, state: read.state, percent: read.percent };
}

/** The phases that headings name. */
export function phasesOf(sections: readonly Section[]): ReadonlySet<string> {
	return new Set(sections.flatMap(({ title }) => phasesIn(title)));
}

const everyName = wide(`${name}/giu`);

const phasesIn = byText((title): readonly string[] => everyName.all(title).map(nameIn));

function nameIn(match: RegExpExecArray): string {
	return (match[1] as string).toLowerCase().replace(/\s+/g, ' ');
}
