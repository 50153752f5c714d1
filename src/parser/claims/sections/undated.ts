import { wide } from '../../../util/wide';

const dateAtEnd =
	/(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|\d{1,2}[./]\d{1,2}[./]\d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? [A-Za-z]{3,9}\.?,? \d{4})(?:,?[ T]\d{1,2}:\d{2}(?::\d{2})?)?([)）]?)[\s*_]*$/u;

const joint = wide(/[\s,.;:·，。；：、–—(（[-]{0,4}(?:(?<!\p{L})(?:on|am|le|el|em|op|il|于|於)\s?)?$/iu);

/** A text without the date that ends it and what joins the two: `✅ COMPLETE` of `✅ COMPLETE on 2026-04-24 19:37`. */
export function withoutDate(text: string): string {
	const date = dateAtEnd.exec(text);
	const before = date && joint.exec(text.slice(0, date.index));
	// Of a bracket all has to be the date.
	return before && /[(（]/.test(before[0]) === (date[1] !== '') ? text.slice(0, before.index) : text;
}
