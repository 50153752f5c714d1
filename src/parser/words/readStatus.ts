import type { Status } from '../../model/task';
import { byTextIn } from '../../util/byText';
import { small } from '../../util/small';
import { beyondAscii, wide } from '../../util/wide';
import { withoutEntities } from './entities';
import { boxMarks } from './words.data';

/** The words and marks that mean a status in one document: the vocabulary with the legend over it. */
export interface StatusWords {
	/** Lower-case words and marks (without variation selectors). */
	readonly statuses: ReadonlyMap<string, Status | null>;
}

/** A status as a text says it. */
export interface ReadStatus {
	/** null when the text begins with no known word or mark. */
	readonly status: Status | null;
	readonly percent: number | null;
	/** How it was known: by a word, by a mark alone, by a percentage alone. */
	readonly by: 'word' | 'mark' | 'percent' | 'nothing';
	/** Whether all of the text is the status: nothing but marks, the word, a percentage, a qualifier in brackets or after a dash. */
	readonly whole: boolean;
}

const nothing: ReadStatus = { status: null, percent: null, by: 'nothing', whole: false };

/** Reads a status from the text of a field, a bracket or a cell: a word beside a mark decides, a qualifier changes nothing. */
export const readStatus = byTextIn((text, words: StatusWords): ReadStatus => {
	const cleaned = cleanStatus(text);
	const box = /^\[([^\][]{1,2})\]\s*/.exec(cleaned);
	const ticked = box ? meaningOfBox(box[1] as string, words) : null;
	const clean = box && ticked ? cleaned.slice(box[0].length) : cleaned;
	// A box in a field: the word beside it decides, else the box.
	if (ticked && clean === '') return { status: ticked, percent: null, by: 'mark', whole: true };
	if (clean === '') return nothing;
	const { marks, rest } = takeMarks(clean, words);
	const percent = percentBeside(rest);
	const spoken = spokenStatus(rest, words);
	if (spoken) {
		// `70% complete` is a share, not the end.
		const status = percent !== null && percent < 100 && spoken.status === 'done' ? 'in-progress' : spoken.status;
		return { status, percent, by: 'word', whole: spoken.whole };
	}
	if (percent !== null && /^[~≈]?\s*\d+(?:\.\d+)?\s*%/.test(rest)) {
		const whole = /^[~≈]?\s*\d+(?:\.\d+)?\s*%\s*(?:$|[([（—–-])/.test(rest);
		const mark = marks[0] ?? null;
		return {
			status: percent >= 100 ? 'done' : percent <= 0 ? (mark ?? 'open') : 'in-progress',
			percent,
			by: 'percent',
			whole,
		};
	}
	const mark = marks[0];
	if (mark) return { status: mark, percent, by: 'mark', whole: rest === '' || /^[([（—–-]/.test(rest) };
	// `[x] see the report`
	return ticked ? { status: ticked, percent, by: 'mark', whole: false } : nothing;
});

function meaningOfBox(mark: string, { statuses }: StatusWords): Status | null {
	return statuses.get(mark) ?? boxMarks[mark] ?? null;
}

const leadingPercent = wide(/^[~≈]?\s*(\d{1,3}(?:\.\d+)?)\s*[%٪％](?!\s*\p{L})/u);

const percentBehind = wide(
	/^\p{L}[\p{L} -]{0,24}[\s([（:—–-]+[~≈]?(\d{1,3}(?:\.\d+)?)\s*[%٪％]\s*(?:$|[)\]）,;]|complete|done)/iu,
);

/** A percentage at the beginning, or alone behind the word (`In progress (70%)`); one in a remark is of something else. */
function percentBeside(text: string): number | null {
	const lead =
		leadingPercent.exec(text) ??
		/^[~≈]?\s*(\d{1,3}(?:\.\d+)?)\s*[%٪％]\s*(?=(?:complete|done|finished|implemented|ready|updated|exists|erledigt|fertig|abgeschlossen|afgerond|voltooid|klaar|gereed|ukończ|gotow|tamamland|concluíd|complet|terminé|выполн|готов|مكتمل|完成|完了|已完成))/iu.exec(
			text,
		);
	const match = lead ?? percentBehind.exec(text);
	return match ? Number(match[1]) : null;
}

/** The first `n %` of a text, or null. */
export function percentOf(text: string): number | null {
	const match = /(?<!\d[.,e]?)(\d{1,3}(?:\.\d+)?)\s*[%٪％]/.exec(text);
	return match ? Number(match[1]) : null;
}

const shortcode = /:([a-z][a-z_]{1,40}):/g;

/** What GitHub draws for the commonest names of emoji in a status; others say nothing. */
const shortcodes: Readonly<Record<string, string>> = {
	white_check_mark: '✅',
	heavy_check_mark: '✔',
	ballot_box_with_check: '☑',
	x: '❌',
	construction: '🚧',
	arrows_counterclockwise: '🔄',
	hourglass: '⏳',
	hourglass_flowing_sand: '⏳',
	white_large_square: '⬜',
	black_square_button: '⬜',
	no_entry: '🚫',
	no_entry_sign: '🚫',
	green_circle: '🟢',
	yellow_circle: '🟡',
	red_circle: '🔴',
};

/** Undoes emphasis, code, entities and names of emoji round a status. */
function cleanStatus(text: string): string {
	return withoutEntities(
		text.includes(':') ? text.replace(shortcode, (_, name: string) => shortcodes[name] ?? '') : text,
	)
		.replace(/[*`\ufe0f]|~~/g, '')
		.replace(/^_+|(?<!_)_+$/g, '')
		.trim()
		.replace(signBefore, '');
}

/** The signs that Task Master writes before `blocked`, `review` and `deferred`. */
const signBefore = /^[!?x]\s+(?=[a-z]{3})/;

const markBefore = wide(
	/^(\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|[○◯□☐☒◐►√✓✔✗✘\ufffd])\s*/u,
	beyondAscii,
);
const markBehind = wide(/(?<!\s)\s*([\p{Extended_Pictographic}√✓✔✗✘])$/u, beyondAscii);

/** Takes the marks off both ends; the first known one counts. */
function takeMarks(text: string, words: StatusWords): { marks: Status[]; rest: string } {
	const marks: Status[] = [];
	let rest = text;
	for (;;) {
		const match = markBefore.exec(rest);
		if (!match) break;
		const status = words.statuses.get(match[1] as string);
		if (status) marks.push(status);
		rest = rest.slice(match[0].length);
	}
	const trailing = markBehind.exec(rest);
	if (trailing) {
		const status = words.statuses.get(trailing[1] as string);
		if (status) marks.push(status);
		rest = rest.slice(0, -trailing[0].length);
	}
	return { marks, rest: rest.trim() };
}

/** The longest known word or phrase that a text begins with, or that stands after its first dash or percentage. */
function spokenStatus(text: string, words: StatusWords): { status: Status; whole: boolean } | null {
	const candidates = [text];
	const percent = /^[~≈]?\s*\d{1,3}(?:\.\d+)?\s*%\s*/.exec(text);
	if (percent && percentBeside(text) !== null) candidates.push(text.slice(percent[0].length));
	const dash = /^[^—–:-]{0,30}?\s[—–-]\s+/.exec(text);
	if (dash) candidates.push(text.slice(dash[0].length));
	for (const candidate of candidates) {
		const found = leadingWord(candidate, words);
		// Behind a dash a remark may begin with any word: `MINOR - Deprecated calls`.
		if (found && (candidate === text || found.whole)) return found;
	}
	return null;
}

function leadingWord(text: string, words: StatusWords): { status: Status; whole: boolean } | null {
	const lower = small(text);
	for (let length = Math.min(24, lower.length); length > 0; length--) {
		const next = lower[length] ?? '';
		if (isWordPart(lower[length - 1] ?? '') && isWordPart(next) && !isIdeograph(next)) continue;
		const head = lower.slice(0, length).replace(/\s+/g, ' ').trim();
		const status =
			words.statuses.get(head) ??
			(/[-_’]/.test(head) ? words.statuses.get(head.replace(/[-_]/g, ' ').replaceAll('’', "'")) : undefined);
		if (!status || (head.length === 1 && !isIdeograph(head))) continue;
		// `partially addressed`, `complete with notes`: what follows decides how much of the text is the status.
		const tail = text.slice(length).trim();
		// `Draft/In progress` has begun.
		const other =
			status === 'open' && tail.length < 40 && /^\/\p{L}/u.test(tail) ? leadingWord(tail.slice(1), words) : null;
		if (other?.status === 'in-progress' && other.whole) return other;
		return { status, whole: tail === '' || /^(?:[([（—–:;,.|!-]|\d{1,3}\s*%)/.test(tail) };
	}
	return null;
}

const wordPart = wide(/[\p{L}\p{N}\p{M}'’]/u);

function isWordPart(char: string): boolean {
	return char !== '' && wordPart.test(char);
}

function isIdeograph(char: string): boolean {
	return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(char);
}
