import { fieldsOf, NO_LABELS } from '../lines/lexFields';
import type { LineTable } from '../lines/lineTable';
import { COLON, EMPHASIS, WIDE } from '../lines/signs';

/** Whether a paragraph is a label over what follows. */
export function isLabel(lines: LineTable, at: number): boolean {
	if (((lines.signs[at] as number) & (COLON | WIDE | EMPHASIS)) === 0) return false;
	const text = lines.textOf(at);
	if (/[:：]\s*(?:\*\*\s*)?$/.test(text) || /^\s*\*\*[^*_]+\*\*\s*$/.test(text)) return true;
	const fields = lines.fieldsIn(at) === NO_LABELS ? [] : fieldsOf(lines.line(at));
	return fields.length === 1 && fields[0]?.value === '';
}

/** Whether a paragraph is one run of bold text, be it with a colon. */
export function isBoldAlone(lines: LineTable, at: number): boolean {
	if (((lines.signs[at] as number) & EMPHASIS) === 0) return false;
	return /^\*\*[^*_]+\*\*(?:\s*[:：])?$/.test(lines.textOf(at).trim());
}
