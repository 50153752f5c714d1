import { wide } from '../../util/wide';
import type { LabelledValue } from '../lines/lexFields';
import { signFields } from '../words/words.data';

/** The longest tail of a title in which a field is looked for. */
const SIGN_TAIL = 200;

const sign = String.raw`(${Object.keys(signFields).join('|')})\ufe0f?`;
const date = String.raw`\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2})?`;
const word = String.raw`[\p{L}\p{N}_-]+`;
/** A sign with what may stand behind it: nothing for a priority, a date, ids, a rule of recurrence. */
const trailing = wide(
	String.raw`(?<=\s|^)(?:(?:🔺|⏫|🔼|🔽|⏬)\ufe0f?|${sign}\s*(${date})|(?:🆔|⛔)\ufe0f?\s*(${word}(?:\s*,\s*${word})*)|🔁\ufe0f?\s*(every [\p{L}\d, !]+)|🏁\ufe0f?\s*(keep|delete))$/iu`,
	new RegExp(`🔺|⏫|🔼|🔽|⏬|⛔|🔁|🏁|${Object.keys(signFields).join('|')}`),
);

/** The field that a sign begins at the end of a title (`📅 2026-01-05`, `🆔 abc`, `⏫`), as Obsidian's Tasks writes them; null for none. */
export function signField(masked: string, from: number, to: number): LabelledValue | null {
	const start = Math.max(from, to - SIGN_TAIL);
	const match = trailing.exec(masked.slice(start, to));
	if (!match) return null;
	const label = (/^\P{N}\ufe0f?/u.exec(match[0]) as RegExpExecArray)[0].trimEnd();
	const value = match[0].slice(label.length).trim();
	const at = start + match.index;
	return {
		label,
		labelStart: at,
		labelEnd: at + label.length,
		value,
		valueStart: to - value.length,
		valueEnd: to,
		field: signFields[label.replace('\ufe0f', '')] ?? null,
		strong: false,
	};
}
