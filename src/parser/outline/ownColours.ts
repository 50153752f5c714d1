import type { Status } from '../../model/task';
import type { Vocabulary } from '../../model/vocabulary';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { BOXED, kindIn, stateIn, TEXT } from '../lines/forms';
import { HEADING } from '../lines/lexLine';
import { COLOURED, DOTTED, type LineTable } from '../lines/lineTable';
import { COLON, PICTURED } from '../lines/signs';
import { measure } from '../tables/fieldByCells';
import { headingPriority, readPriority } from '../words/readPriority';
import { readStatus } from '../words/readStatus';
import { fieldLabels } from '../words/words.data';

/** So many colours must agree with the priorities beneath their headings. */
const FEWEST = 2;

/** No longer line explains one. */
const LONGEST = 1000;

/** The levels that a colour may stand for. */
const levels: Readonly<Record<string, readonly string[]>> = {
	'🔴': ['critical', 'high'],
	'🟠': ['critical', 'high'],
	'🟡': ['medium'],
	'🟢': ['low'],
	'🔵': ['low'],
	'⚪': ['low'],
};

const dot = wide(/([🔴🟠🟡🟢🔵⚪])\ufe0f?[\s*_]*(?:[=:：→–—-][\s*_]*)?(\p{L}[\p{L}\p{M}\p{N} -]{0,40})?/gu);
const dotAtEnd = /[🔴🟠🟡🟢🔵⚪](?=\ufe0f?\s*$)/u;
const labelBefore = wide(/(\p{L}[\p{L} ]{1,24})[*_]*\s?[:：][*_]*\s?$/u);
const labelled = wide(/^[\s>*_-]*(\p{L}[\p{L} ]{1,24})[*_]*\s?[:：][*_\s]*(\p{L}+)/u);

/** Headings over how sure something is. */
const sure = /confiden[ct]|certainty|confian[zçc]a?|信頼|可信|置信|신뢰/i;
/** `- 🟢 **Measured**: 3` */
const boldEntry = /^\s*[-*+]\s+[^\s\w]{1,3}\s*\*\*[^*]+(?:\*\*\s?[:：]|[:：]\*\*)/;
/** Names of colours that say how sure something is. */
const signal = /^[青黄赤](?:信号)?(?=$|\s)/;

const ofStatus = new Set(fieldLabels.status);
const ofPriority = new Set(fieldLabels.priority);

/**
 * The colours beside titles that are no statuses here. True for one that the document pairs with another word (`🟢 Low`, `**Risk**: 🟡`, a priority
 * beneath each heading that ends with one), if it calls no status by one; false for one behind boxes only, since ticked ones have it as well.
 */
export function* readColours(
	lines: LineTable,
	statuses: ReadonlyMap<string, Status | null>,
	vocabulary: Vocabulary,
): Steps<ReadonlyMap<string, boolean>> {
	const ticked = new Set<string>();
	const told = new Set<string>();
	const alike = new Set<string>();
	let isOfStatus = false;
	let isUnlike = false;
	let heading = -1;
	let above = '';
	for (let number = 0; number < lines.count; number++) {
		if (number % 512 === 0) yield;
		const form = lines.forms[number] as number;
		if (stateIn(form) !== TEXT) continue;
		const signs = lines.signs[number] as number;
		const isHeading = kindIn(form) === HEADING;
		if (isHeading) {
			heading = number;
			above = (signs & PICTURED) === 0 ? '' : atEnd(lines, number);
		} else if (above !== '' && (signs & COLON) !== 0) {
			const level = levelBeneath(lines.textOf(number), vocabulary);
			if (level !== null) {
				if (levels[above]?.some(word => readPriority(word, vocabulary, []) === level)) alike.add(above);
				else isUnlike = true;
				above = '';
			}
		}
		if ((signs & PICTURED) === 0) continue;
		if ((form & BOXED) !== 0 && lines.answer(number, COLOURED, isTickedWithColour)) ticked.add(atEnd(lines, number));
		if (isOfStatus || !lines.answer(number, DOTTED, hasDot)) continue;
		const text = lines.textOf(number);
		const isEntry = boldEntry.test(text) && heading >= 0 && sure.test(lines.textOf(heading));
		for (const { index, 1: colour = '', 2: words = '' } of dot.all(text)) {
			const label =
				labelBefore
					.exec(text.slice(Math.max(0, index - 32), index))?.[1]
					?.trim()
					.toLowerCase() ?? '';
			const read = readStatus(words.trim(), vocabulary);
			isOfStatus ||= ofStatus.has(label) || (read.by === 'word' && read.whole);
			if (isOfLevels(label) || isEntry || saysLevel(words.trim(), vocabulary)) told.add(colour);
		}
	}
	const found = new Map([...ticked].map((colour): [string, boolean] => [colour, false]));
	const paired = isUnlike || alike.size < FEWEST ? told : [...told, ...alike];
	if (!isOfStatus) for (const colour of paired) found.set(colour, true);
	// A legend may give one a meaning.
	for (const colour of statuses.keys()) found.delete(colour);
	return found;
}

/** Whether a line may say what its colours stand for. */
function hasDot(lines: LineTable, number: number): boolean {
	return (lines.lengths[number] as number) <= LONGEST && /[🔴🟠🟡🟢🔵⚪]/u.test(lines.textOf(number));
}

/** Whether a line is a ticked box with a colour behind its title. */
function isTickedWithColour(lines: LineTable, number: number): boolean {
	return /^[^[]*\[[xX]\]/.test(lines.textOf(number)) && atEnd(lines, number) !== '';
}

function atEnd(lines: LineTable, number: number): string {
	return dotAtEnd.exec(lines.textOf(number))?.[0] ?? '';
}

function isOfLevels(label: string): boolean {
	return ofPriority.has(label) || measure.test(label);
}

/** The level that a labelled line gives to what it stands beneath, null for none. */
function levelBeneath(text: string, vocabulary: Vocabulary): string | null {
	const [, label = '', value = ''] = labelled.exec(text) ?? [];
	return isOfLevels(label.toLowerCase()) ? readPriority(value, vocabulary, []) : null;
}

/** Whether words behind a colour say a level: `Low`, `High priority`, `Low-risk tasks`, `Riesgo alto`. */
function saysLevel(words: string, vocabulary: Vocabulary): boolean {
	if (words === '') return false;
	if (signal.test(words) || (readPriority(words, vocabulary, []) ?? headingPriority(words, vocabulary, [])))
		return true;
	const found = measure.exec(words);
	if (!found) return false;
	const [before, behind] = [words.slice(0, found.index), words.slice(found.index).replace(/^\S+\s*/, '')];
	return [before, behind].some(each => readPriority(each.replace(/[\s-]{1,3}$/, ''), vocabulary, []) !== null);
}
