import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { HEADING, PARAGRAPH } from '../../lines/lexLine';
import type { ClaimContext } from '../claimText';

const total = wide(
	/^\P{L}{0,9}(?:(?:grand |sub)?totals?|sum|итого|всего|合计|总计|總計|合計|总和|gesamt|summe|totaal|totale|razem|suma|soma|toplam|summa)\P{L}{0,9}$/iu,
);

/**
 * Whether a label says that it is a total and nothing else, right behind the last task of a part that has none beneath other headings:
 * what it sums are those.
 */
export function isTotalBehindTasks(label: string, at: number, context: ClaimContext): boolean {
	const { outline, classification, sections, populated } = context;
	if (outline.kinds[at] !== PARAGRAPH || !total.test(label)) return false;
	const section = context.sectionOf(at);
	if (sections.some(({ index, parent }) => parent === section && populated.has(index))) return false;
	for (let next = at + 1; next < outline.count && outline.kinds[next] !== HEADING; next++)
		if (classification.verdicts[next]) return false;
	for (let before = outline.before(at); before >= 0; before = outline.item[before] as number)
		if (classification.verdicts[before]) return true;
	return false;
}

const equals = wide(/^([\s*_]*)(\p{L}{3,10})([\s*_]*=\s*)([~≈]?\d[^=\n*_]{0,20}?)\s*(?:[=*_]|$)/u);

/** `sum = 18h`: what a line states of a total behind a sign; null for other lines. */
export function totalOfLine(at: number, { outline }: ClaimContext): StatedValue | null {
	const line = outline.line(at);
	const [, lead = '', label = '', joint = '', value = ''] = equals.exec(line.maskedContent) ?? [];
	if (label === '' || !total.test(label)) return null;
	const valueStart = line.from + lead.length + label.length + joint.length;
	return { label, value, valueStart, valueEnd: valueStart + value.length, field: null };
}
