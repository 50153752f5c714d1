import { wide } from '../../../util/wide';
import { readDuration } from '../../words/readDuration';
import { type ClaimContext, unitOf } from '../claimText';

const bareNumber = wide(/^[^\p{L}\p{N}#-]*(\d{1,6}(?:\.\d+)?)\+?[^\p{L}\p{N}%/-]*$/u);

/** A number that a cell holds alone, with emphasis or a mark at the most; `#144` is a name. */
export function numberIn(text: string): number | null {
	const match = bareNumber.exec(text);
	return match ? Number(match[1]) : null;
}

const behindCount = wide(/(?<=\d)\s*(?:[件个個项項개]|\p{L}+)[\s*_]*$/u);

/** The same of things that are counted, of tasks also with a word for them (`3 tasks`, `3件`): `3.5` counts some by halves, which no box can, and `~12` is a guess. */
export function countIn(text: string): number | null {
	if (/[~≈]/.test(text)) return null;
	const noun = behindCount.exec(text);
	const word = noun?.[0].trim() ?? '';
	const isOfTasks = /^[件个個项項개]/u.test(word) || unitOf(word) === 'task';
	const count = numberIn(noun && isOfTasks ? text.slice(0, noun.index) : text);
	return Number.isInteger(count) ? count : null;
}

/** Hours in a cell: a duration, or a bare number under a header that says hours. */
export function hoursIn(text: string, { vocabulary }: ClaimContext): number | null {
	const clean = text.replace(/[*_`~≈]/g, '').trim();
	const duration = readDuration(clean, vocabulary.hoursPerDay);
	return duration && duration.length >= clean.length && duration.minHours === duration.maxHours
		? duration.minHours
		: numberIn(text);
}
