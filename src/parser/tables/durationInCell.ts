import { wide } from '../../util/wide';
import { type Duration, readDuration } from '../words/readDuration';

const ofHours = wide(/(?<!\p{L})(?:h|hrs?|hours?|horas|heures|stunden|std|часы|ساعات)(?!\p{L})|[工小][时時]|時間/u);
const ofDays = wide(/(?<!\p{L})(?:days?|tage|jours|d[ií]as|дни|أيام)(?!\p{L})|[天日]/u);

/** The duration that is all of a cell's text, without emphasis, or a bare number under a header (lower case) that says its unit. */
export function durationInCell(text: string, header: string, hoursPerDay: number): Duration | null {
	const unit = ofHours.test(header) ? 'h' : ofDays.test(header) ? 'd' : '';
	const isBare = /^[~≈\d.,+–-]+$/.test(text);
	const read = readDuration(isBare ? `${text} ${unit}` : text, hoursPerDay);
	return read && read.length >= text.length ? read : null;
}
