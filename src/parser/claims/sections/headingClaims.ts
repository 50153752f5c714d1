import { inSection } from '../../../model/claims';
import type { Claim } from '../../../model/claims';
import { type Wide, wide } from '../../../util/wide';
import { BULLET } from '../../lines/lexLine';
import type { Line } from '../../lines/line';
import { BAR, BRACKET, COLON, DASH, ROUND, WIDE } from '../../lines/signs';
import { namesSection } from '../../tables/tableCells';
import { isSpoken } from '../../titles/titleShape';
import { sectionNouns } from '../../words/words.data';
import { fieldScope, rangeOfIds } from '../claimScope';
import { type ClaimContext, claimText, scopeOfSection, unitOf } from '../claimText';
import { makeCount } from '../counts/makeCount';
import { rangeAtEnd, rangeClaim } from '../counts/rangeClaims';
import { completionClaim, measured, makeCompletion, shareClaim } from '../states/completionClaims';
import { allClaim } from './allClaim';
import { countsBehindTitle } from './countsBehindTitle';
import { countsOfSide, headingCounts } from './headingCounts';
import { labelled } from './labelledHeadings';
import { withoutDate } from './undated';

const allDone = wide(
	/^[^\p{L}]*(?:all|todas? as|todos os|alle|wszystkie|tüm|все|全部)\s+(?:[\p{L}\p{N}]+\s+){0,3}?(?:complete|completed|done|finished|abgeschlossen|erledigt|afgerond|voltooid|klaar|ukończone|zakończone|tamamlandı|concluíd[ao]s|выполнены|完成)[^\p{L}]*$/iu,
);

/** `[x] Phase 1`, and in code behind the title. */
const ticked = /^\[x\](?=\s)|(?<=\s`?)\[x\](?=`?\s*$)/i;

/** `Phase 4 Complete` */
const behindNumber = wide(`^[^\\p{L}]{0,9}(?:${sectionNouns.join('|')}) \\d{1,3} (completed?|done|finished)$/iu`);

/** `Garden COMPLETED`: in capitals behind a word that is not in such. */
const inCapitals = wide(/(?<=\p{Ll} )(COMPLETED?|DONE|FINISHED)$/u);

const behindJoint = wide(
	/(?:[)\]）]\s*|\p{Extended_Pictographic}\ufe0f?\s*|\s(?:[—–]|--?)\s+|:\s+)([^()[\]（）:—–]{3,40})$/u,
);

/** `Foundation ✅ COMPLETE`, `Core - COMPLETE` behind a colon: the last words, with their sign. */
const behindTitle = wide(
	/(?:\s(?:[—–]|--?)\s|\s(?=\p{Extended_Pictographic}))((?:\p{Extended_Pictographic}\ufe0f?\s*)?[^()[\]（）:—–\p{Extended_Pictographic}-]{3,40})$/u,
);

