import type { Outline } from '../outline/outline';
import { depends } from '../titles/pieces';
import { readSlot, type SlotContext } from '../titles/readSlot';
import type { TitleShape } from '../titles/titleShape';
import { readDuration } from '../words/readDuration';

/** The headings with an id whose title says a field itself, and whether another one of that level with a prefixed id does so too. */
export function spokenTitles(
	outline: Outline,
	headings: readonly number[],
	context: SlotContext,
): Map<number, boolean> {
	const spoken = new Map<number, boolean>();
	const first = new Map<number, number>();
	for (const at of headings) {
		const title = outline.title(at);
		if (!title?.id || !saysField(title, context)) continue;
		const level = outline.level(at);
		const other = title.id.form === 'prefixed' ? first.get(level) : undefined;
		spoken.set(at, other !== undefined);
		if (other !== undefined) spoken.set(other, true);
		else if (title.id.form === 'prefixed') first.set(level, at);
	}
	return spoken;
}

/** Whether a title says a status, a priority or an estimate itself. */
function saysField(title: TitleShape, context: SlotContext): boolean {
	return (
		title.marks.some(mark => mark.read.status) ||
		title.slots.some(slot => fieldIn(slot.text, context) === 'status') ||
		saysWork(title, context) ||
		title.remarks.some(({ text }) => depends.test(text))
	);
}

/** Whether brackets in or behind a title say its effort or its priority. */
export function saysWork({ slots, remarks }: TitleShape, context: SlotContext): boolean {
	return (
		slots.some(({ text }) => isWork(fieldIn(text, context))) ||
		remarks.some(({ text }) => isDuration(text, context) || /^P\d$/.test(text.trim()))
	);
}

function fieldIn(text: string, context: SlotContext): string {
	const slot = readSlot(text, context);
	return slot.field === 'keyed' ? slot.key : slot.field;
}

function isWork(field: string): boolean {
	return field === 'estimate' || field === 'priority';
}

function isDuration(text: string, { vocabulary }: SlotContext): boolean {
	const read = readDuration(text, vocabulary.hoursPerDay);
	return read !== null && read.length >= text.trim().length;
}
