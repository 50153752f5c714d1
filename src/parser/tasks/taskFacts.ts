import { prefixesCount } from '../../model/prefixPriority';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import type { ReadTask } from '../fields/readTask';
import { BOXED } from '../lines/forms';
import type { Line } from '../lines/line';
import { type LineTable, NAMES_PRIORITY } from '../lines/lineTable';
import { MARKED_NUMBER } from '../lines/signs';
import { type IdForms, idForms } from '../names/readDependencies';
import { NO_BLOCK, type Outline } from '../outline/outline';
import type { SlotContext } from '../titles/readSlot';
import type { Verdict } from '../verdicts/verdict';
import { proseOf } from './inferDependencies';

/** What tasks hang on that other tasks and lines say. */
export interface Facts {
	readonly forms: IdForms;
	/** The tasks whose estimates are chance, by their place. */
	readonly chance: ReadonlySet<number>;
	/** Lines that say what must come first, by the line of their task. */
	readonly prose: ReadonlyMap<number, readonly Line[]>;
	/** Whether equal numbers under two priorities are two ids (`P2 #9`). */
	readonly named: boolean;
	/** Whether signs or fields give tasks their ids. */
	readonly signed: boolean;
	/** Whether ids say priorities (`P1-9`). */
	readonly prefixed: boolean;
}

/** Gathers them; the forms of ids are the object of before where they are the same. */
export function* gatherFacts(
	outline: Outline,
	verdicts: readonly (Verdict | null)[],
	made: readonly ReadTask[],
	{ vocabulary }: SlotContext,
	before: IdForms | null,
): Steps<Facts> {
	const nouns = new Set<string>();
	const ids: string[] = [];
	let signed = false;
	for (const [place, { verdict, rare }] of made.entries()) {
		if (place % 1024 === 0) yield;
		if (verdict.id) {
			nouns.add(verdict.id.noun ?? 'task');
			// `Feature 2` names a row of a table whose titles are headed so.
			const { listing } = verdict;
			if (listing) nouns.add((listing.table.header.cells[listing.titleColumn]?.text ?? '').toLowerCase());
			ids.push(verdict.id.id);
		}
		if (rare?.signId) {
			signed = true;
			ids.push(rare.signId.id);
		}
	}
	yield;
	const forms = idForms(ids, nouns, before);
	yield;
	const chance = chanceEstimates(made, verdicts);
	const prose = proseOf(outline, verdicts, forms);
	yield;
	return {
		forms,
		chance,
		prose,
		signed,
		named: namesTasksWithPriority(outline),
		prefixed: prefixesCount(
			made
				.filter(({ verdict }) => verdict.id && /^p/i.test(verdict.id.id))
				.map(({ verdict, ownPriority, own }) => ({
					id: verdict.id?.id ?? null,
					own: ownPriority,
					phase: phaseOver(outline, own.number),
				})),
			vocabulary.priorities,
		),
	};
}

/** The number of the phase that a heading around a block names, or null. */
function phaseOver(outline: Outline, at: number): string | null {
	for (let heading = outline.heading[at] as number; heading >= 0; heading = outline.heading[heading] as number) {
		const id = outline.title(heading)?.id;
		if (id?.noun === 'phase') return id.id;
	}
	return null;
}

/** Whether a task that was read anew says what it said before, as far as other tasks hang on it. */
export function isSameForOthers(before: ReadTask, now: ReadTask): boolean {
	return (
		before.id === now.id &&
		before.rare?.signId?.id === now.rare?.signId?.id &&
		before.ownPriority === now.ownPriority &&
		isChance(before, before.verdict) === isChance(now, now.verdict) &&
		(before.written === null) === (now.written === null)
	);
}

function namesTasksWithPriority(outline: Outline): boolean {
	for (let at = 0; at < outline.count; at++) if (namesTaskWithPriority(outline, at)) return true;
	return false;
}

/** Whether a line names a task with its priority's section (`P2 #9`), so that equal numbers in two sections are two ids. */
export function namesTaskWithPriority(outline: Outline, at: number): boolean {
	if ((outline.signs(at) & MARKED_NUMBER) === 0 || outline.kinds[at] === NO_BLOCK) return false;
	return outline.lines.answer(at, NAMES_PRIORITY, saysPriorityAndNumber);
}

const priorityAndNumber = wide(/(?<![\p{L}\p{N}])P\d #\d/u);

function saysPriorityAndNumber(lines: LineTable, at: number): boolean {
	const text = lines.line(at).masked;
	// What a box says of it stands in a slot.
	return (lines.forms[at] as number) & BOXED ? /\[P\d #\d/.test(text) : priorityAndNumber.test(text);
}

/**
 * `Add a token (7 days)`: days in brackets on a subtask alone among its siblings speak of something else, and so does a time behind
 * the name of a period or a setting (`Session timeout (30 min)`) that is the only one in the document.
 */
function chanceEstimates(made: readonly ReadTask[], verdicts: readonly (Verdict | null)[]): ReadonlySet<number> {
	const estimated = new Map<number, number>();
	const suspects: number[] = [];
	let all = 0;
	for (let place = 0; place < made.length; place++) {
		const task = made[place] as ReadTask;
		if (!task.written) continue;
		all++;
		const verdict = verdicts[task.own.number] as Verdict;
		estimated.set(verdict.parent, (estimated.get(verdict.parent) ?? 0) + 1);
		if (isChance(task, verdict)) suspects.push(place);
	}
	return new Set(
		suspects.filter(place => {
			const parent = verdicts[made[place]?.own.number ?? 0]?.parent ?? -1;
			return parent < 0 ? all === 1 && made.length >= FEW : estimated.get(parent) === 1;
		}),
	);
}

/** Among fewer tasks than these one may well be the only one with an estimate. */
const FEW = 4;

const setting = wide(
	/(?<!\p{L})(?:ttl|time-?outs?|timer|countdown|interval|intervall|expiry|expiration|lifetime|cool-?down|(?:trial|grace|retention|notice) period|probezeit|zeitraum|frist)$/iu,
);
const period = wide(/(?<!\p{L})(?:history|retention|trial|verlauf|historial|historique)(?!\p{L})/iu);
/** A week and more. */
const LONG_HOURS = 40;

function isChance({ written, title }: ReadTask, { parent }: Verdict): boolean {
	if (written?.source !== 'title') return false;
	if (parent >= 0) return written.minHours >= 8;
	return setting.test(title) || (written.minHours >= LONG_HOURS && period.test(title));
}