/** Reads what a section's heading states: `(35/47 remaining)`, `[COMPLETED]`, `Tasks (1–28)`, `ALL TASKS COMPLETE`. */
export function headingClaims(at: number, context: ClaimContext): Claim[] {
	const section = context.sectionAt.get(at);
	if (!section) return [];
	const line = context.outline.line(at);
	// Most headings are a name: there is no bracket, dash, bar or colon behind which one states something, and it says nothing of all.
	if (
		(line.signs & (ROUND | BRACKET | DASH | COLON | BAR | WIDE)) === 0 &&
		!/all|to[du]/i.test(line.text) &&
		!/(?:complete|done|d)$/i.test(line.content)
	)
		return [];
	// `(15 items)` over bullets counts those.
	const isListed =
		/\d items?\s*[)）]/i.test(line.content) && !context.populated.has(section.index) && holdsBullets(at, context);
	const scope = isListed ? inSection(section.index) : scopeOfSection(section.index, context);
	const claims: Claim[] = [];
	const content = line.content;
	const place = {
		role: 'section' as const,
		place: 'heading' as const,
		scope,
		side: null,
		unit: null,
		elsewhere: section.elsewhere,
	};
	for (const bracket of content.matchAll(/[([（]([^()[\]（）]{1,80})[)\]）]/gu)) {
		// `(1 task = 1 branch)` says how things are done.
		if (/[a-z] = /.test(bracket[1] as string)) continue;
		const start = line.from + bracket.index + 1;
		const text = claimText(line, start, start + (bracket[1] as string).length);
		const idRange = rangeOfIds(text.text, context.forms);
		if (idRange && unitOf(content.slice(0, bracket.index).replace(/^[^\p{L}]+/u, ''))) {
			claims.push(
				makeCount({
					role: 'section',
					span: line.span(text.start, text.end),
					text: text.text,
					value: idRange.length,
					side: 'total',
					scope,
					place: 'heading',
					elsewhere: section.elsewhere,
					ids: idRange,
				}),
			);
			continue;
		}
		const range = rangeClaim(text, section.index, context.forms);
		if (range) {
			claims.push(range);
			continue;
		}
		const completion =
			isSpoken(withoutDate(text.text)) || /^\W*all\b|%|\s[—–-]\s/i.test(text.text)
				? completionClaim(text, 'heading', inSection(section.index), context)
				: null;
		if (completion && bracket.index + bracket[0].length >= content.trimEnd().length - 4) claims.push(completion);
		else claims.push(...headingCounts(text, content, section.index, place, context));
	}
	const ofSide = countsOfSide(line, section.index, place, context);
	const byLabel = ofSide.length > 0 ? ofSide : labelled(at, content, section.index, context);
	claims.push(...byLabel);
	const whole = allDone.exec(content);
	const said = whole ?? ticked.exec(content);
	if (said) {
		const start = line.from + said.index;
		const of = whole ? fieldScope(section.index, context) : scope;
		claims.push(makeCompletion(line, start, start + said[0].length, of, 'heading', 'complete'));
	}
	const all = allClaim(line, line.from, line.to, context);
	if (all && claims.length === 0) claims.push(all);
	const status = shareOfStatus(line, section.index, context) ?? shareOfSection(line, section.index, context);
	if (status) claims.push(status);
	const undated = withoutDate(content);
	const tail =
		whole || status
			? null
			: (spokenBehind(behindJoint, undated) ??
				spokenBehind(behindTitle, undated) ??
				spokenBehind(behindNumber, undated) ??
				spokenBehind(inCapitals, undated));
	if (tail) {
		const start = line.from + tail.index + tail[0].length - (tail[1] as string).length;
		const completion = completionClaim(
			claimText(line, start, start + (tail[1] as string).length),
			'heading',
			inSection(section.index),
			context,
		);
		if (completion && section.title.length > (tail[1] as string).length + 4) claims.push(completion);
	}
	const range = rangeAtEnd(claimText(line, line.from, line.to), section.index, context.forms);
	if (range) claims.push(range);
	if (byLabel.length === 0) claims.push(...countsBehindTitle(line, section.index, place, context));
	return claims;
}

function spokenBehind(joint: Wide, content: string): RegExpExecArray | null {
	const match = joint.exec(content);
	return match && isSpoken((match[1] as string).replace(/^\s*[~≈]?\d{1,3}(?:\.\d+)?\s?%(?=\s)/, '')) ? match : null;
}

/** `Phase 2: Beds — 75%` */
const shareBehind = wide(/(?:\s[—–|·•-]|[:：])\s+[*_`]{0,3}(?=[~≈]?\d{1,3}(?:\.\d+)?\s?%[*_`\s]{0,4}$)/u);

/** The share that ends the title of a phase, week or sprint. */
function shareOfSection(line: Line, section: number, context: ClaimContext): Claim | null {
	const joint = namesSection(line.content) && context.populated.has(section) ? shareBehind.exec(line.content) : null;
	if (!joint || measured.test(line.content)) return null;
	const text = claimText(line, line.from + joint.index + joint[0].length, line.to);
	return shareClaim(text, inSection(section), 'heading');
}

const ofStatus = wide(
	/^[^\p{L}]*(?:(?:current|overall|project) )?(?:status|progress|completion)\s*[:：]\s*(?=[~≈]?\d{1,3}(?:\.\d+)?\s*%)/iu,
);

/** `## Status: 40% complete` says how far its section is, over nothing how far what is around it is. */
function shareOfStatus(line: Line, section: number, context: ClaimContext): Claim | null {
	const label = ofStatus.exec(line.content)?.[0];
	if (label === undefined) return null;
	const isOver = context.populated.has(section) || context.boxed.has(section);
	const scope = isOver ? inSection(section) : fieldScope(section, context);
	return shareClaim(claimText(line, line.from + label.length, line.to), scope, 'heading');
}

/** Whether bullets stand beneath a heading, before the next of its level. */
function holdsBullets(at: number, { outline }: ClaimContext): boolean {
	for (let line = at + 1; line < outline.count; line++) {
		const level = outline.level(line);
		if (level > 0 && level <= outline.level(at)) return false;
		if (outline.kinds[line] === BULLET && !outline.isBoxed(line)) return true;
	}
	return false;
}
