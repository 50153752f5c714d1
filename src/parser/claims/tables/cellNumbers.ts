import type { ColumnRole } from '../../../model/claims';
import type { Status } from '../../../model/task';
import { wide } from '../../../util/wide';
import { endOfRange, expandRange } from '../../names/idRanges';
import { readDuration } from '../../words/readDuration';
import { percentOf, readStatus } from '../../words/readStatus';
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
function hoursIn(text: string, { vocabulary }: ClaimContext): number | null {
	const clean = text.replace(/[*_`~≈]/g, '').trim();
	const duration = readDuration(clean, vocabulary.hoursPerDay);
	return duration && duration.length >= clean.length && duration.minHours === duration.maxHours
		? duration.minHours
		: numberIn(text);
}

/** The number that a cell holds in a column of such. */
export function valueIn(role: ColumnRole, text: string, context: ClaimContext): number | null {
	if (role === 'percentage' || role === 'status') return percentOf(text);
	return role === 'hours' ? hoursIn(text, context) : countIn(text);
}

/** The status that is all of a cell, or null. */
export function wholeStatus(text: string, { words }: ClaimContext): Status | null {
	const { status, whole } = readStatus(text, words);
	return whole ? status : null;
}

const rangeCell =
	/^[\s*_`]{0,4}([A-Za-z]{1,9}-?\d{1,5})\s?(?:…|\.{2,3}|[-–—~]|to|bis|à|a|até)\s?([A-Za-z]{0,9}-?\d{1,5})[\s*_`]*$/;

/** How many ids a range takes in that is all of a cell (`B-01…B-04`), or null. */
export function widthIn(text: string): number | null {
	const [, first = '', last = ''] = rangeCell.exec(text) ?? [];
	const between = expandRange(first, endOfRange(first, last));
	return between && between.length + 2;
}
